"""What can be said of a file that somebody brings, before it is shown to anyone."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from pmqa_desktop.domain.deck import EmbeddedVideo, FontUse, Section
from pmqa_desktop.errors import PmqaError


class FileKind(StrEnum):
    """What a file is to the person who shows it."""

    SLIDES = "slides"
    PICTURE = "picture"
    FOLDER = "folder"
    """Of pictures, which are its pages."""
    VIDEO = "video"
    SOUND = "sound"
    UNKNOWN = "unknown"


class Unit(StrEnum):
    """In what the size of a page is counted."""

    POINT = "point"
    PIXEL = "pixel"


@dataclass(frozen=True, slots=True)
class PageSize:
    """How large pages are, and how many of them are so large."""

    width: float
    height: float
    pages: int


@dataclass(frozen=True, slots=True)
class VideoOnPage:
    """A video in a deck, on the page with that number; whether its file is there at all."""

    page: int
    video: EmbeddedVideo
    missing: bool


@dataclass(frozen=True, slots=True)
class SlideFacts:
    """What a deck, a PDF, a picture or a folder of pictures is and has."""

    pages: int
    unit: Unit
    sizes: tuple[PageSize, ...]
    hidden: tuple[int, ...] = ()
    sections: tuple[Section, ...] = ()
    fonts: tuple[FontUse, ...] = ()
    videos: tuple[VideoOnPage, ...] = ()
    links: int = 0
    """How many lead out of the deck."""
    notes: int = 0
    """How many pages have notes, written or drawn beside the slide."""
    end_page: int | None = None
    """The last page of the talk, counted from 1."""
    passed_over: int = 0
    broken: tuple[int, ...] = ()
    """Numbers of the pages that cannot be drawn."""
    shown_from: str = ""
    """The name of the PDF that is shown in a deck's place, because the deck itself cannot be."""


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """One of the sound tracks of a video."""

    codec: str
    channels: int
    rate: int
    """Samples a second."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What a video is and has; width and height are 0 where it is sound only."""

    length_ms: int
    """0 where the file does not say."""
    width: int = 0
    height: int = 0
    """Pixels as it is seen: square, upright."""
    codec: str = ""
    frames_per_second: float = 0.0
    """0 where the file does not say."""
    sound: tuple[SoundTrack, ...] = ()
    subtitles: int = 0
    heard: tuple[bool, ...] = ()
    """Whether there is sound at the beginning, in the middle and at the end; () where nobody listened."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file cannot be shown, or not all of it: the code and facts of a `PmqaError`."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, error: PmqaError) -> Self:
        """The same as a value, which can go from one process to another and be kept."""
        plain = str | int | float | bool | None
        return cls(
            error.code,
            {name: fact if isinstance(fact, plain) else str(fact) for name, fact in error.facts.items()},
        )


@dataclass(frozen=True, slots=True)
class FileFacts:
    """All that was found out about one file or folder."""

    kind: FileKind
    format: str
    """The ending of its name in small letters, without the dot."""
    size: int | None = None
    """Bytes, of all its pictures for a folder; None where it cannot even be looked at."""
    slides: SlideFacts | None = None
    video: VideoFacts | None = None
    problem: Problem | None = None

    @property
    def shown(self) -> bool:
        """Whether all of it can be shown."""
        return self.problem is None
