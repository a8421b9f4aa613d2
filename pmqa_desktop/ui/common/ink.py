"""Strokes as they look. The colours stand on slides, so they do not follow the look of the windows."""

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
    reach = dirty.adjusted(-width, -width, width, width)
    points = zip(stroke.points[::2], stroke.points[1::2], strict=True)
    path = _path([_on(page, x, y) for x, y in points], reach)
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
    xs, ys = points[::2], points[1::2]
    around = width * page.height() + 2
    corners = _on(page, min(xs), min(ys)), _on(page, max(xs), max(ys))
    return QRectF(*corners).adjusted(-around, -around, around, around)


def _on(page: QRectF, x: float, y: float) -> QPointF:
    return QPointF(page.left() + x * page.width(), page.top() + y * page.height())


def _path(points: list[QPointF], reach: QRectF) -> QPainterPath:
    """A smooth line through the middles between the points, as far as it is within reach.

    A long line that is still growing is drawn anew with every move of the mouse: what is out of reach is left
    out, so that the last stretch costs the same as the first.
    """
    path = QPainterPath()
    if len(points) == 1:
        path.moveTo(points[0])
        path.lineTo(points[0] + QPointF(0.01, 0))
        return path
    start, broken = points[0], True
    for at in range(1, len(points)):
        end = points[at] if at == len(points) - 1 else (points[at] + points[at + 1]) / 2
        if _touches(reach, start, points[at], end):
            if broken:
                path.moveTo(start)
            path.quadTo(points[at], end)
            broken = False
        else:
            broken = True
        start = end
    return path


def _touches(reach: QRectF, *points: QPointF) -> bool:
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    beside = max(xs) < reach.left() or min(xs) > reach.right()
    return not (beside or max(ys) < reach.top() or min(ys) > reach.bottom())
