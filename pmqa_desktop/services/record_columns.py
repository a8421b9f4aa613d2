"""The usual columns of a table of records: texts, names, words for a choice, days, numbers, ticks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, time
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.thai import BUDDHIST_OFFSET, arabic_digits
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import LANGUAGES, Preferences
from pmqa_desktop.services.records import Column
from pmqa_desktop.services.spelled import CHECK, flag_meant

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Row = TypeVar("_Row", bound="DataclassInstance")
_Option = TypeVar("_Option", bound=Enum)
_FIRST_BUDDHIST_YEAR = 2400
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
"""Nobody means a year beyond them."""
Title = Callable[[], str]
Names = Callable[[], Mapping[str, Bilingual]]
"""By id, what others are called."""


def text_column(code: str, title: Title, field: str, *, lines: bool = False) -> Column[Any]:
    """A text as it is."""
    return Column(
        code,
        title,
        lambda row: str(getattr(row, field)),
        lambda row, typed: replace(row, **{field: typed}),
        lines=lines,
    )


def both_column(code: str, title: Title, field: str, language: str, *, lines: bool = False) -> Column[Any]:
    """One language ("th" or "en") of a `Bilingual`."""
    return Column(
        code,
        title,
        lambda row: str(getattr(getattr(row, field), language)),
        lambda row, typed: replace(row, **{field: replace(getattr(row, field), **{language: typed})}),
        lines=lines,
    )


def lines_column(code: str, title: Title, field: str) -> Column[Any]:
    """Several texts, a line each; the field is a tuple of them."""
    return Column(
        code,
        title,
        lambda row: "\n".join(getattr(row, field)),
        lambda row, typed: replace(row, **{field: tuple(filter(None, map(str.strip, typed.splitlines())))}),
        lines=True,
    )


def read_column(code: str, title: Title, field: str) -> Column[Any]:
    """A text that is only read."""
    return Column(code, title, lambda row: str(getattr(row, field)), None, lines=True)


def name_column(
    code: str, title: Title, field: str, names: Names, preferences: Preferences, *, needed: bool = False
) -> Column[Any]:
    """Somebody or something of the visit by its name; the field has its id, or None unless it is `needed`."""

    def said(row: Any) -> str:
        identity = getattr(row, field) or ""
        name = names().get(identity)
        return name.text(preferences.language) if name else identity

    def filled(row: Any, typed: str) -> Any:
        identity = named(names(), typed) or None
        if needed and identity is None:
            raise ValueError(typed)
        return replace(row, **{field: identity})

    return Column(
        code,
        title,
        said,
        filled,
        lambda: [name.text(preferences.language) for name in names().values()],
    )


def names_column(code: str, title: Title, field: str, names: Names, preferences: Preferences) -> Column[Any]:
    """Several of them, in order, a line each; the field has their ids."""

    def said(row: Any) -> str:
        known = names()
        words = (
            known[each].text(preferences.language) if each in known else each for each in getattr(row, field)
        )
        return "\n".join(words)

    def filled(row: Any, typed: str) -> Any:
        meant = dict.fromkeys(named(names(), each) for each in typed.splitlines() if each.strip())
        return replace(row, **{field: tuple(meant)})

    return Column(code, title, said, filled, lines=True)


def option_column(
    code: str,
    title: Title,
    field: str,
    words: Callable[[], Mapping[_Option, str]],
    usual: _Option | None,
) -> Column[Any]:
    """One of a few; `usual` is what an emptied cell means, None where that is nothing."""

    def said(row: Any) -> str:
        value = getattr(row, field)
        return words().get(value, "") if value is not None else ""

    def filled(row: Any, typed: str) -> Any:
        key = search_key(typed)
        if not key:
            return replace(row, **{field: usual})
        for option, word in words().items():
            if key in {search_key(word), search_key(str(option.value))}:
                return replace(row, **{field: option})
        raise ValueError(typed)

    return Column(code, title, said, filled, lambda: list(words().values()))


def flag_column(code: str, title: Title, field: str) -> Column[Any]:
    """A tick, or nothing."""
    return Column(
        code,
        title,
        lambda row: CHECK if getattr(row, field) else "",
        lambda row, typed: replace(row, **{field: flag_meant(typed)}),
        lambda: [CHECK],
    )


def day_column(
    code: str, title: Title, field: str, preferences: Preferences, *, needed: bool = False
) -> Column[Any]:
    """A day, of the Buddhist era in Thai; `needed`: the cell cannot be emptied."""

    def filled(row: Any, typed: str) -> Any:
        if not typed and needed:
            raise ValueError(typed)
        return replace(row, **{field: day_meant(typed)})

    return Column(
        code,
        title,
        lambda row: day_said(getattr(row, field), preferences),
        filled,
    )


def time_column(code: str, title: Title, field: str) -> Column[Any]:
    """A time of day, or none."""
    return Column(
        code,
        title,
        lambda row: f"{getattr(row, field):%H:%M}" if getattr(row, field) is not None else "",
        lambda row, typed: replace(row, **{field: time_meant(typed)}),
    )


def year_column(code: str, title: Title, field: str, preferences: Preferences) -> Column[Any]:
    """A year, of the Buddhist era in Thai; the field has that of the common era."""
    return Column(
        code,
        title,
        lambda row: year_said(getattr(row, field), preferences),
        lambda row, typed: replace(row, **{field: year_meant(typed)}),
        right=True,
    )


def number_column(code: str, title: Title, field: str, least: int, most: int) -> Column[Any]:
    """A whole number within limits; an emptied cell is the least."""

    def filled(row: Any, typed: str) -> Any:
        number = int(arabic_digits(typed)) if typed else least
        if not least <= number <= most:
            raise ValueError(typed)
        return replace(row, **{field: number})

    return Column(code, title, lambda row: str(getattr(row, field)), filled, right=True)


def named(names: Mapping[str, Bilingual], typed: str) -> str:
    """The id of what is called so in either language, or of the only one with that in its name; "" for "".

    Raises ValueError for any other.
    """
    key = search_key(typed)
    if not key:
        return ""
    keys = {
        identity: [search_key(each) for each in _spellings(identity, name)]
        for identity, name in names.items()
    }
    for identity, spelled in keys.items():
        if key in spelled:
            return identity
    fitting = [identity for identity, spelled in keys.items() if any(key in each for each in spelled)]
    if len(fitting) != 1:
        raise ValueError(typed)
    return fitting[0]


def day_said(day: date | None, preferences: Preferences) -> str:
    """A day as a spreadsheet has it: of the Buddhist era in Thai. "" for none."""
    if day is None:
        return ""
    if preferences.language == "th":
        return f"{day.day:02}/{day.month:02}/{day.year + BUDDHIST_OFFSET}"
    return day.isoformat()


def day_meant(typed: str) -> date | None:
    """The day that was typed in any way that Thai offices write one; None for "". Raises ValueError."""
    from pmqa_desktop.domain.thai_dates import parse_date

    if not typed:
        return None
    try:
        return parse_date(typed)
    except PmqaError as error:
        raise ValueError(typed) from error


def time_meant(typed: str) -> time | None:
    """The time of day that was typed, such as 9.30, 09:30 or with Thai digits; None for "". ValueError."""
    digits = "".join(each if each in "0123456789" else " " for each in arabic_digits(typed))
    if not typed:
        return None
    parts = [int(each) for each in digits.split()]
    if not 1 <= len(parts) <= 3:
        raise ValueError(typed)
    hour, minute, second = (*parts, 0, 0)[:3]
    return time(hour, minute, second)


def year_said(year: int, preferences: Preferences) -> str:
    """A year of the common era as people write it: of the Buddhist era in Thai."""
    return str(year + BUDDHIST_OFFSET if preferences.language == "th" else year)


def year_meant(typed: str) -> int:
    """The year of the common era that was typed in either era. Raises ValueError for any other number."""
    year = int(arabic_digits(typed))
    if year >= _FIRST_BUDDHIST_YEAR:
        year -= BUDDHIST_OFFSET
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(typed)
    return year


def _spellings(identity: str, name: Bilingual) -> Iterable[str]:
    return (identity, *(name.text(language) for language in LANGUAGES))
