"""The rail: one button a page, an icon with its word."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.worded import Worded

WIDTH = 96


class Rail(Worded):
    """Says which page is wanted; knows nothing of pages but their words and icons."""

    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._words: list[Callable[[], str]] = []
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self.asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def add(self, words: Callable[[], str], icon: str) -> None:
        """Add a button below the others."""
        button = QToolButton()
        button.setObjectName("railButton")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedWidth(WIDTH)
        button.setMinimumHeight(60)
        button.setText(words())
        ButtonIcon(button, self._theme, icon)
        self._buttons.addButton(button, len(self._words))
        self._column.insertWidget(len(self._words), button)
        self._words.append(words)

    def check(self, position: int) -> None:
        """Mark the page that is shown; Tab enters the rail there."""
        self._buttons.button(position).setChecked(True)
        self.setFocusProxy(self._buttons.button(position))

    def say(self) -> None:
        """Name the pages anew."""
        for position, words in enumerate(self._words):
            self._buttons.button(position).setText(words())
