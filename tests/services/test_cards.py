from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.domain.runlog import CardShown, StandbyShown
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.player import Player
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import Opener, begin, happenings
from tests.support.clocks import NINE, FakeClock
from tests.support.players import FakePlayer
from tests.support.promises import promise

QUESTIONS, VIDEO, SLIDES = "R-12", "R-03", "R-04"


@pytest.fixture
def taking(bench: Workbench) -> Workbench:
    begin(bench, QUESTIONS)
    return bench


def test_a_break_is_one_row_of_the_log_and_on_the_stage(taking: Workbench) -> None:
    taking.cards.show_break(15)
    stage = taking.stage_control.stage
    assert (stage.scene, stage.until_at) == (Scene.BREAK, NINE + 15 * MINUTE_MS)
    taking.run_control.commit_pending()
    assert happenings(taking, CardShown) == [CardShown(Scene.BREAK, NINE + 15 * MINUTE_MS)]


def test_a_break_is_lengthened_from_its_end_and_from_now_once_it_is_over(
    taking: Workbench, clock: FakeClock
) -> None:
    taking.cards.show_break(10)
    taking.cards.lengthen_break(5)
    assert taking.stage_control.stage.until_at == NINE + 15 * MINUTE_MS
    clock.advance(20 * MINUTE_MS)
    taking.cards.lengthen_break(5)
    assert taking.stage_control.stage.until_at == NINE + 25 * MINUTE_MS


def test_only_a_break_can_be_lengthened(taking: Workbench) -> None:
    taking.cards.show_test()
    taking.cards.lengthen_break(5)
    assert taking.stage_control.stage.scene is Scene.TEST


def test_a_break_may_last_as_long_as_its_item(taking: Workbench, clock: FakeClock) -> None:
    run = taking.run_control.active
    assert run is not None
    assert run.item is not None
    ends_at = NINE + run.item.duration_ms
    assert taking.cards.item_ends_at() == ends_at
    taking.run_control.add_time(5 * MINUTE_MS)
    assert taking.cards.item_ends_at() == ends_at + 5 * MINUTE_MS
    clock.advance(run.item.duration_ms + 5 * MINUTE_MS)
    assert taking.cards.item_ends_at() is None


def test_no_card_is_shown_without_a_take_for_nothing_would_keep_it(bench: Workbench) -> None:
    before = bench.stage_control.stage
    for show in (bench.cards.show_test, bench.cards.show_follow_ups, bench.cards.show_standby):
        show()
    bench.cards.show_break(5)
    assert bench.stage_control.stage == before
    assert bench.cards.item_ends_at() is None


@pytest.mark.parametrize("scene", [Scene.BREAK, Scene.TEST, Scene.FOLLOW_UP, Scene.NOTICE])
def test_after_a_kill_the_same_card_is_up(taking: Workbench, open_bench: Opener, scene: Scene) -> None:
    {
        Scene.BREAK: lambda: taking.cards.show_break(20),
        Scene.TEST: taking.cards.show_test,
        Scene.FOLLOW_UP: taking.cards.show_follow_ups,
        Scene.NOTICE: taking.cards.show_notice,
    }[scene]()
    before = taking.stage_control.stage
    taking.run_control.commit_pending()
    again = open_bench(taking.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    again.stage_control.restore()
    assert again.stage_control.stage == before
    assert before.scene is scene


def test_a_card_stops_the_video_that_it_covers(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, VIDEO)
    bench.cards.show_break(5)
    assert (player.path, player.playing) == (None, False)


def test_the_page_keys_go_through_the_follow_up_list_and_stop_at_its_ends(taking: Workbench) -> None:
    for number in range(1, 7):
        promise(taking, f"question {number}")
    taking.cards.show_follow_ups()
    control = taking.stage_control
    assert control.page_count() == 2
    pages = []
    for flip in (control.previous_page, control.next_page, control.next_page, control.previous_page):
        flip()
        pages.append(control.stage.page)
    assert pages == [0, 1, 1, 0]
    assert control.stage.scene is Scene.FOLLOW_UP


def test_the_list_has_the_promises_of_this_take_only(taking: Workbench) -> None:
    asked = promise(taking, "ขอข้อมูลเพิ่มเติม")
    assert [question.verbatim for question in taking.cards.promises()] == ["ขอข้อมูลเพิ่มเติม"]
    taking.question_log.move(QuestionMoved(asked.id, QuestionStatus.WITHDRAWN))
    taking.run_control.finish()
    begin(taking, QUESTIONS)
    assert taking.cards.promises() == ()


def test_standby_comes_back(taking: Workbench) -> None:
    taking.cards.show_break(5)
    taking.cards.show_standby()
    taking.run_control.commit_pending()
    assert taking.stage_control.stage.scene is Scene.STANDBY
    assert happenings(taking, StandbyShown)[-1] == StandbyShown()


def test_the_tone_sounds_until_it_is_switched_off(
    taking: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    taking.cards.show_test()
    assert player.path is None
    taking.cards.toggle_tone()
    qtbot.waitUntil(lambda: player.playing)
    assert taking.stage_control.stage.tone
    taking.cards.toggle_tone()
    assert (player.playing, taking.stage_control.stage.tone) == (False, False)


def test_the_tone_begins_anew_when_its_file_is_at_its_end(
    taking: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    taking.cards.show_test()
    taking.cards.toggle_tone()
    qtbot.waitUntil(lambda: player.playing)
    player.end()
    qtbot.waitUntil(lambda: player.playing)


@pytest.mark.parametrize("item", [VIDEO, SLIDES])
def test_the_next_item_silences_the_tone_and_plays_its_own(
    taking: Workbench, player: FakePlayer, qtbot: QtBot, item: str
) -> None:
    taking.cards.show_test()
    taking.cards.toggle_tone()
    qtbot.waitUntil(lambda: player.playing)
    tone = player.path
    taking.run_control.start_item(item)
    assert player.path != tone
    assert player.playing == (item == VIDEO)


def test_a_machine_that_cannot_make_a_sound_says_so_and_the_card_does_not_lie(
    open_bench: Callable[..., Workbench], taking: Workbench, qtbot: QtBot
) -> None:
    def no_player() -> Player:
        raise PmqaError("libvlc-missing")

    taking.run_control.finish()
    bench = open_bench(taking.opened.folder, no_player)
    begin(bench, QUESTIONS)
    bench.cards.show_test()
    with qtbot.waitSignal(bench.stage_control.problem) as problem:
        bench.cards.toggle_tone()
    assert [error.code for error in problem.args] == ["libvlc-missing"]
    assert not bench.stage_control.stage.tone
