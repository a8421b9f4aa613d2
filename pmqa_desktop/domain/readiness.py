"""Whether the visit is ready: areas of preparation, and the checklist kept for each."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind


class CheckStatus(StrEnum):
    """How far a checklist item has come."""

    TODO = "todo"
    DOING = "doing"
    OK = "ok"
    PROBLEM = "problem"
    NOT_APPLICABLE = "na"


NEXT_STATUS = {
    CheckStatus.TODO: CheckStatus.DOING,
    CheckStatus.DOING: CheckStatus.OK,
    CheckStatus.OK: CheckStatus.TODO,
    CheckStatus.PROBLEM: CheckStatus.DOING,
    CheckStatus.NOT_APPLICABLE: CheckStatus.TODO,
}
"""What one key makes of a status, over and over."""


@dataclass(frozen=True, slots=True)
class StatusLabel:
    """What the visit calls a status."""

    status: CheckStatus
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Area:
    """An area of preparation, such as the venue; the list is open."""

    id: str
    name: Bilingual
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing that must be so before the event begins."""

    id: str
    area: str
    text: Bilingual
    critical: bool
    """The visit must not start without it."""
    days_before: int
    """How many days before the event it is due; 0 is the day itself."""
    owner: str | None = None
    """A role."""
    status: CheckStatus = CheckStatus.TODO
    evidence: str = ""
    """What shows that it is so: words, a place, an address."""
    note: str = ""
    event: str | None = None
    """The event that it is due before; None for the site visit."""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in (CheckStatus.OK, CheckStatus.NOT_APPLICABLE)

    def due(self, event: datetime.date) -> datetime.date:
        """The day on which it must be settled, for an event on that date."""
        return event - datetime.timedelta(days=self.days_before)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a part of the checklist has come."""

    settled: int
    total: int
    """Without what is not applicable."""
    blocking: int
    """Critical items that are not settled."""
    overdue: int


def blocking(items: Iterable[CheckItem]) -> tuple[CheckItem, ...]:
    """The critical items that are not settled; the visit can go ahead when there are none."""
    return tuple(item for item in items if item.critical and not item.settled)


def due_day(item: CheckItem, events: Sequence[Event]) -> datetime.date | None:
    """The day on which an item is due; None while its event is not in the calendar.

    An item that names no event is due before the last site visit.
    """
    if item.event is not None:
        days = [event.date for event in events if event.id == item.event]
    else:
        days = [event.date for event in events if event.kind is EventKind.SITE_VISIT]
    return item.due(max(days)) if days else None


def days_late(item: CheckItem, events: Sequence[Event], today: datetime.date) -> int:
    """By how many days an item is overdue; 0 where it is settled, not due yet, or has no day."""
    due = due_day(item, events)
    if item.settled or due is None:
        return 0
    return max(0, (today - due).days)


def standing(items: Iterable[CheckItem], events: Sequence[Event], today: datetime.date) -> Standing:
    """Count a part of the checklist."""
    counted = [item for item in items if item.status is not CheckStatus.NOT_APPLICABLE]
    return Standing(
        settled=sum(item.settled for item in counted),
        total=len(counted),
        blocking=len(blocking(counted)),
        overdue=sum(days_late(item, events, today) > 0 for item in counted),
    )


def most_urgent(items: Iterable[CheckItem], events: Sequence[Event], today: datetime.date) -> list[CheckItem]:
    """What is not settled: overdue first, then critical, then by the day it is due."""
    far = datetime.date.max

    def order(item: CheckItem) -> tuple[bool, bool, datetime.date]:
        late = days_late(item, events, today)
        return late == 0, not item.critical, due_day(item, events) or far

    return sorted((item for item in items if not item.settled), key=order)
