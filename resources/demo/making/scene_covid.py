"""V3: an outbreak runs through a network, a shield holds it, the curve falls."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from . import caption
from .drawing import box, disc, ease, fill, noise, sky, stroke, text, window
from .health import draw_network, draw_shield, draw_virus
from .palette import GOLD, GREEN, INK, MUTED, NAVY, RED, TEAL, faded

LENGTH = 29.0
LINES = [
    (4.8, 9.4, "โรคแพร่เร็ว ข้อมูลต้องเร็วกว่า"),
    (9.8, 14.6, "คัดกรอง ติดตาม และดูแลถึงบ้านด้วยระบบเดียว"),
    (15.0, 20.0, "อสม. และชุมชนร่วมเป็นเกราะป้องกัน"),
    (20.6, 25.2, "ผู้ป่วยรายใหม่ลดลง ระบบบริการไม่หยุดชะงัก"),
]
TOOLS = ["คัดกรองออนไลน์", "ติดตามผู้สัมผัส", "กักตัวที่บ้าน", "จองคิววัคซีน"]


def draw(p: QPainter, t: float) -> None:
    sky(p, QRectF(0, 0, 1280, 720), "#EAF1FB", "#F8FBFD")
    _opening(p, t)
    _network(p, t, window(t, 4.2, 20.6))
    _curve(p, t, window(t, 20.0, 26.6))
    caption.title_card(
        p, t, "สำนักงานสาธารณสุขจังหวัดอำนาจเจริญ", "นวัตกรรมสู้ภัยโควิด", "รู้เร็ว ดูแลเร็ว ปลอดภัยทั้งจังหวัด", 4.8, NAVY
    )
    caption.captions(p, t, LINES)
    caption.closing(p, t, 25.2, "ร่วมมือกัน เราปลอดภัย", "นวัตกรรมสู้ภัยโควิด จังหวัดอำนาจเจริญ")


def _opening(p: QPainter, t: float) -> None:
    alpha = 1 - ease(t, 4.0, 1.0)
    if alpha <= 0:
        return
    for i in range(12):
        angle = i * math.pi / 6 + 0.06 * t
        x = 640 + 540 * math.cos(angle) + 22 * math.sin(t * 0.7 + i)
        y = 350 + 300 * math.sin(angle) + 18 * math.cos(t * 0.6 + i * 2)
        draw_virus(p, x, y, 22 + 22 * noise(i, 3), t * 0.25 + i, 0.75 * alpha * ease(t, 0.1 * i, 1.2))


def _network(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    p.save()
    zoom = 1.04 + 0.04 * ease(t, 4, 14)
    p.translate(640 - 500 * zoom, 306 - 300 * zoom)
    p.scale(zoom, zoom)
    spread = -0.9 + 7.5 * ease(t, 4.8, 9.5)
    ring = 760 * ease(t, 11.5, 7.5)
    draw_network(p, spread, ring, t)
    if 0 < ring < 740:
        edge = QPainterPath()
        edge.addEllipse(500 - ring, 300 - ring, 2 * ring, 2 * ring)
        stroke(p, edge, faded(TEAL, 0.45 * (1 - ring / 760)), 10)
        fill(p, edge, faded(TEAL, 0.06))
    p.restore()
    come = ease(t, 10.4, 1.4)
    if come > 0:
        breath = 1 + 0.02 * math.sin(t * 2.2)
        disc(p, 640, 306, 190 * come, faded("#FFFFFF", 0.75))
        draw_shield(p, 640, 306, (0.5 + 0.7 * come) * breath, come)
    for i, words in enumerate(TOOLS):
        shown = ease(t, 12.0 + 0.7 * i, 1.0)
        x, y = (250, 1030)[i % 2], (170, 470)[i // 2]
        box(p, QRectF(x - 150, y - 42 + 18 * (1 - shown), 300, 72), faded(NAVY, 0.94 * shown), 36)
        text(p, x, y + 4 + 18 * (1 - shown), words, 29, "#FFFFFF", 600, 0.5, shown)
    p.restore()


def _curve(p: QPainter, t: float, alpha: float) -> None:
    if alpha <= 0:
        return
    p.save()
    p.setOpacity(alpha)
    box(p, QRectF(90, 70, 1100, 510), "#FFFFFF", 22)
    text(p, 140, 132, "ผู้ป่วยรายใหม่ต่อสัปดาห์", 34, INK, 700)
    for i in range(5):
        p.fillRect(QRectF(150, 190 + 75 * i, 980, 1.5), faded("#D9DEE6", 1))
    run = ease(t, 20.6, 4.0)
    _plot(p, run, 1.0, RED, 290)
    _plot(p, run, 0.42, TEAL, 290)
    for words, colour, x in (("คาดการณ์หากไม่มีมาตรการ", RED, 520), ("ผลที่เกิดขึ้น", GREEN, 900)):
        box(p, QRectF(x, 106, 34, 12), colour if colour == RED else TEAL, 6)
        text(p, x + 46, 124, words, 25, MUTED, 500)
    text(p, 1130, 250, f"−{round(58 * run)}%", 78, GOLD, 700, 1.0, run)
    text(p, 1130, 296, "ยอดสูงสุดลดลง", 27, MUTED, 500, 1.0, run)
    p.restore()


def _plot(p: QPainter, run: float, share: float, colour: str, high: float) -> None:
    """A hill over 16 weeks, drawn up to `run` of its length; share scales its height."""
    line = QPainterPath()
    count = max(2, int(120 * run))
    for i in range(count + 1):
        x = min(run, i / 120)
        value = math.exp(-(((x - 0.46) / 0.19) ** 2)) * share + 0.02
        spot = (150 + 980 * x, 490 - high * value)
        if i == 0:
            line.moveTo(*spot)
        else:
            line.lineTo(*spot)
    area = QPainterPath(line)
    area.lineTo(line.currentPosition().x(), 490)
    area.lineTo(150, 490)
    fill(p, area, faded(colour, 0.13))
    stroke(p, line, colour, 6)
    disc(p, line.currentPosition().x(), line.currentPosition().y(), 10, colour)
