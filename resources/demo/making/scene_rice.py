"""V2: one season of organic rice, from the flooded field to the market."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from . import caption
from .drawing import box, disc, ease, fill, noise, sky, stroke, text, window
from .palette import AMBER, GOLD, GREEN, INK, NAVY, faded, mix
from .rice_field import draw_field

LENGTH = 30.0
LINES = [
    (4.6, 8.6, "เตรียมดินด้วยปุ๋ยพืชสด ไม่ใช้สารเคมี"),
    (9.0, 13.0, "ปักดำและตรวจแปลงร่วมกันเป็นกลุ่ม"),
    (13.4, 17.2, "ข้าวแตกกอ ระบบบันทึกแปลงบนแผนที่"),
    (17.6, 21.2, "เก็บเกี่ยว แยกลาน แยกยุ้ง ตรวจย้อนกลับได้"),
    (22.0, 26.4, "จากกลุ่มเกษตรกรสู่ตลาด รายได้เพิ่มขึ้นจริง"),
]
STAGES = [(4.4, 8.8, "พฤษภาคม"), (8.8, 13.2, "กรกฎาคม"), (13.2, 17.4, "กันยายน"), (17.4, 21.4, "พฤศจิกายน")]


def draw(p: QPainter, t: float) -> None:
    season = 0.02 + 0.56 * ease(t, 3.5, 10.5) + 0.42 * ease(t, 14.0, 4.0)
    market = ease(t, 21.0, 1.2)
    if market < 1:
        draw_field(p, 1280, 720, season, t, ease(t, 17.6, 3.8))
    if market > 0:
        p.save()
        p.setOpacity(market)
        _market(p, t)
        p.restore()
    veil = 1 - ease(t, 3.8, 1.2)
    p.fillRect(0, 0, 1280, 720, faded("#12303A", 0.45 * veil))
    caption.title_card(p, t, "สำนักงานเกษตรจังหวัดอำนาจเจริญ", "ข้าวอินทรีย์อำนาจเจริญ", "จากผืนนาสู่ตลาดคุณภาพ", 4.8)
    _calendar(p, t)
    caption.captions(p, t, LINES)
    caption.closing(p, t, 26.2, "ข้าวอินทรีย์ วิถีธรรมเกษตร", "เกษตรกรมีรายได้ ผู้บริโภคปลอดภัย สิ่งแวดล้อมยั่งยืน")


def _calendar(p: QPainter, t: float) -> None:
    """The month, and how far through the season we are."""
    alpha = window(t, 4.6, 21.2)
    if alpha <= 0:
        return
    box(p, QRectF(40, 28, 400, 88), faded("#FFFFFF", 0.86 * alpha), 16)
    for start, end, month in STAGES:
        text(p, 66, 70, month, 32, NAVY, 700, 0, window(t, start, end, 0.5) * alpha)
    box(p, QRectF(66, 88, 348, 8), faded("#D9DEE6", alpha), 4)
    run = ease(t, 4.0, 17.0)
    box(p, QRectF(66, 88, max(8.0, 348 * run), 8), mix(GREEN, AMBER, run), 4)


def _market(p: QPainter, t: float) -> None:
    sky(p, QRectF(0, 0, 1280, 720), "#FCE9C4", "#FFF8EA")
    disc(p, 1060, 130, 150, faded("#FFFFFF", 0.5))
    disc(p, 1060, 130, 84, faded("#FFDE94", 0.9))
    p.fillRect(QRectF(0, 560, 1280, 160), "#D9B878")
    for i in range(2):
        _stall(p, 80 + 300 * i, 250, ("#2F7D4F", NAVY)[i], ease(t, 21.4 + 0.5 * i, 1.1))
    for i in range(9):
        drop = ease(t, 22.2 + 0.2 * i, 0.8)
        _sack(p, 120 + 62 * i, 556 - 130 * (1 - drop), 0.9 + 0.16 * noise(i), drop)
    box(p, QRectF(730, 120, 480, 430), faded("#FFFFFF", 0.92), 20)
    text(p, 970, 178, "รายได้เฉลี่ย (บาทต่อไร่)", 30, INK, 600, 0.5)
    for i, (year, value) in enumerate((("๒๕๖๑", 3900), ("๒๕๖๒", 4350), ("๒๕๖๓", 4980), ("๒๕๖๔", 5640))):
        grow = ease(t, 22.2 + 0.45 * i, 1.6)
        high = 250 * value / 5640 * grow
        x = 776 + 106 * i
        box(p, QRectF(x, 490 - high, 70, high), GOLD if i == 3 else mix(GREEN, "#FFFFFF", 0.42 - 0.1 * i), 8)
        text(p, x + 35, 480 - high, f"{round(value * grow):,}", 24, INK, 600, 0.5, grow)
        text(p, x + 35, 526, year, 26, INK, 500, 0.5)


def _stall(p: QPainter, x: float, y: float, colour: str, come: float) -> None:
    p.save()
    p.setOpacity(p.opacity() * come)
    p.translate(x, y + 40 * (1 - come))
    for post in (14, 246):
        p.fillRect(QRectF(post, 60, 10, 260), "#8A6236")
    box(p, QRectF(0, 210, 270, 34), "#B07F45", 6)
    p.fillRect(QRectF(10, 240, 250, 70), "#9A6D3A")
    for k in range(6):
        stripe = QPainterPath()
        stripe.moveTo(30 + 35 * k, 0)
        stripe.lineTo(65 + 35 * k, 0)
        stripe.lineTo(45 * (k + 1), 76)
        stripe.arcTo(QRectF(45 * k, 54, 45, 44), 0, -180)
        stripe.closeSubpath()
        fill(p, stripe, mix(colour, "#FFFFFF", 0 if k % 2 else 0.85))
    for k in range(5):
        heap = QPainterPath()
        heap.moveTo(18 + 48 * k, 212)
        heap.quadTo(40 + 48 * k, 152, 62 + 48 * k, 212)
        fill(p, heap, ("#F5EBD3", "#B5523F", "#E8D7A6", "#5B3A4E", "#F0E2BE")[k])
    p.restore()


def _sack(p: QPainter, x: float, y: float, size: float, alpha: float) -> None:
    p.save()
    p.setOpacity(p.opacity() * alpha)
    p.translate(x, y)
    p.scale(size, size)
    body = QPainterPath()
    body.moveTo(-26, 0)
    body.cubicTo(-40, -34, -30, -66, -13, -78)
    body.lineTo(13, -78)
    body.cubicTo(30, -66, 40, -34, 26, 0)
    body.closeSubpath()
    fill(p, body, "#F3E3BC")
    stroke(p, body, "#C9A96A", 2)
    box(p, QRectF(-15, -92, 30, 12), "#D8BC80", 5)
    box(p, QRectF(-15, -80, 30, 5), GREEN, 2)
    disc(p, 0, -36, 13, GREEN)
    leaf = QPainterPath()
    leaf.moveTo(-7, -31)
    leaf.quadTo(-6, -45, 8, -42)
    leaf.quadTo(7, -29, -7, -31)
    fill(p, leaf, "#FFFFFF")
    p.restore()
