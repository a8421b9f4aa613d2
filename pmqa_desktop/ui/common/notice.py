"""Tells the operator what went wrong: on the operator's screen only, beside the work, never in its way."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded


class NoticeBar(Worded):
    """The newest sentence, until it is put away; its details can be copied for whoever is asked to help."""

    def __init__(self) -> None:
        super().__init__()
        self._error: PmqaError | None = None
        self._sentence = label("notice", wrap=True)
        self._copy = button()
        self._copy.clicked.connect(self._on_copy)
        self._away = button()
        self._away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._copy)
        row.addWidget(self._away)
        self.say()
        self.hide()

    def say(self) -> None:
        """Tell it in the language that is spoken now."""
        self._copy.setText(self.tr("Copy details"))
        self._away.setText(self.tr("Put away"))
        if self._error is not None:
            from pmqa_desktop.ui.common.errors import sentence

            self._sentence.setText(sentence(self._error))

    def tell(self, error: PmqaError) -> None:
        """Show a sentence for an error."""
        self._error = error
        self.say()
        self.show()

    def withdraw(self, *codes: str) -> None:
        """Put a sentence away that is not true any more."""
        if self._error is not None and self._error.code in codes:
            self.hide()

    def _on_copy(self) -> None:
        if self._error is not None:
            from pmqa_desktop.ui.common.details import details_of

            QGuiApplication.clipboard().setText(details_of(self._error))
            self._copy.setText(self.tr("Copied"))
