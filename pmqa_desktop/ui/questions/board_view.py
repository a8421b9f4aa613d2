"""The questions on a board: a column for each status, in the order of the life-cycle."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question, QuestionStatus
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.widgets import label, shortened
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

COLUMN = 208
"""Pixels."""
CARD = 104
"""Pixels of a card's height: number, three lines, who owes it by when."""
LONGEST = 90
"""Letters of a question on its card."""

_Index = QModelIndex | QPersistentModelIndex


class _Cards(QAbstractListModel):
    """The questions of one status; only those in sight are drawn, however many there are."""

    def __init__(self, words: QuestionWords, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._wording = wording
        self._questions: tuple[Question, ...] = ()

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show others."""
        if questions != self._questions:
            self.beginResetModel()
            self._questions = questions
            self.endResetModel()

    def question(self, row: int) -> Question:
        """The one at a place."""
        return self._questions[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self._questions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a card says."""
        if not index.isValid():
            return None
        question = self._questions[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return breakable(question.words)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(COLUMN - 24, CARD)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        short = shortened(question.words, LONGEST)
        owner = self._words.named(Field.OWNER, question.owner) if question.owner else ""
        due = self._wording.date(question.due, DateStyle.SHORT) if question.due else ""
        below = " \u00b7 ".join(filter(None, (owner, due)))
        heading = " \u00b7 ".join(
            filter(None, (self._wording.number(question.number), question.tags.criterion))
        )
        return breakable("\n".join(filter(None, (heading, short, below))))


class BoardView(Worded):
    """Up and down walk a column, left and right go to the next that has any; Enter opens a question."""

    chosen = Signal(object)
    """The cursor is on a `Question`."""
    opened = Signal(object)
    """The person wants to deal with it."""

    def __init__(self, words: QuestionWords, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._heads = {status: label("section") for status in QuestionStatus}
        self._cards = {status: _Cards(words, wording, self) for status in QuestionStatus}
        self._lists: dict[QuestionStatus, QListView] = {}
        board = QWidget()
        row = QHBoxLayout(board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for status in QuestionStatus:
            row.addWidget(self._column(status))
        row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._scroll.setAccessibleName(self.tr("Questions by their status"))
        for status, head in self._heads.items():
            count = self._cards[status].rowCount()
            head.setText(f"{status_word(status)}  {self._wording.number(count)}")
            self._lists[status].setAccessibleName(status_word(status))
            self._lists[status].viewport().update()

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show these questions."""
        for status, cards in self._cards.items():
            cards.show_questions(tuple(each for each in questions if each.status is status))
        self.say()

    def _column(self, status: QuestionStatus) -> QWidget:
        cards = QListView()
        cards.setModel(self._cards[status])
        cards.setWordWrap(True)
        cards.setUniformItemSizes(True)
        cards.setSpacing(2)
        cards.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lists[status] = cards
        model = self._cards[status]
        cards.selectionModel().currentChanged.connect(
            lambda index, _before: self.chosen.emit(model.question(index.row())) if index.isValid() else None
        )
        cards.activated.connect(lambda index: self.opened.emit(model.question(index.row())))
        held = QWidget()
        held.setFixedWidth(COLUMN)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heads[status])
        column.addWidget(cards, 1)
        return held
