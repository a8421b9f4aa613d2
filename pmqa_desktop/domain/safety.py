"""The copies of a visit's database that are kept in case it is damaged or spoilt, and which are let go.

The rule: of the copies that the program made by itself, the newest six stay, and one of each of the last 24
hours and of each of the last 30 days, always the newest of it. What a person asked for, and what was kept
before the database was upgraded or replaced, stays for good. So does what a wrong clock has put into the
future.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from pmqa_desktop.domain.spans import HOUR_MS
from pmqa_desktop.domain.thai_time import local

NEWEST = 6
HOURS = 24
DAYS = 30


class CopyReason(StrEnum):
    """Why a copy was made."""

    OPENING = "opening"
    TAKE = "take"
    """In a running take, again and again."""
    HAND = "hand"
    """A person asked for it."""
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"


MADE_BY_ITSELF = frozenset({CopyReason.OPENING, CopyReason.TAKE})


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A copy of the database in the visit's folder."""

    name: str
    """Of its file."""
    reason: CopyReason
    at: int
    """When it was made, epoch milliseconds."""
    size: int
    """Bytes."""


def to_let_go(copies: Iterable[SafetyCopy], now: int) -> tuple[SafetyCopy, ...]:
    """The copies that the rule does not keep, oldest first. `now` in epoch milliseconds."""
    thinned = [copy for copy in copies if copy.reason in MADE_BY_ITSELF and copy.at <= now]
    newest_first = sorted(thinned, key=lambda copy: copy.at, reverse=True)
    kept = set(newest_first[:NEWEST])
    today, hours, days = local(now).date(), set(), set()
    for copy in newest_first:
        hour, day = copy.at // HOUR_MS, local(copy.at).date()
        if hour not in hours and now - copy.at < HOURS * HOUR_MS:
            hours.add(hour)
            kept.add(copy)
        if day not in days and today - day < timedelta(days=DAYS):
            days.add(day)
            kept.add(copy)
    return tuple(copy for copy in reversed(newest_first) if copy not in kept)
