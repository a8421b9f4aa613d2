"""Every act with its keys, and the way to give it another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout

from pmqa_desktop.ui.common.key_bindings import (
    BINDINGS,
    Binding,
    KeyBindings,
    Scope,
    act_words,
    native,
    scope_words,
)
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.keys.catcher import KeyCatcher


class KeysCard(Worded):
    """Renders the bindings in force."""

    restored = Signal(object)
    """The shipped keys were taken; with the changes that are gone."""

    def __init__(self, bindings: KeyBindings) -> None:
        super().__init__()
        self._bindings = bindings
        self._title = label("section")
        self._headings = {scope: label("muted") for scope in Scope}
        self._rows: list[tuple[Binding, QLabel, QLabel, QPushButton]] = []
        self._restore = button()
        self._restore.clicked.connect(self._on_restore)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for scope, heading in self._headings.items():
            grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
            for binding in BINDINGS:
                if binding.scope is scope:
                    self._add(grid, binding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._restore)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name acts and keys."""
        self._title.setText(self.tr("Keys"))
        self._restore.setText(self.tr("Take the shipped keys again"))
        for scope, heading in self._headings.items():
            heading.setText(scope_words(scope))
        for binding, words, keys, change in self._rows:
            words.setText(act_words(binding.act))
            told = "  ".join(native(key) for key in self._bindings.keys(binding))
            keys.setText(told or self.tr("none"))
            change.setText(self.tr("Change \u2026"))
            change.setAccessibleName(self.tr("Change the key: {act}").format(act=words.text()))

    def _catch(self, binding: Binding) -> None:
        catcher = KeyCatcher(binding, self._bindings, self)
        catcher.finished.connect(catcher.deleteLater)
        catcher.open()

    def _on_restore(self) -> None:
        changes = self._bindings.changes()
        self._bindings.restore()
        if changes:
            self.restored.emit(changes)

    def _add(self, grid: QGridLayout, binding: Binding) -> None:
        words, keys, change = label("body"), label("key"), button()
        change.clicked.connect(lambda: self._catch(binding))
        row = grid.rowCount()
        for column, each in enumerate((words, keys, change)):
            grid.addWidget(each, row, column)
        self._rows.append((binding, words, keys, change))
