"""How much of something is done, as a ring with its figure in the middle and what it is about beneath."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded

_TOP = 90 * 16
_ROUND = 360 * 16
"""Qt's sixteenths of a degree."""


class Ring(Worded):
    """Done of all. A full ring is closed and in the colour of what is well; its figure says so too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, pixels: int = 88) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 0
        self._dial = _Dial(theme, pixels)
        self._word = label("body", wrap=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._dial, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._word)
        column.addStretch(1)
        self.say()

    def set_word(self, word: str) -> None:
        """What is being counted."""
        self._word.setText(word)
        self.setAccessibleName(word)

    def show_done(self, done: int, total: int) -> None:
        """Show so many of all. With nothing to do there is no figure and no part of a ring."""
        self._done, self._total = done, total
        self._dial.show_share(min(1.0, done / total) if total else 0.0, self.figure())
        self.say()

    def figure(self) -> str:
        """What stands in the middle; in Arabic digits, which are equally wide."""
        return f"{self._done}/{self._total}" if self._total else "\u2013"

    def say(self) -> None:
        """See `Worded`."""
        if self._total:
            told = self.tr("{done} of {total} done").format(done=self._done, total=self._total)
        else:
            told = self.tr("Nothing to do yet")
        self.setAccessibleDescription(told)
        self.setToolTip(told)


class _Dial(QWidget):
    """The ring itself."""

    def __init__(self, theme: Theme, pixels: int) -> None:
        super().__init__()
        self._theme = theme
        self._pixels = pixels
        self._share = 0.0
        self._figure = "\u2013"
        self.setFixedSize(pixels, pixels)
        theme.changed.connect(self.update)

    def show_share(self, share: float, figure: str) -> None:
        """A share from 0 to 1 and its figure."""
        self._share, self._figure = share, figure
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, the part that is done from the top to the right, the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._pixels / 11
        place = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(self._theme.colour("line"), width))
        painter.drawEllipse(place)
        if self._share:
            token = "ok" if self._share == 1 else "accent"
            painter.setPen(QPen(self._theme.colour(token), width, c=Qt.PenCapStyle.FlatCap))
            painter.drawArc(place, _TOP, -round(self._share * _ROUND))
        painter.setPen(self._theme.colour("text" if self._figure != "\u2013" else "muted"))
        painter.setFont(font(20 if len(self._figure) < 6 else 16, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._figure)
