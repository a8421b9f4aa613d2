"""Paints what is too much: hatched, so that it is told without its colour too."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_APART = 7
"""Pixels between the strokes."""


def paint_hatched(painter: QPainter, place: QRectF, colour: QColor, ground: QColor) -> None:
    """Fill a place with strokes of a colour on a ground, and frame it."""
    path = QPainterPath()
    path.addRect(place)
    painter.save()
    painter.fillPath(path, ground)
    painter.setClipPath(path)
    painter.setPen(QPen(colour, 2))
    at = place.left() - place.height()
    while at < place.right():
        painter.drawLine(round(at), round(place.bottom()), round(at + place.height()), round(place.top()))
        at += _APART
    painter.restore()
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
