"""The wheel of category 6: four items around the people it serves."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from .drawing import disc, ease, fill, text
from .palette import GOLD, GREEN, NAVY, TEAL, faded

PARTS = [
    ("6.1", "กระบวนการ", "เชื่อมโยง", NAVY),
    ("6.2", "นวัตกรรม", "บริการ", TEAL),
    ("6.3", "ลดต้นทุน", "คุ้มค่า", GOLD),
    ("6.4", "ประสิทธิผล", "ทั้งองค์การ", GREEN),
]


def draw_wheel(p: QPainter, x: float, y: float, radius: float, shown: float, turn: float) -> None:
    """Paint the wheel about (x, y); `shown` counts parts from 0 to 4, `turn` in radians moves the rim."""
    _rim(p, x, y, radius, turn, min(1.0, shown))
    for i, (code, one, two, colour) in enumerate(PARTS):
        grow = ease(shown, i, 1)
        if grow <= 0:
            continue
        middle = math.radians((-135, -45, 45, 135)[i])
        reach = radius * (0.8 + 0.05 * grow)
        fill(p, _sector(x, y, radius * 0.36, reach, middle, math.radians(43.2)), faded(colour, grow))
        cx, cy = x + math.cos(middle) * radius * 0.6, y + math.sin(middle) * radius * 0.6
        unit = radius / 300
        cy += (-22 if middle < 0 else 2) * unit  # away from the hub above, from the rim below
        text(p, cx, cy - 16 * unit, code, round(46 * unit), "#FFFFFF", 700, 0.5, grow)
        text(p, cx, cy + 20 * unit, one, round(27 * unit), "#FFFFFF", 600, 0.5, grow)
        text(p, cx, cy + 52 * unit, two, round(24 * unit), "#FFFFFF", 400, 0.5, grow)
    disc(p, x, y, radius * 0.325, "#FFFFFF")
    disc(p, x, y, radius * 0.3, faded(NAVY, 0.1))
    text(p, x, y - 4 * radius / 300, "ประชาชน", round(38 * radius / 300), NAVY, 700, 0.5, min(1, shown))
    text(p, x, y + 38 * radius / 300, "เป็นศูนย์กลาง", round(25 * radius / 300), NAVY, 400, 0.5, min(1, shown))


def _sector(x: float, y: float, inner: float, outer: float, middle: float, half: float) -> QPainterPath:
    def ring(radius: float) -> QRectF:
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)

    start, sweep = -math.degrees(middle - half), -math.degrees(2 * half)
    path = QPainterPath()
    path.arcMoveTo(ring(inner), start)
    path.arcTo(ring(outer), start, sweep)
    path.arcTo(ring(inner), start + sweep, -sweep)
    path.closeSubpath()
    return path


def _rim(p: QPainter, x: float, y: float, radius: float, turn: float, alpha: float) -> None:
    for k in range(4):
        middle = turn + math.radians(90 * k)
        fill(
            p,
            _sector(x, y, radius * 0.92, radius * 0.965, middle, math.radians(37)),
            faded(GOLD, 0.75 * alpha),
        )
        tip = middle + math.radians(41.5)
        head = QPainterPath()
        for n, (reach, offset) in enumerate(((0.89, -5.5), (0.9425, 1.5), (0.995, -5.5))):
            angle = tip + math.radians(offset)
            spot = QPointF(x + math.cos(angle) * radius * reach, y + math.sin(angle) * radius * reach)
            if n:
                head.lineTo(spot)
            else:
                head.moveTo(spot)
        head.closeSubpath()
        fill(p, head, faded(GOLD, alpha))
