from dataclasses import replace

import pytest

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.runlog import Paused, Resumed, TakeFinished, TakeMode, TakeRecovered, TimeAdded
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.timing import Phase, Progress, late_ms, phase_of, told_item_offset, told_offset
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, Log

TEN = NINE + HOUR_MS


def _at(minutes: float) -> int:
    return NINE + round(minutes * MINUTE_MS)


def _starts(log: Log) -> list[float | None]:
    """When each item starts, in minutes after nine."""
    starts = [row.starts_at for row in log.timings.items]
    return [None if at is None else (at - NINE) / MINUTE_MS for at in starts]


def test_before_the_first_item_the_rundown_is_the_plan() -> None:
    log = Log().wait(minutes=3)
    assert _starts(log) == [0, 10, 40, 55]
    assert {row.progress for row in log.timings.items} == {Progress.AHEAD}
    assert (log.timings.elapsed_ms, log.timings.remaining_ms, log.timings.offset_ms) == (0, 0, 0)
    assert (log.timings.phase, log.timings.finishes_at) == (Phase.NORMAL, TEN)


def test_elapsed_and_remaining_make_up_the_duration() -> None:
    timing = Log().start("opening").wait(minutes=4).timings
    assert (timing.elapsed_ms, timing.remaining_ms) == (4 * MINUTE_MS, 6 * MINUTE_MS)


@pytest.mark.parametrize(
    ("remaining_ms", "phase"),
    [
        (2 * MINUTE_MS + 1, Phase.NORMAL),
        (2 * MINUTE_MS, Phase.WARNING),
        (MINUTE_MS + 1, Phase.WARNING),
        (MINUTE_MS, Phase.DANGER),
        (0, Phase.DANGER),
        (-1, Phase.OVERTIME),
    ],
)
def test_the_phase_turns_at_the_agendas_own_times(remaining_ms: int, phase: Phase) -> None:
    assert phase_of(remaining_ms, AGENDA) is phase
    log = Log().start("opening").wait(minutes=10, ms=-remaining_ms)
    assert (log.timings.remaining_ms, log.timings.phase) == (remaining_ms, phase)


def test_added_time_prolongs_the_item_and_turns_the_phase_back() -> None:
    log = Log().start("opening").wait(minutes=9.5)
    assert log.timings.phase is Phase.DANGER
    log.add(TimeAdded(2 * MINUTE_MS))
    assert (log.timings.remaining_ms, log.timings.phase) == (2.5 * MINUTE_MS, Phase.NORMAL)
    assert _starts(log)[1] == 12
    assert log.row("opening").added_ms == 2 * MINUTE_MS


def test_time_taken_away_can_put_an_item_into_overtime() -> None:
    log = Log().start("opening").wait(minutes=9.5).add(TimeAdded(-MINUTE_MS))
    assert (log.timings.remaining_ms, log.timings.phase) == (-30 * SECOND_MS, Phase.OVERTIME)


def test_a_pause_holds_the_timer_and_moves_the_projected_end() -> None:
    log = Log().start("opening").wait(minutes=4).add(Paused()).wait(minutes=5)
    assert (log.timings.elapsed_ms, log.timings.remaining_ms) == (4 * MINUTE_MS, 6 * MINUTE_MS)
    assert log.row("opening").ends_at == _at(15)
    assert log.timings.offset_ms == 5 * MINUTE_MS
    log.add(Resumed()).wait(minutes=6)
    assert (log.timings.remaining_ms, log.row("opening").ends_at) == (0, _at(15))


def test_in_overtime_the_item_ends_now_and_the_rest_moves_with_it() -> None:
    log = Log().start("opening").wait(minutes=13)
    assert (log.timings.remaining_ms, log.timings.offset_ms) == (-3 * MINUTE_MS, 3 * MINUTE_MS)
    assert _starts(log) == [0, 13, 40, 55]
    log.wait(minutes=1)
    assert _starts(log) == [0, 14, 40, 55]


def test_the_gap_before_a_fixed_item_absorbs_lateness_first() -> None:
    log = Log().wait(minutes=8).start("opening")
    assert _starts(log) == [8, 18, 40, 55]
    assert log.timings.finishes_at == TEN


def test_what_the_gap_cannot_absorb_moves_the_fixed_item_too() -> None:
    log = Log().wait(minutes=13).start("opening")
    assert _starts(log) == [13, 23, 43, 58]
    assert log.timings.finishes_at == TEN + 3 * MINUTE_MS


