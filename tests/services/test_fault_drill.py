"""Faults strike when they are due and would be felt, are told like the real thing, and are measured."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.fault_log import FaultArmed, FaultStruck
from pmqa_desktop.domain.faults import DECK_MISSING, VIDEO_FAILS, Fault, FaultKind
from pmqa_desktop.domain.runlog import TakeMode, VideoEnded
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.reports.document import Heading, Table
from pmqa_desktop.services.fault_drill import FaultDrill, draw
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.runs import Runs
from tests.support.bench import PATIENCE_MS, begin, happenings
from tests.support.clip_decks import NEXT_CLICK, begin_deck, clip_bench, film_deck
from tests.support.clocks import FakeClock
from tests.support.players import FakePlayer, plain_picture

SLIDES, VIDEO, OTHER_SLIDES = "R-04", "R-03", "R-06"


@pytest.fixture
def problems(bench: Workbench) -> list[str]:
    told: list[str] = []
    bench.stage_control.problem.connect(lambda error: told.append(error.code))
    bench.fault_drill.problem.connect(lambda error: told.append(error.code))
    return told


@pytest.fixture
def recovered(bench: Workbench) -> list[Fault]:
    told: list[Fault] = []
    bench.fault_drill.recovered.connect(told.append)
    return told


def _struck(bench: Workbench, kind: FaultKind) -> Fault:
    """Arm one; it strikes with the next tick."""
    bench.fault_drill.arm(kind)
    bench.run_control.ticked.emit()
    return bench.fault_drill.faults.struck[-1]


def _reopened(bench: Workbench, open_bench: Callable[..., Workbench]) -> Workbench:
    """The visit as the next start finds it after a kill, the interrupted take gone on with."""
    again = open_bench(bench.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    again.stage_control.restore()
    return again


@pytest.mark.parametrize("minutes", [1, 3, 5, 10])
def test_the_instant_is_drawn_within_the_minutes(minutes: int) -> None:
    drawn = [draw(minutes * MINUTE_MS) for _ in range(400)]
    assert all(0 <= each < minutes * MINUTE_MS for each in drawn)
    assert min(drawn) < minutes * MINUTE_MS // 4
    assert max(drawn) > minutes * MINUTE_MS * 3 // 4


def test_it_strikes_when_its_instant_has_passed_and_not_before(bench: Workbench, clock: FakeClock) -> None:
    begin(bench, VIDEO)
    drill = FaultDrill(
        bench.run_control,
        bench.stage_control,
        bench.clip_control,
        bench.clips,
        bench.video,
        bench.media,
        lambda within_ms: within_ms - SECOND_MS,
    )
    drill.arm(FaultKind.SIGNAL, 3 * MINUTE_MS)
    clock.advance(3 * MINUTE_MS - 2 * SECOND_MS)
    bench.run_control.ticked.emit()
    assert drill.faults.struck == ()
    clock.advance(SECOND_MS)
    bench.run_control.ticked.emit()
    assert [fault.kind for fault in drill.faults.struck] == [FaultKind.SIGNAL]


def test_a_running_take_strikes_by_itself(bench: Workbench, qtbot: QtBot) -> None:
    begin(bench, VIDEO)
    bench.fault_drill.arm(FaultKind.SIGNAL)
    qtbot.waitUntil(lambda: bool(bench.fault_drill.faults.struck), timeout=PATIENCE_MS)


def test_one_that_is_due_waits_until_it_would_be_felt(
    bench: Workbench, player: FakePlayer, clock: FakeClock
) -> None:
    begin(bench, "R-02")
    bench.fault_drill.arm(FaultKind.VIDEO)
    clock.advance(5 * MINUTE_MS)
    bench.run_control.ticked.emit()
    assert bench.fault_drill.faults.is_on(FaultKind.VIDEO)
    assert happenings(bench, FaultStruck) == []
    bench.run_control.start_item(VIDEO)
    player.at_ms = 7000
    bench.run_control.ticked.emit()
    assert happenings(bench, FaultStruck) == [FaultStruck(FaultKind.VIDEO, 7000)]


def test_several_kinds_can_be_armed_at_once(bench: Workbench) -> None:
    begin(bench, VIDEO)
    bench.fault_drill.arm(FaultKind.VIDEO)
    bench.fault_drill.arm(FaultKind.SIGNAL)
    bench.run_control.ticked.emit()
    assert {fault.kind for fault in bench.fault_drill.faults.struck} == {FaultKind.VIDEO, FaultKind.SIGNAL}


@pytest.mark.parametrize("mode", [None, TakeMode.LIVE])
def test_a_live_take_and_no_take_arm_nothing_and_say_so(
    bench: Workbench, problems: list[str], mode: TakeMode | None
) -> None:
    if mode is not None:
        begin(bench, VIDEO, mode)
    bench.fault_drill.arm(FaultKind.VIDEO)
    bench.run_control.ticked.emit()
    assert problems == ["fault-not-armed"]
    assert happenings(bench, FaultArmed) == []
    assert bench.stage_control.stage.failure == ""


def test_a_video_stops_is_told_like_one_that_failed_and_goes_on_in_its_copy(
    bench: Workbench, player: FakePlayer, problems: list[str], recovered: list[Fault], clock: FakeClock
) -> None:
    begin(bench, VIDEO)
    player.show_frame(plain_picture(255, 0, 0))
    player.at_ms = 9000
    _struck(bench, FaultKind.VIDEO)
    stage = bench.stage_control.stage
    assert (stage.failure, stage.playback, stage.position_ms) == (VIDEO_FAILS, Playback.STOPPED, 9000)
    assert (player.path, player.playing, problems) == (None, False, [VIDEO_FAILS])
    assert happenings(bench, VideoEnded) == []
    clock.advance(42 * SECOND_MS)
    bench.ladder.down()
    assert (player.playing, player.at_ms) == (True, 9000)
    assert [fault.recover_ms for fault in recovered] == [42 * SECOND_MS]


def test_a_video_that_is_broken_fails_again_however_it_is_put_up(
    bench: Workbench, player: FakePlayer, problems: list[str]
) -> None:
    begin(bench, VIDEO)
    _struck(bench, FaultKind.VIDEO)
    bench.stage_control.toggle_playback()
    assert (player.playing, problems) == (False, [VIDEO_FAILS] * 2)
    bench.ladder.down()
    assert player.playing
    bench.ladder.up()
    assert (player.playing, problems) == (False, [VIDEO_FAILS] * 3)
    bench.run_control.start_item(SLIDES)
    bench.run_control.start_item(VIDEO)
    assert (player.playing, problems) == (False, [VIDEO_FAILS] * 4)


def test_a_deck_goes_and_the_ladder_brings_it_back_on_the_same_page(
    decks: Workbench, problems: list[str], recovered: list[Fault], clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.stage_control.go_to_page(4)
    qtbot.waitUntil(lambda: decks.rungs.ready("S0") == (0, 1, 2), timeout=PATIENCE_MS)
    _struck(decks, FaultKind.DECK)
    assert (decks.stage_control.audience_stage.failure, problems) == (DECK_MISSING, [DECK_MISSING])
    clock.advance(15 * SECOND_MS)
    decks.run_control.note("No slides")
    clock.advance(5 * SECOND_MS)
    decks.ladder.down()
    stage = decks.stage_control.stage
    assert (stage.failure, stage.rung, stage.page) == ("", 1, 4)
    (fault,) = recovered
    assert (fault.notice_ms, fault.recover_ms) == (15 * SECOND_MS, 20 * SECOND_MS)


def test_a_dead_link_is_not_told_and_ends_when_the_signal_is_noted_as_back(
    bench: Workbench, problems: list[str], recovered: list[Fault], clock: FakeClock
) -> None:
    begin(bench, VIDEO)
    _struck(bench, FaultKind.SIGNAL)
    assert bench.stage_control.audience_stage.black
    assert not bench.stage_control.stage.black
    clock.advance(6 * SECOND_MS)
    bench.run_control.toggle_signal()
    clock.advance(24 * SECOND_MS)
    bench.run_control.toggle_signal()
    assert not bench.stage_control.audience_stage.black
    assert [(each.notice_ms, each.recover_ms) for each in recovered] == [(6 * SECOND_MS, 30 * SECOND_MS)]
    assert problems == []


def test_ending_the_drill_has_a_video_wait_where_it_broke(
    bench: Workbench, player: FakePlayer, recovered: list[Fault]
) -> None:
    begin(bench, VIDEO)
    player.at_ms = 9000
    _struck(bench, FaultKind.VIDEO)
    bench.fault_drill.end()
    assert (player.path is not None, player.playing, player.at_ms) == (True, False, 9000)
    bench.conductor.do_next_thing()
    assert player.playing
    assert recovered == []


def test_ending_the_drill_takes_back_what_is_armed(bench: Workbench) -> None:
    begin(bench, VIDEO)
    bench.fault_drill.arm(FaultKind.VIDEO)
    bench.fault_drill.end()
    bench.run_control.ticked.emit()
    assert bench.stage_control.stage.failure == ""


def test_what_is_armed_is_still_armed_after_a_kill_and_strikes(
    bench: Workbench, player: FakePlayer, clock: FakeClock, open_bench: Callable[..., Workbench]
) -> None:
    begin(bench, VIDEO)
    bench.fault_drill.arm(FaultKind.VIDEO, 10 * MINUTE_MS)
    (armed,) = bench.fault_drill.faults.armed
    again = _reopened(bench, open_bench)
    assert again.fault_drill.faults.armed == (armed,)
    clock.advance(10 * MINUTE_MS)
    again.run_control.ticked.emit()
    assert again.fault_drill.faults.is_on(FaultKind.VIDEO)
    again.stage_control.toggle_playback()
    again.run_control.ticked.emit()
    assert (again.stage_control.stage.failure, player.playing) == (VIDEO_FAILS, False)


def test_what_broke_is_still_broken_after_a_kill_and_told_again(
    decks: Workbench, open_bench: Callable[..., Workbench], qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    _struck(decks, FaultKind.DECK)
    again = open_bench(decks.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    with qtbot.waitSignal(again.stage_control.problem) as told:
        again.run_control.recover(interrupted)
    assert told.args[0].code == DECK_MISSING
    assert again.stage_control.stage.failure == DECK_MISSING


def test_a_new_take_knows_nothing_of_the_faults_of_the_one_before(
    bench: Workbench, player: FakePlayer, problems: list[str]
) -> None:
    begin(bench, VIDEO)
    _struck(bench, FaultKind.VIDEO)
    bench.run_control.finish()
    begin(bench, VIDEO)
    assert player.playing
    assert problems == [VIDEO_FAILS]


def test_the_report_has_the_faults_with_the_times_to_notice_and_to_recover(
    bench: Workbench, clock: FakeClock
) -> None:
    begin(bench, VIDEO)
    _struck(bench, FaultKind.VIDEO)
    clock.advance(10 * SECOND_MS)
    bench.run_control.send_message("Wait")
    clock.advance(65 * SECOND_MS)
    bench.ladder.down()
    _struck(bench, FaultKind.SIGNAL)
    bench.run_control.finish()
    for suffix, spans in ((".docx", ("0:10", "1:15")), (".csv", ("0:00:10", "0:01:15"))):
        bench.preferences.set_language("en")
        heading, table = bench.take_reports.document(bench.take_reports.report(1), suffix).blocks[-2:]
        assert isinstance(heading, Heading)
        assert isinstance(table, Table)
        assert heading.text == "Fault drill"
        assert [row[1:] for row in table.rows] == [
            ("Video fails", *spans),
            ("Signal lost", "\u2013", "\u2013"),
        ]


def test_a_video_on_a_page_is_told_with_its_page_and_leaves_the_page_as_it_is_printed(
    runs: Runs, clock: FakeClock, preferences: Preferences, player: FakePlayer, tmp_path: Path, qtbot: QtBot
) -> None:
    film = tmp_path / "source.mp4"
    film.write_bytes(b"a film")
    bench = clip_bench(
        film_deck(tmp_path / "a.pptx", film, NEXT_CLICK), runs, clock, preferences, lambda: player
    )
    drill = FaultDrill(
        bench.run_control,
        bench.stage_control,
        bench.clip_control,
        bench.clips,
        bench.video,
        bench.media,
        parent=QObject(bench.run_control),
    )
    told: list[PmqaError] = []
    bench.clip_control.problem.connect(told.append)
    bench.stage_control.prepare()
    qtbot.waitUntil(lambda: bench.slides.deck("D") is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(bench.clips.resting, timeout=PATIENCE_MS)
    begin_deck(bench)
    bench.stage_control.go_to_page(1)
    bench.stage_control.next_page()
    assert player.playing
    drill.arm(FaultKind.VIDEO)
    bench.run_control.ticked.emit()
    assert (player.playing, bench.stage_control.stage.clip) == (False, None)
    assert [(error.code, error.facts["page"]) for error in told] == [("clip-unplayable", 2)]
    bench.clip_control.press(0)
    assert (player.playing, len(told)) == (False, 2)
    bench.close()


def test_a_real_video_that_is_struck_goes_on_in_its_copy_where_it_broke(
    open_bench: Callable[..., Workbench], visit_folder: Path, qtbot: QtBot
) -> None:
    bench = open_bench(visit_folder, make_player)
    begin(bench, VIDEO)
    qtbot.waitUntil(lambda: bench.video.frames() > 20, timeout=PATIENCE_MS)
    with qtbot.waitSignal(bench.stage_control.problem, timeout=PATIENCE_MS) as told:
        bench.fault_drill.arm(FaultKind.VIDEO)
    assert told.args[0].code == VIDEO_FAILS
    assert (bench.video.picture(), bench.video.frames()) == (None, 0)
    broke_at = bench.stage_control.stage.position_ms
    assert broke_at > 0
    with qtbot.waitSignal(bench.fault_drill.recovered):
        bench.ladder.down()
    qtbot.waitUntil(lambda: bench.video.frames() > 20, timeout=PATIENCE_MS)
    assert broke_at <= bench.video.position_ms() < broke_at + 5 * SECOND_MS
    assert bench.stage_control.stage.playback is Playback.PLAYING
