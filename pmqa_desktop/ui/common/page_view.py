"""A surface that shows one page of a deck, such as the next one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pmqa_desktop.services.slides import Slides
from pmqa_desktop.ui.common.pictures import ScaledPage


class PageView(QWidget):
    """Paints the sharpest picture of its page that is at hand; empty where it has no page."""

    def __init__(self, slides: Slides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self._medium: str | None = None
        self._page = 0
        self._scaled = ScaledPage()
        self.setMinimumSize(240, 135)

    def sizeHint(self) -> QSize:
        """Prefer the shape of a display."""
        return QSize(360, 202)

    def show_page(self, medium: str | None, page: int) -> None:
        """Show a page; None shows nothing."""
        if (medium, page) != (self._medium, self._page):
            self._medium, self._page = medium, page
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        ground = self.palette().mid().color()
        picture = self._slides.picture(self._medium, self._page) if self._medium else None
        if picture is None:
            painter.fillRect(self.rect(), ground)
        else:
            self._scaled.draw(painter, picture, self.rect(), ground)
