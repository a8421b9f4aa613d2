"""The cells of a question: each thing that can be edited as the text that stands for it, and back.

One text for each cell is what a table, its clipboard, the run log and a spreadsheet have in common.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from pmqa_desktop.domain.question import Question, QuestionKind
from pmqa_desktop.domain.question_log import Field

_IN_TAGS = frozenset(
    {
        Field.ASSESSOR,
        Field.CRITERION,
        Field.DIMENSIONS,
        Field.KIND,
        Field.CONTINUES,
        Field.ANSWER_NOW,
        Field.EVIDENCE_REQUESTED,
        Field.CONFIDENTIAL,
    }
)


def cell(question: Question, field: Field) -> str:
    """What stands in a cell."""
    value = getattr(question.tags if field in _IN_TAGS else question, field.value)
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else ""
        case date():
            return value.isoformat()
        case tuple():
            return ("\n" if field is Field.PROMISED_FILES else " ").join(value)
        case _:
            return str(value)


def with_cell(question: Question, field: Field, text: str) -> Question:
    """The question with another text in a cell. Raises ValueError where that means nothing there."""
    value = _meant(field, text)
    if field in _IN_TAGS:
        return replace(question, tags=replace(question.tags, **{field.value: value}))
    return replace(question, **{field.value: value})


def _meant(field: Field, text: str) -> Any:
    match field:
        case Field.ANSWER_NOW | Field.EVIDENCE_REQUESTED | Field.CONFIDENTIAL | Field.BEFORE_CLOSE:
            if text not in {"", "1"}:
                raise ValueError(text)
            return text == "1"
        case Field.DUE:
            return date.fromisoformat(text) if text else None
        case Field.KIND:
            return QuestionKind(text) if text else None
        case Field.DIMENSIONS:
            return tuple(text.split())
        case Field.PROMISED_FILES:
            return tuple(line.strip() for line in text.splitlines() if line.strip())
        case _:
            return text
