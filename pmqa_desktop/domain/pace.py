"""The presenter's pace: how long this page has been up, and how long it should be.

A page's budget is the median of past takes; without any, the item's time is split evenly over its pages.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pmqa_desktop.domain.fold_pages import page_of
from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.takes import Experience, experience_of

FLIPPED_MS = 1_000
"""A page that was up for less was flipped over."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Where the presenter is, in milliseconds of their own time."""

    spent_ms: int
    """On this page, all its showings in the take together."""
    budget_ms: int
    offset_ms: int
    """How late (+) or early (-) the item is; a page adds to it only once its own time is used up."""


def page_experience(runs: Iterable[Run]) -> dict[PageKey, Experience]:
    """How long takes had each page up, those left out that flipped it over."""
    known: defaultdict[PageKey, list[int]] = defaultdict(list)
    for run in runs:
        for page, ms in run.page_ms.items():
            if ms >= FLIPPED_MS:
                known[page].append(ms)
    return {page: experience_of(times) for page, times in known.items()}


def usual_pages(runs: Iterable[Run]) -> dict[PageKey, int]:
    """The median of that, milliseconds."""
    return {page: told.median_ms for page, told in page_experience(runs).items()}


def pace(run: Run, now: int, count: int, usual: Mapping[PageKey, int]) -> Pace | None:
    """The pace of the deck of `count` pages that is up; None where no page is, or no time is planned."""
    item, leg, key = run.item, run.leg, page_of(run.stage)
    if item is None or leg is None or key is None or not item.is_timed or count < 1:
        return None
    medium, page = key
    left_out = run.left_out_pages(medium)
    share = max(0, run.allotted_ms(item) + leg.added_ms) // max(1, count - len(left_out))
    budgets = [0 if each in left_out else usual.get((medium, each), share) for each in range(count)]
    presented = run.presented_ms(now)
    spent = max(0, run.page_ms.get(key, 0) + presented - run.page_from_ms)
    budget = budgets[min(page, count - 1)]
    return Pace(spent, budget, presented - sum(budgets[:page]) - min(spent, budget))
