"""An assessor's question and its life-cycle, from the first word to "accepted"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class QuestionStatus(StrEnum):
    """Where a question stands."""

    ASKED = "asked"
    ANSWERED_LIVE = "answered_live"
    FOLLOWUP_PROMISED = "followup_promised"
    ASSIGNED = "assigned"
    DRAFTED = "drafted"
    APPROVED = "approved"
    SENT = "sent"
    ACCEPTED = "accepted"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


_S = QuestionStatus
NEXT: Mapping[QuestionStatus, tuple[QuestionStatus, ...]] = {
    _S.ASKED: (_S.ANSWERED_LIVE, _S.FOLLOWUP_PROMISED, _S.MERGED),
    _S.ANSWERED_LIVE: (_S.FOLLOWUP_PROMISED, _S.ACCEPTED),
    _S.FOLLOWUP_PROMISED: (_S.ASSIGNED, _S.WITHDRAWN),
    _S.ASSIGNED: (_S.DRAFTED, _S.WITHDRAWN),
    _S.DRAFTED: (_S.APPROVED, _S.ASSIGNED),
    _S.APPROVED: (_S.SENT, _S.ASSIGNED),
    _S.SENT: (_S.ACCEPTED, _S.ASSIGNED),
    _S.ACCEPTED: (),
    _S.MERGED: (),
    _S.WITHDRAWN: (),
}
"""The steps that a question may take next, by where it stands."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and over what a question was asked; taken at its first key stroke."""

    at: int
    """Epoch milliseconds."""
    item: str = ""
    """The agenda item."""
    showcase: str = ""
    medium: str = ""
    page_number: int = 0
    """The slide's number as the deck's own program counts it; 0 when no slide was up."""
    position_ms: int = 0
    """The position of the video that was on the stage."""
    presenter: str = ""
    """The role that was presenting."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question that has been begun and not yet entered."""

    question: str
    """The id that the question will have."""
    words: str
    stamp: Stamp
    assessor: str = ""
    criterion: str = ""
    bank: str = ""
    """The prepared answer that it is linked with."""


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step of a question's life-cycle that was taken."""

    status: QuestionStatus
    at: int
    """Epoch milliseconds."""
    by: str = ""
    """A role; "" where nobody said."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands now."""

    id: str
    number: int
    take: int
    verbatim: str
    stamp: Stamp
    assessor: str = ""
    criterion: str = ""
    bank: str = ""
    status: QuestionStatus = QuestionStatus.ASKED
    answer: str = ""
    answered_by: str = ""
    promise: str = ""
    owner: str = ""
    due: date | None = None
    drafted_by: str = ""
    """Who wrote the answer that waits for approval, or was approved."""
    into: str = ""
    """The id of the question that it was merged with."""
    history: tuple[StepTaken, ...] = ()
    """The steps after it was asked, the first first."""
