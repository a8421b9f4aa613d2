"""Finds text that does not fit the widget it stands in. Reckoned from metrics, so it needs no picture."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QWidget,
)

ARROW = 28
"""Pixels that a drop-down list's arrow and frame take from its text."""

CELL_PADDING = 16
HEADING_PADDING = 22
"""By the style sheet, both sides together."""

SLACK = 1
"""Pixels by which rounding may differ."""


def misfits(window: QWidget) -> list[str]:
    """What does not fit, in words: the kind of widget, its text, wanted and given."""
    return [problem for widget in _visible(window) for problem in _problems(widget)]


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for child in window.findChildren(QWidget):
        if child.isVisibleTo(window) and child.size().isValid():
            yield child


def _problems(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QComboBox):
        yield from _told(widget, widget.currentText(), widget.width() - ARROW)
    elif isinstance(widget, QHeaderView):
        yield from _headings(widget)
    elif isinstance(widget, QTableView):
        yield from _cells(widget)
    yield from _outside(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.pixmap():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            yield _sentence(label, label.text(), f"{wanted} px high, has {label.height()}")
        return
    wanted = label.sizeHint().width()
    if wanted > label.width() + SLACK:
        yield _sentence(label, label.text(), f"{wanted} px wide, has {label.width()}")
    if label.sizeHint().height() > label.height() + SLACK:
        yield _sentence(label, label.text(), f"{label.sizeHint().height()} px high, has {label.height()}")


def _button(button: QAbstractButton) -> Iterator[str]:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if not button.text() or (isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only):
        return
    hint = button.sizeHint()
    wanted = hint.width()
    if isinstance(button, QToolButton):  # its hint knows the plain weight only; the pressed one is bold
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wanted = QFontMetrics(bold).horizontalAdvance(button.text()) + 8
    if wanted > button.width() + SLACK:
        yield _sentence(button, button.text(), f"{wanted} px wide, has {button.width()}")
    if hint.height() > button.height() + SLACK:
        yield _sentence(button, button.text(), f"{hint.height()} px high, has {button.height()}")


def _line(line: QLineEdit) -> Iterator[str]:
    """What is typed may be longer than the line; what the line says of itself may not."""
    if not line.text() and line.placeholderText():
        yield from _told(line, line.placeholderText(), line.width() - 20)


def _told(widget: QWidget, text: str, room: int) -> Iterator[str]:
    wanted = widget.fontMetrics().horizontalAdvance(text)
    if wanted > room + SLACK:
        yield _sentence(widget, text, f"{wanted} px wide, has {room}")


def _headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    model = header.model()
    font = QFont(header.font())
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.DemiBold)
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        wanted = QFontMetrics(font).horizontalAdvance(text) + HEADING_PADDING
        if text and not header.isSectionHidden(section) and wanted > header.sectionSize(section) + SLACK:
            yield _sentence(header, text, f"{wanted} px wide, has {header.sectionSize(section)}")


def _cells(table: QTableView) -> Iterator[str]:
    """A cell that ends in an ellipsis tells the whole in its tooltip; one cut in its height does not."""
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            room = table.visualRect(index)
            if not text or not room.isValid():
                continue
            place = QRect(0, 0, max(1, room.width() - CELL_PADDING), 10_000)
            flags = int(Qt.TextFlag.TextWordWrap)
            wanted = table.fontMetrics().boundingRect(place, flags, text)
            fits = wanted.height() <= room.height() + SLACK and wanted.width() <= place.width() + SLACK
            told = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") == text
            if table.fontMetrics().height() > room.height() + SLACK or not (fits or told):
                yield _sentence(table, text, f"{wanted.height()} px high, has {room.height()}")


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"{type(widget).__name__} {widget.geometry()} stands outside {type(parent).__name__}"


def _scrolls(parent: QWidget) -> bool:
    grand = parent.parentWidget()
    return isinstance(grand, QAbstractScrollArea) and grand.viewport() is parent


def _sentence(widget: QWidget, text: str, why: str) -> str:
    return f"{type(widget).__name__} {text!r}: {why}"
