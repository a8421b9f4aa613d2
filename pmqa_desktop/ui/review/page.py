"""The takes that have been run, planned against actual, and their reports."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.report import TakeReport
from pmqa_desktop.domain.runlog import RunEvent, TakeMode, TakeStarted
from pmqa_desktop.domain.spans import format_offset, format_span
from pmqa_desktop.domain.takes import Sign, lasted, sign
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.timing import ItemTiming, told_item_offset
from pmqa_desktop.services.reporting import Reporting
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.services.take_reports import TakeReports
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.review.take_bar import TakeBar

OTHER = 8
"""The column of the take that this one is compared with."""

AskTarget = Callable[[QWidget, str, str], str]
"""Parent, proposed path, filter: the path to write to, or "" where the person thought better of it."""


def ask_target(parent: QWidget, proposed: str, kinds: str) -> str:
    """Ask where to save, with the system's own dialog."""
    return QFileDialog.getSaveFileName(parent, "", proposed, kinds)[0]


class ReviewPage(Worded):
    """Chooses a take, shows its figures, exports its report."""

    agenda_asked = Signal()
    """There is no take yet; the person wants to begin one."""

    def __init__(
        self,
        take_reports: TakeReports,
        history: TakeHistory,
        book: TakeBook,
        reporting: Reporting,
        theme: Theme,
        wording: Wording,
        ask: AskTarget = ask_target,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._reports = take_reports
        self._history = history
        self._book = book
        self._reporting = reporting
        self._wording = wording
        self._ask = ask
        self._shown: TakeReport | None = None
        self._written: Path | None = None
        self._model = RowsModel(self._columns(), self)
        self._empty = EmptyPage(theme, "chart-no-axes-gantt")
        self._empty.asked.connect(self.agenda_asked)
        self._make_widgets()
        self._lay_out()
        take_reports.changed.connect(self._on_takes_changed)
        history.changed.connect(self._show)
        book.changed.connect(self._on_said)
        reporting.written.connect(self._on_written)
        self.say()

    def say(self) -> None:
        """Say everything anew; the take that is looked at stays."""
        self._empty.set_words(
            self.tr("No take has been run yet"),
            self.tr("After a rehearsal or a live visit, its planned and actual times are compared here."),
            self.tr("Go to the agenda"),
        )
        self._choice.setAccessibleName(self.tr("Take"))
        self._other.setAccessibleName(self.tr("Compared with"))
        self._docx.setText(self.tr("Report as DOCX"))
        self._csv.setText(self.tr("Report as CSV"))
        self._table.setAccessibleName(self.tr("Planned and actual times"))
        self._name_takes()
        self._model.say()
        self._say_written()
        self._on_takes_changed()

    def _make_widgets(self) -> None:
        self._takes: tuple[RunEvent, ...] = ()
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.currentIndexChanged.connect(self._show)
        self._other = QComboBox()
        self._other.currentIndexChanged.connect(self._show)
        self._compared: dict[Sign, int] = {}
        self._bar = TakeBar(self._book)
        self._summary = label("body", wrap=True)
        self._done = label("muted", wrap=True)
        self._docx = button(style="primary")
        self._docx.clicked.connect(lambda: self._export(".docx", self.tr("Word document (*.docx)")))
        self._csv = QPushButton()
        self._csv.clicked.connect(lambda: self._export(".csv", self.tr("CSV table (*.csv)")))
        self._table = plain_table()
        self._table.setModel(self._model)
        stretch_column(self._table, 1, {0: 64, 2: 112, 3: 112, 4: 84, 5: 84, 6: 96, 7: 168, OTHER: 132})

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._choice, 1)
        head.addWidget(self._other, 1)
        head.addWidget(self._csv)
        head.addWidget(self._docx)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._summary)
        column.addWidget(self._table, 1)
        column.addWidget(self._done)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def _columns(self) -> list[ColumnSpec[ItemTiming]]:
        def time(at: int | None) -> str:
            return self._wording.clock(at) if at is not None else "\u2013"

        def offset(row: ItemTiming) -> str:
            ms = told_item_offset(self._shown.run.mode, row) if self._shown else None
            return format_offset(ms) if ms is not None else "\u2013"

        def duration(row: ItemTiming) -> str:
            return format_span(row.elapsed_ms) if row.started_at is not None else "\u2013"

        def planned(row: ItemTiming) -> str:
            return format_span(row.item.duration_ms)

        def usual(row: ItemTiming) -> str:
            told = self._history.experience().get(sign(row.item))
            if told is None:
                return "\u2013"
            least, median, most = map(format_span, (told.least_ms, told.median_ms, told.most_ms))
            return median if least == most else f"{median} ({least}\u2013{most})"

        def other(row: ItemTiming) -> str:
            told = self._compared.get(sign(row.item))
            if told is None:
                return "\u2013"
            if row.started_at is None:
                return format_span(told)
            return f"{format_span(told)} ({format_offset(row.presented_ms - told)})"

        return [
            ColumnSpec(lambda: self.tr("Item"), lambda row: row.item.id),
            ColumnSpec(lambda: self.tr("Title"), lambda row: self._wording.text(row.item.title)),
            ColumnSpec(lambda: self.tr("Planned start"), lambda row: time(row.planned_at), right=True),
            ColumnSpec(lambda: self.tr("Actual start"), lambda row: time(row.started_at), right=True),
            ColumnSpec(lambda: self.tr("Planned"), planned, right=True),
            ColumnSpec(lambda: self.tr("Actual"), duration, right=True),
            ColumnSpec(lambda: self.tr("Offset"), offset, right=True),
            ColumnSpec(lambda: self.tr("In all takes"), usual, right=True),
            ColumnSpec(lambda: self.tr("In the other take"), other, right=True),
        ]

    def _on_takes_changed(self) -> None:
        newest_first = self._reports.takes()[::-1]
        if newest_first != self._takes:
            self._takes = newest_first
            compared = self._other.currentData()
            for choice in (self._choice, self._other):
                choice.clear()
            self._other.addItem(self.tr("Compare with the plan"), None)
            for take in newest_first:
                for choice in (self._choice, self._other):
                    choice.addItem(self._name(take), take.take)
            self._other.setCurrentIndex(max(0, self._other.findData(compared)))
        self._show()

    def _name_takes(self) -> None:
        for at, take in enumerate(self._takes):
            self._choice.setItemText(at, self._name(take))
            self._other.setItemText(at + 1, self._name(take))
        self._other.setItemText(0, self.tr("Compare with the plan"))

    def _on_said(self) -> None:
        self._name_takes()
        self._show()

    def _name(self, take: RunEvent) -> str:
        started = take.happening
        if not isinstance(started, TakeStarted):
            raise TypeError(take)
        kind = self.tr("Rehearsal") if started.mode is TakeMode.REHEARSAL else self.tr("Live")
        note = self._book.of(take.take)
        marks = [note.name] if note.name else []
        marks += [self.tr("reference")] if self._book.notes.reference == take.take else []
        marks += [self.tr("discarded")] if note.discarded else []
        words = self.tr("Take {number}: {kind}, {day}, {time}").format(
            number=self._wording.number(take.take),
            kind=kind,
            day=self._wording.date(local(take.at).date(), DateStyle.SHORT),
            time=self._wording.time(take.at),
        )
        return " \u00b7 ".join((words, *marks))

    def _report(self) -> TakeReport | None:
        take = self._choice.currentData()
        return self._reports.report(take) if take is not None else None

    def _show(self) -> None:
        report = self._shown = self._report()
        for each in (self._docx, self._csv):
            each.setEnabled(report is not None)
        if report is None:
            self._model.show_rows(())
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self._bar.show_take(report.run.take)
        other = self._other.currentData()
        self._compared = lasted(self._reports.report(other).run) if other is not None else {}
        self._table.setColumnHidden(OTHER, other is None)
        self._model.show_rows(report.timings.items)
        self._summary.setText(
            self.tr(
                "{run} of {all} items run, planned {planned}, actual {actual}, questions {questions}"
            ).format(
                run=self._wording.number(report.items_run),
                all=self._wording.number(len(report.timings.items)),
                planned=format_span(report.planned_ms),
                actual=format_span(report.actual_ms),
                questions=self._wording.number(len(report.questions)),
            )
        )

    def _export(self, suffix: str, kinds: str) -> None:
        report = self._report()
        if report is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._wording.preferences.reports_folder or documents
        proposed = Path(folder) / f"take-{report.run.take}{suffix}"
        target = self._ask(self, str(proposed), kinds)
        if target:
            self._written = None
            self._done.setText(self.tr("Writing the report \u2026"))
            path = Path(target)
            path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
            self._reporting.write(self._reports.document(report, suffix), path)

    def _on_written(self, path: str) -> None:
        self._written = Path(path)
        self._say_written()

    def _say_written(self) -> None:
        path = self._written
        self._done.setText(self.tr("The report is in {path}").format(path=path) if path else "")
