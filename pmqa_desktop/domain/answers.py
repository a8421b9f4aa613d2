"""The question bank: what assessors are likely to ask, who answers, and what proves it."""

from dataclasses import dataclass

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.question import QuestionKind, QuestionStatus


@dataclass(frozen=True, slots=True)
class PreparedAnswer:
    """A question that is expected, with the role that answers it and the evidence to have at hand."""

    id: str
    question: Bilingual
    criterion: str
    """An item's code such as "6.1", or a category's number such as "7" for results."""
    dimensions: tuple[str, ...]
    """Codes of ADLI and LeTCI."""
    kind: QuestionKind
    showcase: str | None = None
    answer_role: str | None = None
    evidence: Bilingual = NOTHING
    answer: Bilingual = NOTHING
    """What is to be said."""


@dataclass(frozen=True, slots=True)
class LifeCycleStep:
    """A status that a logged question can have, and the statuses that may follow it."""

    status: QuestionStatus
    label: Bilingual
    next: tuple[QuestionStatus, ...] = ()
