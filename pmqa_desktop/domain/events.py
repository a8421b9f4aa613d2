"""The visit's calendar: what happens when, where and for what."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual


class EventKind(StrEnum):
    """What an event is in the course of a visit."""

    MEETING = "meeting"
    REHEARSAL = "rehearsal"
    SITE_VISIT = "site_visit"


class EventMode(StrEnum):
    """How people meet."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Event:
    """A day of the visit. What is not known yet, such as the time or the mode, is None."""

    id: str
    kind: EventKind
    title: Bilingual
    date: datetime.date
    time: datetime.time | None = None
    """Local time."""
    mode: EventMode | None = None
    places: tuple[str, ...] = ()
    link: str = ""
    """The address at which an online meeting is joined."""
    chair: str | None = None
    """A person."""
    body: str | None = None
    """Who meets."""
    purpose: Bilingual = NOTHING
    purpose_verbatim: str = ""
    date_verbatim: str = ""
    time_verbatim: str = ""
