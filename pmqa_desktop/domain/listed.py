"""Short lists that people type as lines, or paste from two columns of a spreadsheet."""

import re
from collections.abc import Iterable

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.domain.thai_dates import parse_date
from pmqa_desktop.errors import PmqaError


def read_abbreviations(lines: str) -> tuple[Abbreviation, ...]:
    """One a line: the short form, "=" or a tabulator, the words. Raises PmqaError `line-unreadable`."""
    return tuple(_abbreviation(line) for line in _filled(lines))


def written_abbreviations(abbreviations: Iterable[Abbreviation]) -> str:
    """The lines of which `read_abbreviations` makes them."""
    return "\n".join(f"{each.short} = {each.words}" for each in abbreviations)


def read_holidays(lines: str) -> tuple[Holiday, ...]:
    """One a line: the day in any style, "=" or a tabulator, the name. Raises PmqaError `line-unreadable`."""
    return tuple(_holiday(line) for line in _filled(lines))


def _filled(lines: str) -> list[str]:
    return [line.strip() for line in lines.splitlines() if line.strip()]


def _parted(line: str) -> tuple[str, str]:
    first, _, rest = re.sub(r"\s*[=\t]\s*", "\t", line, count=1).partition("\t")
    return first.strip(), rest.strip()


def _abbreviation(line: str) -> Abbreviation:
    short, words = _parted(line)
    if not short or not words or len(short.split()) != 1:
        raise PmqaError("line-unreadable", text=line)
    return Abbreviation(short, words)


def _holiday(line: str) -> Holiday:
    day, name = _parted(line)
    try:
        return Holiday(parse_date(day), Bilingual(name))
    except PmqaError as error:
        raise PmqaError("line-unreadable", text=line) from error
