"""Who has to be coordinated before a visit, what agencies were asked to do, and the ways of the signal."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who takes part from outside, of one of the kinds of parties."""

    id: str
    name: str
    party: str | None = None
    """The kind of party."""
    reached_by: str = ""
    """Who is spoken to, and how: an office, a telephone number, an address."""
    showcase: str | None = None
    invited: bool = False
    confirmed: bool = False
    link_sent: bool = False
    """The link to join by."""
    tested: bool = False
    """Picture, sound and link were tried with them."""
    note: str = ""

    @property
    def ready(self) -> bool:
        """Whether nothing is left to do."""
        return self.invited and self.confirmed and self.link_sent and self.tested


class TaskStatus(StrEnum):
    """How far a task has come."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AgencyTask:
    """Something that an agency was asked to do and that belongs to no question."""

    id: str
    text: Bilingual
    owner: str | None = None
    """A body."""
    due: datetime.date | None = None
    status: TaskStatus = TaskStatus.OPEN
    note: str = ""

    def days_late(self, today: datetime.date) -> int:
        """By how many days it is overdue; 0 where it is over or not due yet."""
        over = self.status in (TaskStatus.DONE, TaskStatus.CANCELLED)
        return 0 if over or self.due is None else max(0, (today - self.due).days)


class PathKind(StrEnum):
    """Which way is taken first."""

    PRIMARY = "primary"
    BACKUP = "backup"


class PathResult(StrEnum):
    """What the last test of a way came to."""

    UNTESTED = "untested"
    WORKS = "works"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class SignalPath:
    """A way that picture and sound take: a link to the internet, a broadcast, a cable."""

    id: str
    name: str
    area: str | None = None
    """The area of preparation that it belongs to."""
    kind: PathKind = PathKind.PRIMARY
    provider: str = ""
    down_mbit: int = 0
    """Measured, in Mbit/s; 0 where nobody has."""
    up_mbit: int = 0
    result: PathResult = PathResult.UNTESTED
    tested_at: int | None = None
    """The instant of the last test."""
    note: str = ""
