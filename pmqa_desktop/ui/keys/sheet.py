"""The sheet of all keys, as they are bound now."""

from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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

COLUMNS = ((Scope.ALWAYS, Scope.IN_TAKE), (Scope.SHOWING,), (Scope.TOOLS,))
"""What stands below and beside each other: all of it on a small laptop's screen, without scrolling."""


class KeySheet(WordedDialog):
    """Lists the keys by where they are listened to; an act without a key is left out."""

    def __init__(self, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._headings = {scope: label("section", wrap=True) for scope in Scope}
        self._rows: list[tuple[Binding, QLabel, QLabel]] = []
        self._typing = label("muted", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addLayout(self._columns())
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

    def _columns(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(32)
        for scopes in COLUMNS:
            row.addLayout(self._column(scopes))
        return row

    def _column(self, scopes: tuple[Scope, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for scope in scopes:
            row = grid.rowCount()
            grid.addWidget(self._headings[scope], row, 0, 1, 2)
            for binding in BINDINGS:
                if binding.scope is scope and self._bindings.keys(binding):
                    self._add(grid, binding)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add(self, grid: QGridLayout, binding: Binding) -> None:
        keys, words = label("key"), label("body")
        row = grid.rowCount()
        grid.addWidget(keys, row, 0)
        grid.addWidget(words, row, 1)
        self._rows.append((binding, words, keys))
