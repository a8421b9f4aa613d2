"""What the presenter draws and points at, on one surface that shows the stage."""

from itertools import takewhile

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QRegion

from pmqa_desktop.domain.marks import Stroke
from pmqa_desktop.domain.stage import Cover, Scene
from pmqa_desktop.services.large_pages import LargePages
from pmqa_desktop.services.mark_control import MarkControl
from pmqa_desktop.services.pointer import Pointer, Tool
from pmqa_desktop.ui.common.ink import draw_stroke, stroke_bounds, stroke_tail
from pmqa_desktop.ui.common.pictures import to_image
from pmqa_desktop.ui.common.stage_view import StageView

LASER_RADIUS = 0.016
"""Fractions of the picture's height, as the lens's: seen from the last row."""
LENS_RADIUS = 0.24
ALIKE = 0.004
"""By how much a picture's scale may be off that nobody sees: a pixel over the width of the lens."""

_LASER, _LIGHT, _DARK = QColor("#FF1E14"), QColor("#FFFFFF"), QColor(0, 0, 0, 150)
_DIMMED = QColor(0, 0, 0, 170)
_RINGS = ((1.75, _DARK), (1.5, _LIGHT), (1.0, _LASER))
"""From the outside in: the light ring is seen on dark, the dark one around it on white."""
_RIM = 4
"""Pixels by which the rim of the lens stands over it."""


