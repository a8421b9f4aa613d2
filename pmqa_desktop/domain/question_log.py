"""What can happen to questions; see `runlog.py`. The words as they were heard are in no later event."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmqa_desktop.domain.evidence import Evidence
from pmqa_desktop.domain.question import NO_TAGS, QuestionStatus, Stamp, Tags


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """An assessor asked."""

    question: str
    """A unique id, made when the row was opened."""
    number: int
    """Counted from 1 over the whole visit; never used twice."""
    verbatim: str
    """The words as they were heard; never changed afterwards."""
    stamp: Stamp
    assessor: str = ""
    """In logs of older programs; newer ones have it in `tags`."""
    criterion: str = ""
    """Likewise."""
    bank: str = ""
    """The prepared answer of the question bank that this question is."""
    tags: Tags = NO_TAGS
    split_from: str = ""
    """The id of the question whose words these were a part of."""


@dataclass(frozen=True, slots=True)
class QuestionMoved:
    """A question took a step of its life-cycle."""

    question: str
    status: QuestionStatus
    by: str = ""
    """The role that took the step."""
    text: str = ""
    """The answer given, or what was promised."""
    owner: str = ""
    """The body that has to deliver."""
    due: date | None = None
    into: str = ""
    """The id of the question that it is merged with."""
    before_close: bool = False
    """What is promised is promised for before the close of the visit."""
    files: tuple[str, ...] = ()
    """Names of the files that are promised."""


class Field(StrEnum):
    """What of a question can be edited; each as the text that stands in its cell."""

    CLEANED = "cleaned"
    ANSWER = "answer"
    NOTE = "note"
    PROMISE = "promise"
    PROMISED_FILES = "promised_files"
    """Names, a line each."""
    ASSESSOR = "assessor"
    CRITERION = "criterion"
    DIMENSIONS = "dimensions"
    """Codes with spaces between."""
    KIND = "kind"
    SHOWCASE = "showcase"
    OWNER = "owner"
    DUE = "due"
    """A date of ISO 8601 in the common era."""
    BANK = "bank"
    CONTINUES = "continues"
    ANSWER_NOW = "answer_now"
    """"1" or "", as the other flags."""
    EVIDENCE_REQUESTED = "evidence_requested"
    CONFIDENTIAL = "confidential"
    BEFORE_CLOSE = "before_close"


FLAGS = frozenset({Field.ANSWER_NOW, Field.EVIDENCE_REQUESTED, Field.CONFIDENTIAL, Field.BEFORE_CLOSE})


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell and what is to stand in it."""

    question: str
    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class QuestionsEdited:
    """Cells were filled anew, by one hand and in one step."""

    edits: tuple[Edit, ...]
    by: str = ""
    """A role."""


@dataclass(frozen=True, slots=True)
class EvidenceAdded:
    """A piece of evidence was attached to a question; one that has its id is replaced."""

    question: str
    evidence: Evidence
    by: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceRemoved:
    """It was taken away from the question; a file's copy stays in the visit."""

    question: str
    evidence: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class QuestionActUndone:
    """All that rows `first` to `last` of the log say of questions is taken back."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class QuestionActRedone:
    """It holds again."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class VisitClosed:
    """Somebody declared the visit closed."""

    by: str = ""
    """A role."""
    reason: str = ""
    """Why it was closed although something was still owed."""
    owed: tuple[str, ...] = ()
    """The ids of the questions with a promise that had not been kept then."""


@dataclass(frozen=True, slots=True)
class VisitReopened:
    """It was not over after all."""

    by: str = ""


QuestionHappening = (
    QuestionAsked
    | QuestionMoved
    | QuestionsEdited
    | EvidenceAdded
    | EvidenceRemoved
    | QuestionActUndone
    | QuestionActRedone
    | VisitClosed
    | VisitReopened
)
