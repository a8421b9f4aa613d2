"""A table that is worked in by keyboard as in a spreadsheet: cells edited, copied, pasted, filled down."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from pmqa_desktop.domain.tabular import from_table, to_table
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.ui.common.cell_editor import CellEditor
from pmqa_desktop.ui.common.cells_model import CellsModel
from pmqa_desktop.ui.common.tables import make_plain

_Row = TypeVar("_Row")
_FILL_DOWN = QKeySequence("Ctrl+D")


class CellsTable(QTableView, Generic[_Row]):
    """Arrows walk the cells; typing, F2 or Enter edit one; Delete empties what is selected."""

    overflowed = Signal(int)
    """So many lines that were to be pasted had no row."""

    def __init__(self, model: CellsModel[_Row], jotter: Jotter) -> None:
        super().__init__()
        make_plain(self)
        self._cells = model
        self.setModel(model)
        self.setItemDelegate(CellEditor(model, jotter, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def chosen(self) -> list[_Row]:
        """The rows of which any cell is selected, in their order."""
        return [self._cells.row(row) for row in sorted({each.row() for each in self.selectedIndexes()})]

    def current(self) -> _Row | None:
        """The row that the cursor is on."""
        index = self.currentIndex()
        return self._cells.row(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; see the class."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy_cells()
            self.clear_cells()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_cells()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_cells()
        elif QKeySequence(event.keyCombination()) == _FILL_DOWN:
            self.fill_down()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy_cells(self) -> None:
        """Put what is selected on the clipboard, as a spreadsheet takes it."""
        text = to_table(
            [self._cells.typed(row, column) for column in columns]
            for row, columns in self._selected().items()
        )
        if text:
            QGuiApplication.clipboard().setText(text)

    def paste_cells(self) -> None:
        """Fill cells from the clipboard, from the first that is selected on; a single text fills them all."""
        lines = from_table(QGuiApplication.clipboard().text())
        selected = self._selected()
        if not lines or not selected:
            return
        if len(lines) == 1 and len(lines[0]) == 1:
            text = lines[0][0]
            self._cells.fill([(row, column, text) for row, columns in selected.items() for column in columns])
            return
        top, left = next(iter(selected)), min(min(columns) for columns in selected.values())
        fitting = lines[: self._cells.rowCount() - top]
        width = self._cells.columnCount() - left
        done = self._cells.fill(
            [
                (top + down, left + right, text)
                for down, line in enumerate(fitting)
                for right, text in enumerate(line[:width])
            ]
        )
        if done and len(fitting) < len(lines):
            self.overflowed.emit(len(lines) - len(fitting))

    def clear_cells(self) -> None:
        """Empty what is selected."""
        self._cells.fill(
            [(row, column, "") for row, columns in self._selected().items() for column in columns]
        )

    def fill_down(self) -> None:
        """Give every selected cell what stands in the highest selected one of its column."""
        selected = self._selected()
        if not selected:
            return
        top = next(iter(selected))
        self._cells.fill(
            [
                (row, column, self._cells.typed(top, column))
                for row, columns in selected.items()
                for column in columns
                if row != top and column in selected[top]
            ]
        )

    def _selected(self) -> dict[int, list[int]]:
        """Columns by row, both in their order."""
        rows: dict[int, list[int]] = {}
        for row, column in sorted((each.row(), each.column()) for each in self.selectedIndexes()):
            rows.setdefault(row, []).append(column)
        return rows
