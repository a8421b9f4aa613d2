"""Says how many decks are still being opened, in the top bar; nothing once all are ready."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desktop.services.slides import Slides


class PreparingLabel(QLabel):
    """Renders how far the decks are."""

    def __init__(self, slides: Slides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self._count = 0
        slides.preparing_changed.connect(self._show)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show(self._count)
        super().changeEvent(event)

    def _show(self, count: int) -> None:
        self._count = count
        self.setText(self.tr("Opening %n deck(s) \u2026", "", count) if count else "")
