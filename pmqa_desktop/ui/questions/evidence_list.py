"""What proves an answer: opened, attached, taken away; and what was promised and is still missing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.evidence import Evidence, EvidenceKind
from pmqa_desktop.domain.question import Question
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.evidence_book import EvidenceBook
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.ui.common.ask_files import AskFiles, ask_files
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.question_dialog import QuestionDialog
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, shortened
from pmqa_desktop.ui.common.worded import Worded

LONGEST = 40
"""Letters of a name on its button; all of it is in the tip."""
WIDTH = 440
"""Pixels of the question for an address."""


class EvidenceList(Worded):
    """Renders the evidence of the question that it is shown."""

    problem = Signal(object)
    """A PmqaError."""
    slide_asked = Signal(str, int)
    """A slide, by its deck and the deck's own number, is to be seen."""

    def __init__(
        self,
        book: EvidenceBook,
        log: QuestionLog,
        slide_now: Callable[[], tuple[str, int, str]],
        theme: Theme,
        ask: AskFiles = ask_files,
    ) -> None:
        """`slide_now`: the deck, the number and the title of the slide that is up; "" and 0 for none."""
        super().__init__()
        self._book = book
        self._log = log
        self._slide_now = slide_now
        self._theme = theme
        self._ask_files = ask
        self.open: Callable[[QUrl], object] = QDesktopServices.openUrl
        """Lets the system open what is outside of the program."""
        self._question: Question | None = None
        self._head = label("section")
        self._add = QPushButton()
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self._menu)
        above = QHBoxLayout()
        above.addWidget(self._head, 1)
        above.addWidget(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        column.addLayout(self._rows)
        book.failed.connect(self.problem)
        book.opened.connect(lambda path: self.open(QUrl.fromLocalFile(str(path))))
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._head.setText(self.tr("Evidence"))
        self._add.setText(self.tr("Attach"))
        self._show()

    def show_question(self, question: Question | None) -> None:
        """Show what a question has."""
        before, self._question = self._question, question
        if question is None or before is None or _told(question) != _told(before):
            self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        question = self._question
        self._add.setEnabled(question is not None)
        if question is None:
            return
        for each in question.evidence:
            self._rows.addWidget(self._row(question, each))
        for name in question.files_missing:
            self._rows.addWidget(self._missing(question, name))

    def _row(self, question: Question, evidence: Evidence) -> QWidget:
        look = button(shortened(evidence.name, LONGEST))
        look.setToolTip(evidence.address or evidence.name)
        look.setAccessibleName(self.tr("Open {name}").format(name=evidence.name))
        look.clicked.connect(partial(self._open, evidence))
        drop = QPushButton()
        ButtonIcon(drop, self._theme, "x")
        words = self.tr("Take {name} away").format(name=evidence.name)
        drop.setToolTip(words)
        drop.setAccessibleName(words)
        drop.clicked.connect(partial(self._detach, question.id, evidence.id))
        return _beside(look, drop)

    def _missing(self, question: Question, name: str) -> QWidget:
        bring = button(self.tr("Attach\u2026"))
        bring.setAccessibleName(self.tr("Attach {name}").format(name=name))
        bring.clicked.connect(partial(self._bring, question.id, name))
        return _beside(
            label("fault", self.tr("Promised: {name}").format(name=shortened(name, LONGEST))), bring
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        question = self._question
        if question is None:
            return
        self._menu.addAction(self.tr("Files\u2026")).triggered.connect(partial(self._bring, question.id, ""))
        self._menu.addAction(self.tr("A link\u2026")).triggered.connect(partial(self._ask_link, question.id))
        medium, number, title = self._slide_now()
        up = self._menu.addAction(self.tr("The slide that is up now"))
        up.setEnabled(bool(number))
        up.triggered.connect(partial(self._add_slide, question.id, medium, number, title))
        stamp = question.stamp
        asked = self._menu.addAction(self.tr("The slide that it was asked at"))
        asked.setEnabled(bool(stamp.page_number))
        asked.triggered.connect(partial(self._add_slide, question.id, stamp.medium, stamp.page_number, ""))

    def _bring(self, question: str, fulfils: str) -> None:
        for path in self._ask_files(self, self.tr("What proves the answer?"), [""], not fulfils):
            self._book.add_file(question, path, fulfils)

    def _ask_link(self, question: str) -> None:
        dialog = LinkDialog(self.window())
        dialog.given.connect(lambda address: self._try(lambda: self._book.add_link(question, address)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_slide(self, question: str, medium: str, number: int, title: str) -> None:
        name = self.tr("{deck}, slide {number}").format(deck=medium, number=number)
        named = f"{name}: {title}" if title else name
        self._try(lambda: self._book.add_slide(question, medium, number, named))

    def _open(self, evidence: Evidence) -> None:
        match evidence.kind:
            case EvidenceKind.FILE:
                self._book.open_file(evidence)
            case EvidenceKind.LINK:
                self.open(QUrl(evidence.address))
            case EvidenceKind.SLIDE:
                self.slide_asked.emit(evidence.medium, evidence.page_number)

    def _detach(self, question: str, evidence: str) -> None:
        self._try(lambda: self._log.detach(question, evidence))

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)


class LinkDialog(QuestionDialog):
    """Where something is on the web."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self._address = QLineEdit()
        super().__init__(self._address, WIDTH, parent)
        self.accepted.connect(lambda: self.given.emit(self._address.text()))
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Attach a link"))
        self._question.setText(self.tr("The address, beginning with https://"))
        self._address.setAccessibleName(self.tr("Address"))
        self.name_deed(self.tr("Attach"))


def _told(question: Question) -> tuple[object, ...]:
    return question.id, question.evidence, question.files_missing


def _beside(wide: QWidget, narrow: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return held
