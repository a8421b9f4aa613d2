"""Reads the dates that Thai offices type."""

import re
from datetime import date

from pmqa_desktop.domain.thai import BUDDHIST_OFFSET, MONTHS, WEEKDAYS
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.errors import PmqaError

_FIRST_BUDDHIST_YEAR = 2400
"""A year without an era counts as Buddhist from here (1857) on; no visit is planned for the year 2400."""


def _parsing_key(text: str) -> str:
    """Without the dots and spaces that people set as they like; those between digits keep numbers apart."""
    return re.sub(r"(?<![0-9])[.,\s]+|[.,\s]+(?![0-9])", "", search_key(text))


_MONTH_NUMBERS = {_parsing_key(name): number for number, names in enumerate(MONTHS, 1) for name in names}
_WEEKDAY_NUMBERS = {_parsing_key(name): number for number, names in enumerate(WEEKDAYS) for name in names}
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_NUMERIC = re.compile(
    rf"(?P<day>[0-9]{{1,2}})\s*(?P<sign>[/.-])\s*(?P<month>[0-9]{{1,2}})\s*(?P=sign)\s*{_YEAR}"
)
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_WORDED = re.compile(
    rf"(?P<weekday>[^0-9]*)(?P<day>[0-9]{{1,2}})(?P<month>[^0-9]+?)(?P<era>พศ|คศ)?{_YEAR}(?P<ce>ce)?"
)


def parse_date(text: str) -> date:
    """The date that a person typed, in any style of `format_date` or as 5/7/2564, 5/7/2021, 2021-07-05.

    Two-digit years are Buddhist. PmqaError "date-unreadable" for anything else, for a day that
    does not exist, and for a weekday that contradicts the date.
    """
    try:
        return _numeric_date(search_key(text)) or _worded_date(_parsing_key(text))
    except (KeyError, ValueError):
        raise PmqaError("date-unreadable", text=text) from None


def _numeric_date(key: str) -> date | None:
    match = _ISO.fullmatch(key) or _NUMERIC.fullmatch(key)
    if match is None:
        return None
    return date(_common_year(match["year"]), int(match["month"]), int(match["day"]))


def _worded_date(key: str) -> date:
    match = _WORDED.fullmatch(key)
    if match is None:
        raise ValueError(key)
    era = match["era"] or match["ce"]
    day = date(_common_year(match["year"], era), _MONTH_NUMBERS[match["month"]], int(match["day"]))
    weekday = match["weekday"]
    if weekday not in {"", "วันที่"} and _WEEKDAY_NUMBERS[weekday] != day.weekday():
        raise ValueError(key)
    return day


def _common_year(digits: str, era: str | None = None) -> int:
    year = int(digits)
    if len(digits) == 2:
        if era not in {None, "พศ"}:
            raise ValueError(digits)
        return 2500 + year - BUDDHIST_OFFSET
    buddhist = era == "พศ" or (era is None and year >= _FIRST_BUDDHIST_YEAR)
    return year - BUDDHIST_OFFSET if buddhist else year
