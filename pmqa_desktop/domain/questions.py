"""Folds the run log into the questions as they stand."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from pmqa_desktop.domain.evidence import Evidence
from pmqa_desktop.domain.question import Question, QuestionStatus, Revision, StepTaken, Tags
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
    VisitClosed,
    VisitReopened,
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


def last_number(events: Iterable[RunEvent]) -> int:
    """The highest number that a question was ever given, taken back or not; 0 for none."""
    asked = (event.happening for event in events if isinstance(event.happening, QuestionAsked))
    return max((each.number for each in asked), default=0)


def book_after(book: Book, events: Iterable[RunEvent]) -> dict[str, Question]:
    """A book after more events; what is taken back or done again among them is not: see `in_force`."""
    after = dict(book)
    for event in events:
        _apply(after, event)
    return after


def book_turned_back(book: Book, events: Sequence[RunEvent], first: int, last: int) -> dict[str, Question]:
    """A book after rows `first` to `last` of the log have been taken back, or hold again.

    `events` are all of them, the taking back included. Only what these rows speak of is folded anew.
    """
    spoken_of = {
        question for event in events if first <= event.seq <= last for question in _spoken_of(event.happening)
    }
    after = {identity: question for identity, question in book.items() if identity not in spoken_of}
    for event in in_force(events):
        if not spoken_of.isdisjoint(_spoken_of(event.happening)):
            _apply(after, event, spoken_of)
    return after


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


def closure(events: Iterable[RunEvent]) -> RunEvent | None:
    """The event by which the visit was closed; None while it is open."""
    last = None
    for event in events:
        match event.happening:
            case VisitClosed():
                last = event
            case VisitReopened():
                last = None
            case _:
                pass
    return last


def _spoken_of(happening: Happening) -> tuple[str, ...]:
    """The questions that it is about."""
    match happening:
        case QuestionsEdited(edits):
            return tuple(edit.question for edit in edits)
        case QuestionAsked(question) | QuestionMoved(question) | EvidenceAdded(question):
            return (question,)
        case EvidenceRemoved(question):
            return (question,)
        case _:
            return ()


def _apply(book: dict[str, Question], event: RunEvent, only: Collection[str] | None = None) -> None:
    """`only`: what is said of other questions is passed over; None for all.

    So is what is said of a question that has been taken back since: a file may arrive for it later.
    """
    match event.happening:
        case QuestionAsked() as asked:
            book[asked.question] = _asked(event.take, asked)
        case happening:
            for identity in dict.fromkeys(_spoken_of(happening)):
                if identity in book and (only is None or identity in only):
                    book[identity] = _after(book[identity], happening, event.at)


def _after(question: Question, happening: Happening, at: int) -> Question:
    match happening:
        case QuestionMoved() as step:
            return _moved(question, step, at)
        case QuestionsEdited(edits, by):
            for edit in edits:
                if edit.question == question.id:
                    question = _edited(question, edit.field, edit.value, at, by)
            return question
        case EvidenceAdded(_, evidence):
            return replace(question, evidence=(*_without(question.evidence, evidence.id), evidence))
        case EvidenceRemoved(_, gone):
            return replace(question, evidence=_without(question.evidence, gone))
        case _:
            return question


def _without(evidence: tuple[Evidence, ...], gone: str) -> tuple[Evidence, ...]:
    return tuple(each for each in evidence if each.id != gone)


def _asked(take: int, asked: QuestionAsked) -> Question:
    tags = asked.tags
    if asked.assessor or asked.criterion:
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
    return replace(
        with_cell(question, field, value),
        authors=_with(question.authors, by) if field is Field.ANSWER else question.authors,
        revisions=(*question.revisions, Revision(field.value, before, value, at, by)),
    )


def _with(authors: tuple[str, ...], by: str) -> tuple[str, ...]:
    return (*authors, by) if by and by not in authors else authors


def _moved(question: Question, step: QuestionMoved, at: int) -> Question:
    taken = StepTaken(step.status, at, step.by, step.text)
    return replace(
        question, status=step.status, history=(*question.history, taken), **_changes(question, step)
    )


def _changes(question: Question, step: QuestionMoved) -> dict[str, Any]:
    """What else of a question a step changes, by the names of its fields."""
    match step.status:
        case QuestionStatus.ANSWERED_LIVE | QuestionStatus.DRAFTED:
            answer = step.text or question.answer
            kept = () if step.text else question.authors
            return {"answer": answer, "answered_by": step.by, "authors": _with(kept, step.by)}
        case QuestionStatus.FOLLOWUP_PROMISED:
            return {
                "promise": step.text,
                "owner": step.owner,
                "due": step.due,
                "before_close": step.before_close,
                "promised_files": step.files or question.promised_files,
            }
        case QuestionStatus.ASSIGNED:
            return {"owner": step.owner or question.owner, "due": step.due or question.due}
        case QuestionStatus.MERGED:
            return {"into": step.into}
        case _:
            return {}
