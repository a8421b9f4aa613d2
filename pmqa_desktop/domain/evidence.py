"""What proves an answer: a file that was copied in, a link, or a slide that was shown."""

from dataclasses import dataclass
from enum import StrEnum


class EvidenceKind(StrEnum):
    """Where a piece of evidence is."""

    FILE = "file"
    LINK = "link"
    SLIDE = "slide"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of it."""

    id: str
    kind: EvidenceKind
    name: str
    """The file's own name, or what the link or the slide is called."""
    address: str = ""
    """Of a link."""
    sha256: str = ""
    """Of a file, by which its copy is named."""
    size: int = 0
    """Of a file, in bytes."""
    medium: str = ""
    """The deck of a slide."""
    page_number: int = 0
    """The slide's number as the deck's own program counts it."""
    fulfils: str = ""
    """Which of the promised files it is; "" for none."""
