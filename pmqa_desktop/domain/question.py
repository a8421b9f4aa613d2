"""An assessor's question and its life-cycle, from the first word to "accepted"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmqa_desktop.domain.evidence import Evidence


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

OWED = frozenset({_S.FOLLOWUP_PROMISED, _S.ASSIGNED, _S.DRAFTED, _S.APPROVED})
"""Where a promise has been made and nothing has been sent yet."""


class QuestionKind(StrEnum):
    """What an assessor wants with a question."""

    VERIFY = "verify"
    CLARIFY = "clarify"
    EVIDENCE = "evidence"


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
class Tags:
    """What a question is about and how it is to be handled; set by single keys while it is taken down."""

    assessor: str = ""
    """A role."""
    criterion: str = ""
    """The code of a criterion item, or a category's number."""
    dimensions: tuple[str, ...] = ()
    """Codes of ADLI and LeTCI, in their order there."""
    kind: QuestionKind | None = None
    continues: str = ""
    """The id of the question that it goes on from."""
    answer_now: bool = False
    """It is to be answered before the assessors leave."""
    evidence_requested: bool = False
    confidential: bool = False
    """It is never shown to the audience, nor exported unless that is asked for."""


NO_TAGS = Tags()


@dataclass(frozen=True, slots=True)
class Draft:
    """A question that has been begun and not yet entered."""

    question: str
    """The id that the question will have."""
    words: str
    stamp: Stamp
    tags: Tags = NO_TAGS
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
class Revision:
    """Something that was written of a question later, in place of what stood there before."""

    field: str
    before: str
    after: str
    at: int
    """Epoch milliseconds."""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands now."""

    id: str
    number: int
    take: int
    verbatim: str
    """The words as they were heard; nothing changes them."""
    stamp: Stamp
    tags: Tags = NO_TAGS
    bank: str = ""
    status: QuestionStatus = QuestionStatus.ASKED
    cleaned: str = ""
    """The words as they are to be read by others; "" where they are those that were heard."""
    showcase: str = ""
    """What it is about: first the one that it was asked at."""
    answer: str = ""
    answered_by: str = ""
    note: str = ""
    promise: str = ""
    promised_files: tuple[str, ...] = ()
    """Names of what is to be handed in with the answer."""
    before_close: bool = False
    """It was promised for before the close of the visit."""
    owner: str = ""
    """The body that delivers."""
    due: date | None = None
    authors: tuple[str, ...] = ()
    """The roles whose words are in the answer; none of them approves it."""
    into: str = ""
    """The id of the question that it was merged with."""
    split_from: str = ""
    """The id of the question that it was a part of."""
    evidence: tuple[Evidence, ...] = ()
    history: tuple[StepTaken, ...] = ()
    """The steps after it was asked, the first first."""
    revisions: tuple[Revision, ...] = ()
    """What was edited, the first first."""

    @property
    def words(self) -> str:
        """What is to be read: the cleaned words, or those that were heard."""
        return self.cleaned or self.verbatim

    @property
    def owed(self) -> bool:
        """Whether something was promised that has not been sent."""
        return self.status in OWED

    @property
    def files_missing(self) -> tuple[str, ...]:
        """What was promised to be handed in and is not attached yet."""
        there = {each.fulfils for each in self.evidence}
        return tuple(name for name in self.promised_files if name not in there)
