"""Strokes as they look. The colours stand on slides, so they do not follow the look of the windows."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pmqa_desktop.domain.marks import Ink, InkColour, Points, Stroke

_COLOURS = {
    InkColour.RED: "#E5261F",
    InkColour.BLUE: "#1E5BFF",
    InkColour.GREEN: "#0E9F4F",
    InkColour.YELLOW: "#FFD400",
}
_SEEN_THROUGH = 105
"""Alpha of a highlighter: text is read through it on white, and it is seen on dark."""


PIECE = 24
"""How many points of a line are looked at together."""


def ink_colour(ink: Ink, colour: InkColour) -> QColor:
    """How an ink of a colour looks on the page."""
    shown = QColor(_COLOURS[colour])
    if ink is Ink.HIGHLIGHTER:
        shown.setAlpha(_SEEN_THROUGH)
    return shown


def draw_stroke(painter: QPainter, stroke: Stroke, page: QRectF, dirty: QRectF) -> None:
    """Draw what of a stroke touches `dirty`; `page` is where the page lies on the surface."""
    width = stroke.width * page.height()
    if not stroke_bounds(stroke, page).intersects(dirty):
        return
    path = _path(stroke.points, page, dirty.adjusted(-width, -width, width, width))
    pen = QPen(ink_colour(stroke.ink, stroke.colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def stroke_tail(stroke: Stroke, page: QRectF) -> QRectF:
    """The part of the surface on which the newest point has changed something."""
    return _bounds(stroke.points[-8:], stroke.width, page)


def stroke_bounds(stroke: Stroke, page: QRectF) -> QRectF:
    """The part of the surface that a stroke covers."""
    return _bounds(stroke.points, stroke.width, page)


def _bounds(points: Points, width: float, page: QRectF) -> QRectF:
    left, top, right, bottom = _extent(points)
    around = width * page.height() + 2
    bounds = QRectF(_on(page, left, top), _on(page, right, bottom))
    return bounds.adjusted(-around, -around, around, around)


@lru_cache(maxsize=4096)
def _extent(points: Points) -> tuple[float, float, float, float]:
    xs, ys = points[::2], points[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def _on(page: QRectF, x: float, y: float) -> QPointF:
    return QPointF(page.left() + x * page.width(), page.top() + y * page.height())


def _path(points: Points, page: QRectF, reach: QRectF) -> QPainterPath:
    """A smooth line through the middles between the points, as far as it is within reach.

    A long line that is still growing is drawn anew with every move of the mouse: pieces that are out of
    reach are left out, so that the last stretch costs the same as the first.
    """
    path, count = QPainterPath(), len(points) // 2
    if count == 1:
        path.moveTo(_on(page, *points))
        path.lineTo(_on(page, *points) + QPointF(0.01, 0))
    for first in range(1, count, PIECE):
        piece = points[2 * (first - 1) : 2 * (first + PIECE + 1)]
        if _bounds(piece, 0, page).intersects(reach):
            _add_piece(path, piece, page, begins=first == 1, ends=first + PIECE >= count)
    return path


def _add_piece(path: QPainterPath, piece: Points, page: QRectF, *, begins: bool, ends: bool) -> None:
    """From the middle before its second point to the one behind its last but one, or to the line's ends."""
    places = [_on(page, x, y) for x, y in zip(piece[::2], piece[1::2], strict=True)]
    path.moveTo(places[0] if begins else (places[0] + places[1]) / 2)
    for at in range(1, len(places) - 1):
        path.quadTo(places[at], (places[at] + places[at + 1]) / 2)
    if ends:
        path.lineTo(places[-1])
