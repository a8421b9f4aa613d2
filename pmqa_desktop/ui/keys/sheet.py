"""The sheet of all keys, as they are bound now."""

from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.key_bindings import (
    BINDINGS,
    Binding,
    KeyBindings,
    Scope,
    act_words,
    native,
    scope_words,
)
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog


class KeySheet(WordedDialog):
    """Lists the keys by where they are listened to; an act without a key is left out."""

    def __init__(self, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._headings = {scope: label("section") for scope in Scope}
        self._rows: list[tuple[Binding, QLabel, QLabel]] = []
        self._typing = label("muted", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addLayout(self._grid())
        column.addWidget(self._typing)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self.say()

    def say(self) -> None:
        """Name scopes, acts and keys."""
        self.setWindowTitle(self.tr("All keys"))
        self._typing.setText(
            self.tr(
                "In the line for questions: Enter logs the question, Escape gives the keyboard back. "
                "Keys can be changed on the page Settings."
            )
        )
        for scope, heading in self._headings.items():
            heading.setText(scope_words(scope))
        for binding, words, keys in self._rows:
            words.setText(act_words(binding.act))
            keys.setText("  ".join(native(key) for key in self._bindings.keys(binding)))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for scope in Scope:
            row = grid.rowCount()
            grid.addWidget(self._headings[scope], row, 0, 1, 2)
            for binding in BINDINGS:
                if binding.scope is scope and self._bindings.keys(binding):
                    self._add(grid, binding)
        return grid

    def _add(self, grid: QGridLayout, binding: Binding) -> None:
        keys, words = label("key"), label("body")
        row = grid.rowCount()
        grid.addWidget(keys, row, 0)
        grid.addWidget(words, row, 1)
        self._rows.append((binding, words, keys))
