"""The visit as every screen knows it: one organisation, one award, who and what takes part.

What is only looked up, such as how earlier years ended, is in the visit's `Dossier`: no start waits for it.
"""

import datetime
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pmqa_desktop.domain.award import Award
from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.people import Body, BodyKind, Role


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
    summary: Bilingual = NOTHING
    best_practice: Bilingual = NOTHING
    """What others can learn from it."""
    criteria: tuple[str, ...] = ()
    """Codes of the criteria that it answers."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit before and beside the day itself. References are ids within it and its dossier.

    Tuples are in the order in which people want to see them.
    """

    organisation: Bilingual
    award: Award
    organisation_kind: BodyKind = BodyKind.APPLICANT
    assessors: str | None = None
    """The body to which the showcases are presented."""
    bodies: tuple[Body, ...] = ()
    roles: tuple[Role, ...] = ()
    events: tuple[Event, ...] = ()
    showcases: tuple[Showcase, ...] = ()

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
