"""The presenter's pace, on an item of twenty minutes with a deck of four pages."""

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.pace import Pace, pace, usual_pages
from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.domain.runlog import (
    AnsweringSet,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    TakeFinished,
    TimeAdded,
)
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Scene
from tests.support.takes import Log

PAGES = 4


def _deck() -> Log:
    return Log().start("overview").add(MediumShown("S0", Scene.SLIDE))


def _flip(log: Log, *minutes: float) -> Log:
    """Each page after the other, for so long."""
    for page, each in enumerate(minutes):
        log.add(PageShown("S0", page)).wait(minutes=each)
    return log


def _minutes(told: Pace | None) -> tuple[float, float, float] | None:
    """Spent, budget, offset."""
    if told is None:
        return None
    return told.spent_ms / MINUTE_MS, told.budget_ms / MINUTE_MS, told.offset_ms / MINUTE_MS


def _told(log: Log, usual: dict[PageKey, int] | None = None) -> tuple[float, float, float] | None:
    return _minutes(pace(log.run, log.now, PAGES, usual or {}))


def test_without_a_past_the_items_time_is_split_evenly() -> None:
    assert _told(_flip(_deck(), 2)) == (2, 5, 0)
    assert _told(_flip(_deck(), 7)) == (7, 5, 2)
    assert _told(_flip(_deck(), 2, 1)) == (1, 5, -3)
    assert _told(_flip(_deck(), 8, 1)) == (1, 5, 3)


def test_added_time_is_split_over_the_pages_too() -> None:
    assert _told(_flip(_deck().add(TimeAdded(4 * MINUTE_MS)), 2)) == (2, 6, 0)


def test_with_a_past_each_page_has_its_own_budget() -> None:
    usual = {("S0", 0): 2 * MINUTE_MS, ("S0", 1): 9 * MINUTE_MS}
    assert _told(_flip(_deck(), 3, 4), usual) == (4, 9, 1)
    assert _told(_flip(_deck(), 2, 9, 1), usual) == (1, 5, 0)


def test_pauses_and_interruptions_do_not_make_the_presenter_late() -> None:
    log = _flip(_deck(), 2).add(Paused()).wait(minutes=30).add(Resumed(), AnsweringSet(True)).wait(minutes=9)
    assert _told(log.add(AnsweringSet(False)).wait(minutes=1)) == (3, 5, 0)


def test_a_page_that_is_shown_again_goes_on_with_its_time() -> None:
    assert _told(_flip(_deck(), 2, 1).add(PageShown("S0", 0)).wait(minutes=1)) == (3, 5, 1)


def test_without_a_page_or_a_plan_there_is_no_pace() -> None:
    assert _told(Log()) is None
    assert _told(Log().start("overview")) is None
    assert _told(Log().start("overview").add(MediumShown("V0", Scene.VIDEO))) is None
    assert pace(_deck().run, _deck().now, 0, {}) is None


def test_the_usual_time_of_a_page_is_the_median_of_takes_that_did_not_flip_it_over() -> None:
    takes = [_flip(_deck(), 1, 6), _flip(_deck(), 3, 2), _flip(_deck(), 2, 0)]
    known = usual_pages(take.add(TakeFinished()).run for take in takes)
    assert known == {("S0", 0): 2 * MINUTE_MS, ("S0", 1): 2 * MINUTE_MS}


@given(st.lists(st.integers(0, 600), min_size=1, max_size=PAGES))
def test_a_take_that_keeps_to_its_own_past_is_never_late(seconds: list[int]) -> None:
    minutes = [each / 60 for each in seconds]
    usual = {
        page: ms for page, ms in _flip(_deck(), *minutes).add(TakeFinished()).run.page_ms.items() if ms
    } | {("S0", page): 0 for page, each in enumerate(seconds) if not each}
    told = pace(_flip(_deck(), *minutes).run, _flip(_deck(), *minutes).now, PAGES, usual)
    assert told is not None
    assert abs(told.offset_ms) < SECOND_MS
