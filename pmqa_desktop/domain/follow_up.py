"""What was promised to the assessors: what is owed first, and the list that is read back to them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.workdays import workdays_left

PER_PAGE = 4
"""Promises on one page of the card: as many as can be read from the back of a room."""


@dataclass(frozen=True, slots=True)
class Owed:
    """A promise with what is left of its time."""

    question: Question
    left: int | None
    """Working days until it is due, less than 0 when it is late; None where no day was named."""


def promised(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions with a promise that has not been kept yet, in their order."""
    return tuple(question for question in questions if question.owed)


def read_back(questions: Iterable[Question]) -> tuple[Question, ...]:
    """What the audience is shown of these: nothing confidential, and first what is due before the close."""
    shown = [question for question in promised(questions) if not question.tags.confidential]
    return tuple(sorted(shown, key=lambda question: not question.before_close))


def owed(questions: Iterable[Question], today: date, holidays: Collection[date] = ()) -> tuple[Owed, ...]:
    """All that is owed: before the close of the visit first, then what is due first.

    What nobody named a day for comes last.
    """
    every = [
        Owed(each, workdays_left(today, each.due, holidays) if each.due else None)
        for each in promised(questions)
    ]
    return tuple(sorted(every, key=_urgency))


def _urgency(each: Owed) -> tuple[bool, bool, date, int]:
    question = each.question
    return not question.before_close, question.due is None, question.due or date.max, question.number


def page_count(promises: int) -> int:
    """How many pages the list has; one even where nothing was promised, for that is to be said too."""
    return max(1, -(-promises // PER_PAGE))


def on_page(promises: tuple[Question, ...], page: int) -> tuple[Question, ...]:
    """The promises on a page, counted from 0. Behind the last page, those of the last one."""
    page = max(0, min(page, page_count(len(promises)) - 1))
    return promises[page * PER_PAGE : (page + 1) * PER_PAGE]
