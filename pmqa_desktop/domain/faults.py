"""Faults that are armed in a rehearsal and strike when nobody expects them; and how soon they are mended."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

DRILLED = "drill"
"""The failure of a medium that is broken for practice."""


class FaultKind(StrEnum):
    """What is broken."""

    VIDEO_FAILS = "video_fails"
    DECK_MISSING = "deck_missing"
    SIGNAL_LOST = "signal_lost"


@dataclass(frozen=True, slots=True)
class FaultArmed:
    """One of these is to strike as soon as it can after an instant that nobody is told."""

    kinds: tuple[FaultKind, ...]
    """The first of them that can strike then does."""
    due_at: int


@dataclass(frozen=True, slots=True)
class FaultDisarmed:
    """Nothing strikes any more, and what has struck is lifted."""


@dataclass(frozen=True, slots=True)
class FaultStruck:
    """A fault struck."""

    kind: FaultKind


FaultHappening = FaultArmed | FaultDisarmed | FaultStruck


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that struck. Instants are epoch milliseconds."""

    kind: FaultKind
    at: int
    medium: str = ""
    """What was broken; "" for the signal."""
    item: str = ""
    """The item that was running."""
    noticed_at: int | None = None
    """When somebody first did something about it."""
    recovered_at: int | None = None
    """When the audience had something to see again."""
    lifted: bool = False
    """It was taken away before it was mended."""

    @property
    def open(self) -> bool:
        """Whether it still is to be mended."""
        return self.recovered_at is None and not self.lifted


def open_fault(faults: Iterable[Fault]) -> Fault | None:
    """The fault that is still to be mended."""
    return next((fault for fault in faults if fault.open), None)
