"""V0: dawn over the province, its seven districts, four years of work, the wheel of category 6."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from . import caption
from . import province_map as pm
from .drawing import box, disc, ease, fill, noise, sky, smooth, text, window
from .palette import DEEP, GOLD, INK, MUTED, NAVY, faded, mix
from .wheel import draw_wheel

LENGTH = 30.0
LINES = [
    (5.6, 9.6, "จังหวัดอำนาจเจริญ ๗ อำเภอ เมืองธรรมเกษตร"),
    (9.8, 13.6, "ทุกหน่วยงานใช้ข้อมูลชุดเดียวกันขับเคลื่อนงาน"),
    (14.0, 19.6, "พัฒนาคุณภาพการบริหารจัดการภาครัฐอย่างต่อเนื่อง"),
    (20.2, 25.6, "หมวด ๖ ออกแบบกระบวนการโดยยึดประชาชนเป็นศูนย์กลาง"),
]
FIGURES = [(7, "อำเภอ"), (56, "ตำบล"), (607, "หมู่บ้าน")]
YEARS = [
    ("๒๕๕๙", "หมวด ๒", "การวางแผนเชิงยุทธศาสตร์"),
    ("๒๕๖๐", "หมวด ๓", "ผู้รับบริการและผู้มีส่วนได้ส่วนเสีย"),
    ("๒๕๖๒", "หมวด ๑", "การนำองค์การ"),
    ("๒๕๖๔", "หมวด ๖", "การมุ่งเน้นระบบปฏิบัติการ"),
]


def draw(p: QPainter, t: float) -> None:
    _dawn(p, t)
    light = ease(t, 4.6, 1.2)
    if light > 0:
        p.fillRect(0, 0, 1280, 720, mix("#00F2F4F9", "#F2F4F9", light))
    _map(p, t, window(t, 5.0, 14.0))
    _years(p, t, window(t, 13.6, 20.2))
    _wheel(p, t, window(t, 19.8, 27.0))
    caption.title_card(
        p, t, "รางวัลคุณภาพการบริหารจัดการภาครัฐ", "จังหวัดอำนาจเจริญ", "หมวด ๖ การมุ่งเน้นระบบปฏิบัติการ", 5.2
    )
    caption.captions(p, t, LINES)
    caption.closing(p, t, 25.8, "ขอต้อนรับคณะผู้ตรวจประเมิน", "จังหวัดอำนาจเจริญ · ปีงบประมาณ พ.ศ. ๒๕๖๔")


def _dawn(p: QPainter, t: float) -> None:
    if t > 6:
        return
    rise = ease(t, 0, 5.5)
    sky(p, QRectF(0, 0, 1280, 720), mix("#14204E", "#3A62B4", rise), mix("#C4703F", "#F6CE8B", rise))
    y = 640 - 210 * rise
    for radius, alpha in ((210, 0.1), (140, 0.16), (92, 0.3), (62, 1.0)):
        disc(p, 900, y, radius, faded("#FFE3A6", alpha))
    for layer, (base, height, colour) in enumerate(
        ((520, 120, "#5B6FA8"), (580, 100, "#3E548F"), (640, 80, "#283B73"), (700, 60, "#16224F"))
    ):
        drift = t * (4 + 5 * layer)
        points = [(i * 170 - 200 - drift, base - height * noise(i, layer + 20)) for i in range(12)]
        hill = smooth(points, closed=False)
        hill.lineTo(1700, 730)
        hill.lineTo(-400, 730)
        fill(p, hill, mix(colour, "#F0C48A", 0.16 * rise * (1 - layer / 4)))


def _map(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    p.save()
    size = 0.58 + 0.02 * ease(t, 5, 9)
    p.translate(60, 40)
    p.scale(size, size)
    pm.draw_districts(p, 7 * ease(t, 5.4, 4.0) + 0.02, "#6E89CF", "#A9BCE8", "#FFFFFF", DEEP)
    for i, (x, y) in enumerate(pm.SITES):
        come = ease(t, 8.6 + 0.08 * i, 0.7)
        disc(p, x, y, 22 * come, faded(GOLD, 0.25))
        disc(p, x, y, 9 * come, GOLD)
    p.restore()
    for i, (number, unit) in enumerate(FIGURES):
        come = ease(t, 6.2 + 0.8 * i, 1.0)
        y = 150 + 150 * i
        box(p, QRectF(780 + 30 * (1 - come), y, 400, 124), faded("#FFFFFF", come), 16)
        box(p, QRectF(780 + 30 * (1 - come), y, 8, 124), faded(GOLD, come), 4)
        value = round(number * ease(t, 6.4 + 0.8 * i, 2.2))
        text(p, 1000, y + 84, str(value), 68, NAVY, 700, 1.0, come)
        text(p, 1024, y + 80, unit, 34, INK, 500, 0.0, come)
    p.restore()


def _years(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    text(p, 640, 140, "เส้นทางการพัฒนาคุณภาพ", 46, NAVY, 700, 0.5)
    run = ease(t, 14.2, 4.2)
    box(p, QRectF(140, 336, 1000, 8), "#D9DEE6", 4)
    box(p, QRectF(140, 336, 1000 * run, 8), NAVY, 4)
    for i, (year, part, words) in enumerate(YEARS):
        x = 200 + 293 * i
        come = ease(run, (x - 140) / 1000 - 0.06, 0.12)
        last = i == len(YEARS) - 1
        pulse = 6 * math.sin((t - 14) * 2.4) if last else 0
        disc(p, x, 340, (34 + pulse) * come, faded(GOLD if last else NAVY, 0.2))
        disc(p, x, 340, 20 * come, GOLD if last else NAVY)
        disc(p, x, 340, 9 * come, "#FFFFFF")
        text(p, x, 290, year, 42, GOLD if last else NAVY, 700, 0.5, come)
        text(p, x, 412, part, 36, INK, 700, 0.5, come)
        text(p, x, 454, words, 20, MUTED, 400, 0.5, come)
        text(
            p,
            x,
            496,
            "เสนอขอรับรางวัล" if last else "✓ ได้รับรางวัล",
            23,
            GOLD if last else "#1A7F46",
            600,
            0.5,
            come,
        )
    p.restore()


def _wheel(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    draw_wheel(p, 640, 312, 282, 4 * ease(t, 20.2, 3.0), 0.785 + (t - 20) * 0.32)
    for i, (words, x, y) in enumerate(
        (
            ("AMNAT-GIS", 190, 250),
            ("ข้าวอินทรีย์", 1090, 250),
            ("สู้ภัยโควิด", 1090, 420),
            ("ระบบราชการ ๔.๐", 190, 420),
        )
    ):
        come = ease(t, 22.4 + 0.35 * i, 0.9)
        shift = (1 - come) * (40 if x > 640 else -40)
        box(p, QRectF(x - 140 + shift, y - 44, 280, 72), faded("#FFFFFF", come), 36)
        text(p, x + shift, y + 3, words, 30, NAVY, 600, 0.5, come)
    p.restore()
