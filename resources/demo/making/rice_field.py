"""A rice field through its season: water, seedlings, green, gold, stubble."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from .drawing import disc, ease, fill, noise, sky, smooth, stroke
from .palette import faded, mix

ROWS = 14


def draw_field(p: QPainter, width: float, height: float, season: float, t: float, cut: float = 0.0) -> None:
    """Paint the whole field.

    season runs from 0 (flooded) to 1 (ripe); t in seconds moves wind and clouds; cut (0 to 1) harvests
    from the left.
    """
    horizon = height * 0.47
    warm = ease(season, 0.55, 0.45)
    sky(p, QRectF(0, 0, width, horizon + 2), mix("#5FA8DC", "#7FB2D6", warm), mix("#DFF1F7", "#FFE3A8", warm))
    _sun(p, width, horizon, season)
    _clouds(p, width, horizon, t)
    _hills(p, width, horizon)
    ground(p, width, height, horizon, season, t, cut)


def _sun(p: QPainter, width: float, horizon: float, season: float) -> None:
    angle = math.pi * (0.86 - 0.72 * season)
    x, y = width * (0.5 + 0.42 * math.cos(angle)), horizon * (1.08 - 0.86 * math.sin(angle))
    for radius, alpha in ((150, 0.07), (105, 0.12), (72, 0.2)):
        disc(p, x, y, radius * width / 1280, faded("#FFF4CE", alpha))
    disc(p, x, y, 46 * width / 1280, mix("#FFF3C4", "#FFD27A", season))


def _clouds(p: QPainter, width: float, horizon: float, t: float) -> None:
    unit = width / 1280
    for i, (start, level, size) in enumerate(((0.12, 0.2, 1.0), (0.52, 0.34, 0.75), (0.85, 0.14, 0.9))):
        x = (start * width + t * (6 + 2 * i) * unit + 200 * unit) % (width + 400 * unit) - 200 * unit
        shape = QPainterPath()
        for dx, dy, r in ((-62, 6, 30), (-26, -12, 42), (22, -6, 38), (60, 8, 27)):
            shape.addEllipse(x + (dx - r) * size * unit, level * horizon + (dy - r) * size * unit * 0.62,
                             2 * r * size * unit, 1.25 * r * size * unit)  # fmt: skip
        shape.setFillRule(Qt.FillRule.WindingFill)
        fill(p, shape, faded("#FFFFFF", 0.72))


def _hills(p: QPainter, width: float, horizon: float) -> None:
    for layer, (rise, colour) in enumerate(((0.25, "#9DBFD0"), (0.16, "#7FAE9E"), (0.075, "#4F8A62"))):
        top = [
            (width * (i / 9 - 0.05), horizon - horizon * rise * (0.45 + 0.55 * noise(i, layer + 1)))
            for i in range(11)
        ]
        shape = smooth(top, closed=False)
        shape.lineTo(width * 1.1, horizon + 4)
        shape.lineTo(-width * 0.1, horizon + 4)
        fill(p, shape, colour)
    for i in range(26):
        x = width * (i + noise(i, 8)) / 26
        size = width * (0.008 + 0.008 * noise(i, 9))
        disc(p, x, horizon - size * 0.7, size, mix("#2F6B45", "#437F4E", noise(i, 10)))


def ground(
    p: QPainter, width: float, height: float, horizon: float, season: float, t: float, cut: float
) -> None:
    """Bunds, water and plants, drawn from far to near."""
    water = 1 - ease(season, 0.3, 0.3)
    soil = mix(mix("#7F6A42", "#55782F", ease(season, 0.25, 0.25)), "#C39A4A", ease(season, 0.66, 0.3))
    p.fillRect(QRectF(0, horizon, width, height - horizon + 2), mix(soil, "#9CC7D9", water * 0.86))
    for i in range(7):
        y = horizon + (height - horizon) * ((i + 0.6) / 7) ** 1.6
        glide = math.sin(t * 0.5 + i * 1.7) * width * 0.02
        streak = QPainterPath()
        streak.addRoundedRect(
            QRectF(width * (0.1 + 0.5 * noise(i, 5)) + glide, y, width * 0.22, 2 + i * 0.6), 2, 2
        )
        fill(p, streak, faded("#FFFFFF", 0.35 * water))
    for row in range(ROWS):
        depth = (row + 0.5) / ROWS
        y = horizon + (height - horizon) * (0.03 + 0.99 * depth**1.55)
        scale = (0.16 + 0.84 * depth**1.3) * height / 720
        if row in {3, 6, 10}:
            _bund(p, width, y - 26 * scale, scale)
        _plants(p, width, y, scale, row, season, t, cut)


def _bund(p: QPainter, width: float, y: float, scale: float) -> None:
    line = smooth(
        [(width * (i / 6 - 0.05), y + 10 * scale * math.sin(i * 1.9)) for i in range(8)], closed=False
    )
    stroke(p, line, "#6E7F45", 11 * scale)
    line.translate(0, -3 * scale)
    stroke(p, line, "#8FA35A", 5 * scale)


def _plants(
    p: QPainter, width: float, y: float, scale: float, row: int, season: float, t: float, cut: float
) -> None:
    """One row as two shapes (leaves, ears): two fills a row keep a frame quick."""
    grown = 0.1 + 0.9 * ease(season, 0.05, 0.7)
    gap = 31 * scale**0.72  # fewer and broader plants far away: they merge to the eye, and a frame is quick
    blades = 3 if scale < 0.4 else 5
    leaves, ears, stubble = QPainterPath(), QPainterPath(), QPainterPath()
    for i in range(int(width / gap) + 3):
        key = i * 13 + row * 101
        x = (i - 1) * gap + gap * 0.5 * noise(key)
        if x < cut * width * 1.08 - 40 * scale * noise(key, 2):
            _blades(stubble, x, y, 13 * scale, 3, 0.5, 0, scale)
            continue
        tall = (78 + 18 * noise(key, 1)) * scale * grown
        sway = math.sin(t * 1.6 + x / (90 * scale) + row) * 0.055 * tall
        _blades(leaves, x, y, tall, blades, 0.34 + 0.1 * grown, sway, scale)
        if season > 0.6:
            _ears(ears, x, y - tall * 0.86, ease(season, 0.6, 0.25) * scale, sway)
    colour = mix(mix("#8CC152", "#3F8F3F", ease(season, 0.1, 0.4)), "#D9A72E", ease(season, 0.66, 0.3))
    fill(p, stubble, mix("#B99346", "#8A6B34", 0.2))
    fill(p, leaves, mix(colour, QColor("#22482A"), 0.26 * (1 - row / ROWS)))
    fill(p, ears, mix("#B7C45A", "#F0C247", ease(season, 0.7, 0.25)))


def _blades(
    path: QPainterPath, x: float, y: float, tall: float, count: int, spread: float, sway: float, scale: float
) -> None:
    for k in range(count):
        lean = (k - (count - 1) / 2) / count * 2 * spread
        tip_x, tip_y = x + lean * tall + sway, y - tall * (1 - 0.35 * abs(lean))
        bend_x, bend_y = x + lean * tall * 0.25 + sway * 0.3, y - tall * 0.62
        thick = max(1.2, 4.2 * scale)
        path.moveTo(x - thick / 2 + lean * 3, y)
        path.quadTo(bend_x - thick / 2, bend_y, tip_x, tip_y)
        path.quadTo(bend_x + thick / 2, bend_y, x + thick / 2 + lean * 3, y)
        path.closeSubpath()


def _ears(path: QPainterPath, x: float, y: float, scale: float, sway: float) -> None:
    for side in (-1, 1):
        for grain in range(4):
            path.addEllipse(x + side * (7 + 3.2 * grain) * scale + sway - 3 * scale,
                            y + (grain * grain * 1.7 - 8) * scale, 6 * scale, 10 * scale)  # fmt: skip
