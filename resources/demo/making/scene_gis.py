"""V1: map layers come together, points of concern pulse, teams follow the route, the number falls."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from . import caption
from . import province_map as pm
from .drawing import box, disc, ease, fill, noise, stroke, text, window
from .palette import AMBER, GREEN, RED, SKY, faded, mix
from .pictures import heat

LENGTH = 28.0
GROUND = "#101B3A"
LINES = [
    (4.8, 10.8, "รวมชั้นข้อมูลของทุกหน่วยงานไว้บนแผนที่เดียว"),
    (11.2, 15.4, "เห็นจุดเฝ้าระวังรายหมู่บ้าน โดยไม่ระบุตัวบุคคล"),
    (15.8, 20.4, "ชุดปฏิบัติการลงพื้นที่ตามเส้นทางที่วิเคราะห์แล้ว"),
    (20.8, 24.6, "หมู่บ้านกลับสู่ปกติ และชุมชนช่วยกันเฝ้าระวัง"),
]
LAYERS = [
    ("แนวเขตอำเภอและตำบล", "#3E5FB8"),
    ("หมู่บ้านและครัวเรือน", "#2F8F8F"),
    ("จุดเฝ้าระวังยาเสพติด", "#B8504A"),
    ("ชุดปฏิบัติการและเครือข่าย", "#B58A2C"),
]


def draw(p: QPainter, t: float) -> None:
    p.fillRect(0, 0, 1280, 720, mix(GROUND, "#0B1228", 0.2))
    _grid(p, t)
    _layers(p, t, window(t, 4.2, 11.4))
    _flat_map(p, t, window(t, 10.8, 25.6))
    caption.title_card(
        p, t, "ที่ทำการปกครองจังหวัดอำนาจเจริญ", "AMNAT-GIS", "ระบบฐานข้อมูลขับเคลื่อนยุทธศาสตร์ด้านความมั่นคง", 4.8
    )
    caption.captions(p, t, LINES)
    caption.closing(p, t, 24.4, "เห็นปัญหาตรงจุด แก้ได้ทันเวลา", "AMNAT-GIS (ยาเสพติด) จังหวัดอำนาจเจริญ")


def _grid(p: QPainter, t: float) -> None:
    for i in range(-1, 28):
        p.fillRect(QRectF(i * 50 + (t * 5) % 50, 0, 1, 720), faded(SKY, 0.09))
    for i in range(-1, 16):
        p.fillRect(QRectF(0, i * 50 + (t * 3) % 50, 1280, 1), faded(SKY, 0.09))
    opening = 1 - ease(t, 4, 1)
    for i in range(30):
        beat = (t * 0.35 + noise(i, 1)) % 1
        x, y = 1280 * noise(i, 2), 720 * noise(i, 3)
        disc(p, x, y, 4 + 36 * beat, faded(SKY, 0.22 * (1 - beat) * opening))
        disc(p, x, y, 3, faded(SKY, 0.7 * opening))


def _layers(p: QPainter, t: float, alpha: float) -> None:
    """Four sheets seen from the side, each gliding down on the one below."""
    if alpha <= 0:
        return
    for i, (name, colour) in enumerate(LAYERS):
        come = ease(t, 4.6 + 1.0 * i, 1.3)
        shown = come * alpha
        if shown <= 0:
            continue
        p.save()
        p.setOpacity(shown)
        together = ease(t, 9.6, 1.5)
        p.translate(60, 476 - 92 * i * (1 - 0.82 * together) - 120 * (1 - come))
        p.save()
        p.scale(0.56, 0.25)
        p.shear(-0.5, 0)
        p.translate(240, -560)
        fill(p, pm.outline(), faded(colour, 0.5))
        stroke(p, pm.outline(), mix(colour, "#FFFFFF", 0.55), 6)
        if i == 0:
            for shape in pm.districts():
                stroke(p, shape, faded("#FFFFFF", 0.7), 4)
        else:
            for k, (x, y) in enumerate(pm.SITES):
                if (k + i) % (1, 1, 2, 3)[i] == 0:
                    disc(p, x, y, (0, 13, 24, 20)[i], mix(colour, "#FFFFFF", 0.6))
        p.restore()
        p.restore()
        _legend(p, i, name, colour, come * alpha)


def _legend(p: QPainter, i: int, name: str, colour: str, alpha: float) -> None:
    y = 424 - 92 * i
    box(p, QRectF(800 + 40 * (1 - alpha), y, 400, 70), faded("#FFFFFF", 0.1 * alpha), 12)
    box(p, QRectF(816 + 40 * (1 - alpha), y + 19, 32, 32), faded(colour, alpha), 7)
    text(p, 866 + 40 * (1 - alpha), y + 45, name, 28, "#FFFFFF", 500, 0, alpha)


def _flat_map(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    p.save()
    zoom = 0.585 + 0.03 * ease(t, 11, 12)
    p.translate(90, 30)
    p.scale(zoom, zoom)
    stroke(p, pm.river(), "#2B5C8F", 24)
    pm.draw_districts(p, 7, "#24386F", "#2E4788", "#5C7AC4")
    calm = ease(t, 20.2, 3.2)
    for i, (x, y) in enumerate(pm.SITES):
        come = ease(t, 11.4 + 0.11 * i, 0.9)
        healed = ease(calm, noise(i, 6) * 0.7, 0.3)
        colour = mix(RED if i % 3 == 0 else AMBER, GREEN, healed)
        heat(p, x, y, 110 * come + 0.1, colour.name(), 0.4 * come * (1 - 0.6 * healed))
        beat = (t * 0.6 + noise(i, 2)) % 1
        disc(p, x, y, 12 + 44 * beat * come, faded(colour, 0.5 * (1 - beat) * come * (1 - 0.8 * healed)))
        disc(p, x, y, 11 * come, colour)
        disc(p, x, y, 4.5 * come, "#FFFFFF")
    _route(p, ease(t, 15.8, 5.0), window(t, 15.6, 21.6))
    p.restore()
    _panel(p, t)
    p.restore()


def _route(p: QPainter, run: float, alpha: float) -> None:
    if alpha <= 0:
        return
    road = pm.road()
    done = QPainterPath()
    done.moveTo(road.pointAtPercent(0))
    for i in range(1, max(2, int(160 * run)) + 1):
        done.lineTo(road.pointAtPercent(min(run, i / 160)))
    stroke(p, done, faded(SKY, 0.9 * alpha), 8)
    spot = road.pointAtPercent(run)
    disc(p, spot.x(), spot.y(), 30, faded("#FFFFFF", 0.25 * alpha))
    disc(p, spot.x(), spot.y(), 16, faded("#FFFFFF", alpha))


def _panel(p: QPainter, t: float) -> None:
    rows = (
        ("หมู่บ้านในระบบ", round(607 * ease(t, 11.4, 2.4)), SKY),
        ("จุดเฝ้าระวัง", round(86 * ease(t, 12.4, 2.4) - 51 * ease(t, 20.2, 3.2)), "#FF8A7D"),
        ("เข้าพื้นที่แล้ว (ครั้ง)", round(214 * ease(t, 15.8, 5.0)), "#F2C767"),
    )
    for i, (label, value, colour) in enumerate(rows):
        come = ease(t, 11.2 + 0.5 * i, 1.0)
        y = 110 + 148 * i
        box(p, QRectF(800, y, 400, 126), faded("#FFFFFF", 0.09 * come), 14)
        text(p, 828, y + 46, label, 26, "#DCE4F6", 400, 0, come)
        text(p, 828, y + 104, str(value), 56, colour, 700, 0, come)
        for k in range(12):
            high = 10 + 44 * (0.5 + 0.5 * math.sin(t * 1.3 + k * 0.7 + i * 2)) * come
            box(p, QRectF(1010 + 14 * k, y + 104 - high, 8, high), faded(colour, 0.55 * come), 3)
