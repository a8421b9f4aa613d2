"""What a deck, a page and a video are; not how they are read."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


class MediaKind(StrEnum):
    """What a medium of the agenda is to the person who plays it."""

    SLIDES = "slides"
    VIDEO = "video"
    LIVE_CAMERA = "live_camera"


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file copied into the visit, stored as `media/<sha256><suffix>`."""

    name: str
    """The name under which it was brought, shown to people."""
    sha256: str
    size: int
    """Bytes."""

    @property
    def suffix(self) -> str:
        """The lower-case ending with its dot, which chooses the opener; "" where there is none."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > 0 else ""

    @property
    def stored_name(self) -> str:
        """The file's name inside the visit's `media/` folder."""
        return self.sha256 + self.suffix


@dataclass(frozen=True, slots=True)
class Medium:
    """Something an agenda item plays: a deck, a video, a live camera; its file may still be missing."""

    id: str
    kind: MediaKind
    title: Bilingual
    planned_ms: int
    showcase: str | None = None
    deliverable: str | None = None
    file: MediaFile | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page that the audience sees."""

    number: int
    """The number the deck's own program shows for it, counted from 1; hidden slides count too."""
    title: str = ""
    notes: str = ""
    """Speaker notes, paragraphs separated by a line feed."""


@dataclass(frozen=True, slots=True)
class Deck:
    """The pages of a deck in showing order; hidden slides are only counted."""

    pages: tuple[Page, ...]
    hidden: tuple[int, ...] = ()
    """Numbers of the hidden slides, counted from 1."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels: 32 bits each in memory order blue, green, red, unused; rows `stride` bytes apart.

    That is what PDFium, libVLC (RV32) and Qt (Format_RGB32) all speak on a little-endian machine,
    so nothing is converted on the way to the screen.
    """

    width: int
    height: int
    stride: int
    data: bytes | bytearray | memoryview
