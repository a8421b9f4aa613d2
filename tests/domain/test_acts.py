"""Acts on the clock: an assessor is heard, a start is put right, an act is taken back."""

import pytest

from pmqa_desktop.domain.fold_clock import MOST_PAST
from pmqa_desktop.domain.marks import Ink, InkColour, stroke_from
from pmqa_desktop.domain.runlog import (
    ActUndone,
    AnsweringSet,
    BlackSet,
    ItemBackdated,
    MediumShown,
    MessageSent,
    PageShown,
    Paused,
    Resumed,
    StrokeDrawn,
    TakeRecovered,
    TimeAdded,
    VideoPlayed,
)
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage
from pmqa_desktop.domain.timing import Phase
from tests.support.clocks import NINE
from tests.support.takes import Log


def _figures(log: Log) -> tuple[float, float, float]:
    """Of the current item, in minutes: elapsed, of that to assessors, remaining."""
    timing = log.timings
    return timing.elapsed_ms / MINUTE_MS, timing.answering_ms / MINUTE_MS, timing.remaining_ms / MINUTE_MS


def test_while_an_assessor_is_heard_the_presenters_time_stands_still_and_the_finish_moves() -> None:
    log = Log().start("opening").wait(minutes=4).add(AnsweringSet(True)).wait(minutes=3)
    assert _figures(log) == (7, 3, 6)
    assert log.timings.offset_ms == 3 * MINUTE_MS
    assert log.row("overview").starts_at == NINE + 13 * MINUTE_MS
    log.add(AnsweringSet(False)).wait(minutes=2)
    assert _figures(log) == (9, 3, 4)
    assert log.row("opening").ends_at == NINE + 13 * MINUTE_MS


def test_an_interruption_does_not_bring_the_presenter_into_danger() -> None:
    log = Log().start("opening").wait(minutes=7).add(AnsweringSet(True)).wait(minutes=30)
    assert log.timings.phase is Phase.NORMAL


def test_in_an_item_that_is_for_questions_they_take_its_own_time() -> None:
    log = Log().start("questions").wait(minutes=2).add(AnsweringSet(True)).wait(minutes=6)
    assert _figures(log) == (8, 6, 7)


def test_what_went_to_assessors_is_kept_with_the_item_when_the_next_one_starts() -> None:
    log = Log().start("opening").add(AnsweringSet(True)).wait(minutes=3).start("overview").wait(minutes=1)
    assert not log.run.answering
    assert (log.row("opening").answering_ms, log.row("overview").answering_ms) == (3 * MINUTE_MS, 0)


def test_a_pause_counts_for_neither_of_the_two() -> None:
    log = Log().start("opening").wait(minutes=1).add(AnsweringSet(True)).wait(minutes=1)
    log.add(Paused()).wait(minutes=8)
    assert _figures(log) == (2, 1, 9)
    log.add(Resumed()).wait(minutes=1)
    assert _figures(log) == (3, 2, 9)
    log.add(Paused()).wait(minutes=4).add(AnsweringSet(False)).wait(minutes=4).add(Resumed()).wait(minutes=1)
    assert _figures(log) == (4, 2, 8)


def test_saying_it_twice_or_between_items_changes_nothing() -> None:
    log = Log().start("opening").add(AnsweringSet(True)).wait(minutes=1)
    before = log.run
    assert log.add(AnsweringSet(True)).run == before
    assert Log().add(AnsweringSet(True), ItemBackdated(MINUTE_MS), ActUndone()).run == Log().run


def test_after_a_kill_the_interruption_goes_on_where_it_was() -> None:
    log = Log().start("opening").wait(minutes=1).add(AnsweringSet(True)).wait(minutes=2)
    alive_at = log.now
    log.wait(minutes=50).add(TakeRecovered(alive_at)).wait(minutes=1)
    assert _figures(log) == (4, 3, 9)


def test_an_item_that_really_began_earlier_takes_that_time_from_the_one_before() -> None:
    log = Log().start("opening").wait(minutes=9).start("overview").wait(minutes=1)
    log.add(ItemBackdated(40 * SECOND_MS))
    assert log.timings.elapsed_ms == 100 * SECOND_MS
    assert log.row("opening").elapsed_ms == 9 * MINUTE_MS - 40 * SECOND_MS
    assert log.run.legs[0].ended_at == log.run.legs[1].started_at == NINE + 9 * MINUTE_MS - 40 * SECOND_MS


def test_an_item_cannot_take_more_than_the_one_before_has() -> None:
    log = Log().start("opening").wait(minutes=2).add(Paused()).wait(minutes=3).start("overview")
    log.add(ItemBackdated(60 * MINUTE_MS))
    assert log.row("opening").elapsed_ms == 0
    assert log.timings.elapsed_ms == 2 * MINUTE_MS


