"""Folds the run log into the questions as they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from pmqa_desktop.domain.question import NO_TAGS, Question, QuestionStatus, Revision, StepTaken, Tags
from pmqa_desktop.domain.question_cells import cell, with_cell
from pmqa_desktop.domain.question_log import (
    EvidenceAdded,
    EvidenceRemoved,
    Field,
    QuestionActRedone,
    QuestionActUndone,
    QuestionAsked,
    QuestionMoved,
    QuestionsEdited,
)
from pmqa_desktop.domain.runlog import Happening, RunEvent

Book: TypeAlias = Mapping[str, Question]
"""Questions by id."""


def fold_questions(events: Iterable[RunEvent]) -> tuple[Question, ...]:
    """Every question of the log, by number. Other kinds of event are passed over."""
    return by_number(book_after({}, in_force(events)))


def by_number(book: Book) -> tuple[Question, ...]:
    """The questions of a book in their order."""
    return tuple(sorted(book.values(), key=lambda question: question.number))


def book_after(book: Book, events: Iterable[RunEvent]) -> dict[str, Question]:
    """A book after more events; what is taken back or done again among them is not: see `in_force`."""
    after = dict(book)
    for event in events:
        _apply(after, event)
    return after


def turns_back(happening: Happening) -> bool:
    """Whether something earlier in the log changes its meaning by this, so that all is to be folded anew."""
    return isinstance(happening, QuestionActUndone | QuestionActRedone)


def in_force(events: Iterable[RunEvent]) -> list[RunEvent]:
    """The events without those that were taken back and not done again."""
    every = list(events)
    back: set[tuple[int, int]] = set()
    for event in every:
        match event.happening:
            case QuestionActUndone(first, last):
                back.add((first, last))
            case QuestionActRedone(first, last):
                back.discard((first, last))
            case _:
                pass
    gone = {seq for first, last in back for seq in range(first, last + 1)}
    return [event for event in every if event.seq not in gone] if gone else every


def _apply(book: dict[str, Question], event: RunEvent) -> None:
    match event.happening:
        case QuestionAsked() as asked:
            book[asked.question] = _asked(event.take, asked)
        case QuestionMoved() as step:
            book[step.question] = _moved(book[step.question], step, event.at)
        case QuestionsEdited(edits, by):
            for edit in edits:
                before = book[edit.question]
                book[edit.question] = _edited(before, edit.field, edit.value, event.at, by)
        case EvidenceAdded(question, evidence):
            others = tuple(each for each in book[question].evidence if each.id != evidence.id)
            book[question] = replace(book[question], evidence=(*others, evidence))
        case EvidenceRemoved(question, evidence_id):
            others = tuple(each for each in book[question].evidence if each.id != evidence_id)
            book[question] = replace(book[question], evidence=others)
        case _:
            pass


def _asked(take: int, asked: QuestionAsked) -> Question:
    tags = asked.tags
    if tags == NO_TAGS:
        tags = Tags(asked.assessor, asked.criterion)
    return Question(
        id=asked.question,
        number=asked.number,
        take=take,
        verbatim=asked.verbatim,
        stamp=asked.stamp,
        tags=tags,
        bank=asked.bank,
        showcase=asked.stamp.showcase,
        split_from=asked.split_from,
    )


def _edited(question: Question, field: Field, value: str, at: int, by: str) -> Question:
    before = cell(question, field)
    if before == value:
        return question
    edited = with_cell(question, field, value)
    if field is Field.ANSWER and question.status is QuestionStatus.DRAFTED and by:
        edited = replace(edited, drafted_by=by)
    return replace(edited, revisions=(*question.revisions, Revision(field.value, before, value, at, by)))


def _moved(question: Question, step: QuestionMoved, at: int) -> Question:
    taken = StepTaken(step.status, at, step.by, step.text)
    moved = replace(question, status=step.status, history=(*question.history, taken))
    match step.status:
        case QuestionStatus.ANSWERED_LIVE:
            return replace(moved, answer=step.text or question.answer, answered_by=step.by)
        case QuestionStatus.FOLLOWUP_PROMISED:
            return replace(
                moved,
                promise=step.text,
                owner=step.owner,
                due=step.due,
                before_close=step.before_close,
                promised_files=step.files or question.promised_files,
            )
        case QuestionStatus.ASSIGNED:
            return replace(moved, owner=step.owner or question.owner, due=step.due or question.due)
        case QuestionStatus.DRAFTED:
            answer = step.text or question.answer
            return replace(moved, answer=answer, answered_by=step.by, drafted_by=step.by)
        case QuestionStatus.MERGED:
            return replace(moved, into=step.into)
        case _:
            return moved
