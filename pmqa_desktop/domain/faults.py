"""Faults that are only rehearsed: armed by the moderator, they strike unannounced, and the room recovers."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What goes wrong."""

    VIDEO = "video"
    """The video that plays cannot go on."""
    SIGNAL = "signal"
    """The audience sees nothing, as if the link were dead."""
    DECK = "deck"
    """The deck whose page is up is gone."""


VIDEO_FAILS = "video-undecodable"
"""The error code with which a video really fails."""

DECK_MISSING = "media-missing"
"""The error code of a deck that is really gone."""


@dataclass(frozen=True, slots=True)
class Armed:
    """A fault that waits for its instant, and then for its chance."""

    kind: FaultKind
    due_at: int
    """Drawn when it was armed, shown to nobody; moved on by what the program was down since."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One that has struck. Instants are epoch milliseconds."""

    kind: FaultKind
    struck_at: int
    """Moved on by what the program was down before the room had recovered."""
    item: str
    """The agenda item that was running."""
    medium: str = ""
    """What broke: it cannot be shown from its own file until the drill is ended. "" for the signal."""
    clip: tuple[int, int] | None = None
    """The page and the place there of a video that broke on a page."""
    felt: int = 1
    """How often it was felt: as it struck, and whenever what broke was put up again."""
    noticed_at: int | None = None
    """When somebody did the first thing about it."""
    recovered_at: int | None = None
    """When the audience had something to see again."""
    ended_at: int | None = None
    """When the drill was ended; from then on nothing is broken any more."""

    @property
    def is_open(self) -> bool:
        """Whether the room has still to recover."""
        return self.recovered_at is None and self.ended_at is None

    @property
    def over_at(self) -> int | None:
        """When it was over, recovered from or not; None while it is not."""
        return self.ended_at if self.recovered_at is None else self.recovered_at

    @property
    def notice_ms(self) -> int | None:
        """The time to notice; None where nobody has."""
        return None if self.noticed_at is None else max(0, self.noticed_at - self.struck_at)

    @property
    def recover_ms(self) -> int | None:
        """The time to recover; None where the room has not."""
        return None if self.recovered_at is None else max(0, self.recovered_at - self.struck_at)


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults of a take: those that wait, and those that have struck, the first first."""

    armed: tuple[Armed, ...] = ()
    struck: tuple[Fault, ...] = ()

    @property
    def any_on(self) -> bool:
        """Whether one is armed, or has struck and is not over: nobody is to see which of the two."""
        return bool(self.armed) or any(fault.is_open for fault in self.struck)

    @property
    def any_left(self) -> bool:
        """Whether there is something to end: one is armed, or something is still broken."""
        return bool(self.armed) or any(fault.ended_at is None for fault in self.struck)

    @property
    def signal_gone(self) -> bool:
        """Whether the audience sees nothing."""
        return any(fault.kind is FaultKind.SIGNAL and fault.is_open for fault in self.struck)

    def is_on(self, kind: FaultKind) -> bool:
        """Whether one of a kind is armed, or has struck and is not over."""
        opened = (fault.kind for fault in self.struck if fault.is_open)
        return kind in {*(each.kind for each in self.armed), *opened}


NO_FAULTS = Faults()
