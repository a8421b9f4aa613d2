"""The logs that assessors keep at a site visit of the Baldrige kind, as views of the questions.

A document log (what was handed over or is to be), an interview log (who was asked what), and the requests
for information with how they ended.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pmqa_desktop.domain.evidence import Evidence
from pmqa_desktop.domain.question import Question, QuestionStatus


@dataclass(frozen=True, slots=True)
class Document:
    """A line of the document log."""

    question: Question
    name: str
    evidence: Evidence | None
    """None for what was promised and is not there yet."""


def documents(questions: Iterable[Question]) -> tuple[Document, ...]:
    """What proves the answers, question by question; behind it what is still missing."""
    return tuple(
        document
        for question in questions
        for document in (
            *(Document(question, each.name, each) for each in question.evidence),
            *(Document(question, name, None) for name in question.files_missing),
        )
    )


def interviews(questions: Iterable[Question]) -> tuple[Question, ...]:
    """What was asked of whom in the room, in the order of time."""
    return tuple(sorted((each for each in questions if each.stamp.item), key=lambda each: each.stamp.at))


def requests(questions: Iterable[Question]) -> tuple[Question, ...]:
    """What the assessors want to be given: evidence that was asked for, and whatever was promised."""
    return tuple(
        each for each in questions if each.tags.evidence_requested or each.promise or _was_promised(each)
    )


def _was_promised(question: Question) -> bool:
    return any(step.status is QuestionStatus.FOLLOWUP_PROMISED for step in question.history)
