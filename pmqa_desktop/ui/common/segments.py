"""One choice out of a few, all of them seen at once."""

from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from pmqa_desktop.ui.common.widgets import button

_Value = TypeVar("_Value", bound=str | Enum)


class Segments(QWidget, Generic[_Value]):
    """A row of buttons of which one is pressed."""

    chosen = Signal(object)

    def __init__(self, values: tuple[_Value, ...]) -> None:
        super().__init__()
        self._values = values
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for position in range(len(values)):
            each = button(style="segment")
            each.setCheckable(True)
            self._group.addButton(each, position)
            row.addWidget(each)
        row.addStretch(1)
        self._group.idClicked.connect(lambda position: self.chosen.emit(self._values[position]))

    def say(self, words: Callable[[_Value], str], name: str) -> None:
        """Name the values; `name` is what a screen reader says of the row."""
        self.setAccessibleName(name)
        for position, value in enumerate(self._values):
            self._group.button(position).setText(words(value))

    def show_value(self, value: _Value) -> None:
        """Press a button. Tells nobody."""
        self._group.button(self._values.index(value)).setChecked(True)

    def show_none(self) -> None:
        """Press no button. Tells nobody."""
        self._group.setExclusive(False)
        for each in self._group.buttons():
            each.setChecked(False)
        self._group.setExclusive(True)

    def offer(self, value: _Value, possible: bool) -> None:
        """Whether a value can be chosen now."""
        self._group.button(self._values.index(value)).setEnabled(possible)
