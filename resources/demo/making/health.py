"""A network of people and a shield: how an outbreak spreads and how it is held."""

import math
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QRadialGradient

from .drawing import Point, disc, ease, fill, noise, stroke
from .palette import GREEN, NAVY, RED, TEAL, faded, mix

Node = tuple[float, float, int]  # x, y, steps from the first case


@cache
def network() -> tuple[tuple[Node, ...], tuple[tuple[int, int], ...]]:
    """Some 70 people in a box of 1000 by 600, joined to their nearest; steps are counted from the first."""
    spots: list[Point] = [(250.0, 330.0)]
    for i in range(2400):
        x, y = 40 + 920 * noise(i, 1), 40 + 520 * noise(i, 2)
        if all(math.dist((x, y), s) > 78 for s in spots):
            spots.append((x, y))
    near = [_nearest(spots, i) for i in range(len(spots))]
    joins = sorted({(min(i, j), max(i, j)) for i, found in enumerate(near) for j in found})
    steps = {0: 0}
    for _ in spots:
        for a, b in joins:
            for one, two in ((a, b), (b, a)):
                if one in steps:
                    steps[two] = min(steps.get(two, 99), steps[one] + 1)
    return tuple((x, y, steps.get(i, 12)) for i, (x, y) in enumerate(spots)), tuple(joins)


def _nearest(spots: list[Point], i: int) -> list[int]:
    return sorted(range(len(spots)), key=lambda j: math.dist(spots[i], spots[j]))[1:4]


def draw_network(p: QPainter, spread: float, healed: float, t: float) -> None:
    """Paint the network in its box; `spread` counts steps reached, `healed` is the radius made safe."""
    nodes, joins = network()
    states = [_state(node, spread, healed) for node in nodes]
    for a, b in joins:
        line = QPainterPath(QPointF(nodes[a][0], nodes[a][1]))
        line.lineTo(nodes[b][0], nodes[b][1])
        ill = min(states[a][0], states[b][0]) * (1 - max(states[a][1], states[b][1]))
        stroke(p, line, mix(mix("#B9C4DA", RED, ill), "#8FC3A6", max(states[a][1], states[b][1])), 2 + ill)
    for i, (x, y, _) in enumerate(nodes):
        ill, well = states[i]
        colour = mix(mix("#6F84B5", RED, ill), GREEN, well)
        beat = 0.5 + 0.5 * math.sin(t * 3 + i)
        sick = ill * (1 - well)
        if sick > 0.02:
            disc(p, x, y, 22 + 8 * beat, faded(RED, 0.16 * sick))
        disc(p, x, y, 12 + 2 * sick, colour)
        _person(p, x, y)


def _state(node: Node, spread: float, healed: float) -> tuple[float, float]:
    ill = ease(spread, node[2], 1)
    well = 1 - ease(math.dist((node[0], node[1]), (500, 300)), healed - 60, 60) if healed > 0 else 0.0
    return ill, well


def _person(p: QPainter, x: float, y: float) -> None:
    disc(p, x, y - 3.4, 2.9, "#FFFFFF")
    body = QPainterPath()
    body.addRoundedRect(x - 5, y + 0.6, 10, 6.4, 3.2, 3.2)
    fill(p, body, "#FFFFFF")


@cache
def shield() -> QPainterPath:
    """A shield about (0, 0), 200 wide and 240 high."""
    path = QPainterPath(QPointF(0, -120))
    path.cubicTo(30, -98, 66, -88, 100, -86)
    path.cubicTo(104, 6, 72, 82, 0, 120)
    path.cubicTo(-72, 82, -104, 6, -100, -86)
    path.cubicTo(-66, -88, -30, -98, 0, -120)
    return path


def draw_shield(p: QPainter, x: float, y: float, size: float, alpha: float = 1.0) -> None:
    """The shield with a cross; size 1 is 240 high."""
    p.save()
    p.translate(x, y)
    p.scale(size, size)
    p.setOpacity(p.opacity() * alpha)
    fill(p, shield(), "#FFFFFF")
    p.scale(0.91, 0.91)
    glow = QRadialGradient(QPointF(-30, -50), 220)
    glow.setColorAt(0, mix(TEAL, "#FFFFFF", 0.22))
    glow.setColorAt(1, mix(NAVY, TEAL, 0.25))
    p.fillPath(shield(), glow)
    cross = QPainterPath()
    cross.addRoundedRect(-17, -58, 34, 108, 8, 8)
    bar = QPainterPath()
    bar.addRoundedRect(-54, -21, 108, 34, 8, 8)
    fill(p, cross.united(bar), "#FFFFFF")
    p.restore()


def draw_virus(p: QPainter, x: float, y: float, radius: float, turn: float, alpha: float = 1.0) -> None:
    """A round body with knobs; turn in radians."""
    for k in range(11):
        angle = turn + k * 2 * math.pi / 11
        spike = QPainterPath(
            QPointF(x + math.cos(angle) * radius * 0.98, y + math.sin(angle) * radius * 0.98)
        )
        spike.lineTo(x + math.cos(angle) * radius * 1.32, y + math.sin(angle) * radius * 1.32)
        stroke(p, spike, faded("#A63A30", alpha), radius * 0.12)
        disc(p, x + math.cos(angle) * radius * 1.36, y + math.sin(angle) * radius * 1.36, radius * 0.15,
             faded(RED, alpha))  # fmt: skip
    disc(p, x, y, radius, faded(RED, alpha))
    for k in range(4):
        angle = turn * 0.7 + k * 1.7
        disc(p, x + math.cos(angle) * radius * 0.5, y + math.sin(angle) * radius * 0.5,
             radius * (0.12 + 0.05 * (k % 2)), faded("#E5786C", alpha))  # fmt: skip
