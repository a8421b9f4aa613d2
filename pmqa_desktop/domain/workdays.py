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
    off = sum(first < each <= last and each.weekday() < SATURDAY for each in set(holidays))
    return sign * (_weekdays_until(last) - _weekdays_until(first) - off)


def _weekdays_until(day: date) -> int:
    """How many days from Monday to Friday there have been up to a day; counted, however long ago it is."""
    weeks, rest = divmod(day.toordinal() - 1, 7)  # the first of January of the year 1 was a Monday
    return weeks * SATURDAY + min(rest + 1, SATURDAY)
