"""Says how many decks are still being opened, in the top bar; nothing once all are ready."""

from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desktop.services.slides import Slides


class PreparingLabel(QLabel):
    """Renders how far the decks are."""

    def __init__(self, slides: Slides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        slides.preparing_changed.connect(self._show)

    def _show(self, count: int) -> None:
        self.setText(self.tr("Opening %n deck(s) \u2026", "", count) if count else "")
