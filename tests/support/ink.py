"""Whether all of a text is painted: a widget's ink against that of the same text where nothing can clip it.

Ink is what differs between two pictures of a widget, one with the text and one without, so borders,
backgrounds and icons do not count. It is compared row by row of pixels. Heights alone would not do: glyphs
are rounded to whole rows one by one, so a text is a row higher or lower as its baseline falls between rows.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QWidget

STACKS = "ที่ ผู้ น้ำ ปั๊ม ฎู ญู กี่ ฟื้น ปี๊บ ฐุ์ โป๊"
"""Words with the highest and the deepest stacks of marks."""

TOLERANCE = 0.01
"""Of the strongest row's ink. A row with less than that is not missed by anybody."""

_BASELINES = 8
"""Places of the baseline between two rows of pixels that are tried."""

Ink = tuple[float, ...]
"""How much ink each row has, from the first row with any to the last, as shares of all ink."""


def missing(widget: QWidget, put: Callable[[str], None], font: QFont, text: str = STACKS) -> float:
    """The ink that a widget's worst row lacks, as a share of the strongest row's; TOLERANCE is for noise.

    The widget has its size already and draws in `font`; `put` writes another text into it.
    """
    here = painted(widget, put, text)
    return min(_difference(here, ink) for ink in free(font.toString(), text))


def painted(widget: QWidget, put: Callable[[str], None], text: str = STACKS) -> Ink:
    """The ink of a text in a widget of its present size."""
    size = widget.size()
    pictures = []
    for words in (text, " "):
        put(words)
        widget.resize(size)
        picture = _blank(size.width(), size.height())
        widget.render(picture)
        pictures.append(picture)
    return _ink(*pictures)


@cache
def free(font: str, text: str = STACKS) -> tuple[Ink, ...]:
    """The ink of a text drawn where there is room on all sides, for each place of the baseline."""
    chosen = QFont()
    chosen.fromString(font)
    height = chosen.pixelSize()
    blank = _blank(QFontMetrics(chosen).horizontalAdvance(text) + 80, 6 * height)
    inks = []
    for place in range(_BASELINES):
        drawn = blank.copy()
        painter = QPainter(drawn)
        painter.setFont(chosen)
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.drawText(QPointF(40, 3 * height + place / _BASELINES), text)
        painter.end()
        inks.append(_ink(drawn, blank))
    return tuple(inks)


def rows(font: QFont) -> int:
    """How many rows of pixels the high and deep words need at least."""
    return min(len(ink) for ink in free(font.toString()))


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def _ink(one: QImage, other: QImage) -> Ink:
    both = one.copy()
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    grey = both.convertToFormat(QImage.Format.Format_Grayscale8)
    sums = [sum(bytes(grey.constScanLine(row))[: grey.width()]) for row in range(grey.height())]
    inked = [row for row, ink in enumerate(sums) if ink]
    assert inked, "there is no text in the picture"
    return tuple(ink / sum(sums) for ink in sums[inked[0] : inked[-1] + 1])


def _difference(here: Ink, whole: Ink) -> float:
    """The worst row when the two lie upon each other as well as they can."""
    reach = abs(len(here) - len(whole)) + 1
    room = max(len(here), len(whole)) + reach

    def lies(offset: int) -> float:
        pairs = ((_row(here, at - offset), _row(whole, at)) for at in range(-reach, room))
        return max(abs(one - other) for one, other in pairs)

    return min(lies(offset) for offset in range(-reach, reach + 1)) / max(whole)


def _row(ink: Ink, at: int) -> float:
    return ink[at] if 0 <= at < len(ink) else 0.0
