"""What to do next, the most urgent first; each line leads to where it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from pmqa_desktop.domain.readiness import CheckItem, days_late, due_day, most_urgent
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.widgets import label, shortened
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

SHOWN = 4
"""Lines at most; the others wait on the page of the readiness."""
LONGEST = 72
"""Letters of what a line says of its item."""


class NextThings(Worded):
    """Follows the checklist, the calendar and the day."""

    asked = Signal(str)
    """An item of the checklist is to be dealt with."""

    def __init__(self, book: ReadinessBook, visit_book: VisitBook, today: Today, wording: Wording) -> None:
        super().__init__()
        self._book = book
        self._visit_book = visit_book
        self._today = today
        self._wording = wording
        self._items: list[CheckItem] = []
        self._title, self._told = label("section"), label("muted", wrap=True)
        self._lines = [QPushButton() for _ in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in (self._title, self._told, *self._lines):
            column.addWidget(each)
        for place, line in enumerate(self._lines):
            line.setObjectName("line")
            line.clicked.connect(lambda _on, place=place: self.asked.emit(self._items[place].id))
        for changed in (book.changed, visit_book.changed, today.changed):
            changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._title.setText(self.tr("What to do next"))
        self._told.setText(self.tr("All is settled: nothing is left on the checklist."))
        self._items = most_urgent(self._book.value.items, self._visit_book.visit.events, self._today.day)
        self._told.setVisible(not self._items)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(self._items))
            if place < len(self._items):
                words = self._said(self._items[place])
                line.setText(words.replace("&", "&&"))
                line.setAccessibleName(words)

    def _said(self, item: CheckItem) -> str:
        events = self._visit_book.visit.events
        areas = {area.id: area.name for area in self._book.value.areas}
        due, late = due_day(item, events), days_late(item, events, self._today.day)
        parts = [
            shortened(self._wording.text(item.text), LONGEST),
            self._wording.text(areas[item.area]),
            self.tr("critical") if item.critical else "",
            self._wording.date(due, DateStyle.SHORT) if due else "",
            self.tr("\u25b2 {days} days overdue").format(days=self._wording.number(late)) if late else "",
        ]
        return " \u00b7 ".join(filter(None, parts))
