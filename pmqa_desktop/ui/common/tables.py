"""Tables as every screen has them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def plain_table(name: str = "") -> QTableView:
    """A table that is read and walked by row. `name` is what a screen reader says."""
    table = QTableView()
    make_plain(table)
    table.setAccessibleName(name)
    return table


def make_plain(table: QTableView) -> None:
    """Give a table the house's looks, read and walked by row."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(36)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)


def stretch_column(table: QTableView, stretched: int, widths: dict[int, int]) -> None:
    """Give columns fixed widths and one of them the rest."""
    header = table.horizontalHeader()
    for column, width in widths.items():
        table.setColumnWidth(column, width)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
