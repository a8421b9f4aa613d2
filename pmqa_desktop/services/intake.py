"""What a table from elsewhere would bring into the visit, row by row, before anything is brought."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from pmqa_desktop.domain.sheet import Sheet, sheet_of
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.spelled import sheet_words
from pmqa_desktop.store import sheets

_Piece = TypeVar("_Piece")


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    """It is there already, word for word."""
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Planned(Generic[_Piece]):
    """A row, and what it would bring."""

    line: int
    """Of the file, counted from 1."""
    verdict: Verdict
    words: str
    """Of the question, as the row has them."""
    pieces: tuple[_Piece, ...] = ()
    faults: tuple[PmqaError, ...] = ()


READABLE = sheets.SUFFIXES
"""The endings of files that rows can be read from."""
Titles = Mapping[str, str]
"""What the screen calls columns, by their codes."""
NO_TITLES: Titles = MappingProxyType({})
Mapped = Sequence[str]
"""The code of a column of ours for each column of the sheet; "" for one that is left out."""


class Intake(Protocol):
    """Something that rows of a table can be brought into."""

    @property
    def columns(self) -> Sequence[str]:
        """Codes of the columns that mean something there."""
        ...

    def title(self, column: str) -> str:
        """What a column is called."""
        ...

    def plan(self, sheet: Sheet, mapped: Mapped) -> tuple[Planned[Any], ...]:
        """What every row would bring. Nothing is changed."""
        ...

    def bring(self, plan: Sequence[Planned[Any]]) -> None:
        """Bring all that is new or changed, in one step or not at all. Raises PmqaError."""
        ...


def read_sheets(path: Path, columns: Sequence[str], titles: Titles = NO_TITLES) -> list[Sheet]:
    """The sheets of a file, that with the most headings that mean one of these columns first.

    May take seconds. Raises the PmqaErrors of `store.sheets.read_tables`.
    """
    known = known_headings(columns, titles)
    read = [
        sheet_of(name, table, lambda text: search_key(text) in known)
        for name, table in sheets.read_tables(path)
    ]
    return sorted(read, key=lambda sheet: -sum(search_key(each) in known for each in sheet.headings))


def known_headings(columns: Sequence[str], titles: Titles = NO_TITLES) -> dict[str, list[str]]:
    """What the key of a heading can mean, the likeliest first: what the screen calls it, then other words."""
    spelled: Mapping[str, list[str]] = sheet_words()["columns"]
    known: dict[str, list[str]] = {}
    for column in columns:
        for name in (titles.get(column, column), column):
            known.setdefault(search_key(name), []).append(column)
    for column in columns:
        for name in spelled.get(column, ()):
            known.setdefault(search_key(name), []).append(column)
    return known


def guessed(headings: Sequence[str], columns: Sequence[str], titles: Titles = NO_TITLES) -> list[str]:
    """Which column of ours each heading means; each of ours once, for the first that fits."""
    known = known_headings(columns, titles)
    taken: set[str] = set()
    mapped = []
    for heading in headings:
        meant = known.get(search_key(heading), ())
        column = next((each for each in meant if each not in taken), "")
        mapped.append(column)
        taken.add(column)
    return mapped


def cells_of(row: Sequence[str], mapped: Mapped) -> dict[str, str]:
    """What a row says in each of our columns."""
    return {column: text for column, text in zip(mapped, row, strict=True) if column}
