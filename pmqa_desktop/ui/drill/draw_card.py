"""What is to be drawn from the question bank."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.question import QuestionKind
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

COUNT, MOST = 5, 100
SECONDS, LEAST_S, MOST_S = 120, 15, 1200
SEED_LONGEST = 24
NONE = "none"
"""The choice of questions that belong to no showcase."""


class DrawCard(Worded):
    """The same seed draws the same questions from the same bank."""

    asked = Signal()
    """Questions are to be drawn."""

    def __init__(self, drills: Drills, book: VisitBook, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._book = book
        self._wording = wording
        self._drills = drills
        drills.changed.connect(self._offer_codes)
        book.changed.connect(self.say)
        self._title = label("section")
        self._criterion, self._showcase, self._kind = QComboBox(), QComboBox(), QComboBox()
        self._count, self._seconds = NumberEdit(), NumberEdit()
        self._count.setRange(1, MOST)
        self._count.setValue(COUNT)
        self._seconds.setRange(LEAST_S, MOST_S)
        self._seconds.setSingleStep(15)
        self._seconds.setValue(SECONDS)
        self._seed, self._another = QLineEdit(), QPushButton()
        self._seed.setMaxLength(SEED_LONGEST)
        ButtonIcon(self._another, theme, "repeat")
        self._another.clicked.connect(self.new_seed)
        self._weak = QCheckBox()
        self._deed = button(style="primary")
        self._deed.clicked.connect(self.asked)
        self._labels = {each: QLabel() for each in self._fields()}
        self._lay_out()
        self._seed.setText(str(len(drills.drills) + 1))
        self.say()

    def say(self) -> None:
        """Name everything; what was chosen stays."""
        self._title.setText(self.tr("Draw questions"))
        words = (
            self.tr("Criterion"),
            self.tr("Showcase"),
            self.tr("Kind"),
            self.tr("How many"),
            self.tr("Time to answer"),
            self.tr("Seed"),
        )
        for (field, named), each in zip(self._labels.items(), words, strict=True):
            named.setText(each)
            field.setAccessibleName(each)
        kinds = {
            QuestionKind.VERIFY: self.tr("to verify"),
            QuestionKind.CLARIFY: self.tr("to clarify"),
            QuestionKind.EVIDENCE: self.tr("for evidence"),
        }
        showcases = [(self._wording.text(each.short), each.id) for each in self._book.visit.showcases]
        self._offer_codes()
        fill_choice(self._showcase, [(self.tr("All"), ""), *showcases, (self.tr("No showcase"), NONE)])
        fill_choice(self._kind, [(self.tr("All"), ""), *((kinds[each], each.value) for each in QuestionKind)])
        self._seconds.setSuffix(self.tr(" s"))
        self._another.setAccessibleName(self.tr("Another seed"))
        self._another.setToolTip(self.tr("The same seed draws the same questions"))
        self._weak.setText(self.tr("Weak topics more often"))
        self._deed.setText(self.tr("Draw"))

    def _offer_codes(self) -> None:
        codes = sorted({answer.criterion for answer in self._drills.bank.values()})
        fill_choice(self._criterion, [(self.tr("All"), ""), *((code, code) for code in codes)])

    def new_seed(self) -> None:
        """Let chance decide."""
        self._seed.setText(str(secrets.randbelow(10**6)))

    def begin(self, begin: Callable[..., None]) -> None:
        """Begin a drill of what was chosen. Raises what `Drills.begin` does."""
        showcase = str(self._showcase.currentData())
        begin(
            self._seed.text().strip(),
            self._count.value(),
            self._seconds.value() * 1000,
            _wanted(str(self._criterion.currentData())),
            ("",) if showcase == NONE else _wanted(showcase),
            _wanted(str(self._kind.currentData())),
            weak_first=self._weak.isChecked(),
        )

    def _fields(self) -> tuple[QWidget, ...]:
        return (self._criterion, self._showcase, self._kind, self._count, self._seconds, self._seed)

    def _lay_out(self) -> None:
        seed = QWidget()
        in_row(seed, self._seed, self._another).setStretch(0, 1)
        form = QFormLayout()
        for field, words in self._labels.items():
            words.setBuddy(field)
            form.addRow(words, seed if field is self._seed else field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self._weak)
        column.addWidget(self._deed)


def _wanted(choice: str) -> tuple[str, ...]:
    return (choice,) if choice else ()