def test_an_early_run_waits_for_the_fixed_item_but_not_for_linked_ones() -> None:
    log = Log().start("opening").wait(minutes=4).start("overview")
    assert _starts(log) == [0, 4, 40, 55]
    assert log.row("overview").offset_ms == -6 * MINUTE_MS
    assert log.timings.offset_ms == -6 * MINUTE_MS


def test_a_fixed_item_that_was_begun_early_lets_the_linked_one_come_early() -> None:
    log = Log().start("questions")
    assert log.row("closing").starts_at == _at(15)


def test_items_that_are_jumped_over_are_skipped_and_take_no_time() -> None:
    log = Log().start("opening").wait(minutes=10).start("questions")
    skipped = log.row("overview")
    assert skipped.progress is Progress.SKIPPED
    assert (skipped.starts_at, skipped.ends_at, skipped.started_at, skipped.offset_ms) == (None,) * 4
    assert (skipped.elapsed_ms, skipped.relative_offset_ms) == (0, None)
    assert log.timings.finishes_at == _at(30)


def test_an_item_that_is_done_again_adds_up_and_counts_down_from_the_full_time() -> None:
    log = Log().start("opening").wait(minutes=3).start("overview").wait(minutes=5).start("opening")
    log.add(TimeAdded(MINUTE_MS)).wait(minutes=2)
    again = log.row("opening")
    assert (log.timings.elapsed_ms, log.timings.remaining_ms) == (2 * MINUTE_MS, 9 * MINUTE_MS)
    assert (again.elapsed_ms, again.added_ms, again.progress) == (5 * MINUTE_MS, MINUTE_MS, Progress.CURRENT)
    assert (again.started_at, again.ends_at) == (_at(8), _at(19))


def test_what_follows_an_item_that_is_done_again_lies_ahead_once_more() -> None:
    log = Log().start("opening").wait(minutes=3).start("overview").wait(minutes=5).start("opening")
    row = log.row("overview")
    assert (row.progress, row.starts_at, row.ends_at) == (Progress.AHEAD, _at(18), _at(38))
    assert (row.started_at, row.elapsed_ms) == (_at(3), 5 * MINUTE_MS)


def test_an_item_done_twice_stays_done_when_the_take_ends_there() -> None:
    log = Log().start("opening").wait(minutes=3).start("overview").wait(minutes=5).start("opening")
    log.wait(minutes=1).add(TakeFinished())
    assert [row.progress for row in log.timings.items[:2]] == [Progress.DONE, Progress.DONE]
    assert log.row("opening").elapsed_ms == 4 * MINUTE_MS


def test_a_late_take_is_late_against_the_clock_and_on_time_against_its_own_start() -> None:
    log = Log().wait(minutes=60).start("opening").wait(minutes=11)
    assert log.timings.shift_ms == 60 * MINUTE_MS
    assert log.timings.offset_ms == 61 * MINUTE_MS
    assert log.timings.relative_offset_ms == MINUTE_MS
    assert log.row("overview").offset_ms == 61 * MINUTE_MS
    assert log.row("overview").relative_offset_ms == MINUTE_MS


def test_the_shift_is_counted_from_the_item_that_a_take_began_with() -> None:
    log = Log().wait(minutes=25).start("overview")
    assert log.timings.shift_ms == 15 * MINUTE_MS
    assert log.timings.relative_offset_ms == 0


@pytest.mark.parametrize(("mode", "told"), [(TakeMode.LIVE, 62), (TakeMode.REHEARSAL, 2)])
def test_people_are_told_the_clocks_offset_live_and_their_own_in_rehearsal(mode: TakeMode, told: int) -> None:
    log = Log(mode=mode).wait(minutes=60).start("opening").wait(minutes=12).start("overview")
    assert told_offset(mode, log.timings) == told * MINUTE_MS
    assert told_item_offset(mode, log.row("overview")) == told * MINUTE_MS
    assert told_item_offset(mode, Log(mode=mode).start("overview").row("opening")) is None


def test_a_rehearsal_keeps_the_distance_of_fixed_items_from_its_own_start() -> None:
    log = Log(mode=TakeMode.REHEARSAL).wait(minutes=60).start("opening")
    assert _starts(log) == [60, 70, 100, 115]
    assert log.timings.finishes_at == TEN + HOUR_MS


def test_a_live_take_that_is_an_hour_late_pushes_its_fixed_items() -> None:
    log = Log().wait(minutes=60).start("opening")
    assert _starts(log) == [60, 70, 90, 105]


