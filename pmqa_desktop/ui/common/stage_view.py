"""A surface that shows the stage: the audience window, the preview and the console are all one of these."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.ui.cards.surface import CardSurface
from pmqa_desktop.ui.common.cards import CardWords
from pmqa_desktop.ui.common.pictures import ScaledPage, fitted, to_image


class StageView(QWidget):
    """Paints slide, video, card or black, at this surface's own size."""

    page_painted = Signal(str, int)
    """The real picture of a page, not its stand-in, is on this surface: medium and page."""

    def __init__(
        self,
        stage_control: StageControl,
        slides: Slides,
        video: Video,
        card: CardWords,
        parent: QWidget | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._stage_control = stage_control
        self._slides = slides
        self._video = video
        self._card = CardSurface(self, card)
        self._page = ScaledPage()
        stage_control.stage_changed.connect(self._on_stage_changed)
        slides.page_ready.connect(self._on_page_ready)
        video.frame_changed.connect(self._on_frame_changed)

    def pixels(self) -> QSize:
        """The surface's size in the display's own pixels."""
        return self.size() * self.devicePixelRatioF()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the fold says."""
        painter = QPainter(self)
        stage = self._stage_control.stage
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        if stage.black:
            return
        if stage.scene is Scene.SLIDE and stage.medium:
            self._paint_page(painter, stage.medium, stage.page)
        elif stage.scene is Scene.VIDEO and stage.medium:
            self._paint_video(painter)
        else:
            self._paint_card(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale anew."""
        self.update()

    def _paint_page(self, painter: QPainter, medium: str, page: int) -> None:
        picture = self._slides.picture(medium, page)
        if picture is None:
            self._paint_card(painter)
            return
        self._page.draw(painter, picture, self.rect())
        if self._slides.sharp(medium, page):
            self.page_painted.emit(medium, page)

    def _paint_video(self, painter: QPainter) -> None:
        picture = self._video.picture()
        if picture is None:
            self._paint_card(painter)
            return
        place = fitted(QSize(picture.width, picture.height), self.rect())
        painter.drawImage(place, to_image(picture))

    def _paint_card(self, painter: QPainter) -> None:
        self._card.paint(painter, self._stage_control.stage)

    def _on_stage_changed(self) -> None:
        """The audience's surface paints within the signal: the log's row is committed only after that."""
        self._card.follow(self._stage_control.stage)
        if self._at_once:
            self.repaint()
        else:
            self.update()

    def _on_page_ready(self, medium: str, page: int) -> None:
        stage = self._stage_control.stage
        if (stage.medium, stage.page) == (medium, page):
            self.update()

    def _on_frame_changed(self) -> None:
        if self._stage_control.stage.scene is Scene.VIDEO and not self._stage_control.stage.black:
            self.update()
