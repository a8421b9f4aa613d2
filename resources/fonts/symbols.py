"""Arrows, dots and comparison signs, drawn here because the source packages leave them out."""

import math
from collections.abc import Callable, Sequence

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

Point = tuple[float, float]
WIDTH, MIDDLE = 720, 340  # advance and axis, in units of 1000 per em
CIRCLE_WIDTH, RADIUS = 640, 250


def add_symbols(font: TTFont, weight: int) -> None:
    """Add each sign which the font lacks, its stroke as thick as the weight's minus sign."""
    stroke = {400: 76.0, 500: 90.0, 600: 106.0, 700: 124.0}[weight]
    have = font.getBestCmap()
    for codepoint, (name, advance, draw) in _SIGNS.items():
        if codepoint in have:
            continue
        pen = TTGlyphPen(None)
        draw(pen, stroke)
        font["glyf"][name] = pen.glyph()
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[codepoint] = name
    font.setGlyphOrder(font["glyf"].glyphOrder)
    font["maxp"].numGlyphs = len(font["glyf"].glyphOrder)


def _nothing(_pen: TTGlyphPen, _stroke: float) -> None:
    """U+200B: where Qt has no Thai dictionary the program breaks lines with it; a box must not show."""


def _polygon(pen: TTGlyphPen, points: Sequence[Point]) -> None:
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))
    turned = points if area < 0 else points[::-1]  # TrueType fills clockwise contours
    pen.moveTo(_whole(turned[0]))
    for point in turned[1:]:
        pen.lineTo(_whole(point))
    pen.closePath()


def _whole(point: Point) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def _arrow(turn: Callable[[float, float], Point]) -> Callable[[TTGlyphPen, float], None]:
    """An arrow to the right about (0, 0), turned into place."""

    def draw(pen: TTGlyphPen, stroke: float) -> None:
        half, reach, head = stroke / 2, 290.0, 190.0
        slant = stroke * math.sqrt(2)
        outline = [
            (-reach, half), (reach - slant, half), (reach - slant - head + half, head + half),
            (reach - head - half + stroke / 4, head + half + stroke * 0.75), (reach + slant / 4, 0),
            (reach - head - half + stroke / 4, -head - half - stroke * 0.75),
            (reach - slant - head + half, -head - half), (reach - slant, -half), (-reach, -half),
        ]  # fmt: skip
        _polygon(pen, [(WIDTH / 2 + x, MIDDLE + y) for x, y in (turn(*p) for p in outline)])

    return draw


def _circle(pen: TTGlyphPen, radius: float, *, hole: bool = False) -> None:
    """Eight quadratic arcs: close to a circle within a fifth of a unit."""
    centre, steps = CIRCLE_WIDTH / 2, 8
    sign = 1 if hole else -1
    step = 2 * math.pi / steps
    outer = radius / math.cos(step / 2)

    def at(angle: float, distance: float) -> tuple[int, int]:
        return _whole((centre + distance * math.cos(angle), MIDDLE + sign * distance * math.sin(angle)))

    pen.moveTo(at(0, radius))
    for number in range(steps):
        pen.qCurveTo(at((number + 0.5) * step, outer), at((number + 1) * step, radius))
    pen.closePath()


def _disc(pen: TTGlyphPen, _stroke: float) -> None:
    _circle(pen, RADIUS)


def _ring(pen: TTGlyphPen, stroke: float) -> None:
    _circle(pen, RADIUS)
    _circle(pen, RADIUS - stroke * 0.85, hole=True)


def _or_equal(side: int) -> Callable[[TTGlyphPen, float], None]:
    """≥ for side 1, ≤ for side −1."""

    def draw(pen: TTGlyphPen, stroke: float) -> None:
        centre, reach, top, low = 286.0, 230.0, 610.0, 170.0
        middle = (top + low) / 2
        rise = stroke * 1.12
        chevron = [(-reach, top), (reach, middle + rise / 2), (reach, middle - rise / 2), (-reach, low),
                   (-reach, low + rise), (reach - rise * 1.6, middle), (-reach, top - rise)]  # fmt: skip
        _polygon(pen, [(centre + side * x, y) for x, y in chevron])
        bar = [(-reach, 0), (reach, 0), (reach, stroke), (-reach, stroke)]
        _polygon(pen, [(centre + x, y) for x, y in bar])

    return draw


def _check(pen: TTGlyphPen, stroke: float) -> None:
    thick = stroke * 1.25
    slope = thick / math.sqrt(2)
    start, corner, end = (90.0, 330.0), (270.0, 130.0), (620.0, 600.0)
    _polygon(pen, [start, (start[0] + slope, start[1] + slope * 0.9), (corner[0], corner[1] + slope * 1.5),
                   (end[0] - slope, end[1] + slope * 0.75), end, corner])  # fmt: skip


_SIGNS: dict[int, tuple[str, int, Callable[[TTGlyphPen, float], None]]] = {
    0x200B: ("zerowidthspace", 0, _nothing),
    0x2190: ("arrowleft", WIDTH, _arrow(lambda x, y: (-x, y))),
    0x2191: ("arrowup", WIDTH, _arrow(lambda x, y: (y, x))),
    0x2192: ("arrowright", WIDTH, _arrow(lambda x, y: (x, y))),
    0x2193: ("arrowdown", WIDTH, _arrow(lambda x, y: (y, -x))),
    0x2264: ("lessequal", 572, _or_equal(-1)),
    0x2265: ("greaterequal", 572, _or_equal(1)),
    0x25CB: ("circle", CIRCLE_WIDTH, _ring),
    0x25CF: ("filledcircle", CIRCLE_WIDTH, _disc),
    0x2713: ("checkmark", WIDTH, _check),
}
