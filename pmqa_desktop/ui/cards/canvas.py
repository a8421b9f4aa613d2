"""What all cards are drawn on: one ground, one margin, and type that makes itself small enough."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.theme import DARK, font

GROUND = QColor(DARK.ground)
RAISED = QColor(DARK.raised)
LINE = QColor(DARK.line)
GOLD = QColor(DARK.gold)
TEXT = QColor(DARK.text)
MUTED = QColor(DARK.muted)

MARGIN = 9
"""Hundredths of the height; what is inside it is inside the title-safe frame of a broadcast too."""

SMALLEST = 0.55
"""To which part of its size type may shrink before the rest of the words is left out."""

_STEP = 0.93


class Canvas:
    """Places in hundredths of the card's height, so that every surface shows the same picture."""

    def __init__(self, painter: QPainter, area: QRect, margin: float = MARGIN) -> None:
        self.painter = painter
        self.area = area
        self.unit = area.height() / 100
        self.side = round(min(margin * self.unit, area.width() * margin / 108))

    def fill(self) -> None:
        """Put the ground under everything."""
        self.painter.fillRect(self.area, GROUND)

    def band(self, top: float, height: float) -> QRect:
        """A place as wide as the margins leave."""
        across = self.area.width() - 2 * self.side
        left, upper = self.area.left() + self.side, self.area.top() + round(top * self.unit)
        return QRect(left, upper, across, round(height * self.unit))

    def bar(self, place: QRect, colour: QColor) -> None:
        """A filled place."""
        self.painter.fillRect(place, colour)

    def accent(self, top: float) -> None:
        """The short golden line above what matters."""
        place = self.band(top, 1)
        place.setWidth(round(12 * self.unit))
        place.setHeight(max(2, place.height()))
        self.painter.fillRect(place, GOLD)

    def write(
        self,
        place: QRect,
        words: str,
        size: float,
        colour: QColor = TEXT,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    ) -> None:
        """Words in a place, wrapped between words; smaller where they do not fit, cut where nothing helps."""
        words = breakable(words)
        flags = int(align) | int(Qt.TextFlag.TextWordWrap)
        chosen = self._fitting(place, words, size, weight, flags)
        self.painter.setFont(chosen)
        self.painter.setPen(colour)
        self.painter.drawText(place, flags, _cut(place, words, chosen, flags))

    def _fitting(self, place: QRect, words: str, size: float, weight: QFont.Weight, flags: int) -> QFont:
        pixels = max(6.0, size * self.unit)
        smallest = max(6.0, pixels * SMALLEST)
        chosen = font(round(pixels), weight)
        while not _fits(place, words, chosen, flags) and pixels > smallest:
            pixels = max(smallest, pixels * _STEP)
            chosen = font(round(pixels), weight)
        return chosen


def _fits(place: QRect, words: str, chosen: QFont, flags: int) -> bool:
    taken = QFontMetrics(chosen).boundingRect(place, flags, words)
    return taken.width() <= place.width() and taken.height() <= place.height()


def _cut(place: QRect, words: str, chosen: QFont, flags: int) -> str:
    """The words, or as many as there is room for, with a mark where the rest was left out."""
    if _fits(place, words, chosen, flags):
        return words
    shortest, longest = 0, len(words)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if _fits(place, f"{words[:middle].rstrip()}\u2026", chosen, flags):
            shortest = middle
        else:
            longest = middle - 1
    return f"{words[:shortest].rstrip()}\u2026" if shortest else ""
