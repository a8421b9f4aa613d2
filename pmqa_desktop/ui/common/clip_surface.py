"""A video on a page, painted into its rectangle on one surface that shows the stage."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from pmqa_desktop.domain.deck import Picture, Rectangle
from pmqa_desktop.domain.stage import Stage
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.video import Video
from pmqa_desktop.ui.common.pictures import fill_around, fitted, to_image

_NEARLY = 0.02
"""By how much of its width or height a frame may miss its rectangle and still fill it."""


class ClipSurface:
    """Before the first frame the page's own picture of the video is seen, after the last frame that one."""

    def __init__(self, slides: Slides, video: Video) -> None:
        self._slides = slides
        self._video = video
        self._frame: Picture | None = None
        self._of = Stage()
        """The stage to which that frame belongs."""

    def area(self, stage: Stage, page: QRect) -> QRect:
        """Where the video lies on a page that is painted at `page`; nowhere where none is up."""
        deck = self._slides.deck(stage.medium or "")
        if stage.clip is None or deck is None or stage.page >= len(deck.pages):
            return QRect()
        videos = deck.pages[stage.page].videos
        return area_of(videos[stage.clip].rectangle, page) if stage.clip < len(videos) else QRect()

    def frame(self, stage: Stage) -> Picture | None:
        """The newest frame of the stage's video; the last one once the player has gone over to another."""
        frame = self._video.picture()
        if frame is None and self._of.same_video(stage):
            return self._frame
        self._frame, self._of = frame, stage
        return frame

    @staticmethod
    def paint(painter: QPainter, frame: Picture, area: QRect) -> None:
        """Paint a frame: its shape is kept, with black around it where it is not the rectangle's."""
        place = fitted(QSize(frame.width, frame.height), area)
        missed = (area.width() - place.width()) / area.width() + (
            area.height() - place.height()
        ) / area.height()
        if missed <= _NEARLY:
            place = area
        fill_around(painter, place, area)
        # Letters in a small preview would be unreadable else, and the part of a page is small.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, to_image(frame))


def area_of(part: Rectangle, page: QRect) -> QRect:
    """Where a part of a page lies that is painted at `page`."""
    left, top = page.left() + part.left * page.width(), page.top() + part.top * page.height()
    exact = QRectF(left, top, part.width * page.width(), part.height * page.height())
    return exact.toRect().intersected(page)
