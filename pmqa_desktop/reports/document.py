"""A laid-out document in the words of its reader: what every writer takes and none adds to."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.thai import Digits


class Align(StrEnum):
    """How text sits in its column or on the page."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a chapter of the document."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line feed inside is a line break."""

    text: str
    align: Align = Align.START
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table and the share of the page's width that it takes, against the others."""

    title: str
    width: float = 1.0
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a name; every row has as many cells as there are columns."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Document:
    """What a writer writes."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    language: str = "th"
    """"th" or "en": Thai paragraphs are spread between the margins as Thai offices do."""
    digits: Digits = Digits.ARABIC
    """Of the page numbers; the blocks are in their reader's digits already."""

    def tables(self) -> tuple[Table, ...]:
        """The tables, for formats that know nothing else."""
        return tuple(block for block in self.blocks if isinstance(block, Table))
