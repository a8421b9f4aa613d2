"""The audience window: created once, and nothing on it but the stage."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.ui.common.cards import CardWords
from pmqa_desktop.ui.common.stage_view import StageView


class AudienceWindow(QWidget):
    """Full screen on a second display, or a plain 16:9 window to share in a meeting.

    Its title never changes and its native window is never made again, so a meeting program that shares
    it keeps its picture.
    """

    def __init__(self, stage_control: StageControl, slides: Slides, video: Video, card: CardWords) -> None:
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
        self.resize(1280, 720)

    def show_on(self, screen: QScreen, *, full: bool) -> None:
        """Appear on a display: filling it, or as a window."""
        if self.isVisible() and self.isFullScreen() == full and self.screen() is screen:
            return
        self.setScreen(screen)
        if full:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        else:
            available = screen.availableGeometry()
            self.move(available.topLeft() + self._corner(available.width(), available.height()))
            self.showNormal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have pages and frames made at this size."""
        pixels = self.view.pixels()
        self._slides.set_size(pixels.width(), pixels.height())
        self._video.set_size(pixels.width(), pixels.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the program ends: a slip of the mouse must not take the picture from the meeting."""
        if event.spontaneous():
            event.ignore()

    def _corner(self, width: int, height: int) -> QPoint:
        return QPoint(max(0, (width - self.width()) // 2), max(0, (height - self.height()) // 2))
