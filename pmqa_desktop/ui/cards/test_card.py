"""The test card: what an engineer looks at to see whether picture and sound arrive whole.

Colour bars and a grey ramp for levels, lines one pixel wide for scaling, a circle for shape, the title-safe
frame for what a broadcast may cut; a clock, a frame counter and a sweep that moves evenly where no picture
is lost on the way.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPixmap

from pmqa_desktop.domain.stage import Stage
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.ui.cards.canvas import GOLD, MARGIN, Canvas
from pmqa_desktop.ui.common.cards import CardWords

FRAMES_PER_S = 30
SWEEP_MS = 2000
"""How long the sweep takes from one side to the other."""

LEVEL = 191
"""Three quarters of full: the bars that vectorscopes expect."""
BARS = tuple(
    QColor(LEVEL * red, LEVEL * green, LEVEL * blue)
    for red, green, blue in ((1, 1, 1), (1, 1, 0), (0, 1, 1), (0, 1, 0), (1, 0, 1), (1, 0, 0), (0, 0, 1))
)
"""White, yellow, cyan, green, magenta, red, blue."""
GREYS = 11
"""Steps from black to white."""

SAFE = 0.05
"""What lies outside the title-safe frame on each side."""

_BARS, _REVERSE, _RAMP, _LINES, _SWEEP, _PANEL, _END = 0, 46, 51, 58, 64, 72, 100
"""Where each band begins, in hundredths of the height."""
_MARGIN = MARGIN + 2
"""Of what is written: inside the title-safe frame."""
_BLACK, _WHITE = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


class TestCard:
    """Draws the card on one surface; what stands still is drawn once."""

    __test__ = False

    def __init__(self) -> None:
        self._still = QPixmap()
        self._drawn_for: tuple[object, ...] = ()

    @staticmethod
    def moving(area: QRect) -> QRect:
        """The part of the card that is another one in the next frame."""
        top = area.top() + round(area.height() * _SWEEP / 100)
        return QRect(area.left(), top, area.width(), area.bottom() + 1 - top)

    def draw(self, painter: QPainter, area: QRect, words: CardWords, stage: Stage, now: int) -> None:
        """Draw the card as it is at an instant."""
        ratio = painter.device().devicePixelRatioF()
        wanted = (area.size(), ratio, words.display(), words.organisation(), stage.tone, words.tone())
        if wanted != self._drawn_for:
            self._still = _still_part(area, ratio, words, stage)
            self._drawn_for = wanted
        painter.drawPixmap(area.topLeft(), self._still)
        _draw_sweep(painter, area, now)
        _draw_figures(Canvas(painter, area, _MARGIN), now, frame_at(stage, now))


def frame_at(stage: Stage, now: int) -> int:
    """The number of the frame at an instant, counted from when the card was put up."""
    return max(0, now - stage.shown_at) * FRAMES_PER_S // 1000


def _band(area: QRect, top: int, bottom: int) -> QRect:
    first, last = (area.top() + round(area.height() * share / 100) for share in (top, bottom))
    return QRect(area.left(), first, area.width(), last - first)


def _still_part(area: QRect, ratio: float, words: CardWords, stage: Stage) -> QPixmap:
    pixmap = QPixmap(area.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(_BLACK)
    painter = QPainter(pixmap)
    inner = QRect(QPoint(), area.size())
    _draw_bars(painter, _band(inner, _BARS, _REVERSE), BARS)
    reverse = [each if at % 2 == 0 else _BLACK for at, each in enumerate(reversed(BARS))]
    _draw_bars(painter, _band(inner, _REVERSE, _RAMP), tuple(reverse))
    greys = tuple(QColor(*(round(255 * step / (GREYS - 1)),) * 3) for step in range(GREYS))
    _draw_bars(painter, _band(inner, _RAMP, _LINES), greys)
    _draw_lines(painter, _band(inner, _LINES, _SWEEP), ratio)
    _draw_shapes(painter, inner)
    _write_facts(Canvas(painter, inner, _MARGIN), words, stage)
    painter.end()
    return pixmap


def _draw_bars(painter: QPainter, band: QRect, colours: tuple[QColor, ...]) -> None:
    edges = [band.left() + round(band.width() * at / len(colours)) for at in range(len(colours) + 1)]
    for left, right, colour in zip(edges, edges[1:], colours, strict=False):
        painter.fillRect(QRect(left, band.top(), right - left, band.height()), colour)


def _draw_lines(painter: QPainter, band: QRect, ratio: float) -> None:
    """Upright lines, a chequer, lines that lie, each one pixel wide: mere grey where they are scaled."""
    third = band.width() // 3
    for at, upright, lying in ((0, True, False), (1, True, True), (2, False, True)):
        tile = QImage(2, 2, QImage.Format.Format_RGB32)
        tile.fill(_BLACK)
        for x in range(2):
            for y in range(2):
                if (x * upright + y * lying) % 2:
                    tile.setPixelColor(x, y, _WHITE)
        tile.setDevicePixelRatio(ratio)
        place = QRect(band.left() + at * third, band.top(), third, band.height())
        painter.setBrushOrigin(place.topLeft())
        painter.fillRect(place, QBrush(tile))


def _draw_shapes(painter: QPainter, area: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_WHITE, max(1.0, area.height() / 360)))
    across, down = area.width() * SAFE, area.height() * SAFE
    painter.drawRect(QRectF(area).adjusted(across, down, -across, -down))
    middle, radius = QPointF(area.center()), area.height() * 0.21
    middle.setY(area.height() * 0.29)
    painter.drawEllipse(middle, radius, radius)
    painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
    painter.drawLine(middle - QPointF(0, radius), middle + QPointF(0, radius))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _write_facts(canvas: Canvas, words: CardWords, stage: Stage) -> None:
    bottom, right = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignRight
    left = Qt.AlignmentFlag.AlignLeft
    canvas.write(canvas.band(87.5, 5.5), words.organisation(), 3, _WHITE, align=left | bottom)
    canvas.write(canvas.band(82.5, 5.5), words.display(), 3, _WHITE, align=right | bottom)
    if stage.tone:
        canvas.write(canvas.band(87.5, 5.5), words.tone(), 3, GOLD, align=right | bottom)


def _draw_sweep(painter: QPainter, area: QRect, now: int) -> None:
    band = _band(area, _SWEEP, _PANEL)
    painter.fillRect(band, _BLACK)
    frames = SWEEP_MS * FRAMES_PER_S // 1000
    for tick in range(frames):
        left = band.left() + round(band.width() * tick / frames)
        height = band.height() // (2 if tick % 10 == 0 else 6)
        painter.fillRect(QRect(left, band.bottom() + 1 - height, 1, height), _WHITE)
    width = max(4, band.width() // 60)
    left = band.left() + round((band.width() - width) * (now % SWEEP_MS) / SWEEP_MS)
    painter.fillRect(QRect(left, band.top(), width, band.height() // 2), _WHITE)


def _draw_figures(canvas: Canvas, now: int, frame: int) -> None:
    """The clock to a tenth of a second, and the number of the frame."""
    middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
    right = Qt.AlignmentFlag.AlignRight
    demi = QFont.Weight.DemiBold
    clock = f"{local(now):%H:%M:%S}.{now % 1000 // 100}"
    canvas.write(canvas.band(73, 13), clock, 10.5, _WHITE, demi, left | middle)
    canvas.write(canvas.band(73, 10), f"{frame:06}", 7, _WHITE, demi, right | middle)
