"""Whoever uses the keyboard sees where it is: every kind of control shows the focus around itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.theme import LIGHT, Theme
from pmqa_desktop.ui.common.widgets import button
from tests.support.hands import picture_of


def _tool(style: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(style)
    made.setText("x")
    return made


def _pressed_segment() -> QPushButton:
    made = button("x", style="segment")
    made.setCheckable(True)
    made.setChecked(True)
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: button("x"),
    "primary": lambda: button("x", style="primary"),
    "next thing": lambda: button("x", style="nextThing"),
    "segment": lambda: button("x", style="segment"),
    "pressed segment": _pressed_segment,
    "rail": lambda: _tool("railButton"),
    "turner": lambda: _tool("turner"),
    "line": QLineEdit,
    "list box": QComboBox,
    "number": NumberEdit,
    "text": QPlainTextEdit,
    "table": QTableView,
    "list": QListView,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
}


def _edge(picture: QImage) -> list[str]:
    """The colours along the middle of the left edge, from the outside in."""
    middle = picture.height() // 2
    return [picture.pixelColor(x, middle).name() for x in range(3)]


@pytest.mark.parametrize("name", CONTROLS)
def test_the_focus_is_seen(name: str, theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    control, other = CONTROLS[name](), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(control)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    without = picture_of(control)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    edge = _edge(picture_of(control))
    assert edge != _edge(without)
    assert {LIGHT.accent.lower(), LIGHT.text.lower()} & set(edge)
