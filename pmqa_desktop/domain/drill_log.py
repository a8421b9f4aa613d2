"""What can happen in a drill with a mock assessor; see `runlog.py`."""

from dataclasses import dataclass

LOWEST, HIGHEST = 1, 5
"""Marks that a listener gives."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a listener gives an answer for one quality criterion."""

    criterion: str
    mark: int
    """`LOWEST` to `HIGHEST`."""


@dataclass(frozen=True, slots=True)
class DrillBegun:
    """Questions were drawn from the bank, to be answered one by one."""

    drill: str
    seed: str
    questions: tuple[str, ...]
    """The ids of prepared answers, in the order of asking."""
    answer_ms: int
    """How long an answer may take."""


@dataclass(frozen=True, slots=True)
class DrillQuestionPut:
    """A question was asked; from now on it is being answered. Asked again, it begins anew."""

    drill: str
    question: str


@dataclass(frozen=True, slots=True)
class DrillAnswerEnded:
    """The answer is over."""

    drill: str
    question: str


@dataclass(frozen=True, slots=True)
class DrillRated:
    """A listener said how good the answer was; the last word counts."""

    drill: str
    question: str
    marks: tuple[Mark, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class DrillEnded:
    """The drill is over."""

    drill: str


DrillHappening = DrillBegun | DrillQuestionPut | DrillAnswerEnded | DrillRated | DrillEnded
