"""A surface that shows the stage: the audience window, the preview and the console are all one of these."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.stage import Cover, Scene, Stage
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.ui.common.clip_surface import ClipSurface
from pmqa_desktop.ui.common.pictures import ScaledPage, fill_around, fitted, to_image

if TYPE_CHECKING:  # imported with the first card; hung on by those that make a surface
    from pmqa_desktop.ui.cards.surface import CardSurface
    from pmqa_desktop.ui.common.cards import CardWords
    from pmqa_desktop.ui.common.stage_marks import StageMarks

COVERS = {Cover.BLACK: Qt.GlobalColor.black, Cover.WHITE: Qt.GlobalColor.white}


class StageView(QWidget):
    """Paints slide, video, card or a cover, at this surface's own size.

    What the audience sees; with `ahead`, what the presenter is at, which no cover hides.
    """

    page_painted = Signal(str, int)
    """The real picture of a page, not its stand-in, is on this surface: medium and page."""
    video_painted = Signal()
    """A frame of a video that is up by itself is on this surface."""

    def __init__(
        self,
        stage_control: StageControl,
        slides: Slides,
        video: Video,
        card: "CardWords | None",
        parent: QWidget | None = None,
        *,
        at_once: bool = False,
        ahead: bool = False,
    ) -> None:
        """Without words for a `card`, black takes its place."""
        super().__init__(parent)
        self._at_once = at_once
        self.ahead = ahead
        self.marks: StageMarks | None = None
        """What is drawn and pointed at on the picture."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._stage_control = stage_control
        self._slides = slides
        self._video = video
        self._card_words = card
        self._page = ScaledPage()
        self._clip = ClipSurface(slides, video)
        self._shown = Stage()
        self._frame: Picture | None = None
        changed = stage_control.stage_changed if ahead else stage_control.audience_changed
        changed.connect(self._on_stage_changed)
        slides.page_ready.connect(self._on_page_ready)
        video.frame_changed.connect(self._on_frame_changed)

    @cached_property
    def _card(self) -> "CardSurface | None":
        from pmqa_desktop.ui.cards.surface import CardSurface

        return CardSurface(self, self._card_words) if self._card_words else None

    def pixels(self) -> QSize:
        """The surface's size in the display's own pixels."""
        return self.size() * self.devicePixelRatioF()

    def stage(self) -> Stage:
        """The stage that this surface shows."""
        return self._stage_control.stage if self.ahead else self._stage_control.audience_stage

    def picture(self) -> Picture | None:
        """The picture that is on this surface now; None for the card."""
        stage = self.stage()
        if stage.failure:
            return None
        if stage.scene is Scene.VIDEO:
            return self._video.picture()
        return self._slides.picture(stage.medium, stage.page) if stage.medium else None

    def place(self) -> QRect:
        """Where on the surface the picture lies; all of it for the card."""
        picture = self.picture()
        return fitted(QSize(picture.width, picture.height), self.rect()) if picture else self.rect()

    def refresh(self, region: QRegion) -> None:
        """Paint a part of the surface anew: the audience's within this call."""
        if self._at_once:
            self.repaint(region)
        else:
            self.update(region)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the fold says."""
        painter = QPainter(self)
        stage = self.stage()
        if stage.cover is not Cover.NONE and not self.ahead:
            painter.fillRect(self.rect(), QColor(COVERS[stage.cover]))
            return
        stage = self._shown = self._followed(stage)
        if stage.scene is Scene.SLIDE and stage.medium and not stage.failure:
            self._paint_page(painter, stage, event.rect())
        elif stage.scene is Scene.VIDEO and stage.medium and not stage.failure:
            self._paint_video(painter)
        else:
            self._paint_card(painter)
        if self.marks is not None:
            self.marks.paint(painter, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale anew."""
        self.update()

    def _paint_page(self, painter: QPainter, stage: Stage, dirty: QRect) -> None:
        medium, page = stage.medium or "", stage.page
        picture = self._slides.picture(medium, page)
        if picture is None:
            self._paint_card(painter)
            return
        frame = self._clip.frame(stage) if stage.clip is not None else None
        place = fitted(QSize(picture.width, picture.height), self.rect()) if frame else QRect()
        area = self._clip.area(stage, place)
        if not area.contains(dirty):  # else there is a new frame, and nothing around it has changed
            self._page.draw(painter, picture, self.rect())
            if self._slides.sharp(medium, page):
                self.page_painted.emit(medium, page)
        if frame is not None and not area.isEmpty():
            self._clip.paint(painter, frame, area)

    def _followed(self, stage: Stage) -> Stage:
        """What was shown before stays until a video's first picture comes, or the next page of a deck."""
        if stage.failure:
            return stage
        if stage.scene is Scene.VIDEO:
            waiting = self._video.waiting()
        else:
            beside = (stage.scene, stage.medium) == (self._shown.scene, self._shown.medium)
            waiting = beside and stage.scene is Scene.SLIDE and not self._drawn(stage)
        return self._shown if waiting else stage

    def _drawn(self, stage: Stage) -> bool:
        return stage.medium is None or self._slides.picture(stage.medium, stage.page) is not None

    def _paint_video(self, painter: QPainter) -> None:
        picture = self._video.picture() or (self._frame if self._video.waiting() else None)
        self._frame = picture
        if picture is None:
            self._paint_card(painter)
            return
        place = fitted(QSize(picture.width, picture.height), self.rect())
        fill_around(painter, place, self.rect())
        painter.drawImage(place, to_image(picture))
        self.video_painted.emit()

    def _paint_card(self, painter: QPainter) -> None:
        if self._card is None:
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        else:
            self._card.paint(painter, self.stage())

    def _on_stage_changed(self) -> None:
        """The audience's surface paints within the signal: the log's row is committed only after that."""
        if "_card" in self.__dict__ and self._card is not None:
            self._card.follow(self.stage())
        if self._at_once:
            self.repaint()
        else:
            self.update()

    def _on_page_ready(self, medium: str, page: int) -> None:
        stage = self.stage()
        if (stage.medium, stage.page) == (medium, page):
            self.update()

    def _on_frame_changed(self) -> None:
        stage = self.stage()
        if not stage.has_video or (stage.cover is not Cover.NONE and not self.ahead):
            return
        if stage.clip is None:
            self.update()
        else:
            self.update(self._clip.area(stage, self.place()))