def test_a_finished_take_stands_still() -> None:
    log = Log().start("opening").wait(minutes=9).start("overview").wait(minutes=12).add(TakeFinished())
    at_the_end = log.timings
    later = log.wait(minutes=500).timings
    assert replace(later, now=at_the_end.now) == at_the_end
    assert at_the_end.finishes_at == _at(21)
    assert at_the_end.offset_ms == -9 * MINUTE_MS
    assert [row.progress for row in at_the_end.items] == [
        Progress.DONE,
        Progress.DONE,
        Progress.SKIPPED,
        Progress.SKIPPED,
    ]
    assert (at_the_end.elapsed_ms, at_the_end.phase) == (0, Phase.NORMAL)


def test_a_take_that_is_finished_before_its_first_item_has_nothing_but_an_end() -> None:
    timing = Log().wait(minutes=2).add(TakeFinished()).timings
    assert (timing.finishes_at, timing.offset_ms) == (_at(2), 0)
    assert {row.progress for row in timing.items} == {Progress.SKIPPED}


def test_the_time_that_the_program_was_down_makes_the_run_late_but_not_the_item_longer() -> None:
    log = Log().start("opening").wait(minutes=4)
    log.wait(minutes=6).add(TakeRecovered(_at(4)))
    assert (log.timings.elapsed_ms, log.timings.remaining_ms) == (4 * MINUTE_MS, 6 * MINUTE_MS)
    assert (log.timings.offset_ms, log.row("overview").starts_at) == (6 * MINUTE_MS, _at(16))


def _with_timer(timer: Timer, mode: TakeMode = TakeMode.LIVE) -> Log:
    items = (replace(AGENDA.items[0], timer=timer), *AGENDA.items[1:])
    return Log(replace(AGENDA, items=items), mode)


def test_an_item_that_counts_to_its_end_keeps_to_the_clock_however_late_it_began() -> None:
    log = _with_timer(Timer.TO_END).wait(minutes=4).start("opening").wait(minutes=1)
    assert log.timings.remaining_ms == 5 * MINUTE_MS
    assert _starts(log)[1] == 10
    log.add(Paused()).wait(minutes=2)
    assert log.timings.remaining_ms == 3 * MINUTE_MS
    log.add(TimeAdded(MINUTE_MS)).wait(minutes=5)
    assert (log.timings.remaining_ms, log.timings.phase) == (-MINUTE_MS, Phase.OVERTIME)


def test_in_a_rehearsal_the_planned_end_moves_with_its_start() -> None:
    log = _with_timer(Timer.TO_END, TakeMode.REHEARSAL).wait(minutes=60).start("opening").wait(minutes=1)
    assert log.timings.remaining_ms == 9 * MINUTE_MS


def test_an_item_ahead_that_counts_to_its_end_absorbs_lateness() -> None:
    agenda = replace(AGENDA, items=(AGENDA.items[0], replace(AGENDA.items[1], timer=Timer.TO_END)))
    log = Log(agenda).wait(minutes=5).start("opening")
    row = log.row("overview")
    assert (row.starts_at, row.ends_at) == (_at(15), _at(30))


def test_an_item_that_shows_the_clock_has_nothing_to_keep_to() -> None:
    log = _with_timer(Timer.CLOCK).start("opening").wait(minutes=12)
    assert log.timings.phase is Phase.NORMAL


def test_an_item_that_counts_up_warns_like_one_that_counts_down() -> None:
    log = _with_timer(Timer.UP).start("opening").wait(minutes=9.5)
    assert (log.timings.spent_ms, log.timings.phase) == (9.5 * MINUTE_MS, Phase.DANGER)


def _with_reserve() -> Log:
    """The second item is reserve time; the third keeps no clock time."""
    opening, overview, questions, closing = AGENDA.items
    reserve = replace(overview, buffer=True)
    linked = replace(questions, fixed=False, planned_start_ms=reserve.planned_end_ms)
    after = replace(closing, planned_start_ms=linked.planned_end_ms)
    return Log(replace(AGENDA, items=(opening, reserve, linked, after)))


@pytest.mark.parametrize(("late", "starts"), [(0, 30), (8, 30), (20, 30), (25, 35)])
def test_reserve_time_is_used_up_by_lateness_first(late: int, starts: int) -> None:
    log = _with_reserve().start("opening").wait(minutes=10 + late)
    assert _starts(log)[1:3] == [10 + late, starts]
    assert late_ms(log.run, log.timings) == (starts - 30) * MINUTE_MS


def test_reserve_time_that_comes_early_is_no_longer_than_planned() -> None:
    log = _with_reserve().start("opening").wait(minutes=4).start("overview").wait(minutes=1)
    assert log.row("questions").starts_at == _at(24)
    early = _with_reserve().wait(minutes=-5).start("opening")
    assert _starts(early)[1:3] == [5, 25]
