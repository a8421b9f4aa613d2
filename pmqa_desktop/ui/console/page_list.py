"""The slides of a deck as a Qt list: number, title, and whether one is up, seen or hidden."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pmqa_desktop.domain.page_search import Entry

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ENTRY = Qt.ItemDataRole.UserRole
"""The `Entry` of a row."""


class PageList(QAbstractListModel):
    """The slides that a query has left. Hidden ones cannot be chosen."""

    def __init__(self, words: Callable[[Entry], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Render other slides."""
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many slides there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, and what it stands for."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(entry)
        return entry.title if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A hidden slide is greyed."""
        flags = super().flags(index)
        if index.isValid() and self._entries[index.row()].page is None:
            return flags & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return flags

    def index_of(self, page: int) -> QModelIndex:
        """The row of a page by its index in the deck; invalid where it is not among them."""
        rows = (row for row, entry in enumerate(self._entries) if entry.page == page)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)
