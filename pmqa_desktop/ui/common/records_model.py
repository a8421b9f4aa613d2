"""A table of records as Qt's model: what is typed into its cells goes to whoever keeps them."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.ui.common.cells_model import CellsModel, Filled
from pmqa_desktop.ui.common.rows_model import ColumnSpec

_Row = TypeVar("_Row")


class RecordsModel(CellsModel[_Row], Generic[_Row]):
    """Which rows are shown is for the screen to say; see `CellsModel` for the rest."""

    def __init__(self, records: Records[_Row], place: str, parent: QWidget) -> None:
        """`place` is a name for half typed texts, as no other table has it."""
        self._records = records
        self._place = place
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


def _spec(column: Column[_Row]) -> ColumnSpec[_Row]:
    return ColumnSpec(column.title, column.said, right=column.right)
