"""Rows whose cells are edited by people: a screen says what a cell takes, this does Qt's part."""

from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.rows_model import RowsModel

_Row = TypeVar("_Row")
Index = QModelIndex | QPersistentModelIndex
Filled = tuple[int, int, str]
"""Row and column of a cell, and what was typed into it."""


class CellsModel(RowsModel[_Row]):
    """Renders what it is given; what is typed goes to whoever keeps it, and comes back as other rows."""

    refused = Signal(object)
    """A PmqaError that says why a cell was not filled."""

    def typed(self, row: int, column: int) -> str:
        """What stands in a cell as somebody would type it."""
        raise NotImplementedError

    def editable(self, column: int) -> bool:
        """Whether a column's cells can be edited."""
        raise NotImplementedError

    def choices(self, column: int) -> list[str]:
        """What people are likely to want in a column; empty for anything."""
        raise NotImplementedError

    def has_lines(self, column: int) -> bool:
        """Whether a cell of a column can have several lines."""
        raise NotImplementedError

    def cell_name(self, row: int, column: int) -> str:
        """By which what is half typed there is kept."""
        raise NotImplementedError

    def keep(self, cells: list[Filled]) -> None:
        """Fill cells in one act. Raises PmqaError where that cannot be; then none is."""
        raise NotImplementedError

    def fill(self, cells: list[Filled]) -> bool:
        """The same; whether it was done. Why not is told through `refused`."""
        try:
            self.keep(cells)
        except PmqaError as error:
            self.refused.emit(error)
            return False
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.editable(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `RowsModel`; what is edited and copied is the text itself."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.typed(index.row(), index.column())
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Fill a cell anew, for good."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.fill([(index.row(), index.column(), str(value))])
