"""Pages that carry the presenter's notes beside the slide, as Beamer makes them for a second screen."""

from enum import StrEnum

from pmqa_desktop.domain.deck import Rectangle

_WHOLE = Rectangle(0, 0, 1, 1)
_HALVES = {
    "left": Rectangle(0, 0, 0.5, 1),
    "right": Rectangle(0.5, 0, 0.5, 1),
    "top": Rectangle(0, 0, 1, 0.5),
    "bottom": Rectangle(0, 0.5, 1, 0.5),
}
_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}

TWO_PAGES_WIDE = 2.4
"""Slide and notes side by side are at least so wide for their height; the widest screens (64:27) are not."""


class NotesSide(StrEnum):
    """On which side of the slide its notes are; the words are those of pdfpc."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"

    def slide(self) -> Rectangle:
        """The part of the page that the audience sees."""
        return _HALVES[_OPPOSITE[self]] if self in _OPPOSITE else _WHOLE

    def notes(self) -> Rectangle | None:
        """The part of the page that only the presenter sees."""
        return _HALVES.get(self)


def seen_through(window: Rectangle, part: Rectangle) -> Rectangle | None:
    """A part of the page, in fractions of the window laid on it; None where its middle is outside."""
    seen = Rectangle(
        (part.left - window.left) / window.width,
        (part.top - window.top) / window.height,
        part.width / window.width,
        part.height / window.height,
    )
    across, down = seen.left + seen.width / 2, seen.top + seen.height / 2
    return seen if 0 <= across <= 1 and 0 <= down <= 1 else None
