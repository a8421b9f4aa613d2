"""The order in which a deck's pages are turned: what is left out is passed over, and can be jumped to."""

from collections.abc import Collection


def page_after(page: int, count: int, left_out: Collection[int]) -> int | None:
    """The page that the next click shows; None behind the last one. Pages are counted from 0."""
    return next((each for each in range(page + 1, count) if each not in left_out), None)


def page_before(page: int, left_out: Collection[int]) -> int | None:
    """The page that a click back shows; None before the first one."""
    return next((each for each in range(page - 1, -1, -1) if each not in left_out), None)


def first_page(count: int, left_out: Collection[int]) -> int:
    """The page that a deck begins with: the very first one where all are left out."""
    return page_after(-1, count, left_out) or 0
