from dataclasses import replace

import pytest

from pmqa_desktop.domain.fold import fold, run_after
from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.question import Stamp
from pmqa_desktop.domain.question_log import QuestionAsked
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    BlackSet,
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    RunEvent,
    StandbyShown,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    TimeAdded,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    VideoSought,
)
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, CLOSING, MIDNIGHT, OPENING, OVERVIEW, Log


def _leg(run: Run) -> Leg:
    assert run.leg is not None
    return run.leg


def test_a_take_begins_with_the_agenda_as_it_was_and_nothing_running() -> None:
    run = Log(mode=TakeMode.REHEARSAL).run
    assert run == Run(1, AGENDA, TakeMode.REHEARSAL, MIDNIGHT, started_at=NINE)
    assert (run.leg, run.item, run.next_item) == (None, None, OPENING)
    assert not run.paused
    assert not run.finished


def test_a_log_that_does_not_begin_with_its_take_is_refused() -> None:
    with pytest.raises(TypeError, match="take 7"):
        fold([RunEvent(1, 7, NINE, ItemStarted("opening"))])


def test_folding_all_at_once_is_folding_one_by_one() -> None:
    log = Log().start("opening").wait(minutes=3).add(Paused()).wait(minutes=1).add(Resumed(), TimeAdded(5))
    step_by_step = fold(log.events[:1])
    for event in log.events[1:]:
        step_by_step = run_after(step_by_step, event)
    assert step_by_step == log.run


def test_starting_an_item_ends_the_one_before_at_the_same_instant() -> None:
    run = Log().start("opening").wait(minutes=4).start("overview").run
    assert run.legs == (Leg("opening", NINE, NINE + 4 * MINUTE_MS), Leg("overview", NINE + 4 * MINUTE_MS))
    assert (run.item, run.next_item) == (OVERVIEW, AGENDA.items[2])


def test_behind_the_last_item_nothing_is_next() -> None:
    run = Log().start("closing").run
    assert (run.item, run.next_item) == (CLOSING, None)


def test_a_pause_is_taken_out_of_the_item() -> None:
    log = Log().start("opening").wait(minutes=2).add(Paused()).wait(minutes=7)
    assert _leg(log.run).elapsed_ms(log.now, log.run.paused_at) == 2 * MINUTE_MS
    log.add(Resumed()).wait(minutes=1)
    assert _leg(log.run).elapsed_ms(log.now, log.run.paused_at) == 3 * MINUTE_MS
    assert not log.run.paused


def test_a_second_pause_does_not_move_the_first_and_resuming_twice_changes_nothing() -> None:
    log = Log().start("opening").add(Paused()).wait(minutes=1)
    assert log.run == log.add(Paused()).run
    log.add(Resumed())
    assert log.run == log.wait(minutes=1).add(Resumed()).run


@pytest.mark.parametrize("happening", [Paused(), Resumed(), TimeAdded(MINUTE_MS)])
def test_between_items_there_is_no_timer_to_steer(happening: Happening) -> None:
    assert Log().add(happening).run == Log().run


@pytest.mark.parametrize(
    "on_stage",
    [
        PageShown("S0", 4),
        MediumShown("V0", Scene.VIDEO),
        VideoPlayed(0),
        StandbyShown(),
        BlackSet(True),
        TimeAdded(MINUTE_MS),
    ],
)
def test_a_pause_stays_whatever_is_put_on_the_stage(on_stage: Happening) -> None:
    log = Log().start("opening").wait(minutes=2).add(Paused()).wait(minutes=1).add(on_stage).wait(minutes=1)
    assert log.run.paused
    assert log.timings.elapsed_ms == 2 * MINUTE_MS


def test_starting_the_next_item_ends_a_pause_that_is_still_on() -> None:
    log = Log().start("opening").wait(minutes=2).add(Paused()).wait(minutes=5).start("overview")
    assert not log.run.paused
    assert log.run.legs[0].elapsed_ms(log.now) == 2 * MINUTE_MS


def test_added_time_belongs_to_the_item_that_runs_and_may_be_taken_away_again() -> None:
    log = Log().start("opening").add(TimeAdded(2 * MINUTE_MS), TimeAdded(-3 * MINUTE_MS)).start("overview")
    assert [leg.added_ms for leg in log.run.legs] == [-MINUTE_MS, 0]


def test_an_item_that_is_done_again_has_two_stretches() -> None:
    log = Log().start("opening").wait(minutes=3).start("overview").wait(minutes=5).start("opening")
    assert [leg.item for leg in log.run.legs] == ["opening", "overview", "opening"]
    assert log.run.next_item == OVERVIEW


def test_finishing_ends_the_item_and_its_pause_and_clears_the_stage() -> None:
    log = Log().start("closing").add(PageShown("S0", 3)).wait(minutes=1).add(Paused()).wait(minutes=1)
    run = log.add(TakeFinished()).run
    assert (run.finished, run.finished_at, run.leg, run.paused) == (True, log.now, None, False)
    assert run.legs[0].elapsed_ms(log.now + MINUTE_MS) == MINUTE_MS
    assert run.stage == Stage()


def test_a_dark_stage_stays_dark_when_the_take_ends() -> None:
    log = Log().start("closing").add(PageShown("S0", 3), BlackSet(True), TakeFinished())
    assert log.run.stage == Stage(cover=Cover.BLACK)
    assert log.add(BlackSet(False)).run.stage == Stage()


def test_what_happens_to_questions_leaves_the_run_alone() -> None:
    log = Log().start("opening")
    before = log.run
    assert log.add(QuestionAsked("q", 1, "ทำไม", Stamp(NINE))).run == before


