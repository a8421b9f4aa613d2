"""What went wrong in the room: the signal that was lost and came back, and whatever else is worth a note."""

from dataclasses import dataclass
from enum import StrEnum


class IncidentKind(StrEnum):
    """What sort of thing it was."""

    SIGNAL_LOST = "signal_lost"
    SIGNAL_BACK = "signal_back"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Incident:
    """One of them."""

    at: int
    """Epoch milliseconds."""
    kind: IncidentKind
    text: str = ""
    """What was noted."""


def lost_since(incidents: tuple[Incident, ...]) -> int | None:
    """Since when the signal has been lost; None while it is there."""
    signal = [each for each in incidents if each.kind is not IncidentKind.NOTE]
    return signal[-1].at if signal and signal[-1].kind is IncidentKind.SIGNAL_LOST else None
