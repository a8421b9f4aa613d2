"""The readiness as tables that people work in."""

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.coordination import (
    AgencyTask,
    Contact,
    PathKind,
    PathResult,
    SignalPath,
    TaskStatus,
)
from pmqa_desktop.domain.readiness import Area, CheckItem, CheckStatus, days_late, due_day
from pmqa_desktop.domain.thai import arabic_digits, format_time
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.record_columns import (
    both_column,
    day_column,
    day_meant,
    day_said,
    flag_column,
    name_column,
    number_column,
    option_column,
    read_column,
    text_column,
)
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate

_BEFORE = re.compile(r"(?:[tT]\s*)?[-\u2212\u2013]?\s*(\d{1,3})\s*[^\d/.-]*")
"""T-2d, T\u22121, 3, or a number with a word for days behind it."""
MOST_DAYS = 365
_FASTEST = 100_000


class ReadinessTables:
    """Makes them over one book, so that whatever is done in any of them is taken back in one order."""

    def __init__(
        self, book: ReadinessBook, visit_book: VisitBook, preferences: Preferences, today: Today
    ) -> None:
        self._book = book
        self._visit_book = visit_book
        self._preferences = preferences
        self._today = today

    def checklist(self) -> Records[CheckItem]:
        """What must be so before the event."""
        columns = [
            name_column(
                "area",
                lambda: translate("Readiness", "Area"),
                "area",
                self._areas,
                self._preferences,
                needed=True,
            ),
            both_column("text", lambda: translate("Readiness", "What must be so"), "text", "th", lines=True),
            option_column(
                "status", lambda: translate("Readiness", "Status"), "status", self._statuses, CheckStatus.TODO
            ),
            self._due_column(),
            Column("day", lambda: translate("Readiness", "Day"), self.day_words, None),
            self._named("owner", lambda: translate("Readiness", "Owner"), "owner", self._roles),
            flag_column("critical", lambda: translate("Readiness", "Critical"), "critical"),
            text_column("evidence", lambda: translate("Readiness", "Evidence"), "evidence", lines=True),
            text_column("note", lambda: translate("Readiness", "Note"), "note", lines=True),
            self._named("event", lambda: translate("Readiness", "Due before"), "event", self._events),
            both_column("text_en", lambda: translate("Readiness", "In English"), "text", "en", lines=True),
        ]
        return self._records("items", columns, self._blank_item)

    def areas(self) -> Records[Area]:
        """The six areas of preparation, and one's own."""
        columns = [
            both_column("name", lambda: translate("Readiness", "Area"), "name", "th"),
            both_column("name_en", lambda: translate("Readiness", "In English"), "name", "en"),
            read_column("verbatim", lambda: translate("Readiness", "In the source"), "verbatim"),
        ]
        return self._records("areas", columns, lambda: Area(_new_id(), NOTHING))

    def contacts(self) -> Records[Contact]:
        """Who takes part from outside."""
        columns = [
            self._named("party", lambda: translate("Readiness", "Kind of party"), "party", self._parties),
            text_column("name", lambda: translate("Readiness", "Name"), "name"),
            text_column("reached_by", lambda: translate("Readiness", "Contact"), "reached_by", lines=True),
            self._named("showcase", lambda: translate("Readiness", "Showcase"), "showcase", self._showcases),
            flag_column("invited", lambda: translate("Readiness", "Invited"), "invited"),
            flag_column("confirmed", lambda: translate("Readiness", "Confirmed"), "confirmed"),
            flag_column("link_sent", lambda: translate("Readiness", "Link sent"), "link_sent"),
            flag_column("tested", lambda: translate("Readiness", "Tested"), "tested"),
            text_column("note", lambda: translate("Readiness", "Note"), "note", lines=True),
        ]
        return self._records("contacts", columns, lambda: Contact(_new_id(), ""))

    def tasks(self) -> Records[AgencyTask]:
        """What agencies were asked to do."""
        columns = [
            both_column("text", lambda: translate("Readiness", "Task"), "text", "th", lines=True),
            self._named("owner", lambda: translate("Readiness", "Agency"), "owner", self._bodies),
            day_column("due", lambda: translate("Readiness", "Due"), "due", self._preferences),
            option_column(
                "status", lambda: translate("Readiness", "Status"), "status", task_statuses, TaskStatus.OPEN
            ),
            Column(
                "late",
                lambda: translate("Readiness", "Overdue"),
                lambda task: self._late_words(task.days_late(self._today.day)),
                None,
            ),
            text_column("note", lambda: translate("Readiness", "Note"), "note", lines=True),
            both_column("text_en", lambda: translate("Readiness", "In English"), "text", "en", lines=True),
        ]
        return self._records("tasks", columns, lambda: AgencyTask(_new_id(), NOTHING))

    def paths(self) -> Records[SignalPath]:
        """The ways of the signal, the first and those in reserve."""
        columns = [
            text_column("name", lambda: translate("Readiness", "Signal path"), "name"),
            self._named("area", lambda: translate("Readiness", "Area"), "area", self._areas),
            option_column("kind", lambda: translate("Readiness", "Is"), "kind", path_kinds, PathKind.PRIMARY),
            text_column("provider", lambda: translate("Readiness", "Provider"), "provider"),
            number_column("down", lambda: translate("Readiness", "Down, Mbit/s"), "down_mbit", 0, _FASTEST),
            number_column("up", lambda: translate("Readiness", "Up, Mbit/s"), "up_mbit", 0, _FASTEST),
            option_column(
                "result",
                lambda: translate("Readiness", "Last test"),
                "result",
                path_results,
                PathResult.UNTESTED,
            ),
            Column("tested", lambda: translate("Readiness", "Tested at"), self._tested_words, None),
            text_column("note", lambda: translate("Readiness", "Note"), "note", lines=True),
        ]
        return self._records("paths", columns, lambda: SignalPath(_new_id(), ""))

    def day_words(self, item: CheckItem) -> str:
        """When an item is due, and by how much it is late."""
        day = due_day(item, self._visit_book.visit.events)
        late = self._late_words(days_late(item, self._visit_book.visit.events, self._today.day))
        return "\n".join(filter(None, (day_said(day, self._preferences), late)))

    def _due_column(self) -> Column[CheckItem]:
        def filled(item: CheckItem, typed: str) -> CheckItem:
            match = _BEFORE.fullmatch(arabic_digits(typed))
            if match:
                days = int(match[1])
            else:
                day, event = day_meant(typed), due_day(replace(item, days_before=0), self._events_of_visit())
                if day is None or event is None:
                    raise ValueError(typed)
                days = (event - day).days
            if not 0 <= days <= MOST_DAYS:
                raise ValueError(typed)
            return replace(item, days_before=days)

        return Column(
            "due",
            lambda: translate("Readiness", "Due"),
            lambda item: f"T\u2212{item.days_before}",
            filled,
            lambda: ["T\u22122", "T\u22121", "T\u22120"],
        )

    def _blank_item(self) -> CheckItem:
        """Raises PmqaError `area-missing` where there is no area that it could belong to."""
        areas = self._book.value.areas
        if not areas:
            raise PmqaError("area-missing")
        return CheckItem(_new_id(), areas[0].id, NOTHING, critical=False, days_before=1)

    def _late_words(self, days: int) -> str:
        if not days:
            return ""
        words = translate("Readiness", "\u25b2 {days} days overdue")
        return words.format(days=days)

    def _tested_words(self, path: SignalPath) -> str:
        if path.tested_at is None:
            return ""
        at = local(path.tested_at)
        clock = format_time(at.time(), digits=self._preferences.digits, language=self._preferences.language)
        return f"{day_said(at.date(), self._preferences)} {clock}"

    def _statuses(self) -> Mapping[CheckStatus, str]:
        language = self._preferences.language
        return {status: label.text(language) for status, label in self._book.labels.items()}

    def _areas(self) -> Mapping[str, Bilingual]:
        return {area.id: area.name for area in self._book.value.areas}

    def _roles(self) -> Mapping[str, Bilingual]:
        return {role.id: role.name for role in self._visit_book.visit.roles}

    def _bodies(self) -> Mapping[str, Bilingual]:
        return {body.id: body.name for body in self._visit_book.visit.bodies}

    def _showcases(self) -> Mapping[str, Bilingual]:
        return {showcase.id: showcase.short for showcase in self._visit_book.visit.showcases}

    def _parties(self) -> Mapping[str, Bilingual]:
        return {party.id: party.name for party in self._visit_book.dossier.parties}

    def _events(self) -> Mapping[str, Bilingual]:
        return {event.id: event.title for event in self._visit_book.visit.events}

    def _events_of_visit(self) -> Any:
        return self._visit_book.visit.events

    def _named(
        self, code: str, title: Callable[[], str], field: str, names: Callable[[], Mapping[str, Bilingual]]
    ) -> Column[Any]:
        return name_column(code, title, field, names, self._preferences)

    def _records(self, field: str, columns: list[Column[Any]], blank: Callable[[], Any]) -> Records[Any]:
        book = self._book
        return Records(
            columns,
            lambda: getattr(book.value, field),
            lambda rows: book.change(replace(book.value, **{field: rows})),
            blank,
            book,
            attrgetter("id"),
        )


def task_statuses() -> Mapping[TaskStatus, str]:
    """How far a task has come."""
    return {
        TaskStatus.OPEN: translate("Readiness", "open"),
        TaskStatus.DOING: translate("Readiness", "in progress"),
        TaskStatus.DONE: translate("Readiness", "done"),
        TaskStatus.CANCELLED: translate("Readiness", "cancelled"),
    }


def path_kinds() -> Mapping[PathKind, str]:
    """Which way is taken first."""
    return {
        PathKind.PRIMARY: translate("Readiness", "primary"),
        PathKind.BACKUP: translate("Readiness", "backup"),
    }


def path_results() -> Mapping[PathResult, str]:
    """What the last test of a way came to."""
    return {
        PathResult.UNTESTED: translate("Readiness", "not tested"),
        PathResult.WORKS: translate("Readiness", "works"),
        PathResult.FAILS: translate("Readiness", "fails"),
    }


def _new_id() -> str:
    return uuid.uuid4().hex
