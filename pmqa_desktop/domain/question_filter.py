"""Which questions a list shows: one choice for each thing that they can be told apart by."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from pmqa_desktop.domain.question import Question, QuestionStatus


class Concern(StrEnum):
    """What of a question may need somebody."""

    OPEN = "open"
    """Neither accepted nor merged nor withdrawn."""
    OWED = "owed"
    BEFORE_CLOSE = "before_close"
    """Owed before the close of the visit."""
    OVERDUE = "overdue"
    ANSWER_NOW = "answer_now"
    """To be answered at once, and not answered."""
    EVIDENCE_REQUESTED = "evidence_requested"
    CONFIDENTIAL = "confidential"


SETTLED = frozenset({QuestionStatus.ACCEPTED, QuestionStatus.MERGED, QuestionStatus.WITHDRAWN})
"""Where nothing more is to be done."""


NONE = "-"
"""Lets through what has nothing there."""


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """ "" stands for any; where several are set, a question has all of them."""

    status: str = ""
    showcase: str = ""
    criterion: str = ""
    """6 has 6.1 too."""
    owner: str = ""
    assessor: str = ""
    concern: str = ""
    query: str = ""
    """Terms that are looked for in its words; see `QuestionSearch`."""

    def lets_through(self, question: Question, today: date) -> bool:
        """Whether a question has all that is set on a day; its words apart."""
        return (
            _is(question.status.value, self.status)
            and _is(question.showcase, self.showcase)
            and (
                _is(question.tags.criterion, self.criterion)
                or _within(question.tags.criterion, self.criterion)
            )
            and _is(question.owner, self.owner)
            and _is(question.tags.assessor, self.assessor)
            and (not self.concern or concerns(question, Concern(self.concern), today))
        )

    def plain(self) -> dict[str, str]:
        """What is set, by name."""
        return {each.name: value for each in fields(self) if (value := getattr(self, each.name))}


NO_FILTER = QuestionFilter()


def filter_of(plain: Mapping[str, object]) -> QuestionFilter:
    """A filter out of `QuestionFilter.plain`; what this program does not know is passed over."""
    known = {each.name for each in fields(QuestionFilter)}
    values = {name: str(value) for name, value in plain.items() if name in known}
    if values.get("concern", "") not in {"", *Concern}:
        del values["concern"]
    return QuestionFilter(**values)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter that was given a name."""

    name: str
    filter: QuestionFilter


def concerns(question: Question, concern: Concern, today: date) -> bool:
    """Whether a question needs somebody in this way."""
    match concern:
        case Concern.OPEN:
            return question.status not in SETTLED
        case Concern.OWED:
            return question.owed
        case Concern.BEFORE_CLOSE:
            return question.owed and question.before_close
        case Concern.OVERDUE:
            return question.owed and question.due is not None and question.due < today
        case Concern.ANSWER_NOW:
            return question.tags.answer_now and question.status is QuestionStatus.ASKED
        case Concern.EVIDENCE_REQUESTED:
            return question.tags.evidence_requested
        case Concern.CONFIDENTIAL:
            return question.tags.confidential


def _is(value: str, wanted: str) -> bool:
    return not wanted or value == ("" if wanted == NONE else wanted)


def _within(criterion: str, of: str) -> bool:
    return criterion.startswith(f"{of}.")