def test_an_item_that_really_began_later_gives_time_back_but_not_more_than_it_presented() -> None:
    log = Log().start("opening").wait(minutes=5).start("overview").wait(minutes=4)
    log.add(ItemBackdated(-3 * MINUTE_MS))
    assert (log.timings.elapsed_ms, log.row("opening").elapsed_ms) == (MINUTE_MS, 8 * MINUTE_MS)
    log.add(ItemBackdated(-3 * MINUTE_MS))
    assert (log.timings.elapsed_ms, log.row("opening").elapsed_ms) == (0, 9 * MINUTE_MS)


def test_the_first_item_can_have_begun_before_the_button_was_found() -> None:
    log = Log().wait(minutes=1).start("opening").wait(minutes=1).add(ItemBackdated(5 * MINUTE_MS))
    assert log.timings.elapsed_ms == 6 * MINUTE_MS
    assert log.run.started_at == NINE - 4 * MINUTE_MS


def test_an_item_begun_by_mistake_is_taken_back_and_the_one_before_goes_on_as_if_nothing_was() -> None:
    log = Log().start("opening").add(MediumShown("S0", Scene.SLIDE), PageShown("S0", 4)).wait(minutes=3)
    stage = log.run.stage
    log.start("overview").add(MediumShown("S1", Scene.SLIDE), PageShown("S1", 2)).wait(minutes=1)
    log.add(ActUndone())
    assert log.run.stage == stage
    assert [leg.item for leg in log.run.legs] == ["opening"]
    assert log.timings.elapsed_ms == 4 * MINUTE_MS


def test_a_video_that_the_mistake_cut_off_waits_where_it_was_then() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=7_000)
    log.start("overview").wait(minutes=1).add(ActUndone())
    assert (log.run.stage.medium, log.run.stage.playback) == ("V0", Playback.PAUSED)
    assert log.run.stage.video_position(log.now) == 7_000


def test_taking_back_what_was_done_to_the_timer_leaves_the_stage_alone() -> None:
    log = Log().start("opening").add(Paused()).wait(minutes=2).add(PageShown("S0", 3), ActUndone())
    assert (log.run.paused, log.run.stage.page) == (False, 3)
    assert log.timings.elapsed_ms == 2 * MINUTE_MS


def test_acts_are_taken_back_one_after_the_other() -> None:
    log = Log().start("opening").wait(minutes=1).add(TimeAdded(MINUTE_MS)).add(AnsweringSet(True))
    log.wait(minutes=1).add(ActUndone())
    assert _figures(log) == (2, 0, 9)
    log.add(ActUndone())
    assert _figures(log) == (2, 0, 8)
    log.add(ActUndone())
    assert (log.run.leg, log.run.stage) == (None, Stage())
    assert log.add(ActUndone()).run.leg is None


def test_what_was_drawn_and_shown_meanwhile_and_a_dark_stage_stay() -> None:
    stroke = stroke_from(Ink.PEN, InkColour.RED, 0.006, 0.5, 0.5)
    log = Log().start("opening").start("overview").add(MediumShown("S1", Scene.SLIDE), PageShown("S1", 0))
    log.add(StrokeDrawn("S1", 0, stroke), BlackSet(True), MessageSent("เร็วหน่อย"), ActUndone())
    assert log.run.marks["S1", 0].strokes == (stroke,)
    assert ("S1", 0) in log.run.pages
    assert (log.run.stage.cover, log.run.message) == (Cover.BLACK, "เร็วหน่อย")


def test_time_that_the_program_was_down_is_still_left_out_when_an_act_before_it_is_taken_back() -> None:
    log = Log().start("opening").wait(minutes=1).add(Paused()).wait(minutes=1)
    alive_at = log.now
    log.wait(minutes=30).add(TakeRecovered(alive_at)).wait(minutes=1).add(ActUndone())
    assert log.timings.elapsed_ms == 3 * MINUTE_MS


def test_only_so_many_acts_are_remembered() -> None:
    log = Log().start("opening").add(*[TimeAdded(SECOND_MS)] * (MOST_PAST + 5))
    assert len(log.run.past) == MOST_PAST
    log.add(*[ActUndone()] * (MOST_PAST + 5))
    assert log.row("opening").added_ms == 5 * SECOND_MS


@pytest.mark.parametrize("text", ["ใกล้หมดเวลา", ""])
def test_the_moderators_message_stays_until_another_one(text: str) -> None:
    log = Log().start("opening").add(MessageSent("ยิ้ม")).start("overview")
    assert log.run.message == "ยิ้ม"
    assert log.add(MessageSent(text)).run.message == text
