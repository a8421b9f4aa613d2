"""What the organisation applies for: the award, the steps on the way, and what was won before."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


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
class Award:
    """The award of one fiscal year and the category applied for."""

    name: Bilingual
    track: Bilingual
    status_assessment: Bilingual
    """The assessment that goes with the award, such as PMQA 4.0."""
    category: int
    category_name: Bilingual
    category_variant: str
    """A second Thai form of the category's name, found in documents; "" where there is none."""
    fiscal_start: datetime.date
    fiscal_end: datetime.date
    fiscal_verbatim: str = ""
    fiscal_note: str = ""

    @property
    def year(self) -> int:
        """The fiscal year in the common era: a Thai fiscal year is named after the year in which it ends."""
        return self.fiscal_end.year


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One year's application."""

    year: int
    """In the common era."""
    category: int
    text: Bilingual
    result: Result
    verbatim: str = ""


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
