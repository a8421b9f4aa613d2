import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.runlog import MediumShown, PageShown, VideoPlayed
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE, FakeClock
from tests.support.control import Start, cut_off, elapsed, run_of
from tests.support.takes import AGENDA

FLIP = PageShown("S0", 1)


def test_a_closed_program_leaves_its_take_to_be_gone_on_with(
    live: RunControl, start: Start, runs: Runs, clock: FakeClock
) -> None:
    clock.advance(4 * MINUTE_MS)
    live.log_after_paint(FLIP)
    live.close()
    clock.advance(HOUR_MS)
    again = start(clock)
    interrupted = cut_off(again)
    assert interrupted.alive_at == NINE + 4 * MINUTE_MS
    again.recover(interrupted)
    assert elapsed(again) == 4 * MINUTE_MS
    assert run_of(again).stage.page == 1
    again.start_next_item()
    assert fold(runs.events(1)) == again.run


@pytest.mark.parametrize("gap_ms", [HOUR_MS, -5 * HOUR_MS], ids=["later", "clock set back"])
def test_a_killed_take_goes_on_at_the_elapsed_time_of_its_last_sign_of_life(
    live: RunControl, start: Start, runs: Runs, clock: FakeClock, gap_ms: int
) -> None:
    live.add_time(MINUTE_MS)
    clock.advance(3 * MINUTE_MS)
    runs.beat(1, live.now())
    again = start(FakeClock(clock.wall_ms() + gap_ms))
    again.recover(cut_off(again))
    timings = again.timings()
    assert timings is not None
    assert (timings.elapsed_ms, timings.remaining_ms) == (3 * MINUTE_MS, 8 * MINUTE_MS)


def test_a_take_that_was_killed_twice_loses_nothing(
    live: RunControl, start: Start, runs: Runs, clock: FakeClock
) -> None:
    for gap_ms in (HOUR_MS, -3 * HOUR_MS):
        clock.advance(2 * MINUTE_MS)
        runs.beat(1, live.now())
        clock = FakeClock(clock.wall_ms() + gap_ms)
        live = start(clock)
        live.recover(cut_off(live))
    clock.advance(MINUTE_MS)
    assert elapsed(live) == 5 * MINUTE_MS


def test_a_video_waits_where_it_was_when_its_program_died(
    live: RunControl, start: Start, runs: Runs, clock: FakeClock
) -> None:
    live.log(MediumShown("V0", Scene.VIDEO), VideoPlayed(0))
    clock.advance(7_000)
    runs.beat(1, live.now())
    clock.advance(HOUR_MS)
    again = start(clock)
    again.recover(cut_off(again))
    stage = run_of(again).stage
    assert (stage.medium, stage.playback, stage.position_ms) == ("V0", Playback.PAUSED, 7_000)


def test_recovering_announces_the_take_as_beginning_does(
    live: RunControl, start: Start, clock: FakeClock, qtbot: QtBot
) -> None:
    again = start(clock)
    with qtbot.waitSignals([again.run_changed, again.take_begun]):
        again.recover(cut_off(again))
    assert run_of(again).item == AGENDA.items[0]


def test_a_take_that_runs_or_was_finished_is_not_interrupted(
    live: RunControl, start: Start, clock: FakeClock
) -> None:
    assert live.interrupted() is None
    live.finish()
    assert start(clock).interrupted() is None


def test_giving_up_ends_the_take_when_its_program_died(
    live: RunControl, start: Start, runs: Runs, clock: FakeClock
) -> None:
    clock.advance(3 * MINUTE_MS)
    runs.beat(1, live.now())
    clock.advance(24 * HOUR_MS)
    again = start(clock)
    again.give_up(cut_off(again))
    ended = fold(runs.events(1))
    assert ended.finished_at == NINE + 3 * MINUTE_MS
    assert ended.legs[0].elapsed_ms(clock.wall_ms()) == 3 * MINUTE_MS
    assert (again.interrupted(), again.active) == (None, None)
