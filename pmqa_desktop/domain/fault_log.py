"""What can happen in a drill of faults, in a rehearsal only; see `runlog.py`."""

from dataclasses import dataclass

from pmqa_desktop.domain.faults import FaultKind


@dataclass(frozen=True, slots=True)
class FaultArmed:
    """A fault of a kind is to strike; one of its kind that waits already gets another instant."""

    kind: FaultKind
    due_at: int
    """The instant from which it strikes at its first chance, epoch milliseconds."""


@dataclass(frozen=True, slots=True)
class FaultStruck:
    """A fault that was armed has struck."""

    kind: FaultKind
    position_ms: int = 0
    """Where a video was that broke."""


@dataclass(frozen=True, slots=True)
class FaultDisarmed:
    """The drill was ended: what waits will not strike, and what broke is whole again."""


FaultHappening = FaultArmed | FaultStruck | FaultDisarmed
