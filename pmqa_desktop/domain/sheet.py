"""A table out of a spreadsheet, as far as it is the same for every kind of file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

LOOKED_THROUGH = 20
"""Lines at the top of a table among which its headings are looked for; above them stand titles."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells are texts: days as 2021-07-22, times of day as 10:43:00, whole numbers without a point."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Each as long as the headings; without those that are empty."""
    lines: tuple[int, ...]
    """Which line of the file each row is, counted from 1."""


def sheet_of(name: str, table: Sequence[Sequence[str]], known: Callable[[str], bool]) -> Sheet:
    """Take headings and rows out of a table: the line with the most headings that are known is theirs.

    Where none is known it is the first that has anything at all.
    """
    at = _headings_at(table, known)
    head = tuple(" ".join(text.split()) for text in table[at]) if table else ()
    width = max((len(row) for row in table[at:]), default=0)
    headings = (*head, *("" for _ in range(width - len(head))))
    rows, lines = [], []
    for line, row in enumerate(table[at + 1 :], at + 2):
        cells = (*(text.strip() for text in row), *("" for _ in range(width - len(row))))
        if any(cells):
            rows.append(cells)
            lines.append(line)
    return Sheet(name, headings, tuple(rows), tuple(lines))


def _headings_at(table: Sequence[Sequence[str]], known: Callable[[str], bool]) -> int:
    best, most = 0, 0
    for at, row in enumerate(table[:LOOKED_THROUGH]):
        count = sum(known(text) for text in row)
        if count > most:
            best, most = at, count
    if most:
        return best
    return next((at for at, row in enumerate(table) if any(text.strip() for text in row)), 0)
