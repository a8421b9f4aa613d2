"""What stands where nothing is yet: what the page is for, and the one button to begin with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label

ICON = 40
"""Pixels of the icon's side."""
COLUMN = 420
"""Pixels of a line of the sentence; longer ones are hard to read."""


class EmptyPage(QWidget):
    """A heading, a sentence and a button in the middle of the room there is."""

    asked = Signal()

    def __init__(self, theme: Theme, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._icon = QLabel()
        self._heading = label("heading", wrap=True)
        self._sentence = label("muted", wrap=True)
        self._deed = button("", style="primary")
        self._deed.clicked.connect(self.asked)
        self.setFocusProxy(self._deed)
        theme.changed.connect(self._draw)
        middle = QWidget()
        middle.setMaximumWidth(COLUMN)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(1)
        for words in (self._icon, self._heading, self._sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(self._deed, 0, Qt.AlignmentFlag.AlignHCenter)
        self._others = QVBoxLayout()
        column.addLayout(self._others)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(middle, COLUMN)
        row.addStretch(1)
        self._draw()

    def set_words(self, heading: str, sentence: str, deed: str) -> None:
        """What the page is called, what it is for, and what the button does."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._deed.setText(deed)
        self._deed.setAccessibleDescription(sentence)

    def add_below(self, other: QWidget) -> None:
        """Offer another way to begin."""
        self._others.addWidget(other, 0, Qt.AlignmentFlag.AlignHCenter)

    def _draw(self) -> None:
        self._icon.setPixmap(icon(self._theme, self._icon_name, "muted", ICON).pixmap(ICON, ICON))
