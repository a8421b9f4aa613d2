"""Folds the run log into the questions as they stand."""

from collections.abc import Iterable
from dataclasses import replace

from pmqa_desktop.domain.question import Question, QuestionStatus, StepTaken
from pmqa_desktop.domain.runlog import QuestionAsked, QuestionMoved, RunEvent


def fold_questions(events: Iterable[RunEvent]) -> tuple[Question, ...]:
    """Every question of the log, by number. Other kinds of event are passed over."""
    book: dict[str, Question] = {}
    for event in events:
        happening = event.happening
        if isinstance(happening, QuestionAsked):
            book[happening.question] = _asked(event.take, happening)
        elif isinstance(happening, QuestionMoved):
            book[happening.question] = _moved(book[happening.question], happening, event.at)
    return tuple(sorted(book.values(), key=lambda question: question.number))


def _asked(take: int, happening: QuestionAsked) -> Question:
    return Question(
        id=happening.question,
        number=happening.number,
        take=take,
        verbatim=happening.verbatim,
        stamp=happening.stamp,
        assessor=happening.assessor,
        criterion=happening.criterion,
        bank=happening.bank,
    )


def _moved(question: Question, step: QuestionMoved, at: int) -> Question:
    taken = StepTaken(step.status, at, step.by, step.text)
    moved = replace(question, status=step.status, history=(*question.history, taken))
    match step.status:
        case QuestionStatus.ANSWERED_LIVE:
            return replace(moved, answer=step.text, answered_by=step.by)
        case QuestionStatus.FOLLOWUP_PROMISED:
            return replace(moved, promise=step.text, owner=step.owner, due=step.due)
        case QuestionStatus.ASSIGNED:
            return replace(moved, owner=step.owner or question.owner, due=step.due or question.due)
        case QuestionStatus.DRAFTED:
            answer = step.text or question.answer
            return replace(moved, answer=answer, answered_by=step.by, drafted_by=step.by)
        case QuestionStatus.MERGED:
            return replace(moved, into=step.into)
        case _:
            return moved
