"""What everything is made of: colours, sizes of type, icons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pmqa_desktop.paths import resource
from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.theme import Theme, Tokens, font
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded

SCALE = (12, 14, 16, 20, 28, 44)
"""The steps that fit here; 96 is the timer's alone."""
_SWATCH, _ICON_COLUMNS = 44, 4


class Swatches(QWidget):
    """Every token with its name and value."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names = Tokens._fields
        self.setFixedHeight((len(self._names) + 1) // 2 * (_SWATCH + 4))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = (len(self._names) + 1) // 2
        for at, name in enumerate(self._names):
            column, row = divmod(at, rows)
            place = QRectF(column * self.width() / 2, row * (_SWATCH + 4), _SWATCH, _SWATCH)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(self._theme.colour(name))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(self._theme.colour("text"))
            words = place.translated(_SWATCH + 12, 0)
            words.setWidth(self.width() / 2 - _SWATCH - 12)
            text = f"{name}\n{self._theme.colour(name).name().upper()}"
            painter.setFont(font(12))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class TypeScale(Worded):
    """The sizes of type, in figures and in words with marks above and below."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = {size: QLabel() for size in SCALE}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for size, line in self._lines.items():
            line.setFont(font(size, QFont.Weight.DemiBold if size >= 20 else QFont.Weight.Normal))
            column.addWidget(line)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        for size, line in self._lines.items():
            sample = self.tr("High and low marks") if size < 28 else self.tr("Marks")
            line.setText(f"{size}  {sample}  0123")


class Icons(QWidget):
    """The whole family in the colour of text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        names = sorted(path.stem for path in resource("icons").glob("*.svg"))
        self._pictures = {name: QLabel() for name in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for at, (name, picture) in enumerate(self._pictures.items()):
            row, column = divmod(at, _ICON_COLUMNS // 2)
            grid.addWidget(picture, row, 2 * column)
            grid.addWidget(label("muted", name), row, 2 * column + 1)
        for column in range(1, _ICON_COLUMNS, 2):
            grid.setColumnStretch(column, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        for name, picture in self._pictures.items():
            picture.setPixmap(icon(self._theme, name).pixmap(20, 20))
