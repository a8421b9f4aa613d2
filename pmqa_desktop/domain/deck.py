"""What a deck and its pages are, once they are open; not how they are read.

No start waits for it: what a visit is about to show is a `Medium`.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a page, in fractions of its width and height from the upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads elsewhere: to an address outside, or to a page of the same deck."""

    rectangle: Rectangle
    address: str = ""
    """Such as https://example.org; "" for a link inside the deck."""
    page: int | None = None
    """Which page of the deck, counted from 0 in showing order; None for a link to the outside."""


class VideoStart(StrEnum):
    """When the deck's author wants an embedded video to begin."""

    AT_ONCE = "at_once"
    """As soon as its page is shown."""
    NEXT_CLICK = "next_click"
    """With the next click, like the next step of an animation."""
    CLICKED = "clicked"
    """When the video itself is clicked."""


@dataclass(frozen=True, slots=True)
class EmbeddedVideo:
    """A video in a rectangle of its own on a page; what lies there in the page's picture is its poster."""

    rectangle: Rectangle
    name: str
    """The file's name, for people."""
    start: VideoStart = VideoStart.CLICKED
    part: str = ""
    """Where its bytes are inside the deck's package; "" where the deck only names a file outside."""
    address: str = ""
    """The file outside as the deck's author wrote it, often a path of another machine."""
    loops: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page that the audience sees."""

    number: int
    """The number the deck's own program shows for it, counted from 1; hidden slides count too."""
    title: str = ""
    notes: str = ""
    """Speaker notes, paragraphs separated by a line feed."""
    label: str = ""
    """What the page calls itself, such as iv or A-3; "" where that is its number."""
    links: tuple[Link, ...] = ()
    """Those that its file tells with its words; what was drawn may know more, see `OpenedDeck.links`."""
    videos: tuple[EmbeddedVideo, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A named run of pages: a section of PowerPoint, an entry in the outline of a PDF."""

    title: str
    page: int
    """Its first page that is shown, counted from 0 in showing order."""
    level: int = 0
    """How deep in the outline, 0 for the uppermost."""


@dataclass(frozen=True, slots=True)
class AskedFont:
    """A font family that a deck names for its text."""

    family: str
    complex_script: bool = False
    """Whether for Thai, or another script with marks above and below its letters."""


@dataclass(frozen=True, slots=True)
class FontUse:
    """A font that a deck asks for or a PDF is written in, and what is drawn instead where it lacks."""

    asked: str
    stands_in: str | None = None
    """None where the font is there; "" where it lacks, and nothing is known of what is drawn."""


@dataclass(frozen=True, slots=True)
class Deck:
    """The pages of a deck in showing order, and what it knows of itself."""

    pages: tuple[Page, ...]
    hidden: tuple[int, ...] = ()
    """Numbers of the hidden slides, counted from 1; they are not among the pages."""
    sections: tuple[Section, ...] = ()
    fonts: tuple[AskedFont, ...] = ()
    end_page: int | None = None
    """Where the talk ends and the spare pages begin: the last page of the talk, counted from 0."""
    passed_over: int = 0
    """How many files of a folder are no pictures, or damaged ones."""


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
