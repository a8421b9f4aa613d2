"""Instants to calendar time and back, in the zone where Thai visits are held."""

from datetime import date, datetime, time, timedelta, timezone

THAI_TIME = timezone(timedelta(hours=7))
"""Thailand has had one time zone without summer time since 1920; a laptop set to another keeps the plan."""

DAY_MS = 86_400_000


def local(at: int) -> datetime:
    """An instant (epoch milliseconds) as Thai wall time."""
    return datetime.fromtimestamp(at / 1000, THAI_TIME)


def instant(day: date, ms: int = 0) -> int:
    """The instant `ms` after the midnight that begins `day` in Thailand."""
    midnight = datetime.combine(day, time(), THAI_TIME)
    return int(midnight.timestamp()) * 1000 + ms


def midnight_before(at: int) -> int:
    """The Thai midnight that begins the day of an instant."""
    return instant(local(at).date())
