"""Qt's own widgets as they are dressed here, and the oldest of the shared ones."""

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.spans import MINUTE_MS, format_offset, format_span
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import Worded

_LABELS = ("heading", "figure", "section", "body", "muted", "pill", "key", "notice", "fault")

_WIDE = {"nextThing", "notice"}
"""The styles of what takes the whole width."""


class Buttons(Worded):
    """Buttons in their styles and states."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._plain, self._disabled, self._checked = button(), button(), button()
        self._primary, self._primary_disabled = button(style="primary"), button(style="primary")
        self._next = button(style="nextThing")
        self._segments = [button(style="segment"), button(style="segment")]
        self._icon = QToolButton()
        self._icon.setObjectName("turner")
        ButtonIcon(self._icon, theme, "calendar")
        for each in (self._checked, *self._segments):
            each.setCheckable(True)
        for each in (self._checked, self._segments[0]):
            each.setChecked(True)
        for each in (self._disabled, self._primary_disabled):
            each.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in (
            (self._plain, self._checked, self._disabled, self._icon),
            (self._primary, self._primary_disabled, *self._segments),
            (self._next,),
        ):
            column.addLayout(_row(*row))
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._plain.setText(self.tr("Plain"))
        self._checked.setText(self.tr("Checked"))
        self._disabled.setText(self.tr("Cannot be pressed"))
        self._primary.setText(self.tr("Primary"))
        self._primary_disabled.setText(self.tr("Cannot be pressed"))
        self._next.setText(self.tr("Start the next item"))
        self._icon.setAccessibleName(self.tr("Only an icon"))
        self._icon.setToolTip(self.tr("Only an icon"))
        self._segments[0].setText(self.tr("One"))
        self._segments[1].setText(self.tr("Other"))


class Lines(Worded):
    """What is typed into and chosen from."""

    def __init__(self) -> None:
        super().__init__()
        self._line, self._filled, self._text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self._choice, self._number = QComboBox(), NumberEdit()
        self._text.setFixedHeight(72)
        self._number.setRange(0, 999)
        self._number.setValue(15)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._line, self._filled, self._choice, self._number, self._text):
            column.addWidget(each)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._line.setPlaceholderText(self.tr("What is to be typed here"))
        self._filled.setText(self.tr("High and low marks"))
        self._choice.clear()
        self._choice.addItems([self.tr("First choice"), self.tr("Second choice")])
        self._text.setPlainText(
            self.tr("Several lines of what an assessor asked, in the words that were said.")
        )
        for each, name in (
            (self._line, self.tr("Empty line")),
            (self._filled, self.tr("Filled line")),
            (self._choice, self.tr("Drop-down list")),
            (self._number, self.tr("Number")),
            (self._text, self.tr("Text of several lines")),
        ):
            each.setAccessibleName(name)


class Tables(Worded):
    """A table of plain rows: a number, its planned minutes, the minutes it took."""

    def __init__(self) -> None:
        super().__init__()
        self._model = RowsModel[tuple[int, int, int]](
            [
                ColumnSpec(lambda: self.tr("Item"), lambda row: self.tr("Item {n}").format(n=row[0])),
                ColumnSpec(lambda: self.tr("Planned"), lambda row: format_span(row[1]), right=True),
                ColumnSpec(lambda: self.tr("Took"), lambda row: format_span(row[2]), right=True),
                ColumnSpec(
                    lambda: self.tr("Difference"), lambda row: format_offset(row[2] - row[1]), right=True
                ),
            ],
            self,
            bold=lambda row: row[0] == 2,
        )
        minutes = ((1, 5, 4), (2, 20, 22), (3, 15, 15), (4, 65, 70))
        self._model.show_rows([(at, plan * MINUTE_MS, took * MINUTE_MS) for at, plan, took in minutes])
        self._table = plain_table()
        self._table.setModel(self._model)
        self._table.setFixedHeight(192)
        self._table.selectRow(0)
        stretch_column(self._table, 0, {1: 96, 2: 96, 3: 110})
        in_row(self, self._table)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._table.setAccessibleName(self.tr("Sample table"))
        self._model.say()


class Labels(Worded):
    """The theme's styles of words, each called by its name in the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = [label(style, wrap=style == "notice") for style in _LABELS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in self._labels:
            column.addLayout(_row(each))
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        words = self.tr("High and low marks")
        for each in self._labels:
            each.setText(f"{each.objectName()}: {words}")


class Notices(QWidget):
    """A notice bar that has something to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = NoticeBar()
        in_row(self, self._bar)
        self._bar.tell(PmqaError("soffice-missing"))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if widget.objectName() in _WIDE else 0)
    if not any(widget.objectName() in _WIDE for widget in widgets):
        row.addStretch(1)
    return row
