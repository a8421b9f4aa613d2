from dataclasses import replace

import pytest

from pmqa_desktop.domain.follow_up import PER_PAGE, on_page, page_count, promised
from pmqa_desktop.domain.question import Question, QuestionStatus, Stamp
from pmqa_desktop.domain.runlog import (
    BlackSet,
    CardShown,
    MediumShown,
    Paused,
    StandbyShown,
    TakeRecovered,
)
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Scene, Stage
from tests.support.clocks import NINE
from tests.support.takes import Log

ENDS = NINE + 15 * MINUTE_MS


def _question(number: int, status: QuestionStatus) -> Question:
    return Question(str(number), number, 1, f"question {number}", Stamp(NINE), status=status)


def test_a_break_is_on_the_stage_with_the_instant_at_which_it_ends() -> None:
    stage = Log().start("opening").add(CardShown(Scene.BREAK, until_at=ENDS)).run.stage
    assert stage == Stage(Scene.BREAK, "opening", until_at=ENDS, shown_at=NINE)


def test_a_break_counts_down_to_nothing_and_never_below() -> None:
    stage = Stage(Scene.BREAK, until_at=ENDS)
    assert stage.break_left_ms(NINE) == 15 * MINUTE_MS
    assert stage.break_left_ms(ENDS) == 0
    assert stage.break_left_ms(ENDS + MINUTE_MS) == 0


def test_a_longer_break_is_the_same_break() -> None:
    log = Log().start("opening").add(CardShown(Scene.BREAK, until_at=ENDS)).wait(minutes=5)
    stage = log.add(CardShown(Scene.BREAK, until_at=ENDS + 5 * MINUTE_MS)).run.stage
    assert (stage.shown_at, stage.until_at) == (NINE, ENDS + 5 * MINUTE_MS)


def test_after_a_kill_the_break_ends_when_it_was_to_end() -> None:
    log = Log().start("opening").add(CardShown(Scene.BREAK, until_at=ENDS))
    before = log.run.stage
    assert log.wait(minutes=7).add(TakeRecovered(since=NINE)).run.stage == before


def test_the_tone_is_switched_without_the_frames_being_counted_anew() -> None:
    log = Log().start("opening").add(CardShown(Scene.TEST)).wait(minutes=1)
    stage = log.add(CardShown(Scene.TEST, tone=True)).run.stage
    assert (stage.shown_at, stage.tone) == (NINE, True)


@pytest.mark.parametrize("after", [StandbyShown(), MediumShown("S0", Scene.SLIDE)])
def test_whatever_is_put_up_next_leaves_nothing_of_the_card(after: StandbyShown | MediumShown) -> None:
    log = Log().start("opening").add(CardShown(Scene.TEST, tone=True), CardShown(Scene.BREAK, until_at=ENDS))
    stage = log.add(after).run.stage
    assert (stage.until_at, stage.shown_at, stage.tone, stage.page) == (0, 0, False, 0)


def test_the_next_item_takes_the_card_away() -> None:
    log = Log().start("opening").add(CardShown(Scene.BREAK, until_at=ENDS))
    assert log.start("overview").run.stage == Stage(item="overview")


def test_a_card_neither_lights_a_dark_stage_nor_touches_the_timer() -> None:
    log = Log().start("opening").add(Paused(), BlackSet(on=True))
    before, after = log.run, log.add(CardShown(Scene.FOLLOW_UP, page=1)).run
    assert after == replace(before, stage=after.stage)
    assert (after.stage.black, after.stage.page) == (True, 1)


def test_only_what_was_promised_and_is_still_owed_is_read_back() -> None:
    questions = [_question(number, status) for number, status in enumerate(QuestionStatus, 1)]
    owed = {question.status.value for question in promised(questions)}
    assert owed == {"followup_promised", "assigned", "drafted", "approved"}


@pytest.mark.parametrize(
    ("promises", "pages"), [(0, 1), (1, 1), (PER_PAGE, 1), (PER_PAGE + 1, 2), (3 * PER_PAGE, 3)]
)
def test_the_list_has_as_many_pages_as_it_needs_and_one_for_nothing(promises: int, pages: int) -> None:
    assert page_count(promises) == pages


def test_every_promise_is_on_one_page_and_a_page_too_far_is_the_last() -> None:
    promises = tuple(_question(number, QuestionStatus.FOLLOWUP_PROMISED) for number in range(1, 10))
    pages = [on_page(promises, page) for page in range(page_count(len(promises)))]
    assert tuple(each for page in pages for each in page) == promises
    assert on_page(promises, 7) == pages[-1]
    assert on_page((), 3) == ()
