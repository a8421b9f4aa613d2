"""Small builders that keep screens alike."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)


def label(style: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the theme's named styles."""
    made = QLabel(text)
    made.setObjectName(style)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str, *, style: str = "", tip: str = "") -> QPushButton:
    """A button; `style` is one of the theme's named styles, `tip` names its key."""
    made = QPushButton(text)
    made.setObjectName(style)
    made.setToolTip(tip)
    return made


def choice(name: str) -> QComboBox:
    """A drop-down list. `name` is what a screen reader says."""
    made = QComboBox()
    made.setAccessibleName(name)
    return made


def line_edit(name: str, hint: str) -> QLineEdit:
    """A line to type in. `name` is what a screen reader says, `hint` stands there while it is empty."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def named(widget: QWidget, name: str) -> QWidget:
    """A widget under one of the theme's named styles."""
    widget.setObjectName(name)
    return widget


def card(*widgets: QWidget) -> QFrame:
    """A framed surface with widgets one below the other."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return frame


def plain_table(name: str) -> QTableView:
    """A table that is read and walked by row. `name` is what a screen reader says."""
    table = QTableView()
    table.setAccessibleName(name)
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
    return table


def stretch_column(table: QTableView, stretched: int, widths: dict[int, int]) -> None:
    """Give columns fixed widths and one of them the rest."""
    header = table.horizontalHeader()
    for column, width in widths.items():
        table.setColumnWidth(column, width)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
