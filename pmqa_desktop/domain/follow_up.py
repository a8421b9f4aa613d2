"""What was promised to the assessors in a take, to be read back to them before they leave."""

from collections.abc import Iterable

from pmqa_desktop.domain.question import Question

PER_PAGE = 4
"""Promises on one page of the card: as many as can be read from the back of a room."""


def promised(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions with a promise that has not been kept yet, in their order."""
    return tuple(question for question in questions if question.owed)


def page_count(promises: int) -> int:
    """How many pages the list has; one even where nothing was promised, for that is to be said too."""
    return max(1, -(-promises // PER_PAGE))


def on_page(promises: tuple[Question, ...], page: int) -> tuple[Question, ...]:
    """The promises on a page, counted from 0. Behind the last page, those of the last one."""
    page = max(0, min(page, page_count(len(promises)) - 1))
    return promises[page * PER_PAGE : (page + 1) * PER_PAGE]
