"""A fault strikes when it can, breaks what the audience sees, and its mending is timed."""

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.faults import DRILLED, Fault, FaultKind
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Cover, Playback, Scene
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.players import FakePlayer

SLIDES, VIDEO, QUESTIONS = "R-04", "R-05", "R-12"


@pytest.fixture
def told(decks: Workbench) -> list[str]:
    """What the operator is told."""
    heard: list[str] = []
    decks.stage_control.problem.connect(lambda error: heard.append(str(error)))
    return heard


def _run(bench: Workbench) -> Run:
    assert bench.run_control.active is not None
    return bench.run_control.active


def _pass(bench: Workbench, clock: FakeClock, ms: int, qtbot: QtBot) -> None:
    clock.advance(ms)
    with qtbot.waitSignal(bench.run_control.ticked):
        pass


def _fault(bench: Workbench) -> Fault | None:
    faults = _run(bench).faults
    return faults[-1] if faults else None


def test_a_deck_goes_missing_and_the_backup_mends_it(
    decks: Workbench, told: list[str], clock: FakeClock, qtbot: QtBot
) -> None:
    drill = decks.fault_drill
    begin(decks, SLIDES)
    drill.arm([FaultKind.DECK_MISSING], 0)
    _pass(decks, clock, SECOND_MS, qtbot)
    assert decks.stage_control.stage.failure == DRILLED
    assert told == ["deck-unreadable (name=S0-overview.pptx)"]
    decks.run_control.start_item(SLIDES)
    assert decks.stage_control.stage.failure == DRILLED
    qtbot.waitUntil(lambda: decks.ladder.below is not None)
    clock.advance(41 * SECOND_MS)
    with qtbot.waitSignal(drill.recovered) as mended:
        decks.ladder.down()
    assert mended.args is not None
    fault: Fault = mended.args[0]
    assert (fault.recovered_at or 0) - fault.at == 41 * SECOND_MS
    stage = decks.stage_control.stage
    assert (stage.scene, stage.medium, stage.rung, stage.failure) == (Scene.SLIDE, "S0", 1, "")


def test_a_video_fails_while_it_plays_and_not_before(
    decks: Workbench, player: FakePlayer, told: list[str], clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.fault_drill.arm([FaultKind.VIDEO_FAILS], 0)
    _pass(decks, clock, MINUTE_MS, qtbot)
    assert _fault(decks) is None
    decks.run_control.start_item(VIDEO)
    assert player.playing
    _pass(decks, clock, SECOND_MS, qtbot)
    stage = decks.stage_control.stage
    assert (stage.failure, stage.playback) == (DRILLED, Playback.STOPPED)
    assert not player.playing
    assert told == ["video-undecodable (name=V1-amnat-gis.mp4)"]
    decks.stage_control.toggle_playback()
    assert not player.playing
    decks.ladder.down()
    fault = _fault(decks)
    assert fault is not None
    assert fault.recovered_at is not None


def test_a_cut_link_hides_all_from_the_audience_until_the_signal_is_noted_as_back(
    decks: Workbench, told: list[str], clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, QUESTIONS)
    decks.fault_drill.arm([FaultKind.SIGNAL_LOST, FaultKind.VIDEO_FAILS], 0)
    _pass(decks, clock, SECOND_MS, qtbot)
    assert decks.stage_control.audience_stage.cover is Cover.BLACK
    assert decks.stage_control.stage.cover is Cover.NONE
    assert told == []
    _pass(decks, clock, 9 * SECOND_MS, qtbot)
    decks.run_control.toggle_signal()
    _pass(decks, clock, 20 * SECOND_MS, qtbot)
    decks.run_control.toggle_signal()
    fault = _fault(decks)
    assert fault is not None
    spans = [(at or 0) - fault.at for at in (fault.noticed_at, fault.recovered_at)]
    assert spans == [9 * SECOND_MS, 29 * SECOND_MS]
    assert decks.stage_control.audience_stage.cover is Cover.NONE


def test_it_strikes_within_its_time_and_only_once(decks: Workbench, clock: FakeClock, qtbot: QtBot) -> None:
    begin(decks, QUESTIONS)
    decks.fault_drill.arm([FaultKind.SIGNAL_LOST], 5)
    armed = _run(decks).armed
    assert armed is not None
    assert 0 <= armed.due_at - clock.wall_ms() <= 5 * MINUTE_MS
    _pass(decks, clock, 5 * MINUTE_MS, qtbot)
    for _ in range(2):
        decks.run_control.toggle_signal()
    _pass(decks, clock, 10 * MINUTE_MS, qtbot)
    assert len(_run(decks).faults) == 1


def test_a_kill_between_arming_and_striking_forgets_neither(
    decks: Workbench, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, QUESTIONS)
    decks.fault_drill.arm([FaultKind.SIGNAL_LOST], 10)
    other = type(decks.run_control)(decks.opened.runs, clock)
    interrupted = other.interrupted()
    assert interrupted is not None
    clock.advance(60 * MINUTE_MS)
    other.recover(interrupted)
    assert other.active is not None
    assert other.active.armed is not None
    assert other.active.armed.kinds == (FaultKind.SIGNAL_LOST,)


def test_nothing_is_armed_in_a_live_take_nor_without_a_kind(decks: Workbench) -> None:
    begin(decks, QUESTIONS, TakeMode.LIVE)
    decks.fault_drill.arm([FaultKind.SIGNAL_LOST], 0)
    assert _run(decks).armed is None
    decks.run_control.finish()
    begin(decks, QUESTIONS)
    decks.fault_drill.arm([], 0)
    assert _run(decks).armed is None


def test_disarming_brings_the_page_back(decks: Workbench, clock: FakeClock, qtbot: QtBot) -> None:
    begin(decks, SLIDES)
    decks.stage_control.go_to_page(4)
    decks.fault_drill.arm([FaultKind.DECK_MISSING], 0)
    _pass(decks, clock, SECOND_MS, qtbot)
    decks.fault_drill.disarm()
    stage = decks.stage_control.stage
    assert (stage.medium, stage.page, stage.failure) == ("S0", 4, "")
