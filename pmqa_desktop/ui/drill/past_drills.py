"""The drills that have been: when, how good, and each of their answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from pmqa_desktop.domain.drills import Drill, DrillQuestion
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.widgets import button, in_row
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

NONE = "\u2013"


class PastDrills(Worded):
    """The newest first; any of them can be asked again. What has not been asked yet is not given away."""

    repeat_asked = Signal(object)
    """A `Drill` whose questions are to be asked again."""

    def __init__(self, drills: Drills, wording: Wording) -> None:
        super().__init__()
        self._drills = drills
        self._wording = wording
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.currentIndexChanged.connect(self._show_answers)
        self._again = button()
        self._again.clicked.connect(self._on_again)
        self._rows = RowsModel(self._columns(), self)
        self._table = plain_table()
        self._table.setModel(self._rows)
        stretch_column(self._table, 0, {1: 64, 2: 64})
        head = QWidget()
        in_row(head, self._choice, self._again).setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self._table)
        drills.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        self._choice.setAccessibleName(self.tr("Drill"))
        self._again.setText(self.tr("Ask these again"))
        self._table.setAccessibleName(self.tr("Answers of the drill"))
        self._rows.say()
        self._show()

    def _columns(self) -> list[ColumnSpec[DrillQuestion]]:
        def words(row: DrillQuestion) -> str:
            answer = self._drills.bank.get(row.question)
            said = self._wording.text(answer.question) if answer else row.question
            return f"{said} \u00b7 {row.note}" if row.note else said

        def taken(row: DrillQuestion) -> str:
            ms = row.answered_ms(row.ended_at) if row.ended_at is not None else None
            return NONE if ms is None else format_span(ms)

        return [
            ColumnSpec(lambda: self.tr("Question"), words),
            ColumnSpec(lambda: self.tr("Took"), taken, right=True),
            ColumnSpec(
                lambda: self.tr("Mark"),
                lambda row: NONE if row.mark is None else f"{row.mark:.1f}",
                right=True,
            ),
        ]

    def _drill(self) -> Drill | None:
        at = self._choice.currentIndex()
        return self._drills.drills[::-1][at] if 0 <= at < len(self._drills.drills) else None

    def _show(self) -> None:
        """Another drill than before is the newest: that one is looked at."""
        drills = self._drills.drills[::-1]
        chosen = self._choice.currentIndex() if self._choice.count() == len(drills) else 0
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItems([self._name(drill) for drill in drills])
        self._choice.setCurrentIndex(chosen if drills else -1)
        self._choice.blockSignals(False)
        self._show_answers()

    def _show_answers(self) -> None:
        drill = self._drill()
        self._again.setEnabled(drill is not None)
        asked = (each for each in (drill.questions if drill else ()) if each.put_at is not None)
        self._rows.show_rows(tuple(asked))

    def _name(self, drill: Drill) -> str:
        words = self.tr("{day} {time}, seed {seed}, {count} questions").format(
            day=self._wording.date(local(drill.at).date(), DateStyle.SHORT),
            time=self._wording.clock(drill.at),
            seed=drill.seed,
            count=self._wording.number(len(drill.questions)),
        )
        return words if drill.mark is None else f"{words} \u00b7 {drill.mark:.1f}"

    def _on_again(self) -> None:
        drill = self._drill()
        if drill is not None:
            self.repeat_asked.emit(drill)
