"""The visit as a whole: one organisation, one award, and everything prepared for the assessors."""

import datetime
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pmqa_desktop.domain.award import Award, HistoryEntry, Step
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind, Holiday, Place
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.people import Body, BodyKind, Party, Person, Role
from pmqa_desktop.domain.provenance import UNSOURCED, Provenance
from pmqa_desktop.domain.report_template import ReportTemplate


@dataclass(frozen=True, slots=True)
class Showcase:
    """A work that is presented to the assessors; a visit has as many as it likes, in order."""

    id: str
    title: Bilingual
    short: Bilingual
    """What fits on a button."""
    owner: str | None = None
    """The responsible body."""
    verbatim: str = ""
    owner_verbatim: str = ""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """Something that has to be prepared, once or for each showcase."""

    id: str
    name: Bilingual
    media_kind: MediaKind
    per_showcase: bool
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence about the visit with a name to refer to it by: a task, a quality criterion, a remark."""

    id: str
    text: Bilingual
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """All that is known of a visit before and beside the day itself. References are ids within it.

    Tuples are in the order in which people want to see them.
    """

    organisation: Bilingual
    award: Award
    report_template: ReportTemplate
    organisation_kind: BodyKind = BodyKind.APPLICANT
    assessors: str | None = None
    """The body to which the showcases are presented."""
    history: tuple[HistoryEntry, ...] = ()
    steps: tuple[Step, ...] = ()
    bodies: tuple[Body, ...] = ()
    people: tuple[Person, ...] = ()
    roles: tuple[Role, ...] = ()
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    showcases: tuple[Showcase, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    quality_criteria: tuple[Statement, ...] = ()
    """What each deliverable must satisfy."""
    tasks: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()
    """How the visit came about: why this category, who was given which work."""
    provenance: Provenance = UNSOURCED

    def upcoming(self, kind: EventKind, today: datetime.date) -> Event | None:
        """The nearest event of that kind that is not over, to count the days to; None where none is."""
        ahead = (event for event in self.events if event.kind is kind and event.date >= today)
        return min(ahead, key=_by_date, default=None)

    def assessor_roles(self) -> tuple[Role, ...]:
        """The roles of those who ask."""
        return tuple(role for role in self.roles if role.body is not None and role.body == self.assessors)

    def event(self, event_id: str) -> Event:
        """The event with that id; KeyError where the visit has none."""
        return _find(self.events, event_id)

    def body(self, body_id: str) -> Body:
        """The body with that id; KeyError where the visit has none."""
        return _find(self.bodies, body_id)

    def role(self, role_id: str) -> Role:
        """The role with that id; KeyError where the visit has none."""
        return _find(self.roles, role_id)

    def showcase(self, showcase_id: str) -> Showcase:
        """The showcase with that id; KeyError where the visit has none."""
        return _find(self.showcases, showcase_id)


def _by_date(event: Event) -> datetime.date:
    return event.date


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Record = TypeVar("_Record", bound=_Named)


def _find(records: tuple[_Record, ...], wanted: str) -> _Record:
    for record in records:
        if record.id == wanted:
            return record
    raise KeyError(wanted)
