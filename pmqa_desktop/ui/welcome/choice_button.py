"""One of a few large choices: an icon, what it does, and a line on when to choose it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.widgets import label, name_key

ICON = 24
"""Pixels of the icon's side."""


class ChoiceButton(QPushButton):
    """A button with two lines. Enter presses it when it has the focus, its key at any time."""

    def __init__(self, theme: Theme, icon_name: str, key: QKeySequence) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._icon = QLabel()
        self._title = label("body")
        self._title.setFont(font(16, QFont.Weight.DemiBold))
        self._hint = label("muted", wrap=True)
        self._row = QHBoxLayout(self)
        self.setAutoDefault(True)
        self.setShortcut(key)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()

    def set_words(self, title: str, hint: str) -> None:
        """What it does, and when to choose it."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        name_key(self, title, self.shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    def sizeHint(self) -> QSize:
        """Room for its lines; a button would ask its own text, which is empty."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same at the least."""
        return self._row.minimumSize()

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(20)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for words in (self._title, self._hint):
            lines.addWidget(words)
        row.addWidget(self._icon)
        row.addLayout(lines, 1)
        for part in (self._icon, self._title, self._hint):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _draw(self) -> None:
        self._icon.setPixmap(icon(self._theme, self._icon_name, "accent", ICON).pixmap(ICON, ICON))
