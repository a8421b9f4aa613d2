"""The drill with a mock assessor: draw, ask, answer against the clock, rate, and see what is weak."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.drills import Drill
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import card, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.drill.draw_card import DrawCard
from pmqa_desktop.ui.drill.past_drills import PastDrills
from pmqa_desktop.ui.drill.question_card import QuestionCard
from pmqa_desktop.ui.drill.weak_map import WeakMap

LEFT = 288
"""Pixels of what is to be drawn."""


class DrillPage(Worded):
    """All of it renders the drills that the run log tells of; the audience sees none of it."""

    questions_asked = Signal()
    """There is no question bank; the person wants to see the page of questions."""

    def __init__(
        self, drills: Drills, book: VisitBook, question: QuestionCard, theme: Theme, wording: Wording
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._drills = drills
        self._problem: PmqaError | None = None
        self._told = label("fault", wrap=True)
        self._draw = DrawCard(drills, book, theme, wording)
        self._draw.asked.connect(self._begin)
        self._question = question
        self._question.begin_asked.connect(self._begin)
        self._map = WeakMap(drills, book, theme, wording)
        self._past = PastDrills(drills, wording)
        self._past.repeat_asked.connect(self._repeat)
        self._empty = EmptyPage(theme, "message-circle-question")
        self._empty.asked.connect(self.questions_asked)
        self._lay_out()
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self._empty.set_words(
            self.tr("No question bank yet"),
            self.tr("A drill asks the questions that assessors are likely to ask; they come from the bank."),
            self.tr("Go to the questions"),
        )
        self._told.setText(sentence(self._problem) if self._problem else "")
        self._told.setVisible(self._problem is not None)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        drawn = card(self._draw, self._told)
        drawn.setFixedWidth(LEFT)
        left.addWidget(drawn)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._map, 3)
        right.addWidget(self._past, 2)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self._question, 1)
        row.addLayout(right, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self._stack.setCurrentIndex(1 if self._drills.bank else 0)

    def _begin(self) -> None:
        self._try(lambda: self._draw.begin(self._drills.begin))

    def _repeat(self, drill: Drill) -> None:
        self._try(lambda: self._drills.repeat(drill))

    def _try(self, deed: Callable[[], None]) -> None:
        self._problem = None
        try:
            deed()
        except PmqaError as error:
            self._problem = error
        else:
            self._question.setFocus()
        self.say()
