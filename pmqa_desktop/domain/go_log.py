"""What is signed before a visit; see `runlog.py`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignedOff:
    """Somebody in a role said whether the visit can go ahead, and what stood against it then."""

    role: str
    go: bool
    note: str = ""
    blocking: int = 0
    """How many grounds held it up."""


@dataclass(frozen=True, slots=True)
class SignOffWithdrawn:
    """What a role said does not hold any more."""

    role: str


GoHappening = SignedOff | SignOffWithdrawn
