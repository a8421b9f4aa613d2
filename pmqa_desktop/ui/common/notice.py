"""Tells the operator what went wrong: on the operator's screen only, beside the work, never in its way."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded

Offer = Callable[[], str]
"""A sentence in the language that is spoken now; "" where there is nothing to offer."""


def _no_offer() -> str:
    return ""


class NoticeBar(Worded):
    """The newest sentence, until it is put away; its details can be copied for whoever is asked to help."""

    def __init__(self) -> None:
        super().__init__()
        self._error: PmqaError | None = None
        self._offer: Offer = _no_offer
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

            self._sentence.setText(f"{sentence(self._error)} {self._offer()}".rstrip())

    def tell(self, error: PmqaError, offer: Offer = _no_offer) -> None:
        """Show a sentence for an error, and behind it what can be done at once, for as long as it can."""
        self._error, self._offer = error, offer
        self.say()
        self.show()

    def withdraw(self, *codes: str) -> None:
        """Put a sentence away that is not true any more."""
        if self._error is not None and self._error.code in codes:
            self.hide()

    def end_offer(self, *, taken: bool) -> None:
        """The offer no longer stands; where it was taken, the sentence has been dealt with too."""
        if self._offer is not _no_offer:
            self._offer = _no_offer
            self.say()
            self.setVisible(self.isVisible() and not taken)

    def _on_copy(self) -> None:
        if self._error is not None:
            from pmqa_desktop.ui.common.details import details_of

            QGuiApplication.clipboard().setText(details_of(self._error))
            self._copy.setText(self.tr("Copied"))
