"""No widget cuts a tone mark above or a vowel below, in any weight and at any step of the type scale."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table
from pmqa_desktop.ui.common.theme import FAMILY, Theme, font
from tests.support.ink import STACKS, TOLERANCE, missing, rows

SIZES = (12, 14, 16, 20, 28, 44)
ROW_SIZES = (12, 14, 16, 20)
"""What fits into a row of the usual height."""
WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
WIDE = 2000
"""Nothing wraps or is cut off at the side."""

Put = Callable[[str], None]
"""Writes another text into a widget."""

in_every_weight = pytest.mark.parametrize("weight", WEIGHTS, ids=lambda weight: weight.name)


def a_label() -> tuple[QWidget, Put]:
    made = QLabel()
    return made, made.setText


def a_wrapped_label() -> tuple[QWidget, Put]:
    made = QLabel()
    made.setWordWrap(True)
    made.setMinimumWidth(WIDE)
    return made, made.setText


def a_button() -> tuple[QWidget, Put]:
    made = QPushButton()
    return made, made.setText


def a_line_edit() -> tuple[QWidget, Put]:
    made = QLineEdit()
    made.setMinimumWidth(WIDE)
    return made, made.setText


def a_hint() -> tuple[QWidget, Put]:
    made = QLineEdit()
    made.setMinimumWidth(WIDE)
    return made, made.setPlaceholderText


def a_combo_box() -> tuple[QWidget, Put]:
    made = QComboBox()
    made.addItem("")
    return made, lambda text: made.setItemText(0, text)


def a_menu() -> tuple[QWidget, Put]:
    made = QMenu()
    made.setMinimumWidth(WIDE)
    return made, made.addAction("").setText


KINDS = (a_label, a_wrapped_label, a_button, a_line_edit, a_hint, a_combo_box, a_menu)
"""What is as high as its font needs."""


def at_its_size(made: tuple[QWidget, Put], chosen: QFont | None, qtbot: QtBot) -> tuple[QWidget, Put]:
    widget, put = made
    qtbot.addWidget(widget)
    if chosen is not None:
        widget.setFont(chosen)
    put(STACKS)
    widget.ensurePolished()
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSize()))
    return made


def a_row(chosen: QFont, qtbot: QtBot) -> tuple[QTableView, Put]:
    table = plain_table("a table")
    qtbot.addWidget(table)
    model = RowsModel[str]([ColumnSpec(lambda: "", lambda row: row)], table)
    table.setModel(model)
    table.setColumnWidth(0, WIDE)
    table.resize(WIDE, 300)
    table.setFont(chosen)
    model.show_rows([STACKS])
    return table, lambda text: model.show_rows([text])


def a_heading(qtbot: QtBot) -> tuple[QTableView, Put]:
    words = [STACKS]
    table = plain_table("a table")
    qtbot.addWidget(table)
    model = RowsModel[str]([ColumnSpec(lambda: words[0], lambda row: row)], table)
    table.setModel(model)
    table.setColumnWidth(0, WIDE)
    table.resize(WIDE, 300)
    table.show()

    def put(text: str) -> None:
        words[0] = text
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    return table, put


@in_every_weight
@pytest.mark.parametrize("size", SIZES)
def test_the_shipped_font_is_what_is_measured(theme: Theme, size: int, weight: QFont.Weight) -> None:
    used = QFontInfo(font(size, weight))
    assert (used.family(), used.pixelSize(), used.weight()) == (FAMILY, size, weight.value)


@in_every_weight
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_a_widget_holds_every_mark(
    theme: Theme, qtbot: QtBot, make: Callable[[], tuple[QWidget, Put]], size: int, weight: QFont.Weight
) -> None:
    widget, put = at_its_size(make(), font(size, weight), qtbot)
    assert missing(widget, put, font(size, weight)) <= TOLERANCE


@pytest.mark.parametrize("style", ["heading", "section", "figure", "muted", "pill", "notice"])
def test_a_label_in_a_named_style_holds_every_mark(theme: Theme, qtbot: QtBot, style: str) -> None:
    widget, put = a_label()
    widget.setObjectName(style)
    at_its_size((widget, put), None, qtbot)
    assert missing(widget, put, widget.font()) <= TOLERANCE


@pytest.mark.parametrize("style", ["", "primary", "nextThing"])
@pytest.mark.parametrize("focused", [False, True])
def test_a_button_in_a_named_style_holds_every_mark(
    theme: Theme, qtbot: QtBot, style: str, focused: bool
) -> None:
    widget, put = a_button()
    widget.setObjectName(style)
    at_its_size((widget, put), None, qtbot)
    if focused:
        widget.show()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
    assert missing(widget, put, widget.font()) <= TOLERANCE


@in_every_weight
@pytest.mark.parametrize("size", ROW_SIZES)
def test_a_row_of_the_usual_height_holds_every_mark(
    theme: Theme, qtbot: QtBot, size: int, weight: QFont.Weight
) -> None:
    table, put = a_row(font(size, weight), qtbot)
    assert missing(table, put, font(size, weight)) <= TOLERANCE


@in_every_weight
@pytest.mark.parametrize("size", SIZES)
def test_a_row_as_high_as_its_text_holds_every_mark(
    theme: Theme, qtbot: QtBot, size: int, weight: QFont.Weight
) -> None:
    table, put = a_row(font(size, weight), qtbot)
    table.resizeRowToContents(0)
    assert missing(table, put, font(size, weight)) <= TOLERANCE


def test_a_heading_of_a_table_holds_every_mark(theme: Theme, qtbot: QtBot) -> None:
    table, put = a_heading(qtbot)
    assert missing(table, put, font(12, QFont.Weight.DemiBold)) <= TOLERANCE


@pytest.mark.parametrize("lost", [1, 2, 6])
@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_a_widget_that_is_too_low_is_reported(
    theme: Theme, qtbot: QtBot, make: Callable[[], tuple[QWidget, Put]], lost: int
) -> None:
    """The instrument itself: what is cut off is seen, be it one row of pixels."""
    widget, put = at_its_size(make(), font(20), qtbot)
    widget.setStyleSheet("* { padding: 0; border: none; min-height: 0; margin: 0; }")
    assert missing(widget, put, font(20)) <= TOLERANCE
    widget.setFixedHeight(rows(font(20)) - lost)
    assert missing(widget, put, font(20)) > TOLERANCE


def test_a_row_and_a_heading_that_are_too_low_are_reported(theme: Theme, qtbot: QtBot) -> None:
    table, put = a_row(font(16), qtbot)
    table.verticalHeader().setMinimumSectionSize(1)
    table.setRowHeight(0, rows(font(16)) - 2)
    assert missing(table, put, font(16)) > TOLERANCE
    table, put = a_heading(qtbot)
    table.horizontalHeader().setFixedHeight(14)
    assert missing(table, put, font(12, QFont.Weight.DemiBold)) > TOLERANCE


def test_the_line_height_of_sarabun_would_be_reported(theme: Theme, qtbot: QtBot) -> None:
    """1068 above and 232 below the line, of 1000 units: what many Thai fonts ask for, and not enough."""
    size = 28
    widget, put = at_its_size(a_label(), font(size), qtbot)
    widget.setFixedHeight(round(size * 1.3))
    assert missing(widget, put, font(size)) > TOLERANCE
