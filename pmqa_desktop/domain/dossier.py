"""What is on file about a visit: its history, its steps, its people, and where its words come from.

Kept apart from the `Visit`, which every start reads.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.deliverables import Review, Station
from pmqa_desktop.domain.media import MediaFile, MediaKind
from pmqa_desktop.domain.provenance import UNSOURCED, Provenance
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.results import ResultRow


class Result(StrEnum):
    """How an application of some year ended."""

    AWARDED = "awarded"
    NOT_AWARDED = "not_awarded"
    PENDING = "pending"


class StepStatus(StrEnum):
    """How far an assessment step has come."""

    SCHEDULED = "scheduled"
    PASSED = "passed"
    NOT_PASSED = "not_passed"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One year's application."""

    year: int
    """In the common era."""
    category: int
    text: Bilingual
    result: Result
    verbatim: str = ""
    id: str = ""
    """Of no other entry."""


@dataclass(frozen=True, slots=True)
class Step:
    """One of the award's assessment steps."""

    id: str
    number: int
    name: Bilingual
    status: StepStatus
    verbatim: str = ""
    status_verbatim: str = ""
    announced_by: str | None = None
    """The body that announced the status."""
    event: str | None = None
    """The event at which the step takes place."""


@dataclass(frozen=True, slots=True)
class Person:
    """A named office holder."""

    id: str
    name: Bilingual
    office: Bilingual
    duty: Bilingual = NOTHING
    """What the person did or does in the visit."""
    verbatim: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """A kind of participant that has to be coordinated, such as the private sector."""

    id: str
    name: Bilingual
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A room, an area or an online room."""

    id: str
    name: Bilingual
    verbatim: str = ""


@dataclass(frozen=True, slots=True)
class EventPicture:
    """A picture of an event, copied into the visit."""

    id: str
    event: str
    file: MediaFile
    caption: Bilingual = NOTHING


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is skipped when a due date is counted in working days."""

    date: datetime.date
    name: Bilingual
    verified: bool = True


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
class Dossier:
    """All that is on file. References are ids within it and its visit; tuples are in the order of showing."""

    report_template: ReportTemplate
    history: tuple[HistoryEntry, ...] = ()
    steps: tuple[Step, ...] = ()
    people: tuple[Person, ...] = ()
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    quality_criteria: tuple[Statement, ...] = ()
    """What each deliverable must satisfy."""
    tasks: tuple[Statement, ...] = ()
    results: tuple[ResultRow, ...] = ()
    """What the showcases have achieved."""
    stations: tuple[Station, ...] = ()
    """Of the exhibition, in the order of the walk."""
    reviews: tuple[Review, ...] = ()
    pictures: tuple[EventPicture, ...] = ()
    """Of all events, those of one in order."""
    remarks: tuple[Statement, ...] = ()
    """How the visit came about: why this category, who was given which work."""
    provenance: Provenance = UNSOURCED
