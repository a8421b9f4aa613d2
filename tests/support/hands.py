"""What a person does with a window: find a thing by what it says, press it, read it."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


def button(parent: QWidget, words: str) -> QAbstractButton:
    """The button that says `words`, or is called so by a screen reader."""
    return next(
        each for each in parent.findChildren(QAbstractButton) if words in {each.text(), each.accessibleName()}
    )


def named(parent: QWidget, kind: type[_Widget], name: str) -> _Widget:
    """The widget of a kind that a screen reader calls `name`."""
    return next(each for each in parent.findChildren(kind) if each.accessibleName() == name)


def press(parent: QWidget, words: str) -> None:
    """Click a button with the mouse."""
    QTest.mouseClick(button(parent, words), Qt.MouseButton.LeftButton)


def answer_next_question(words: str) -> None:
    """Press a button of the next dialog that waits for an answer, once it is there."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(0, answer)
        else:
            press(dialog, words)

    QTimer.singleShot(0, answer)


def type_words(line: QLineEdit, words: str) -> None:
    """Type letters, one key each."""
    QTest.keyClicks(line, words)


def key(widget: QWidget, pressed: Qt.Key) -> None:
    """Press a key where `widget` has the focus."""
    QTest.keyClick(widget, pressed)


def close_as_a_person(window: QWidget) -> None:
    """What the window manager sends when somebody clicks the cross."""
    QApplication.sendEvent(window.windowHandle(), QCloseEvent())


def said(parent: QWidget) -> list[str]:
    """What the labels say that can be seen."""
    labels = parent.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and label.isVisibleTo(parent)]


def cells(table: QTableView) -> list[list[str]]:
    """The table's rows as they are to be read."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def click_row(table: QTableView, row: int) -> None:
    """Click a row of a table with the mouse."""
    middle = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def picture_of(widget: QWidget) -> QImage:
    """What a widget paints."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colour_at(widget: QWidget, x: float, y: float) -> str:
    """The colour of a pixel of what a widget paints; `x` and `y` are shares of its width and height."""
    picture = picture_of(widget)
    place = QPoint(int(x * (picture.width() - 1)), int(y * (picture.height() - 1)))
    return QColor(picture.pixel(place)).name()
