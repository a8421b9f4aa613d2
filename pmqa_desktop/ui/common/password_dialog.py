"""Asks for the password of a locked PDF, on the operator's screen only; the show goes on meanwhile."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.question_dialog import QuestionDialog

LOCKED = ("pdf-password-needed", "pdf-password-wrong")


class PasswordDialog(QuestionDialog):
    """The sentence that says which file is locked, a line, and Enter."""

    typed = Signal(str)

    def __init__(self, error: PmqaError, parent: QWidget) -> None:
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(self._line, 432, parent)
        self._error = error
        self.accepted.connect(lambda: self.typed.emit(self._line.text()))
        self.setModal(False)  # a clicker goes on working under it
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Password"))
        self._question.setText(sentence(self._error))
        self._line.setAccessibleName(self.tr("Password of the file"))
        self.name_deed(self.tr("Open"))


class PasswordAsker(QObject):
    """Puts the question for each locked file, one at a time, and has the answer tried."""

    def __init__(
        self,
        slides: Slides,
        media: Mapping[str, Medium],
        operator_window: Callable[[], QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._slides = slides
        self._media = media
        self._operator_window = operator_window
        self._waiting: list[tuple[str, PmqaError]] = []
        self._asked: PasswordDialog | None = None
        slides.deck_failed.connect(self.ask)

    def ask(self, medium: str, error: PmqaError) -> None:
        """Ask if a medium failed because it is locked."""
        if error.code in LOCKED:
            self._waiting.append((medium, error))
            self._ask_next()

    def _ask_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        medium, error = self._waiting.pop(0)
        self._asked = PasswordDialog(error, self._operator_window())
        self._asked.typed.connect(lambda password: self._slides.unlock(self._media[medium], password))
        self._asked.finished.connect(self._on_answered)
        self._asked.show()

    def _on_answered(self) -> None:
        if self._asked is not None:
            self._asked.deleteLater()
            self._asked = None
        self._ask_next()