def test_a_medium_comes_up_at_its_start_and_a_video_waits_there() -> None:
    log = Log().start("opening").add(PageShown("S0", 3), MediumShown("S1", Scene.SLIDE))
    assert (log.run.stage.medium, log.run.stage.page) == ("S1", 0)
    assert log.run.stage.playback is Playback.STOPPED
    log.add(MediumShown("V0", Scene.VIDEO))
    assert (log.run.stage.scene, log.run.stage.playback) == (Scene.VIDEO, Playback.ARMED)


def test_a_new_item_begins_with_its_standby_card_and_a_dark_stage_stays_dark() -> None:
    log = Log().start("opening").add(PageShown("S0", 3), BlackSet(True)).start("overview")
    assert log.run.stage == Stage(item="overview", cover=Cover.BLACK)
    assert log.add(BlackSet(False)).run.stage == Stage(item="overview")


def test_the_standby_card_replaces_what_was_up() -> None:
    log = Log().start("opening").add(PageShown("S0", 3), StandbyShown())
    assert log.run.stage == Stage(item="opening")


def test_darkening_keeps_the_page_underneath() -> None:
    log = Log().start("opening").add(PageShown("S0", 3))
    page = log.run.stage
    assert log.add(BlackSet(True)).run.stage == replace(page, cover=Cover.BLACK)


def test_a_video_plays_holds_and_ends_where_it_was_told() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=4_000)
    assert log.run.stage.video_position(log.now) == 4_000
    log.add(VideoPaused(4_010)).wait(minutes=1)
    assert (log.run.stage.playback, log.run.stage.video_position(log.now)) == (Playback.PAUSED, 4_010)
    log.add(VideoEnded(30_000))
    assert (log.run.stage.playback, log.run.stage.position_ms) == (Playback.STOPPED, 30_000)


def test_a_video_that_is_sent_elsewhere_goes_on_or_waits_there() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=4_000)
    log.add(VideoSought(20_000)).wait(ms=1_000)
    assert (log.run.stage.playback, log.run.stage.video_position(log.now)) == (Playback.PLAYING, 21_000)
    log.add(VideoPaused(21_000), VideoSought(9_000)).wait(ms=1_000)
    assert (log.run.stage.playback, log.run.stage.video_position(log.now)) == (Playback.PAUSED, 9_000)
    log.add(VideoEnded(30_000), VideoSought(9_000))
    assert log.run.stage.playback is Playback.PAUSED


def test_a_video_that_failed_is_still_the_one_that_a_backup_can_stand_in_for() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0), BlackSet(True))
    stage = log.add(VideoEnded(0, failure="media-missing")).run.stage
    assert (stage.medium, stage.playback, stage.failure) == ("V0", Playback.STOPPED, "media-missing")
    assert stage.black


def test_each_page_is_remembered_once_in_the_order_of_its_first_showing() -> None:
    pages = [
        PageShown("S0", 0),
        PageShown("S0", 2),
        PageShown("S1", 0),
        PageShown("S0", 2),
        PageShown("S0", 1),
    ]
    assert Log().start("opening").add(*pages).run.pages == (("S0", 0), ("S0", 2), ("S1", 0), ("S0", 1))


@pytest.mark.parametrize("gap_min", [45, 0, -90], ids=["later", "at once", "clock set back"])
@pytest.mark.parametrize("paused", [False, True], ids=["running", "paused"])
def test_recovery_takes_the_time_that_the_program_was_down_out_of_the_item(
    gap_min: int, paused: bool
) -> None:
    log = Log().start("opening").wait(minutes=3)
    if paused:
        log.add(Paused()).wait(minutes=2)
    alive_at = log.now
    log.wait(minutes=gap_min).add(TakeRecovered(alive_at))
    assert log.timings.elapsed_ms == 3 * MINUTE_MS
    assert log.run.paused is paused
    log.wait(minutes=1)
    assert log.timings.elapsed_ms == (3 if paused else 4) * MINUTE_MS
    log.add(Resumed()).wait(minutes=1)
    assert log.timings.elapsed_ms == (4 if paused else 5) * MINUTE_MS


def test_recovery_keeps_item_page_added_time_and_what_came_before() -> None:
    log = (
        Log().start("opening").wait(minutes=9).start("overview").add(TimeAdded(MINUTE_MS), PageShown("S0", 4))
    )
    before = log.run
    recovered = log.wait(minutes=30).add(TakeRecovered(NINE + 9 * MINUTE_MS)).run
    assert recovered.stage == before.stage
    assert recovered.legs == (before.legs[0], replace(_leg(before), idle_ms=30 * MINUTE_MS))


def test_two_recoveries_of_one_item_add_up() -> None:
    log = Log().start("opening").wait(minutes=1)
    for gap in (10, 20):
        alive_at = log.now
        log.wait(minutes=gap).add(TakeRecovered(alive_at)).wait(minutes=1)
    assert log.timings.elapsed_ms == 3 * MINUTE_MS


def test_a_take_that_was_between_items_recovers_without_one() -> None:
    log = Log()
    before = log.run
    assert log.wait(minutes=9).add(TakeRecovered(NINE)).run == before


def test_after_recovery_a_playing_video_waits_where_it_was() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=7_000)
    log.wait(minutes=20).add(TakeRecovered(NINE + 7_000, position_ms=7_000)).wait(minutes=1)
    assert log.run.stage.playback is Playback.PAUSED
    assert log.run.stage.video_position(log.now) == 7_000


@pytest.mark.parametrize("last", [VideoPaused(5_000), VideoEnded(5_000)])
def test_recovery_leaves_a_video_that_did_not_play_as_it_was(last: Happening) -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), last)
    before = log.run.stage
    assert log.wait(minutes=1).add(TakeRecovered(NINE)).run.stage == before
