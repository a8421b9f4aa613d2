"""Which questions are shown: what is looked for in their words, and a choice for each thing about them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.domain.question_filter import NO_FILTER, NONE, Concern, QuestionFilter
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, name_line
from pmqa_desktop.ui.common.worded import Worded

_Choices = Iterable[tuple[str, str]]


def concern_word(concern: Concern) -> str:
    """What of a question may need somebody."""
    words = {
        Concern.OPEN: QCoreApplication.translate("Concerns", "Open"),
        Concern.OWED: QCoreApplication.translate("Concerns", "Promised, not sent"),
        Concern.BEFORE_CLOSE: QCoreApplication.translate("Concerns", "Before the close"),
        Concern.OVERDUE: QCoreApplication.translate("Concerns", "Overdue"),
        Concern.ANSWER_NOW: QCoreApplication.translate("Concerns", "Answer now"),
        Concern.EVIDENCE_REQUESTED: QCoreApplication.translate("Concerns", "Evidence requested"),
        Concern.CONFIDENTIAL: QCoreApplication.translate("Concerns", "Confidential"),
    }
    return words[concern]


class FilterBar(Worded):
    """Holds the filter; every change of it is told at once."""

    changed = Signal(object)
    """The `QuestionFilter` that holds from now on."""

    def __init__(self, book: VisitBook, criteria: Iterable[str], words: QuestionWords, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._criteria = tuple(criteria)
        self._words = words
        self._filter = NO_FILTER
        self.search = QLineEdit()
        """Belongs to the bar, and is laid out where there is room for it."""
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda query: self._choose("query", query))
        self._choices = {name: self._choice(name) for name in NAMES}
        self._all = button()
        ButtonIcon(self._all, theme, "x")
        self._all.clicked.connect(lambda: self.show_filter(NO_FILTER, tell=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for choice in self._choices.values():
            row.addWidget(choice, 1)
        row.addWidget(self._all)
        book.changed.connect(self.say)
        self.say()

    @property
    def filter(self) -> QuestionFilter:
        """What is chosen."""
        return self._filter

    def say(self) -> None:
        """Name everything; what is chosen stays."""
        name_line(self.search, self.tr("Search the questions"), self.tr("Search"))
        self._all.setToolTip(self.tr("Show all"))
        self._all.setAccessibleName(self.tr("Show all"))
        named: dict[str, tuple[str, Callable[[], _Choices]]] = {
            "status": (
                self.tr("Status"),
                lambda: ((status_word(each), each.value) for each in QuestionStatus),
            ),
            "showcase": (self.tr("Showcase"), lambda: self._named(Field.SHOWCASE)),
            "criterion": (self.tr("Criterion"), self._codes),
            "owner": (self.tr("Agency"), lambda: self._named(Field.OWNER)),
            "assessor": (self.tr("Assessor"), lambda: self._named(Field.ASSESSOR)),
            "concern": (
                self.tr("Concern"),
                lambda: ((concern_word(each), each.value) for each in Concern),
            ),
        }
        for name, (name_of_it, choices) in named.items():
            choice = self._choices[name]
            fill_choice(choice, [(name_of_it, ""), *choices()])
            choice.setAccessibleName(name_of_it)
        self.show_filter(self._filter)

    def show_filter(self, shown: QuestionFilter, *, tell: bool = False) -> None:
        """Take over a filter; a value that is in no list is put into it."""
        self._filter = shown
        self.search.blockSignals(True)
        self.search.setText(shown.query)
        self.search.blockSignals(False)
        for name, choice in self._choices.items():
            value = getattr(shown, name)
            choice.blockSignals(True)
            if choice.findData(value) < 0:
                choice.addItem(value, value)
            choice.setCurrentIndex(choice.findData(value))
            choice.blockSignals(False)
        self._tell(tell)

    def look_for(self) -> None:
        """Put the cursor where is searched."""
        self.search.setFocus()
        self.search.selectAll()

    def _named(self, field: Field) -> _Choices:
        of = {
            Field.SHOWCASE: [each.id for each in self._book.visit.showcases],
            Field.OWNER: [each.id for each in self._book.visit.bodies],
            Field.ASSESSOR: [each.id for each in self._book.visit.assessor_roles()],
        }
        known = [(self._words.named(field, identity), identity) for identity in of[field]]
        return [*known, (self.tr("None said"), NONE)]

    def _codes(self) -> _Choices:
        return [*((code, code) for code in self._criteria), (self.tr("None said"), NONE)]

    def _choice(self, name: str) -> ShortChoice:
        choice = ShortChoice()
        choice.currentIndexChanged.connect(lambda _row: self._choose(name, str(choice.currentData() or "")))
        return choice

    def _choose(self, name: str, value: str) -> None:
        self._filter = replace(self._filter, **{name: value})
        self._tell(True)

    def _tell(self, tell: bool) -> None:
        self._all.setEnabled(self._filter != NO_FILTER)
        if tell:
            self.changed.emit(self._filter)


NAMES = ("status", "showcase", "criterion", "owner", "assessor", "concern")
"""The choices, in their order; fields of `QuestionFilter`."""
