"""The questions as cells: read as people say them, edited as people type them."""

from typing import Any

from PySide6.QtCore import QObject

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_columns import Column, Fact
from pmqa_desktop.domain.question_log import Edit, Field
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_search import remembered_sort_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.question_words import QuestionWords, column_title
from pmqa_desktop.ui.common.cells_model import CellsModel, Filled
from pmqa_desktop.ui.common.rows_model import ColumnSpec
from pmqa_desktop.ui.common.wording import Wording

SHOWN: tuple[Column, ...] = (
    Fact.NUMBER,
    Fact.TIME,
    Field.CLEANED,
    Field.ASSESSOR,
    Field.CRITERION,
    Fact.STATUS,
    Field.OWNER,
    Field.DUE,
    Field.SHOWCASE,
    Field.KIND,
    Field.DIMENSIONS,
    Field.ANSWER,
    Field.NOTE,
    Field.ANSWER_NOW,
    Field.EVIDENCE_REQUESTED,
    Field.CONFIDENTIAL,
)
"""What the list shows, the most wanted at the left."""

_LINES = frozenset({Field.CLEANED, Field.ANSWER, Field.NOTE})


class QuestionsModel(CellsModel[Question]):
    """What is typed into a cell is an act of the question log."""

    def __init__(
        self, log: QuestionLog, words: QuestionWords, wording: Wording, parent: QObject | None = None
    ) -> None:
        self._log = log
        self._words = words
        self._wording = wording
        super().__init__([self._spec(each) for each in SHOWN], parent, identity=lambda each: each.id)

    def _spec(self, column: Column) -> ColumnSpec[Question]:
        match column:
            case Fact.NUMBER:
                order: Any = lambda question: question.number  # noqa: E731
            case Fact.TIME:
                order = lambda question: question.stamp.at  # noqa: E731
            case Field.DUE:
                order = lambda question: (question.due is None, question.due)  # noqa: E731
            case Field.CLEANED:
                order = lambda question: remembered_sort_key(question.words)  # noqa: E731
            case _:
                order = None
        return ColumnSpec(
            lambda: column_title(column),
            lambda question: self._seen(question, column),
            right=column in {Fact.NUMBER, Fact.TIME},
            order=order,
        )

    def _seen(self, question: Question, column: Column) -> str:
        match column:
            case Fact.TIME:
                return self._wording.clock(question.stamp.at)
            case Field.DUE:
                return self._wording.date(question.due, DateStyle.SHORT) if question.due else ""
            case _:
                return self._words.said(question, column)

    def typed(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        return self._words.said(self.row(row), SHOWN[column])

    def editable(self, column: int) -> bool:
        """See `CellsModel`."""
        return isinstance(SHOWN[column], Field)

    def choices(self, column: int) -> list[str]:
        """See `CellsModel`."""
        field = SHOWN[column]
        return self._words.choices(field) if isinstance(field, Field) else []

    def has_lines(self, column: int) -> bool:
        """See `CellsModel`."""
        return SHOWN[column] in _LINES

    def cell_name(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        return f"cell-{self.row(row).id}-{SHOWN[column].value}"

    def keep(self, cells: list[Filled]) -> None:
        """See `CellsModel`. What cannot be edited is passed over where it says the same."""
        self._log.edit(*(each for cell in cells if (each := self._edit(*cell)) is not None))

    def _edit(self, row: int, column: int, typed: str) -> Edit | None:
        question, field = self.row(row), SHOWN[column]
        if typed == self._words.said(question, field):
            return None
        if not isinstance(field, Field):
            raise PmqaError("cell-fixed", number=question.number, column=column_title(field))
        try:
            return Edit(question.id, field, self._words.meant(field, typed))
        except ValueError as error:
            raise PmqaError("cell-unreadable", number=question.number, text=typed) from error
