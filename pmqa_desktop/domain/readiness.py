"""Whether the visit is ready: areas of preparation, and the checklist kept for each."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


class CheckStatus(StrEnum):
    """How far a checklist item has come."""

    TODO = "todo"
    DOING = "doing"
    OK = "ok"
    PROBLEM = "problem"
    NOT_APPLICABLE = "na"


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

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.status in (CheckStatus.OK, CheckStatus.NOT_APPLICABLE)

    def due(self, event: datetime.date) -> datetime.date:
        """The day on which it must be settled, for an event on that date."""
        return event - datetime.timedelta(days=self.days_before)


def blocking(items: Iterable[CheckItem]) -> tuple[CheckItem, ...]:
    """The critical items that are not settled; the visit can go ahead when there are none."""
    return tuple(item for item in items if item.critical and not item.settled)
