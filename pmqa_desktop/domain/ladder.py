"""The ladder under a medium: what is shown in its place when it does not draw or stutters, rung by rung.

A rung has its fixed place, counted from the medium itself downwards, whether anybody has prepared it or not:
so that what the run log says of a rung stays true when a backup is added or taken away.
"""

from collections.abc import Collection
from enum import StrEnum

from pmqa_desktop.domain.media import MediaKind


class Rung(StrEnum):
    """What a medium is shown from."""

    ITSELF = "itself"
    PDF = "pdf"
    """The deck's PDF: the one that was brought, else the one that LibreOffice made of it."""
    PICTURES = "pictures"
    """The deck's pages as plain pictures, which nothing but Qt is needed to draw."""
    COPY = "copy"
    """The video's second file."""
    STILL = "still"
    """One picture in place of the video; its script is before the presenter."""


LADDERS = {
    MediaKind.SLIDES: (Rung.ITSELF, Rung.PDF, Rung.PICTURES),
    MediaKind.VIDEO: (Rung.ITSELF, Rung.COPY, Rung.STILL),
    MediaKind.LIVE_CAMERA: (Rung.ITSELF,),
}

STILL = LADDERS[MediaKind.VIDEO].index(Rung.STILL)
"""The place of a video's still."""


def rung_below(place: int, ready: Collection[int]) -> int | None:
    """The nearest rung that can be shown further down; None where there is none."""
    return min((each for each in ready if each > place), default=None)


def rung_above(place: int, ready: Collection[int]) -> int | None:
    """The nearest rung that can be shown further up; None where there is none."""
    return max((each for each in ready if each < place), default=None)
