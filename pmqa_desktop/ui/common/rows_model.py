"""A read-only table model over plain rows: a screen says what its columns are, this does Qt's part."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from pmqa_desktop.domain.thai_search import remembered_sort_key
from pmqa_desktop.ui.common.line_breaks import breakable

_Row = TypeVar("_Row")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ColumnSpec(Generic[_Row]):
    """A column: its heading, and what a row says in it."""

    title: Callable[[], str]
    text: Callable[[_Row], str]
    right: bool = False
    """Figures stand at the right."""
    order: Callable[[_Row], Any] | None = None
    """By what rows are sorted; None for the text, as a Thai dictionary has it."""


class RowsModel(QAbstractTableModel, Generic[_Row]):
    """Rows as a table. A row may be shown in a colour and in bold."""

    def __init__(
        self,
        columns: Sequence[ColumnSpec[_Row]],
        parent: QObject | None = None,
        *,
        identity: Callable[[_Row], object] | None = None,
        colour: Callable[[_Row], QColor | None] = lambda _row: None,
        bold: Callable[[_Row], bool] = lambda _row: False,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._identity = identity
        """What stays of a row while its content changes; None where its place does."""
        self._given: tuple[_Row, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self._sorting = (-1, Qt.SortOrder.AscendingOrder)
        self._colour = colour
        self._bold = bold

    def show_rows(self, rows: Sequence[_Row]) -> None:
        """Render other rows. Where only their content differs, selection and scrolling stay."""
        self._given = tuple(rows)
        new = self._arranged()
        if new == self._rows:
            self._rows = new  # equal, but others: what is sorted next are these
            return
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        if self._identity and [*map(self._identity, new)] != [*map(self._identity, self._rows)]:
            self._rearrange(new)
            return
        self._rows = new
        if new:
            last = self.index(len(new) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, index: int) -> _Row:
        """The row at a position."""
        return self._rows[index]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Arrange the rows by a column, or as they were given for -1; what is selected stays so."""
        self._sorting = (column, order)
        self._rearrange(self._arranged())

    def say(self) -> None:
        """Say every heading and cell anew; the language has changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _rearrange(self, new: tuple[_Row, ...]) -> None:
        """Put rows in the place of others; what is selected stays with its row, or goes with it."""
        self.layoutAboutToBeChanged.emit()
        identity = self._identity or id
        before, kept = [*map(identity, self._rows)], self.persistentIndexList()
        self._rows = new
        places = {identity(row): place for place, row in enumerate(new)}
        moved = [self.index(places.get(before[each.row()], -1), each.column()) for each in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _arranged(self) -> tuple[_Row, ...]:
        column, order = self._sorting
        if column < 0:
            return self._given
        spec = self._columns[column]
        key = spec.order or (lambda row: remembered_sort_key(spec.text(row)))
        return tuple(sorted(self._given, key=key, reverse=order is Qt.SortOrder.DescendingOrder))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and how it looks."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return breakable(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            colour = self._colour(row)
            return QBrush(colour) if colour else None
        if role == Qt.ItemDataRole.FontRole and self._bold(row):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)
