"""A month to choose a day from, in the era, words and digits of the person: Qt's own calendar knows no
Buddhist era and refuses the 29th of February 2567."""

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.widgets import label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

COLUMNS, ROWS = 7, 6
CELL = QSize(36, 32)
HEADING = 28
"""Pixels of the line with the names of the weekdays."""


def days_later(day: date, days: int) -> date:
    """The day so many days on; the same one where the calendar ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def months_later(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class MonthGrid(Worded):
    """The days of one month under its name; weeks begin on Sunday, as on Thai wall calendars."""

    picked = Signal(object)

    def __init__(self, theme: Theme, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._title = label("calendarTitle")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = self._turner(theme, "chevron-left", -1)
        self._after = self._turner(theme, "chevron-right", 1)
        self._days = _Days(theme, wording, today)
        self._days.moved.connect(self._show_title)
        self._days.picked.connect(self.picked)
        self.setFocusProxy(self._days)
        head = QHBoxLayout()
        head.addWidget(self._before)
        head.addWidget(self._title, 1)
        head.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._days)
        self.say()

    @property
    def day(self) -> date:
        """The day that Enter would pick."""
        return self._days.cursor_day

    def show_day(self, day: date, chosen: date | None = None) -> None:
        """Turn to a day; `chosen` is the one that holds until another is picked."""
        self._days.chosen = chosen
        self._days.go_to(day)

    def say(self) -> None:
        """See `Worded`."""
        for button, words, key in (
            (self._before, self.tr("Month before"), "PageUp"),
            (self._after, self.tr("Month after"), "PageDown"),
        ):
            button.setAccessibleName(words)
            name_key(button, words, key)
        self._days.go_to(self.day)

    def _turner(self, theme: Theme, name: str, months: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName("turner")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ButtonIcon(made, theme, name)
        made.clicked.connect(lambda: self._days.go_to(months_later(self.day, months)))
        return made

    def _show_title(self) -> None:
        first = self._wording.date(self.day.replace(day=1))
        self._title.setText(first.split(" ", 1)[1])  # a date without its day is the month and the year
        weekday = self._wording.date(self.day, DateStyle.WEEKDAY)
        told = self.tr("{date}, today").format(date=weekday) if self._days.on_today else weekday
        self._days.setAccessibleName(told)


@dataclass(frozen=True, slots=True)
class _Cell:
    day: date
    place: QRectF


class _Days(QWidget):
    """The days themselves: painted, one of them under the cursor of the keyboard."""

    moved = Signal()
    picked = Signal(object)

    def __init__(self, theme: Theme, wording: Wording, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._today = today
        self.cursor_day = today
        self.chosen: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(COLUMNS * CELL.width(), HEADING + ROWS * CELL.height())
        theme.changed.connect(self.update)

    @property
    def on_today(self) -> bool:
        """Whether the cursor stands on today."""
        return self.cursor_day == self._today

    def go_to(self, day: date) -> None:
        """Put the cursor on a day and show its month."""
        self.cursor_day = day
        self.moved.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by day, week and month; Enter picks. Escape is for whoever shows the grid."""
        key, day = Qt.Key(event.key()), self.cursor_day
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in steps:
            self.go_to(days_later(day, steps[key]))
        elif key in turns:
            self.go_to(months_later(day, turns[key]))
        elif key is Qt.Key.Key_Home:
            self.go_to(day.replace(day=1))
        elif key is Qt.Key.Key_End:
            self.go_to(day.replace(day=calendar.monthrange(day.year, day.month)[1]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the day under the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        for cell in self._cells():
            if cell.place.contains(event.position()):
                self.go_to(cell.day)
                self.picked.emit(cell.day)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekdays, days; today has a dot, the chosen day is filled, the cursor is a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        for cell in self._cells():
            self._paint_day(painter, cell)

    def place_of(self, day: date) -> QRectF:
        """Where a day of the month that is shown stands."""
        return next(cell.place for cell in self._cells() if cell.day == day)

    def _cells(self) -> list[_Cell]:
        """The days of the month, each in its place; the weeks of other months stay empty."""
        first = self.cursor_day.replace(day=1)
        offset = first.isoweekday() % COLUMNS
        width, height = CELL.width(), CELL.height()
        cells = []
        for number in range(calendar.monthrange(first.year, first.month)[1]):
            row, column = divmod(offset + number, COLUMNS)
            place = QRectF(column * width, HEADING + row * height, width, height)
            cells.append(_Cell(first.replace(day=number + 1), place))
        return cells

    def _paint_weekdays(self, painter: QPainter) -> None:
        language = self._wording.preferences.language
        locale = QLocale(language)
        length = QLocale.FormatType.NarrowFormat if language == "th" else QLocale.FormatType.ShortFormat
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("muted"))
        for column in range(COLUMNS):
            name = locale.standaloneDayName(column or COLUMNS, length)
            place = QRectF(column * CELL.width(), 0, CELL.width(), HEADING)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, cell: _Cell) -> None:
        colour = self._theme.colour
        chosen, today = cell.day == self.chosen, cell.day == self._today
        box = cell.place.adjusted(2, 2, -2, -2)
        if chosen:
            _box(painter, box, colour("accent"), None)
        if cell.day == self.cursor_day:
            _box(painter, box.adjusted(1, 1, -1, -1), None, colour("text" if chosen else "accent"))
        ink = colour("on_accent" if chosen else "text")
        painter.setPen(ink)
        painter.setFont(font(14, QFont.Weight.DemiBold if chosen or today else QFont.Weight.Normal))
        painter.drawText(cell.place, Qt.AlignmentFlag.AlignCenter, self._wording.number(cell.day.day))
        if today:
            middle = cell.place.center().x()
            _box(
                painter,
                QRectF(middle - 6, box.bottom() - 6, 12, 2),
                ink if chosen else colour("accent"),
                None,
            )


def _box(painter: QPainter, place: QRectF, fill: QColor | None, edge: QColor | None) -> None:
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 2) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, 6, 6)
