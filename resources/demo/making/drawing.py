"""Easing, smooth shapes and text for QPainter, shared by every picture and video."""

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

FONTS = Path(__file__).resolve().parents[2] / "fonts"
Point = tuple[float, float]


def start_drawing() -> QGuiApplication:
    """Text needs an application object and the shipped fonts; call once, with QT_QPA_PLATFORM=offscreen."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for file in sorted(FONTS.glob("PMQASans-*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise SystemExit(f"cannot read {file.name}")
    assert isinstance(app, QGuiApplication)
    return app


def canvas(width: int, height: int) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    return image, painter


def ease(t: float, start: float, length: float) -> float:
    """0 before start, 1 after start + length, and a smooth step (zero speed at both ends) between."""
    x = min(1.0, max(0.0, (t - start) / length))
    return x * x * x * (x * (x * 6 - 15) + 10)


def window(t: float, start: float, end: float, fade: float = 0.8) -> float:
    """Opacity of something that is there from start to end and fades at both."""
    return ease(t, start, fade) * (1 - ease(t, end - fade, fade))


def noise(index: float, seed: float = 0.0) -> float:
    """A fixed pseudo-random number in 0..1 for an index: the same on every machine and run."""
    value = math.sin(index * 127.1 + seed * 311.7 + 17.3) * 43758.5453
    return value - math.floor(value)


def sky(p: QPainter, rect: QRectF, top: str | QColor, bottom: str | QColor) -> None:
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    gradient.setColorAt(0, QColor(top))
    gradient.setColorAt(1, QColor(bottom))
    p.fillRect(rect, gradient)


def smooth(points: Sequence[Point], *, closed: bool = True) -> QPainterPath:
    """A Catmull-Rom curve through the points."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for i in range(count if closed else count - 1):
        a, b, c, d = (
            points[(i + k) % count] if closed else points[min(count - 1, max(0, i + k))]
            for k in (-1, 0, 1, 2)
        )
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6,
            c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6, c[0], c[1],
        )  # fmt: skip
    return path


def fill(p: QPainter, path: QPainterPath, colour: str | QColor) -> None:
    p.fillPath(path, QColor(colour))


def stroke(p: QPainter, path: QPainterPath, colour: str | QColor, width: float) -> None:
    pen = QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    p.strokePath(path, pen)


def disc(p: QPainter, x: float, y: float, radius: float, colour: str | QColor) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    p.fillPath(path, QColor(colour))


def box(p: QPainter, rect: QRectF, colour: str | QColor, radius: float = 14) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    p.fillPath(path, QColor(colour))


@cache
def _letters(text: str, size: int, weight: int) -> tuple[QPainterPath, float]:
    font = QFont("PMQA Sans")
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    box_ = path.boundingRect()
    return path, box_.left() + box_.width()


def text(
    p: QPainter,
    x: float,
    y: float,
    words: str,
    size: int,
    colour: str | QColor,
    weight: int = 400,
    align: float = 0.0,
    alpha: float = 1.0,
) -> float:
    """Draw one line as outlines, so that it can glide by parts of a pixel; returns its width.

    y is the baseline; align is 0 for left, 0.5 for centred, 1 for right of x.
    """
    path, width = _letters(words, size, weight)
    made = QColor(colour)
    made.setAlphaF(made.alphaF() * min(1.0, max(0.0, alpha)))
    p.save()
    p.translate(x - width * align, y)
    p.fillPath(path, made)
    p.restore()
    return width


def text_width(words: str, size: int, weight: int = 400) -> float:
    """How wide `text` would draw the words."""
    return _letters(words, size, weight)[1]
