"""How a video is played: from where to where, and which of its sounds and subtitles."""

from dataclasses import dataclass

NO_TRACK = -1
"""The id of the choice to have none."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a video that is played, as if the file began and ended there."""

    in_ms: int = 0
    out_ms: int = 0
    """0 for the end of the file."""
    loop: bool = False
    """Start over at the end instead of ending."""

    def within(self, ms: int, length_ms: int) -> int:
        """The position nearest to `ms` that is played; `length_ms` of the file is 0 while unknown."""
        last = self.end_ms(length_ms)
        return max(self.in_ms, min(ms, last) if last else ms)

    def end_ms(self, length_ms: int) -> int:
        """Where playing ends; 0 while unknown."""
        return min(self.out_ms, length_ms) if self.out_ms and length_ms else self.out_ms or length_ms


WHOLE = Cut()


@dataclass(frozen=True, slots=True)
class Manner:
    """How a video is put up: by itself, or as the deck wants the one that is on its page."""

    share: tuple[float, float] = (1.0, 1.0)
    """What it gets of the surface's width and height."""
    cut: Cut = WHOLE
    silent: bool = False
    """Not to be heard until somebody asks for it."""


BY_ITSELF = Manner()


@dataclass(frozen=True, slots=True)
class Track:
    """One of several sounds or subtitles of a file."""

    id: int
    language: str = ""
    """As the file names it, mostly three letters; "" where it does not."""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """Where the sound can come out."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Tracks:
    """What there is to choose from, and what is chosen."""

    sounds: tuple[Track, ...] = ()
    subtitles: tuple[Track, ...] = ()
    devices: tuple[SoundDevice, ...] = ()
    sound: int = NO_TRACK
    subtitle: int = NO_TRACK
