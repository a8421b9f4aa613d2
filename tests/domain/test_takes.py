"""What takes teach, on an agenda whose plan can be worked out in the head."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import AnsweringSet, Paused, Resumed, TakeFinished, TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.takes import Experience, Forecast, experience, forecast, lasted, sign
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, OPENING, OVERVIEW, QUESTIONS, Log

MINUTES = st.integers(1, 90)


def _take(**minutes: float) -> Run:
    """A finished take in which each item lasted so long."""
    log = Log(mode=TakeMode.REHEARSAL)
    for name, lasts in minutes.items():
        log.start(name).wait(minutes=lasts)
    return log.add(TakeFinished()).run


def _minutes(known: Experience) -> tuple[int, float, float, float]:
    return known.takes, known.least_ms / MINUTE_MS, known.median_ms / MINUTE_MS, known.most_ms / MINUTE_MS


def test_an_item_has_the_spread_of_the_times_that_it_took() -> None:
    known = experience([_take(opening=9), _take(opening=14), _take(opening=10), _take(overview=20)])
    assert _minutes(known[sign(OPENING)]) == (3, 9, 10, 14)
    assert _minutes(known[sign(OVERVIEW)]) == (1, 20, 20, 20)
    assert sign(QUESTIONS) not in known


@given(st.lists(MINUTES, min_size=1, max_size=9))
def test_the_median_is_a_time_that_was_taken_with_as_many_on_either_side(times: list[int]) -> None:
    known = experience(_take(opening=minutes) for minutes in times)[sign(OPENING)]
    median = known.median_ms // MINUTE_MS
    assert median in times
    assert sum(each < median for each in times) <= len(times) / 2
    assert sum(each > median for each in times) <= len(times) / 2
    assert (known.least_ms, known.most_ms) == (min(times) * MINUTE_MS, max(times) * MINUTE_MS)


def test_pauses_and_what_went_to_assessors_are_not_the_presenters() -> None:
    log = Log().start("overview").wait(minutes=5).add(Paused()).wait(minutes=9).add(Resumed())
    log.add(AnsweringSet(True)).wait(minutes=4).add(AnsweringSet(False)).wait(minutes=3)
    assert lasted(log.start("questions").run) == {sign(OVERVIEW): 8 * MINUTE_MS}


def test_in_an_item_for_questions_all_of_it_counts() -> None:
    log = Log().start("questions").add(AnsweringSet(True)).wait(minutes=9).start("closing")
    assert lasted(log.run) == {sign(QUESTIONS): 9 * MINUTE_MS}


def test_an_item_that_was_passed_over_or_still_runs_tells_nothing() -> None:
    log = Log().start("opening").wait(ms=3 * SECOND_MS).start("overview").wait(minutes=5)
    assert lasted(log.run) == {}


def test_an_item_that_was_done_twice_took_both_times() -> None:
    log = Log().start("opening").wait(minutes=2).start("overview").wait(minutes=3).start("opening")
    assert lasted(log.wait(minutes=4).start("closing").run)[sign(OPENING)] == 6 * MINUTE_MS


def test_an_item_is_known_again_by_what_it_shows_in_another_agenda() -> None:
    shown = replace(OVERVIEW, media=("S0",))
    rehearsed = replace(AGENDA, items=(shown,))
    live = replace(shown, id="V-07", title=Bilingual("อื่น"))
    log = Log(rehearsed).start("overview").wait(minutes=26).add(TakeFinished())
    assert experience([log.run])[sign(live)].median_ms == 26 * MINUTE_MS


def test_the_finish_is_told_with_its_range() -> None:
    known = experience([_take(opening=8, overview=20), _take(opening=12, overview=30)])
    log = Log().start("opening").wait(minutes=5)
    # The questions keep their clock time, 9:40, or come after it; then 15 and 5 minutes as planned.
    assert forecast(log.run, log.now, known) == Forecast(
        NINE + 60 * MINUTE_MS, NINE + 60 * MINUTE_MS, NINE + 62 * MINUTE_MS
    )


def test_an_item_that_has_already_lasted_longer_than_ever_is_expected_to_end_now() -> None:
    known = experience([_take(closing=4), _take(closing=6)])
    log = Log().start("closing").wait(minutes=9)
    told = forecast(log.run, log.now, known)
    assert told == Forecast(log.now, log.now, log.now)


def test_of_what_no_take_has_told_nothing_is_forecast() -> None:
    assert forecast(Log().start("opening").run, NINE, {}) is None
    known = experience([_take(opening=9)])
    assert forecast(Log().start("overview").run, NINE, known) is None
    assert forecast(_take(opening=9), NINE, known) is None


@given(st.lists(st.tuples(MINUTES, MINUTES, MINUTES, MINUTES), min_size=1, max_size=5), MINUTES)
def test_the_range_holds_the_likely_finish_and_nothing_ends_in_the_past(
    takes: list[tuple[int, int, int, int]], passed: int
) -> None:
    names = [item.id for item in AGENDA.items]
    known = experience(_take(**dict(zip(names, each, strict=True))) for each in takes)
    log = Log().start("opening").wait(minutes=passed)
    told = forecast(log.run, log.now, known)
    assert told is not None
    assert log.now <= told.earliest_at <= told.likely_at <= told.latest_at
