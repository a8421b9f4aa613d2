"""Small builders that keep screens alike."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.ui.common.line_breaks import breakable


class WrappingLabel(QLabel):
    """A label of several lines that end between words, in Thai too.

    Layouts ask for one height a dozen times before a page stands, and each answer looks up every Thai word
    anew; so it is kept until text, font or style are others.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        """Height by width, both in pixels."""

    def setText(self, text: str) -> None:
        """Show a text; see `breakable`."""
        self._heights.clear()
        super().setText(breakable(text))

    def heightForWidth(self, width: int) -> int:
        """How high it is when it is so wide, both in pixels."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Forget what was measured in another font or style."""
        self._heights.clear()
        super().changeEvent(event)


def shortened(words: str, letters: int) -> str:
    """The words, or as many letters of them with an ellipsis behind."""
    return words if len(words) <= letters else f"{words[:letters]}\u2026"


def label(style: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the theme's named styles."""
    made = WrappingLabel() if wrap else QLabel()
    made.setText(text)
    made.setObjectName(style)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str = "", *, style: str = "") -> QPushButton:
    """A button; `style` is one of the theme's named styles."""
    made = QPushButton(text)
    made.setObjectName(style)
    return made


def name_line(line: QLineEdit, name: str, hint: str) -> None:
    """Say what a line is for: `name` to a screen reader, `hint` in the line while it is empty."""
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)


def name_key(named: QWidget, words: str, key: str) -> None:
    """A tooltip with the key that does the same; `key` is "" where none does."""
    named.setToolTip(f"{words} ({key})" if key else words)


def in_row(holder: QWidget, *widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Lay widgets out beside each other in `holder`, without margins."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return row


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
