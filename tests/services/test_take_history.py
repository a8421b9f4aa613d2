"""What past takes of the visit say of the one that runs."""

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.runlog import RunEvent, TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.takes import sign
from pmqa_desktop.services.take_history import NEWEST
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.clocks import NINE, FakeClock

ROLL_CALL = "R-01"


def _take(bench: Workbench, clock: FakeClock, *minutes: float) -> None:
    """A rehearsal of the first items, each as long as said."""
    begin(bench, ROLL_CALL)
    for position, each in enumerate(minutes):
        if position:
            bench.run_control.start_next_item()
        bench.stage_control.toggle_black()
        clock.advance(round(each * MINUTE_MS))
    bench.run_control.finish()


def _median(bench: Workbench, item: str) -> float | None:
    run = bench.run_control.run
    assert run is not None
    told = bench.take_history.experience().get(sign(run.agenda.item(item)))
    return told.median_ms / MINUTE_MS if told else None


def test_each_take_that_is_finished_teaches_the_next_one(bench: Workbench, clock: FakeClock) -> None:
    assert bench.take_history.experience() == {}
    _take(bench, clock, 18, 5)
    assert (_median(bench, ROLL_CALL), _median(bench, "R-02")) == (18, 5)
    _take(bench, clock, 16)
    assert _median(bench, ROLL_CALL) == 16


def test_the_running_take_does_not_teach_itself(bench: Workbench, clock: FakeClock) -> None:
    _take(bench, clock, 18)
    begin(bench, ROLL_CALL)
    clock.advance(40 * MINUTE_MS)
    bench.run_control.start_next_item()
    assert _median(bench, ROLL_CALL) == 18


def test_only_the_newest_takes_count(bench: Workbench, clock: FakeClock) -> None:
    _take(bench, clock, 60)
    for _ in range(NEWEST):
        _take(bench, clock, 10)
    told = bench.take_history.experience()[sign(bench.run_control.run.agenda.item(ROLL_CALL))]
    assert (told.takes, told.most_ms) == (NEWEST, 10 * MINUTE_MS)


def test_the_finish_of_a_running_take_is_forecast_by_them(bench: Workbench, clock: FakeClock) -> None:
    begin(bench, ROLL_CALL)
    assert bench.take_history.forecast() is None
    bench.run_control.finish()
    _take(bench, clock, 18)
    _take(bench, clock, 25)
    begin(bench, ROLL_CALL)
    planned = bench.run_control.timings()
    told = bench.take_history.forecast()
    assert planned is not None
    assert told is not None
    late = (
        (told.likely_at - planned.finishes_at) / MINUTE_MS,
        (told.latest_at - planned.finishes_at) / MINUTE_MS,
    )
    assert late == (0, 6)  # the four minutes of reserve time at the end absorb the rest


def test_the_times_are_folded_of_a_part_of_the_log(bench: Workbench, clock: FakeClock) -> None:
    _take(bench, clock, 18, 5)
    runs = bench.opened.runs
    timed_events = runs.timed_events(1)
    assert len(timed_events) < len(runs.events(1))
    assert {event.at for event in timed_events} <= {event.at for event in runs.events(1)}
    assert runs.finished_takes() == (1,)
    assert timed_events[0].at == NINE
    begin(bench, ROLL_CALL, TakeMode.LIVE)
    assert runs.finished_takes() == (1,)


def test_past_takes_are_read_one_at_a_time_before_anybody_asks(
    bench: Workbench, clock: FakeClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        _take(bench, clock, 15)
    read: list[int] = []
    timed = bench.opened.runs.timed_events

    def note(take: int) -> tuple[RunEvent, ...]:
        read.append(take)
        return timed(take)

    monkeypatch.setattr(bench.opened.runs, "timed_events", note)
    bench.take_history.warm()
    assert read == []
    qtbot.waitUntil(lambda: read == [4, 3, 2, 1])
    assert bench.take_history.experience()
    assert len(read) == 4
