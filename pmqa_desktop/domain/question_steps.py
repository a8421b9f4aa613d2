"""Which steps of its life-cycle a question may take, and who may take them.

In the room a step is one press of a key: nothing but the step itself is asked for. Afterwards, what is
drafted has words, and is approved by somebody else.
"""

from collections.abc import Mapping
from datetime import date

from pmqa_desktop.domain.question import NEXT, Question, QuestionStatus
from pmqa_desktop.domain.question_cells import with_cell
from pmqa_desktop.domain.question_log import (
    Edit,
    Field,
    QuestionHappening,
    QuestionMoved,
    QuestionsEdited,
)
from pmqa_desktop.errors import PmqaError

_S = QuestionStatus

OWNED = frozenset({_S.FOLLOWUP_PROMISED, _S.ASSIGNED})
"""Steps that say who has to deliver, and by when."""


def check_step(question: Question, step: QuestionMoved, others: Mapping[str, Question]) -> None:
    """Raise the PmqaError that says why a step may not be taken, if it may not. `others`: all, by id."""
    number = question.number
    if step.status not in NEXT[question.status]:
        raise PmqaError("step-unlawful", number=number)
    if step.status is _S.MERGED and (step.into == question.id or not _takes(others.get(step.into))):
        raise PmqaError("step-merged-into-nothing", number=number)
    if step.status is _S.DRAFTED and not (step.text.strip() or question.answer):
        raise PmqaError("step-without-words", number=number)
    if step.status in {_S.DRAFTED, _S.APPROVED} and not step.by:
        raise PmqaError("step-without-role", number=number)
    if step.status is _S.ASSIGNED and not (step.owner or question.owner):
        raise PmqaError("step-without-owner", number=number)
    if step.status is _S.APPROVED and step.by in question.authors:
        raise PmqaError("step-self-approved", number=number)
    if step.status is _S.SENT and question.files_missing:
        raise PmqaError("step-without-files", number=number, names=", ".join(question.files_missing))


def _takes(other: Question | None) -> bool:
    """Whether another question can be merged into this one."""
    return other is not None and other.status not in {_S.MERGED, _S.WITHDRAWN}


def assignment(question: Question, owner: str, due: date | None, by: str) -> tuple[QuestionHappening, ...]:
    """What gives a question to an owner: as few steps as are lawful from where it stands.

    One that is being worked on stays where it is and changes hands; for one that is settled there is nothing.
    """
    promised = QuestionMoved(question.id, _S.FOLLOWUP_PROMISED, by, owner=owner, due=due)
    assigned = QuestionMoved(question.id, _S.ASSIGNED, by, owner=owner, due=due)
    match question.status:
        case _S.ASKED | _S.ANSWERED_LIVE:
            return promised, assigned
        case _S.FOLLOWUP_PROMISED:
            return (assigned,)
        case _S.ASSIGNED | _S.DRAFTED | _S.APPROVED:
            edits = [Edit(question.id, Field.OWNER, owner)]
            if due is not None:
                edits.append(Edit(question.id, Field.DUE, due.isoformat()))
            return (QuestionsEdited(tuple(edits), by),)
        case _:
            return ()


def check_edit(question: Question, edit: Edit, by: str) -> None:
    """Raise the PmqaError that says why a cell may not be filled so by a role, if it may not.

    An answer that was approved goes out as it was approved: to change it, it goes back to who drafts. Whose
    words are in one that is to be approved is known, or somebody could approve their own.
    """
    if edit.field is Field.ANSWER and question.status in {_S.ASSIGNED, _S.DRAFTED} and not by:
        raise PmqaError("answer-without-role", number=question.number)
    if edit.field is Field.ANSWER and question.status in {_S.APPROVED, _S.SENT, _S.ACCEPTED}:
        raise PmqaError("answer-approved", number=question.number)
    if edit.field is Field.CONTINUES and edit.value == question.id:
        raise PmqaError("continues-itself", number=question.number)
    try:
        with_cell(question, edit.field, edit.value)
    except ValueError as error:
        raise PmqaError("cell-unreadable", number=question.number, text=edit.value) from error
