"""An agenda on paper, as Thai offices set a programme, and as a file for calendars."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.thai import DateStyle, Digits, format_date, thai_digits
from pmqa_desktop.reports.document import Column, Document, Paragraph, Table
from pmqa_desktop.services.agenda_columns import clock_words
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate


class AgendaPaper:
    """In the language and the digits that the person has chosen."""

    def __init__(self, visit_book: VisitBook, preferences: Preferences, clock: Clock) -> None:
        self._visit_book = visit_book
        self._preferences = preferences
        self._clock = clock

    def document(self, agenda: Agenda) -> Document:
        """The programme: title, day and place, and a table of times, items and who leads them.

        What comes before the opening is for those who prepare it, and is not in it.
        """
        words = self._preferences.language
        columns = (
            Column(translate("AgendaPaper", "Time"), 1.7),
            Column(translate("AgendaPaper", "Item"), 4.6),
            Column(translate("AgendaPaper", "Led by"), 2.6),
        )
        rows = tuple(
            (self._span(item), item.title.text(words), self._owner(item.owner))
            for item in agenda.items
            if not item.pre_roll
        )
        table = Table(translate("AgendaPaper", "Programme"), columns, rows)
        lines = (self._organisation(), self._award(), self._when(agenda), self.place(agenda))
        note = translate("AgendaPaper", "Times may change as is fitting.")
        return Document(
            agenda.title.text(words),
            "\n".join(filter(None, lines)),
            (table, Paragraph(note)),
            words,
            self._preferences.digits,
        )

    def calendar(self, agenda: Agenda) -> bytes:
        """The agenda for calendars; see `reports.ics_writer`."""
        from pmqa_desktop.reports.ics_writer import calendar

        now = datetime.datetime.fromtimestamp(self._clock.wall_ms() / 1000, datetime.UTC)
        text: Callable[[Bilingual], str] = lambda words: words.text(self._preferences.language)  # noqa: E731
        return calendar(agenda, text, self._owner, self.place(agenda), now)

    def place(self, agenda: Agenda) -> str:
        """Where the agenda's event takes place; "" where nobody has said."""
        events = [event for event in self._visit_book.visit.events if event.id == agenda.event]
        names = {place.id: place.name for place in self._visit_book.dossier.places}
        known = (names[place] for event in events for place in event.places if place in names)
        return " ".join(self._digits(place.text(self._preferences.language)) for place in known)

    def _when(self, agenda: Agenda) -> str:
        day = format_date(
            agenda.date,
            style=DateStyle.WEEKDAY,
            digits=self._preferences.digits,
            language=self._preferences.language,
        )
        words = translate("AgendaPaper", "{day}, {start} to {end}")
        start, end = (self._time(ms) for ms in (agenda.start_ms, agenda.end_ms))
        return words.format(day=day, start=start, end=end)

    def _span(self, item: AgendaItem) -> str:
        start, end = self._time(item.planned_start_ms), self._time(item.planned_end_ms)
        words = translate("AgendaPaper", "{start} \u2013 {end}")
        return words.format(start=start, end=end)

    def _time(self, ms: int) -> str:
        """In Thai with a point, as offices write it."""
        clock = clock_words(ms)
        return self._digits(clock.replace(":", ".")) if self._preferences.language == "th" else clock

    def _digits(self, text: str) -> str:
        thai = self._preferences.digits is Digits.THAI and self._preferences.language == "th"
        return thai_digits(text) if thai else text

    def _owner(self, role: str) -> str:
        names = {each.id: each.name for each in self._visit_book.visit.roles}
        return names[role].text(self._preferences.language) if role in names else role

    def _organisation(self) -> str:
        return self._visit_book.visit.organisation.text(self._preferences.language)

    def _award(self) -> str:
        award = self._visit_book.visit.award
        words = self._preferences.language
        return f"{award.name.text(words)} {award.category_name.text(words)}"
