"""What every video shares: the caption at the foot, the sample mark, the opening and the closing card."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from .drawing import box, ease, text, text_width, window
from .palette import DEEP, GOLD, faded, mix

WIDTH, HEIGHT = 1280, 720
Line = tuple[float, float, str]  # start s, end s, words


def captions(p: QPainter, t: float, lines: list[Line]) -> None:
    """Show the line of this moment on a quiet bar."""
    for start, end, words in lines:
        alpha = window(t, start, end, 0.6)
        if alpha <= 0:
            continue
        wide = text_width(words, 30, 500) + 84
        box(p, QRectF(WIDTH / 2 - wide / 2, 616, wide, 66), faded(DEEP, 0.82 * alpha), 33)
        text(p, WIDTH / 2, 660, words, 30, "#FFFFFF", 500, 0.5, alpha)


def mark(p: QPainter) -> None:
    """The corner says at every moment that the numbers are a sample."""
    box(p, QRectF(WIDTH - 196, 22, 172, 38), faded("#FFFFFF", 0.82), 19)
    text(p, WIDTH - 110, 48, "ข้อมูลตัวอย่าง", 20, "#6F4F10", 600, 0.5)


def title_card(
    p: QPainter, t: float, kicker: str, title: str, under: str, end: float, colour: str = "#FFFFFF"
) -> None:
    """Three lines that glide in one after another and leave together at `end`."""
    gone = 1 - ease(t, end - 0.9, 0.9)
    for i, (words, size, weight, y) in enumerate(
        ((kicker, 30, 500, 268), (title, 68, 700, 352), (under, 32, 400, 436))
    ):
        come = ease(t, 0.4 + 0.35 * i, 1.2)
        shade = mix(GOLD, "#FFFFFF", 0.45) if i == 0 and colour == "#FFFFFF" else colour
        text(p, WIDTH / 2, y + 24 * (1 - come), words, size, shade, weight, 0.5, come * gone)
    grow = ease(t, 1.0, 1.2)
    box(
        p,
        QRectF(WIDTH / 2 - 90 * grow, 382, 180 * grow, 5),
        faded(mix(GOLD, "#FFFFFF", 0.25), gone * grow),
        2.5,
    )


def curtain(p: QPainter, t: float, length: float) -> None:
    """From black at the start, to black at the end."""
    dark = 1 - ease(t, 0, 0.9) * (1 - ease(t, length - 1.1, 1.0))
    if dark > 0:
        p.fillRect(0, 0, WIDTH, HEIGHT, faded("#000000", dark))


def closing(p: QPainter, t: float, start: float, title: str, under: str) -> None:
    """The last card, over whatever was there."""
    come = ease(t, start, 1.2)
    if come <= 0:
        return
    p.fillRect(0, 0, WIDTH, HEIGHT, faded(DEEP, 0.93 * come))
    text(p, WIDTH / 2, 340 + 20 * (1 - come), title, 54, "#FFFFFF", 700, 0.5, come)
    grow = ease(t, start + 0.4, 1.2)
    box(p, QRectF(WIDTH / 2 - 110 * grow, 374, 220 * grow, 5), faded(mix(GOLD, "#FFFFFF", 0.25), grow), 2.5)
    text(p, WIDTH / 2, 434 + 20 * (1 - come), under, 30, "#DCE4F6", 400, 0.5, ease(t, start + 0.5, 1.2))
