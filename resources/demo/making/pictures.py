"""The still picture of each deck, as the bytes of a PNG or JPEG file."""

import importlib
import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from . import caption
from . import province_map as pm
from .drawing import canvas, disc, noise, stroke, text
from .health import draw_network, draw_shield, draw_virus
from .palette import AMBER, DEEP, GREEN, MIST, NAVY, RED, faded
from .rice_field import draw_field
from .wheel import draw_wheel

SIDE = 1000
COVER = (1117, 1500)  # the right part of a title slide


def wheel_picture() -> bytes:
    image, p = canvas(SIDE, SIDE)
    p.fillRect(image.rect(), QColor("#FFFFFF"))
    draw_wheel(p, SIDE / 2, SIDE / 2, 480, 4, 0.785)
    return _encoded(image, p)


def wheel_cover() -> bytes:
    image, p = canvas(*COVER)
    p.fillRect(image.rect(), QColor(MIST))
    for radius in (900, 740, 580):
        disc(p, COVER[0] / 2, COVER[1] / 2, radius, faded("#FFFFFF", 0.5))
    draw_wheel(p, COVER[0] / 2, COVER[1] / 2, 480, 4, 0.785)
    return _encoded(image, p)


def map_picture() -> bytes:
    image, p = canvas(1180, SIDE)
    _map(p, 1180, SIDE, 60, 0, 1.0)
    return _encoded(image, p)


def map_cover() -> bytes:
    image, p = canvas(*COVER)
    _map(p, *COVER, -20, 190, 1.1)
    return _encoded(image, p)


def _map(p: QPainter, width: int, height: int, x: float, y: float, size: float) -> None:
    """The map with its sites, its box of 1000 placed at (x, y) and scaled."""
    p.fillRect(0, 0, width, height, QColor(MIST))
    for i in range(32):
        p.fillRect(QRectF(0, i * 50, width, 1.5), QColor("#E3E8F2"))
        p.fillRect(QRectF(i * 50, 0, 1.5, height), QColor("#E3E8F2"))
    p.translate(x, y)
    p.scale(size, size)
    stroke(p, pm.river(), "#A9CDEB", 30)
    pm.draw_districts(p, 7, "#C9D5EE", "#E2E9F7", "#FFFFFF")
    for i, (sx, sy) in enumerate(pm.SITES):
        heat(p, sx, sy, 70 + 60 * noise(i, 4), RED if i % 3 == 0 else AMBER, 0.5)
    stroke(p, pm.road(), faded(NAVY, 0.55), 7)
    for i, (sx, sy) in enumerate(pm.SITES):
        disc(p, sx, sy, 15, "#FFFFFF")
        disc(p, sx, sy, 10.5, (RED, AMBER, GREEN)[i % 3])
    for name, (sx, sy) in pm.DISTRICTS:
        for dx, dy in ((-3, 0), (3, 0), (0, -3), (0, 3)):
            text(p, sx + dx, sy + 12 + dy, name, 36, faded("#FFFFFF", 0.8), 600, 0.5)
        text(p, sx, sy + 12, name, 36, DEEP, 600, 0.5)


def rice_picture() -> bytes:
    image, p = canvas(1280, 860)
    draw_field(p, 1280, 860, 0.9, 3.0)
    return _encoded(image, p, quality=90, kind="JPG")


def rice_cover() -> bytes:
    """Earlier in the season, so that the deck shows green and gold."""
    image, p = canvas(*COVER)
    draw_field(p, *COVER, 0.56, 11.0)
    return _encoded(image, p, quality=90, kind="JPG")


def shield_picture() -> bytes:
    image, p = canvas(1180, SIDE)
    _shield(p, 1180, SIDE, 2.2)
    return _encoded(image, p)


def shield_cover() -> bytes:
    image, p = canvas(*COVER)
    _shield(p, *COVER, 2.4)
    return _encoded(image, p)


def _shield(p: QPainter, width: int, height: int, size: float) -> None:
    x, y = width / 2, height / 2
    p.fillRect(0, 0, width, height, QColor(MIST))
    zoom = max(width / 843, height / 600)
    p.save()
    p.translate(x - 500 * zoom, y - 300 * zoom)
    p.scale(zoom, zoom)
    draw_network(p, 9, 330, 0.6)
    p.restore()
    heat(p, x, y, 420, "#FFFFFF", 0.9)
    draw_shield(p, x, y, size)
    for left, top, r, turn in (
        (0.1, 0.17, 52, 0.2),
        (0.9, 0.15, 64, 1.1),
        (0.92, 0.84, 44, 2.0),
        (0.1, 0.85, 58, 0.7),
    ):
        draw_virus(p, width * left, height * top, r, turn, 0.92)
    for k in range(40):
        angle = k * 2 * math.pi / 40
        disc(p, x + 370 * math.cos(angle), y + 370 * math.sin(angle), 5, faded(NAVY, 0.35))


def heat(p: QPainter, x: float, y: float, radius: float, colour: str, alpha: float) -> None:
    """A soft round glow."""
    glow = QRadialGradient(QPointF(x, y), radius)
    glow.setColorAt(0, faded(colour, alpha))
    glow.setColorAt(1, faded(colour, 0))
    p.setBrush(glow)
    p.drawEllipse(QPointF(x, y), radius, radius)


def _encoded(image: QImage, p: QPainter, quality: int = -1, kind: str = "PNG") -> bytes:
    p.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)
    return bytes(data.data())


def frame_picture(scene: str, moment: float) -> bytes:
    """One frame of a video, as the poster of its embedded copy."""
    image, p = canvas(caption.WIDTH, caption.HEIGHT)
    importlib.import_module(f".scene_{scene}", __package__).draw(p, moment)
    caption.mark(p)
    return _encoded(image, p, quality=88, kind="JPG")
