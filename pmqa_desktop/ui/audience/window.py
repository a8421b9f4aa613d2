"""The audience window: created once, and nothing on it but the stage."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.ui.common.stage_view import StageView

if TYPE_CHECKING:
    from pmqa_desktop.ui.common.cards import CardWords

WINDOW = QSize(1280, 720)
"""Of a window to share, where the display has room for it."""
ROOM = 0.95
"""How much of a smaller display such a window may take."""


class AudienceWindow(QWidget):
    """Full screen on a second display, or a plain 16:9 window to share in a meeting.

    Its title never changes and its native window is never made again, so a meeting program that shares
    it keeps its picture.
    """

    def __init__(
        self, stage_control: StageControl, slides: Slides, video: Video, card: "CardWords | None"
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("PMQA \u2013 audience"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the keyboard stays where it was
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._slides = slides
        self._video = video
        self.view = StageView(stage_control, slides, video, card, self, at_once=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(WINDOW)

    def show_on(self, screen: QScreen, *, full: bool) -> None:
        """Appear on a display: filling it, or as a window. Where it is so already, nothing moves."""
        place = screen.geometry() if full else _window_on(screen)
        there = self.isVisible() and self.screen() is screen and self.isFullScreen() == full
        if there and (self.geometry() == place if full else screen.geometry().contains(self.geometry())):
            return
        filling = Qt.WindowState.WindowFullScreen
        if self.isFullScreen():  # a window manager does not move a window that fills a display
            self.setWindowState(self.windowState() & ~filling)
        self.setScreen(screen)
        self.setGeometry(place)
        if full:
            self.setWindowState(self.windowState() | filling)
        self.show()

    def event(self, event: QEvent) -> bool:
        """Follow the display's scale."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._follow_pixels()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have pages and frames made at this size."""
        self._follow_pixels()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the program ends: a slip of the mouse must not take the picture from the meeting."""
        if event.spontaneous():
            event.ignore()

    def _follow_pixels(self) -> None:
        pixels = self.view.pixels()
        self._slides.set_size(pixels.width(), pixels.height())
        self._video.set_size(pixels.width(), pixels.height())


def _window_on(screen: QScreen) -> QRect:
    """Sixteen to nine, in the middle of a display."""
    available = screen.availableGeometry()
    size = WINDOW
    room = available.size() * ROOM
    if size.width() > room.width() or size.height() > room.height():
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(available.topLeft(), size)
    place.moveCenter(available.center())
    return place
