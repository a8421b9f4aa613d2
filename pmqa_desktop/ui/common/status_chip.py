"""A state as a chip: a word, and a mark of its own shape, so that no state is told by colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.theme import Theme, Tokens, font

HEIGHT = 24
MARK = 14
"""Pixels of the mark's side."""
_PAD, _GAP = 8, 4
_TINT, _EDGE = 0.08, 0.35
"""How much of the colour is in the ground and in the edge; more of it in the ground is hard to read on."""


class Kind(StrEnum):
    """What a state means, whatever it is called."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"
    OVERTIME = "overtime"
    MUTED = "muted"


_TOKENS = {Kind.NEUTRAL: "text"}
"""Where a kind is not called as its token is."""
_MARKS = {
    Kind.NEUTRAL: "circle",
    Kind.ACCENT: "circle-dot",
    Kind.OK: "check",
    Kind.WARNING: "triangle-alert",
    Kind.DANGER: "octagon-x",
    Kind.OVERTIME: "timer",
    Kind.MUTED: "minus",
}


@dataclass(frozen=True, slots=True)
class ChipColours:
    """Text and mark, ground and edge of a chip."""

    ink: QColor
    ground: QColor
    edge: QColor


def chip_colours(tokens: Tokens, kind: Kind) -> ChipColours:
    """The colours of a kind under a look; the ground covers whatever is behind it."""
    ink, surface = QColor(getattr(tokens, _TOKENS.get(kind, kind.value))), QColor(tokens.surface)
    return ChipColours(ink, _mixed(surface, ink, _TINT), _mixed(surface, ink, _EDGE))


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    pairs = (
        (ground.red(), colour.red()),
        (ground.green(), colour.green()),
        (ground.blue(), colour.blue()),
    )
    return QColor(*(round(under * (1 - share) + over * share) for under, over in pairs))


class StatusChip(QWidget):
    """One state. As wide as its word; never elided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = Kind.NEUTRAL
        self._word = ""
        self.setFont(font(12, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw_mark)
        self._draw_mark()

    def show_status(self, kind: Kind, word: str) -> None:
        """Show a state by its kind and by what it is called."""
        if (kind, word) == (self._kind, self._word):
            return
        self._kind, self._word = kind, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self._draw_mark()

    @property
    def kind(self) -> Kind:
        """The kind that is shown."""
        return self._kind

    def sizeHint(self) -> QSize:
        """Room for the mark and the whole word."""
        words = QFontMetrics(self.font()).horizontalAdvance(self._word)
        return QSize(2 * _PAD + MARK + (_GAP + words if words else 0), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """No less: half a state is none."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, mark, word."""
        colours = chip_colours(self._theme.tokens, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.ground)
        painter.setPen(QPen(colours.edge, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.drawPixmap(_PAD, (self.height() - MARK) // 2, self._mark)
        painter.setPen(colours.ink)
        room = self.rect().adjusted(_PAD + MARK + _GAP, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)

    def _draw_mark(self) -> None:
        token = _TOKENS.get(self._kind, self._kind.value)
        self._mark = icon(self._theme, _MARKS[self._kind], token, MARK).pixmap(MARK, MARK)
        self.update()
