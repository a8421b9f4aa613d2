"""One set of colours for decks and videos, so that they look like one visit."""

from PySide6.QtGui import QColor

NAVY, GOLD, INK, MUTED = "#2F4BA2", "#A97A1D", "#1B2430", "#566173"
PAPER, MIST, LINE, DEEP = "#FFFFFF", "#F2F4F9", "#D9DEE6", "#16224F"
GREEN, TEAL, RED, AMBER, SKY = "#2E8B57", "#1F8A8A", "#C2493D", "#E0A93B", "#8FB4E8"


def mix(a: str | QColor, b: str | QColor, share: float) -> QColor:
    """The colour `share` (0 to 1) of the way from a to b."""
    one, two = QColor(a), QColor(b)
    share = min(1.0, max(0.0, share))
    return QColor.fromRgbF(
        one.redF() + (two.redF() - one.redF()) * share,
        one.greenF() + (two.greenF() - one.greenF()) * share,
        one.blueF() + (two.blueF() - one.blueF()) * share,
        one.alphaF() + (two.alphaF() - one.alphaF()) * share,
    )


def faded(colour: str | QColor, alpha: float) -> QColor:
    """The colour with its opacity set, 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(min(1.0, max(0.0, alpha)))
    return made
