"""Asks what something is to be called."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pmqa_desktop.ui.common.question_dialog import QuestionDialog

WIDTH = 360
"""Pixels."""


class NameDialog(QuestionDialog):
    """Tells a name only where somebody has typed one."""

    named = Signal(str)

    def __init__(self, words: Callable[[], tuple[str, str]], parent: QWidget) -> None:
        """`words` gives the window's title and the question, in the language of the moment."""
        self._name = QLineEdit()
        self._words = words
        super().__init__(self._name, WIDTH, parent)
        self.accepted.connect(self._on_accepted)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        title, question = self._words()
        self.setWindowTitle(title)
        self._question.setText(question)
        self._name.setAccessibleName(self.tr("Name"))
        self.name_deed(self.tr("Keep it"))

    def _on_accepted(self) -> None:
        if self._name.text().strip():
            self.named.emit(self._name.text().strip())


def ask_name(words: Callable[[], tuple[str, str]], parent: QWidget, named: Callable[[str], None]) -> None:
    """Ask over a window; `named` is called with the name, unless it is cancelled."""
    dialog = NameDialog(words, parent)
    dialog.named.connect(named)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
