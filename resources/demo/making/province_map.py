"""A map-like picture of the province: seven districts in a made-up outline, a sketch and not a survey."""

import math
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from .drawing import Point, fill, noise, smooth, stroke, text
from .palette import faded, mix

# In a box of 1000 by 1000; the river side is to the right.
OUTLINE: list[Point] = [
    (215, 330), (300, 240), (400, 250), (470, 160), (580, 120), (650, 60), (760, 70), (850, 130),
    (900, 240), (930, 360), (880, 450), (800, 500), (770, 600), (800, 700), (740, 790), (640, 800),
    (570, 880), (460, 900), (390, 850), (300, 880), (180, 830), (110, 730), (140, 620), (110, 520),
    (160, 430),
]  # fmt: skip
DISTRICTS: list[tuple[str, Point]] = [
    ("เมืองอำนาจเจริญ", (370, 520)),
    ("ชานุมาน", (775, 250)),
    ("เสนางคนิคม", (490, 300)),
    ("ปทุมราชวงศา", (655, 480)),
    ("หัวตะพาน", (225, 710)),
    ("ลืออำนาจ", (430, 760)),
    ("พนา", (640, 690)),
]
SITES: list[Point] = [
    (300, 450), (420, 470), (360, 600), (480, 560), (560, 330), (450, 250), (620, 220), (720, 180),
    (800, 300), (850, 400), (700, 420), (620, 540), (720, 560), (600, 640), (680, 720), (520, 720),
    (420, 680), (380, 790), (270, 650), (200, 740), (260, 800), (170, 640), (500, 820), (560, 450),
    (330, 350),
]  # fmt: skip


@cache
def outline() -> QPainterPath:
    return smooth(OUTLINE)


@cache
def districts() -> tuple[QPainterPath, ...]:
    """Each district is what lies nearest to its centre, cut to the outline."""
    return tuple(outline().intersected(_cell(i)) for i in range(len(DISTRICTS)))


def _cell(index: int) -> QPainterPath:
    """The half-planes between one centre and each other, with slightly bent borders."""
    x0, y0 = DISTRICTS[index][1]
    cell = QPainterPath()
    cell.addRect(0, 0, 1000, 1000)
    for other, (_, (x1, y1)) in enumerate(DISTRICTS):
        if other == index:
            continue
        middle = QPointF((x0 + x1) / 2, (y0 + y1) / 2)
        angle = math.atan2(y1 - y0, x1 - x0)
        along = QPointF(-math.sin(angle), math.cos(angle)) * 1500
        away = QPointF(math.cos(angle), math.sin(angle)) * 1500
        half = QPainterPath()
        half.addPolygon(
            QPolygonF([middle + along, middle - along, middle - along - away, middle + along - away])
        )
        cell = cell.intersected(half)
    return cell


def draw_districts(
    p: QPainter, shown: float, low: str, high: str, border: str, names: str | None = None
) -> None:
    """Paint the districts in a box of 1000 by 1000; `shown` counts up from 0 to 7 as they appear."""
    for i, shape in enumerate(districts()):
        alpha = min(1.0, max(0.0, shown - i))
        if alpha <= 0:
            continue
        fill(p, shape, faded(mix(low, high, noise(i, 3)), alpha))
        stroke(p, shape, faded(border, alpha), 4)
        if names is not None:
            name, (x, y) = DISTRICTS[i]
            text(p, x, y + 10, name, 32, names, 600, 0.5, alpha)


@cache
def river() -> QPainterPath:
    return smooth(
        [(700, -20), (800, 40), (905, 110), (955, 230), (985, 370), (940, 480), (1010, 560)], closed=False
    )


@cache
def road() -> QPainterPath:
    """A route that visits ten of the sites."""
    stops = [SITES[i] for i in (18, 16, 3, 0, 5, 6, 8, 10, 12, 14)]
    return smooth(stops, closed=False)
