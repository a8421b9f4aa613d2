import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.domain.runlog import OUTSIDE, PageShown, Paused, Resumed, TakeMode, TakeStarted
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.services.run_control import BEAT_MS, RunControl
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE, FakeClock
from tests.support.control import elapsed, logged, run_of
from tests.support.takes import AGENDA, MIDNIGHT

FLIP = PageShown("S0", 1)


def test_before_the_first_take_there_is_nothing(control: RunControl) -> None:
    assert (control.run, control.active, control.timings(), control.interrupted()) == (None,) * 4


def test_a_take_begins_now_with_its_agenda_and_its_own_midnight(control: RunControl, runs: Runs) -> None:
    control.begin(AGENDA, TakeMode.REHEARSAL)
    assert logged(runs) == [TakeStarted(AGENDA, TakeMode.REHEARSAL, MIDNIGHT)]
    assert run_of(control).started_at == NINE
    assert control.active is control.run


def test_every_take_has_its_own_number(live: RunControl, runs: Runs) -> None:
    live.finish()
    live.begin(AGENDA, TakeMode.LIVE)
    assert [event.take for event in runs.takes()] == [1, 2]
    assert run_of(live).take == 2


def test_what_is_shown_is_always_the_fold_of_what_is_stored(
    live: RunControl, runs: Runs, clock: FakeClock
) -> None:
    for command in (
        live.pause,
        live.resume,
        live.start_next_item,
        lambda: live.add_time(MINUTE_MS),
        lambda: live.start_item("opening"),
        live.toggle_pause,
        live.toggle_pause,
        live.finish,
    ):
        clock.advance(1_234)
        command()
        assert fold(runs.events(1)) == live.run


def test_an_item_is_announced_by_its_id_after_the_run_knows_it(live: RunControl) -> None:
    heard: list[tuple[str, str]] = []
    live.item_started.connect(lambda item: heard.append((item, getattr(run_of(live).item, "id", ""))))
    live.start_next_item()
    live.start_item("closing")
    assert heard == [("overview", "overview"), ("closing", "closing")]


def test_time_is_read_from_the_clock_and_not_counted(live: RunControl, clock: FakeClock) -> None:
    clock.advance(3 * MINUTE_MS)
    assert elapsed(live) == 3 * MINUTE_MS
    live.pause()
    clock.advance(HOUR_MS)
    assert elapsed(live) == 3 * MINUTE_MS


def test_a_take_that_runs_is_not_begun_again(live: RunControl, runs: Runs, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.take_begun):
        live.begin(AGENDA, TakeMode.LIVE)
    assert [event.take for event in runs.takes()] == [1]


@pytest.mark.parametrize("when", ["before a take", "between items", "after the take"])
def test_without_a_running_item_there_is_no_timer_to_steer(
    control: RunControl, runs: Runs, qtbot: QtBot, when: str
) -> None:
    if when != "before a take":
        control.begin(AGENDA, TakeMode.LIVE)
    if when == "after the take":
        control.start_next_item()
        control.finish()
    before = logged(runs)
    with qtbot.assertNotEmitted(control.run_changed):
        control.add_time(MINUTE_MS)
        control.pause()
        control.resume()
        control.toggle_pause()
    assert logged(runs) == before


@pytest.mark.parametrize("finished", [False, True], ids=["before a take", "after it"])
def test_without_a_take_nothing_is_started_shown_or_finished(
    control: RunControl, runs: Runs, qtbot: QtBot, finished: bool
) -> None:
    if finished:
        control.begin(AGENDA, TakeMode.LIVE)
        control.finish()
    before = logged(runs)
    with qtbot.assertNotEmitted(control.run_changed), qtbot.assertNotEmitted(control.item_started):
        control.start_next_item()
        control.start_item("opening")
        control.show(FLIP)
        control.finish()
        control.commit_pending()
    assert logged(runs) == before


def test_pausing_twice_and_resuming_twice_is_logged_once(live: RunControl, runs: Runs) -> None:
    live.pause()
    live.pause()
    live.resume()
    live.resume()
    assert logged(runs)[-2:] == [Paused(), Resumed()]


def test_behind_the_last_item_there_is_no_next(live: RunControl, runs: Runs) -> None:
    live.start_item("closing")
    before = logged(runs)
    live.start_next_item()
    assert logged(runs) == before


def test_an_item_that_the_agenda_does_not_have_is_an_error_and_not_logged(
    live: RunControl, runs: Runs
) -> None:
    before = logged(runs)
    with pytest.raises(KeyError, match="lunch"):
        live.start_item("lunch")
    assert logged(runs) == before


def test_what_happens_to_a_question_after_the_take_is_logged_outside_it(
    live: RunControl, runs: Runs, clock: FakeClock
) -> None:
    live.finish()
    finished = live.run
    clock.advance(24 * HOUR_MS)
    moved = QuestionMoved("q", QuestionStatus.SENT)
    (event,) = live.log(moved)
    assert (event.take, event.at, event.happening) == (OUTSIDE, NINE + 24 * HOUR_MS, moved)
    assert live.run == finished


def test_a_running_take_tells_that_time_passes_and_that_it_lives(
    live: RunControl, runs: Runs, clock: FakeClock, qtbot: QtBot
) -> None:
    lived: list[int] = []
    live.ticked.connect(lambda: lived.append(runs.alive_at(1)))
    clock.advance(BEAT_MS + 123)
    qtbot.waitUntil(lambda: bool(lived))
    assert lived[0] == NINE + BEAT_MS + 123


def test_after_the_end_no_time_passes(live: RunControl, qtbot: QtBot) -> None:
    live.finish()
    with qtbot.assertNotEmitted(live.ticked, wait=500):
        assert elapsed(live) == 0
