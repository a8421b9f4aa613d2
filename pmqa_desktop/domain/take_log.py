"""What can be said of a take afterwards; see `runlog.py`."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Whether a take was good enough."""

    NONE = ""
    """Nobody has said."""
    PASSED = "passed"
    NOT_PASSED = "not_passed"


@dataclass(frozen=True, slots=True)
class TakeNamed:
    """A take was given a name; "" takes it away."""

    of: int
    name: str


@dataclass(frozen=True, slots=True)
class TakeRemarked:
    """What there is to say of a take was written; "" takes it away."""

    of: int
    text: str


@dataclass(frozen=True, slots=True)
class TakeJudged:
    """Somebody said whether a take was good enough."""

    of: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TakeDiscarded:
    """A take does not count any more, or counts again."""

    of: int
    on: bool


@dataclass(frozen=True, slots=True)
class TakeReferred:
    """Others are measured by a take from now on, or not any more."""

    of: int
    on: bool


TakeSaying = TakeNamed | TakeRemarked | TakeJudged | TakeDiscarded | TakeReferred
