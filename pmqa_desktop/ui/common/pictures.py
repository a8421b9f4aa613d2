"""Pictures of the media floor as Qt images, without a copy."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desktop.domain.deck import Picture


def to_image(picture: Picture) -> QImage:
    """The picture as an image over the same memory, which the picture must outlive."""
    return QImage(
        picture.data,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )


def fitted(size: QSize, area: QRect) -> QRect:
    """The largest rectangle of `size`'s shape in the middle of `area`."""
    scaled = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = area.left() + (area.width() - scaled.width()) // 2
    top = area.top() + (area.height() - scaled.height()) // 2
    return QRect(left, top, scaled.width(), scaled.height())


def fill_around(painter: QPainter, place: QRect, area: QRect, ground: QColor | None = None) -> None:
    """Fill what `place` leaves of `area`, with black by default; under the picture itself, nothing."""
    colour = ground or QColor(Qt.GlobalColor.black)
    for bar in (
        QRect(area.topLeft(), QPoint(area.right(), place.top() - 1)),
        QRect(QPoint(area.left(), place.bottom() + 1), area.bottomRight()),
        QRect(QPoint(area.left(), place.top()), QPoint(place.left() - 1, place.bottom())),
        QRect(QPoint(place.right() + 1, place.top()), QPoint(area.right(), place.bottom())),
    ):
        if bar.isValid():
            painter.fillRect(bar, colour)


class ScaledPage:
    """A page picture scaled to one surface, kept until the picture or the surface's size changes."""

    def __init__(self) -> None:
        self._picture: Picture | None = None
        self._wanted = QSize()
        self._image = QImage()

    def draw(self, painter: QPainter, picture: Picture, area: QRect, ground: QColor | None = None) -> None:
        """Draw the whole page into the middle of `area`, with `ground` around it; black by default."""
        place = fitted(QSize(picture.width, picture.height), area)
        fill_around(painter, place, area, ground)
        ratio = painter.device().devicePixelRatioF()
        wanted = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if picture is not self._picture or wanted != self._wanted:
            image = to_image(picture)
            if not _alike(image.size(), wanted):
                smooth = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            image.setDevicePixelRatio(ratio)
            self._image, self._picture, self._wanted = image, picture, wanted
        painter.drawImage(place.topLeft(), self._image)


def _alike(size: QSize, wanted: QSize) -> bool:
    """Whether they differ by rounding only, so that scaling would blur for nothing."""
    return abs(size.width() - wanted.width()) <= 1 and abs(size.height() - wanted.height()) <= 1
