"""A date as people write it: typed in any style, shown in the era, words and digits that they have chosen."""

import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_dates import parse_date
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.month_grid import MonthGrid, days_later, months_later
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_TURNS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OPENING_KEY = "Alt+Down"


class DateEdit(Worded):
    """A line for a date, with a calendar behind it. An empty line is no date.

    What cannot be read stays as it was typed, with a sentence beneath; the date before it holds until then.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        today: datetime.date,
        parent: QWidget | None = None,
        *,
        style: DateStyle = DateStyle.LONG,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._today = today
        self._style = style
        self._date: datetime.date | None = None
        self._fault: PmqaError | None = None
        self._line = QLineEdit()
        self._line.editingFinished.connect(self._read)
        self._line.textEdited.connect(lambda _text: self._tell(None))
        self._line.installEventFilter(self)
        self._opener = self._line.addAction(
            icon(theme, "calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._opener.triggered.connect(self.open_calendar)
        self._told = label("fault", wrap=True)
        self._told.hide()
        self._calendar = _Calendar(theme, wording, today, self)
        self._calendar.grid.picked.connect(self._pick)
        self.setFocusProxy(self._line)
        theme.changed.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._told)
        self.say()

    def set_name(self, name: str) -> None:
        """What a screen reader calls the line."""
        self._line.setAccessibleName(name)

    def date(self) -> datetime.date | None:
        """The date that holds; None while there is none."""
        return self._date

    def set_date(self, day: datetime.date | None) -> None:
        """Show a date, in place of whatever was being typed. Tells nobody."""
        self._date = day
        self._tell(None)
        self._show()

    def readable(self) -> bool:
        """Whether the line, as it stands, is a date or empty. A dialog asks this before it is accepted."""
        self._read()
        return self._fault is None

    def open_calendar(self) -> None:
        """Show the month of the date, or of today, under the line."""
        self._read()
        self._calendar.grid.show_day(self._date or self._today, self._date)
        self._calendar.open_under(self._line)

    def say(self) -> None:
        """See `Worded`."""
        example = self._wording.date(self._today, DateStyle.SHORT)
        self._line.setPlaceholderText(self.tr("Like {date}").format(date=example))
        calendar = self.tr("Calendar")
        self._opener.setText(calendar)
        self._opener.setToolTip(f"{calendar} ({_OPENING_KEY})")
        self._tell(self._fault)
        if not self._line.isModified():
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line's own keys: a day or a month on and back, and the calendar."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _ENTER:
            return not self.readable()  # a dialog is not to be accepted over what cannot be read
        if alt and key is Qt.Key.Key_Down:
            self.open_calendar()
        elif alt or not (key in _STEPS or key in _TURNS):
            return False
        elif self.readable():
            self._choose(self._moved(key))
        return True

    def _moved(self, key: Qt.Key) -> datetime.date:
        if self._date is None:
            return self._today
        if key in _STEPS:
            return days_later(self._date, _STEPS[key])
        return months_later(self._date, _TURNS[key])

    def _pick(self, day: datetime.date) -> None:
        self._calendar.close()
        self._choose(day)

    def _read(self) -> None:
        if not self._line.isModified():
            return
        text = self._line.text().strip()
        try:
            self._choose(parse_date(text) if text else None)
        except PmqaError as error:
            self._tell(error)

    def _choose(self, day: datetime.date | None) -> None:
        changed = day != self._date
        self.set_date(day)
        if changed:
            self.date_changed.emit(day)

    def _show(self) -> None:
        self._line.setText(self._wording.date(self._date, self._style) if self._date else "")
        self._line.setModified(False)

    def _tell(self, fault: PmqaError | None) -> None:
        self._fault = fault
        words = sentence(fault) if fault else ""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._line.setAccessibleDescription(words)

    def _draw(self) -> None:
        self._opener.setIcon(icon(self._theme, "calendar", "muted"))


class _Calendar(QFrame):
    """The month over whatever is there, until a day is picked or something else is clicked."""

    def __init__(self, theme: Theme, wording: Wording, today: datetime.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the button closes, not reopens
        self.grid = MonthGrid(theme, wording, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.grid)

    def open_under(self, line: QWidget) -> None:
        """Show it beneath `line`, or above where the screen ends; the keyboard is in the grid."""
        self.adjustSize()
        room = line.screen().availableGeometry()
        place = line.mapToGlobal(QPoint(0, line.height() + 4))
        if place.y() + self.height() > room.bottom():
            place = line.mapToGlobal(QPoint(0, -self.height() - 4))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self.grid.setFocus()