class StageMarks(QObject):
    """Paints strokes and tools over the picture, and has only those parts painted anew that change."""

    def __init__(self, view: StageView, pointer: Pointer, marks: MarkControl, large: LargePages) -> None:
        super().__init__(view)
        self._view = view
        self._pointer = pointer
        self._marks = marks
        self._large = large
        self._rim = QPixmap()
        self._painted = QRegion()
        """Where the tool was at its last move."""
        self._strokes = self._shown_strokes()
        view.marks = self
        pointer.moved.connect(self._on_moved)
        pointer.stroke_grown.connect(self._on_stroke_grown)
        pointer.tool_changed.connect(self._on_tool_changed)
        marks.changed.connect(self._on_marks_changed)
        large.ready.connect(self._on_moved)

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint what lies in `dirty`; nothing to do costs next to nothing."""
        strokes, pointing = self._shown_strokes(), self._is_pointing()
        self._strokes = strokes
        if not strokes and not pointing:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self._view.place())
        painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
        self._paint_strokes(painter, page, QRectF(dirty))
        if pointing:
            self._paint_tool(painter, page, QRectF(dirty))

    def _shown_strokes(self) -> tuple[Stroke, ...]:
        stage = self._view.stage()
        page_is_up = stage.scene is Scene.SLIDE and not stage.failure
        return self._marks.strokes(stage.medium, stage.page) if page_is_up else ()

    def _is_pointing(self) -> bool:
        """Whether the tool is seen here: not on the audience's surface while the presenter is elsewhere."""
        if self._pointer.tool is Tool.NONE:
            return False
        here = self._view.ahead or (self._pointer.reaches_audience and self._view.stage().cover is Cover.NONE)
        return here and (self._pointer.place is not None or self._pointer.stroke is not None)

    def _centre(self, page: QRectF) -> QPointF:
        x, y = self._pointer.place or (0.0, 0.0)
        return QPointF(page.left() + x * page.width(), page.top() + y * page.height())

    def _paint_strokes(self, painter: QPainter, page: QRectF, dirty: QRectF) -> None:
        for stroke in self._strokes:
            draw_stroke(painter, stroke, page, dirty)
        if self._pointer.stroke is not None and self._is_pointing():
            draw_stroke(painter, self._pointer.stroke, page, dirty)

    def _paint_tool(self, painter: QPainter, page: QRectF, dirty: QRectF) -> None:
        tool, centre = self._pointer.tool, self._centre(page)
        painter.setPen(Qt.PenStyle.NoPen)
        if tool is Tool.LASER:
            for times, colour in _RINGS:
                painter.setBrush(colour)
                radius = times * LASER_RADIUS * page.height()
                painter.drawEllipse(centre, radius, radius)
        elif tool is Tool.SPOTLIGHT:
            radius = self._pointer.spotlight_radius * page.height()
            dimmed = QPainterPath()
            dimmed.addRect(page)
            dimmed.addEllipse(centre, radius, radius)
            painter.fillPath(dimmed, _DIMMED)
        elif tool is Tool.MAGNIFIER:
            self._paint_lens(painter, page, centre)

    def _paint_lens(self, painter: QPainter, page: QRectF, centre: QPointF) -> None:
        """The page around the pointer, larger; the point under the pointer stays where it is."""
        times, radius = self._pointer.magnification, LENS_RADIUS * page.height()
        lens = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        corner = centre + (page.topLeft() - centre) * times
        enlarged = QRectF(corner, page.size() * times)
        round_lens = QPainterPath()
        round_lens.addEllipse(lens)
        painter.save()
        painter.setClipPath(round_lens, Qt.ClipOperation.IntersectClip)
        painter.fillRect(lens, Qt.GlobalColor.black)
        stage = self._view.stage()
        picture = self._large.picture(stage.medium, stage.page) if stage.scene is Scene.SLIDE else None
        picture = picture or self._view.picture()
        if picture is not None:
            _draw_enlarged(painter, to_image(picture), enlarged, lens)
        self._paint_strokes(painter, enlarged, lens)
        painter.restore()
        painter.drawPixmap(lens.topLeft() - QPointF(_RIM, _RIM), self._ring(radius))

    def _ring(self, radius: float) -> QPixmap:
        """The rim of the lens, drawn once: a wide smooth circle costs more than all else of it."""
        side, ratio = round(2 * (radius + _RIM)), self._view.devicePixelRatioF()
        if self._rim.isNull() or self._rim.deviceIndependentSize().width() != side:
            self._rim = QPixmap(round(side * ratio), round(side * ratio))
            self._rim.setDevicePixelRatio(ratio)
            self._rim.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._rim)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for width, colour in ((6, _DARK), (3, _LIGHT)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
            painter.end()
        return self._rim

    def _tool_region(self) -> QRegion:
        """The part of the surface that the tool changes."""
        if not self._is_pointing() or self._pointer.place is None:
            return QRegion()
        page = QRectF(self._view.place())
        radius = {
            Tool.LASER: _RINGS[0][0] * LASER_RADIUS,
            Tool.SPOTLIGHT: self._pointer.spotlight_radius,
            Tool.MAGNIFIER: LENS_RADIUS,
        }.get(self._pointer.tool)
        if radius is None:
            return QRegion()
        centre, reach = self._centre(page), radius * page.height() + 5
        around = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        return QRegion(around.toAlignedRect())

    def _on_moved(self) -> None:
        before, self._painted = self._painted, self._tool_region()
        if self._pointer.tool is Tool.SPOTLIGHT and before.isEmpty() != self._painted.isEmpty():
            self._view.refresh(QRegion(self._view.rect()))  # all around it grows dark, or light again
        elif not (before.isEmpty() and self._painted.isEmpty()):
            self._view.refresh(before.united(self._painted))

    def _on_tool_changed(self) -> None:
        self._painted = self._tool_region()
        self._view.refresh(QRegion(self._view.rect()))

    def _on_stroke_grown(self) -> None:
        stroke = self._pointer.stroke
        if stroke is not None and self._is_pointing():
            page = QRectF(self._view.place())
            self._view.refresh(QRegion(stroke_tail(stroke, page).toAlignedRect()))

    def _on_marks_changed(self) -> None:
        """Of a page that is seen here, only what has come or gone is painted anew."""
        before, self._strokes = self._strokes, self._shown_strokes()
        if before == self._strokes:
            return
        page, region = QRectF(self._view.place()), QRegion()
        pairs = zip(before, self._strokes, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        for stroke in (*before[same:], *self._strokes[same:]):
            region = region.united(stroke_bounds(stroke, page).toAlignedRect())
        self._view.refresh(region)


def _draw_enlarged(painter: QPainter, image: QImage, enlarged: QRectF, lens: QRectF) -> None:
    """The part of a page that lies under the lens; `enlarged` is where the whole page would lie."""
    seen = lens.intersected(enlarged)
    across, down = image.width() / enlarged.width(), image.height() / enlarged.height()
    left, top = (seen.left() - enlarged.left()) * across, (seen.top() - enlarged.top()) * down
    source = QRectF(left, top, seen.width() * across, seen.height() * down)
    if abs(across - painter.device().devicePixelRatioF()) < ALIKE:
        painter.drawImage(seen.topLeft().toPoint(), image, source.toAlignedRect())  # nothing to scale
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(seen, image, source)
