"""Where the visit's words come from: a source kept as written, what was corrected, what is invented."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


class Origin(StrEnum):
    """How far a part of the visit can be trusted as fact."""

    SEED = "seed"
    """Quoted from the visit's own source."""
    SAMPLE = "sample"
    """Invented for demonstration; must be shown as illustrative."""
    REFERENCE = "reference"
    """Criteria text from public sources."""
    UNVERIFIED = "unverified"
    """Believed, but nobody has checked it."""


class Confidence(StrEnum):
    """How sure a correction is."""

    CERTAIN = "certain"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Words in the source that belong to its page, not to its story."""

    verbatim: str
    count: int
    meaning: str


@dataclass(frozen=True, slots=True)
class Source:
    """The text from which the visit was first written down."""

    file: str
    kind: Bilingual
    headline: Bilingual
    """Corrected, to be shown."""
    headline_verbatim: str
    text: str
    """The whole text exactly as found: slips, no-break spaces and page furniture included."""
    furniture: tuple[Furniture, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A slip in the source, and what is shown instead of it."""

    verbatim: str
    corrected: str
    where: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Mark:
    """What one part of the visit (such as "events" or "agendas") rests on."""

    part: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything that is known about where the visit's words come from."""

    source: Source | None = None
    corrections: tuple[Correction, ...] = ()
    marks: tuple[Mark, ...] = ()

    def origin(self, part: str) -> Origin | None:
        """What `part` rests on; None where nothing is marked, as with the users' own entries."""
        return next((mark.origin for mark in self.marks if mark.part == part), None)


UNSOURCED = Provenance()
"""A visit typed in by its own people."""
