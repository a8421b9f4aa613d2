"""Questions counted by criterion and showcase; where nobody has asked yet says so."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_filter import NONE
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.domain.question_matrix import Crossing, matrix
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

FIRST = 96
"""Pixels of the column of criteria."""


class MatrixView(Worded):
    """Enter or a double click on a cell shows its questions in the list."""

    asked = Signal(str, str)
    """The questions of a criterion and a showcase are wanted."""

    def __init__(
        self, criteria: Sequence[str], book: VisitBook, words: QuestionWords, wording: Wording
    ) -> None:
        super().__init__()
        self._criteria = tuple(criteria)
        self._book = book
        self._words = words
        self._wording = wording
        self._matrix = matrix((), self._criteria, self._showcases())
        self._told = label("body", wrap=True)
        self._table = QTableView()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._told)
        self._column.addWidget(self._table, 1)
        self._make_table()
        self.show_questions(())

    def say(self) -> None:
        """See `Worded`."""
        self._table.setAccessibleName(self.tr("Questions by criterion and showcase"))
        gaps = self._matrix.gaps
        if gaps:
            words = self.tr(
                "{count} cells have not been asked about yet. Enter shows the questions of a cell."
            )
        else:
            words = self.tr(
                "Every criterion was asked about at every showcase. Enter shows the questions of a cell."
            )
        self._told.setText(words.format(count=self._wording.number(gaps)))
        self._model.say()

    def _showcases(self) -> tuple[str, ...]:
        return tuple(each.id for each in self._book.visit.showcases)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Count these questions."""
        now = matrix(questions, self._criteria, self._showcases())
        others = now.showcases != self._matrix.showcases
        self._matrix = now
        if others:
            self._make_table()
        self._model.show_rows(range(len(now.criteria)))
        self.say()

    def _make_table(self) -> None:
        """Another set of columns is another table."""
        self._model: RowsModel[int] = RowsModel(
            [
                ColumnSpec(lambda: self.tr("Criterion"), self._criterion),
                *(self._spec(*each) for each in enumerate(self._matrix.showcases)),
            ],
            self,
            identity=lambda row: row,
        )
        table = plain_table()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setModel(self._model)
        table.setColumnWidth(0, FIRST)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.activated.connect(self._on_activated)
        self._column.replaceWidget(self._table, table)
        self._table.setModel(None)
        self._table.deleteLater()
        self._table = table

    def _spec(self, column: int, showcase: str) -> ColumnSpec[int]:
        return ColumnSpec(
            lambda: self._showcase(showcase), lambda row: self._cell(self._matrix.cells[row][column])
        )

    def _criterion(self, row: int) -> str:
        return self._matrix.criteria[row] or self.tr("None")

    def _showcase(self, identity: str) -> str:
        return self._words.named(Field.SHOWCASE, identity) if identity else self.tr("No showcase")

    def _cell(self, crossing: Crossing) -> str:
        number = self._wording.number
        if not crossing.asked:
            return self.tr("not asked yet")
        if not crossing.open:
            return number(crossing.asked)
        words = self.tr("{asked}, {open} open")
        return words.format(asked=number(crossing.asked), open=number(crossing.open))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.column():
            criterion = self._matrix.criteria[index.row()]
            self.asked.emit(criterion or NONE, self._matrix.showcases[index.column() - 1] or NONE)
