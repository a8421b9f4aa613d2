"""What a spreadsheet would bring, seen before it is brought: its columns, and every row with its faults."""

from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.intake import Intake, Planned, Verdict, guessed, read_sheets
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label, shortened
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

COLUMNS_WIDTH = 320
"""Pixels of the list of the file's columns."""
SAMPLE = 48
"""Letters of the first row's cell, shown under its column."""


class ImportDialog(WordedDialog):
    """Nothing is changed before it is accepted; then all of it is, in one step that can be taken back."""

    planned = Signal()
    """What becomes of each row can be seen."""

    def __init__(
        self,
        intake: Intake,
        path: Path,
        background: Background,
        theme: Theme,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._intake = intake
        self._path = path
        self._titles = {column: intake.title(column) for column in intake.columns}
        self._background = background
        self._wording = wording
        self._sheets: list[Sheet] = []
        self._sheet: Sheet | None = None
        self._plan: tuple[Planned[Any], ...] = ()
        self._fault: PmqaError | None = None
        self._told = label("body", wrap=True)
        self._which = ShortChoice()
        self._which.activated.connect(self._take)
        self._choices: list[ShortChoice] = []
        self._columns = QScrollArea()
        self._columns.setWidgetResizable(True)
        self._columns.setFrameShape(QFrame.Shape.NoFrame)
        self._columns.setFixedWidth(COLUMNS_WIDTH)
        self._columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: RowsModel[Planned[Any]] = RowsModel(
            self._specs(),
            self,
            colour=lambda row: theme.colour("danger") if row.verdict is Verdict.FAULTY else None,
        )
        self._table = plain_table()
        self._table.setModel(self._rows)
        self._table.verticalHeader().setDefaultSectionSize(56)
        stretch_column(self._table, 2, {0: 64, 1: 132, 3: 280})
        self._leave_out = QCheckBox()
        self._leave_out.toggled.connect(lambda _on: self._offer())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._deed = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._deed.setObjectName("primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.resize(1080, 640)
        self.say()
        self._job = background.run(
            lambda _job: read_sheets(path, intake.columns, self._titles), self._on_read, self._on_failed
        )
        self.finished.connect(lambda _result: self._job.cancel())

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Import {name}").format(name=self._path.name))
        self._which.setAccessibleName(self.tr("Sheet"))
        self._columns.setAccessibleName(self.tr("Columns of the file"))
        self._table.setAccessibleName(self.tr("Rows of the file"))
        self._leave_out.setText(self.tr("Leave out the rows with faults"))
        self._rows.say()
        self._say_columns()
        self._offer()

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._columns)
        both.addWidget(self._table, 1)
        below = QHBoxLayout()
        below.addWidget(self._leave_out, 1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self._which)
        column.addLayout(both, 1)
        column.addLayout(below)

    def _specs(self) -> list[ColumnSpec[Planned[Any]]]:
        return [
            ColumnSpec(lambda: self.tr("Line"), lambda row: str(row.line), right=True),
            ColumnSpec(lambda: self.tr("What happens"), lambda row: self._verdict(row.verdict)),
            ColumnSpec(lambda: self.tr("The row"), lambda row: row.words),
            ColumnSpec(lambda: self.tr("Why not"), lambda row: " ".join(map(sentence, row.faults))),
        ]

    def _verdict(self, verdict: Verdict) -> str:
        words = {
            Verdict.NEW: self.tr("comes in"),
            Verdict.CHANGED: self.tr("is changed"),
            Verdict.SAME: self.tr("is there already"),
            Verdict.FAULTY: self.tr("has a fault"),
        }
        return words[verdict]

    def _on_read(self, sheets: list[Sheet]) -> None:
        self._sheets = sheets
        fill_choice(self._which, [(sheet.name, str(at)) for at, sheet in enumerate(sheets)])
        self._which.setVisible(len(sheets) > 1)
        self._take(0)

    def _on_failed(self, error: PmqaError) -> None:
        self._fault = error
        self._offer()

    def _take(self, at: int) -> None:
        self._sheet = self._sheets[at]
        self._fill_columns()
        self._ask_plan()

    def _fill_columns(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        self._choices = []
        for at, (heading, chosen) in enumerate(
            zip(sheet.headings, guessed(sheet.headings, self._intake.columns, self._titles), strict=True)
        ):
            sample = next((row[at] for row in sheet.rows if row[at]), "")
            if not heading and not sample:
                self._choices.append(ShortChoice())
                continue
            choice = ShortChoice()
            choice.addItem("", "")
            for each in self._intake.columns:
                choice.addItem("", each)
            choice.setCurrentIndex(choice.findData(chosen))
            choice.setAccessibleName(heading or sample)
            choice.activated.connect(partial(self._on_chosen, choice))
            self._choices.append(choice)
            column.addWidget(label("body", heading or "\u2014"))
            column.addWidget(label("muted", self._sample(sample)))
            column.addWidget(choice)
        column.addStretch(1)
        self._columns.setWidget(held)
        self._say_columns()

    def _sample(self, cell: str) -> str:
        """A cell on one line; a day as people write it here."""
        with suppress(ValueError):
            return self._wording.date(date.fromisoformat(cell), DateStyle.SHORT)
        return shortened(" ".join(cell.split()), SAMPLE)

    def _say_columns(self) -> None:
        for choice in self._choices:
            for row in range(choice.count()):
                column = str(choice.itemData(row))
                choice.setItemText(row, self._intake.title(column) if column else self.tr("is left out"))

    def _on_chosen(self, chosen: ShortChoice, _row: int) -> None:
        """Two columns of the file cannot be the same one of ours: the other is left out."""
        for other in self._choices:
            if other is not chosen and chosen.currentData() and other.currentData() == chosen.currentData():
                other.setCurrentIndex(0)
        self._ask_plan()

    def _ask_plan(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._plan, self._fault = (), None
        self._offer()  # what was planned for other columns does not come in
        mapped = [str(choice.currentData() or "") for choice in self._choices]
        self._job.cancel()
        self._job = self._background.run(
            lambda _job: self._intake.plan(sheet, mapped),
            self._on_planned,
            self._on_failed,
        )

    def _on_planned(self, plan: tuple[Planned[Any], ...]) -> None:
        self._plan = plan
        self._rows.show_rows(plan)
        self._offer()
        self.planned.emit()

    def _count(self, verdict: Verdict) -> int:
        return sum(row.verdict is verdict for row in self._plan)

    def _offer(self) -> None:
        number = self._wording.number
        new, changed, faulty = map(self._count, (Verdict.NEW, Verdict.CHANGED, Verdict.FAULTY))
        if self._fault is not None:
            self._told.setText(sentence(self._fault))
        elif self._sheet is None:
            self._told.setText(self.tr("Reading the file\u2026"))
        else:
            words = self.tr(
                "{new} come in, {changed} are changed, {same} are there already, {faulty} have a fault."
            )
            self._told.setText(
                words.format(
                    new=number(new),
                    changed=number(changed),
                    same=number(self._count(Verdict.SAME)),
                    faulty=number(faulty),
                )
            )
        self._leave_out.setVisible(bool(faulty))
        self._deed.setText(self.tr("Bring in {count}").format(count=number(new + changed)))
        allowed = not faulty or self._leave_out.isChecked()
        self._deed.setEnabled(self._fault is None and allowed and new + changed > 0)

    def _on_accepted(self) -> None:
        try:
            self._intake.bring([row for row in self._plan if row.verdict in {Verdict.NEW, Verdict.CHANGED}])
        except PmqaError as error:
            self._told.setText(sentence(error))  # and it can be tried again
            return
        self.accept()
