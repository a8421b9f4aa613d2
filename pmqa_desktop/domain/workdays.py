"""Due dates in working days: Saturdays, Sundays and holidays are skipped."""

from collections.abc import Collection
from datetime import date, timedelta

SATURDAY = 5
"""Python's number of the weekday; Sunday follows."""


def is_workday(day: date, holidays: Collection[date] = ()) -> bool:
    """Whether offices work on a day."""
    return day.weekday() < SATURDAY and day not in holidays


def workdays_after(day: date, count: int, holidays: Collection[date] = ()) -> date:
    """The day by which `count` working days have passed after `day`; with 0, the first one from it on."""
    due = day
    while count > 0 or not is_workday(due, holidays):
        due += timedelta(days=1)
        count -= is_workday(due, holidays)
    return due


def workdays_left(today: date, due: date, holidays: Collection[date] = ()) -> int:
    """How many working days there are after `today` up to `due`; negative by how many it is overdue."""
    first, last, sign = (today, due, 1) if due >= today else (due, today, -1)
    days = (first + timedelta(days=each) for each in range(1, (last - first).days + 1))
    return sign * sum(is_workday(each, holidays) for each in days)
