"""A table of records as Qt's model: what is typed into its cells goes to whoever keeps them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.ui.common.cells_model import CellsModel, Filled, Index
from pmqa_desktop.ui.common.rows_model import ColumnSpec

_Row = TypeVar("_Row")


class RecordsModel(CellsModel[_Row], Generic[_Row]):
    """Which rows are shown is for the screen to say; see `CellsModel` for the rest."""

    def __init__(self, records: Records[_Row], place: str, parent: QWidget) -> None:
        """`place` is a name for half typed texts, as no other table has it."""
        self._records = records
        self._place = place
        self._mime = f"application/x-pmqa-{place}"
        super().__init__([_spec(each) for each in records.columns], parent, identity=records.identity)

    def typed(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        return self._records.columns[column].said(self.row(row))

    def editable(self, column: int) -> bool:
        """See `CellsModel`."""
        return self._records.columns[column].filled is not None

    def choices(self, column: int) -> list[str]:
        """See `CellsModel`."""
        return self._records.columns[column].choices()

    def has_lines(self, column: int) -> bool:
        """See `CellsModel`."""
        return self._records.columns[column].lines

    def cell_name(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        identity = self._records.identity(self.row(row))
        return f"{self._place}-{identity}-{self._records.columns[column].code}"

    def keep(self, cells: list[Filled]) -> None:
        """See `CellsModel`."""
        changed: dict[str, _Row] = {}
        for row, column, text in cells:
            record = self.row(row)
            identity = self._records.identity(record)
            code = self._records.columns[column].code
            changed[identity] = self._records.filled(changed.get(identity, record), code, text)
        if changed:
            self._records.put(*changed.values())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See `CellsModel`; rows can be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What is dragged stays within its own table."""
        return [self._mime]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The identities of the rows."""
        data = QMimeData()
        chosen = dict.fromkeys(self._records.identity(self.row(index.row())) for index in indexes)
        data.setData(self._mime, "\n".join(chosen).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Put the rows before the one that they were dropped at; what was refused is told."""
        if not data.hasFormat(self._mime):
            return False
        at = row if row >= 0 else parent.row()
        before = self._records.identity(self.row(at)) if 0 <= at < self.rowCount() else None
        try:
            self._records.move_to(data.data(self._mime).toStdString().split("\n"), before)
        except PmqaError as error:
            self.refused.emit(error)
        return False


def _spec(column: Column[_Row]) -> ColumnSpec[_Row]:
    return ColumnSpec(column.title, column.said, right=column.right)
