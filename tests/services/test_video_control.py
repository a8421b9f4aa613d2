from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.agenda import AtEnd
from pmqa_desktop.domain.playback import Cut
from pmqa_desktop.domain.runlog import StandbyShown, TakeMode, VideoEnded, VideoPaused, VideoSought
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin, happenings
from tests.support.players import LENGTH_MS, FakePlayer

VIDEO, SLIDES, SECOND_VIDEO = "R-03", "R-04", "R-05"


def _path(bench: Workbench, medium: str) -> Path:
    file = bench.media[medium].file
    assert file is not None
    return bench.opened.files.path(file)


def _begin_with(bench: Workbench, item: str, at_end: AtEnd) -> None:
    agenda = bench.conductor.agendas[0]
    items = tuple(replace(each, at_end=at_end) if each.id == item else each for each in agenda.items)
    bench.run_control.begin(replace(agenda, items=items), TakeMode.REHEARSAL)
    bench.run_control.start_item(item)


def test_sending_a_playing_video_elsewhere_is_an_event_and_it_plays_on_there(
    bench: Workbench, player: FakePlayer
) -> None:
    begin(bench, VIDEO)
    bench.video_control.seek(12_000)
    assert (player.at_ms, player.playing) == (12_000, True)
    assert happenings(bench, VideoSought) == [VideoSought(12_000)]
    assert bench.stage_control.stage.playback is Playback.PLAYING
    assert bench.stage_control.stage.position_ms == 12_000


def test_a_video_that_has_ended_waits_where_it_is_sent(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, VIDEO)
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.playback is Playback.STOPPED)
    bench.video_control.seek(3_000)
    assert bench.stage_control.stage.playback is Playback.PAUSED
    bench.stage_control.toggle_playback()
    assert player.playing
    assert player.at_ms == 3_000


def test_skipping_stays_inside_the_video(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, VIDEO)
    player.at_ms = 3_000
    bench.video_control.skip_back()
    player.at_ms = LENGTH_MS - 1_000
    bench.video_control.skip_on()
    player.at_ms = 10_000
    bench.video_control.skip_on()
    assert happenings(bench, VideoSought) == [
        VideoSought(0),
        VideoSought(LENGTH_MS),
        VideoSought(15_000),
    ]


def test_where_the_hand_passes_is_shown_and_not_logged(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, VIDEO)
    bench.video_control.glimpse(7_000)
    assert player.at_ms == 7_000
    assert happenings(bench, VideoSought) == []


def test_a_step_holds_the_video_and_logs_where_it_is_then(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, VIDEO)
    player.at_ms = 4_000
    with qtbot.waitSignal(bench.video.frame_changed):
        bench.video_control.step_on()
    assert happenings(bench, VideoPaused) == [VideoPaused(4_000)]
    assert happenings(bench, VideoSought) == [VideoSought(4_040)]
    with qtbot.waitSignal(bench.video.frame_changed):
        bench.video_control.step_back()
    assert bench.stage_control.stage.playback is Playback.PAUSED
    assert happenings(bench, VideoSought)[1:] == [VideoSought(4_000)]


def test_without_a_video_up_nothing_happens(decks: Workbench, player: FakePlayer) -> None:
    control = decks.video_control
    begin(decks, SLIDES)
    for deed in (control.skip_on, control.skip_back, control.step_on, control.step_back):
        deed()
    control.glimpse(5_000)
    assert (player.at_ms, happenings(decks, VideoSought)) == (0, [])


def test_at_its_end_the_card_comes_up_where_the_agenda_says_so(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    _begin_with(bench, VIDEO, AtEnd.STANDBY)
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.scene is Scene.STANDBY)
    assert happenings(bench, VideoEnded) == [VideoEnded(LENGTH_MS)]
    assert happenings(bench, StandbyShown) == [StandbyShown()]


def test_at_its_end_the_next_item_starts_where_the_agenda_says_so(
    decks: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    _begin_with(decks, VIDEO, AtEnd.NEXT)
    player.end()
    qtbot.waitUntil(lambda: decks.stage_control.stage.item == SLIDES)
    assert decks.stage_control.stage.scene is Scene.SLIDE


def test_a_timer_that_was_stopped_by_a_person_starts_no_item(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    _begin_with(bench, VIDEO, AtEnd.NEXT)
    bench.run_control.pause()
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.playback is Playback.STOPPED)
    assert bench.stage_control.stage.item == VIDEO


def test_while_slides_are_up_the_video_of_the_next_item_is_opened_ahead(
    decks: Workbench, player: FakePlayer
) -> None:
    begin(decks, SLIDES)
    assert player.prepared == _path(decks, "V1")


def test_while_a_video_plays_no_other_is_opened(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, VIDEO)
    assert player.prepared is None


def test_a_failure_is_on_the_stage(bench: Workbench, player: FakePlayer, qtbot: QtBot) -> None:
    begin(bench, VIDEO)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bench.stage_control.stage.failure == "video-undecodable")
    assert bench.stage_control.stage.playback is Playback.STOPPED


def test_volume_and_silence_outlive_a_change_of_medium_and_the_cut_does_not(
    bench: Workbench, player: FakePlayer
) -> None:
    begin(bench, VIDEO)
    bench.video.set_volume(40)
    bench.video.toggle_mute()
    bench.video.set_cut(Cut(1_000, 2_000, loop=True))
    bench.run_control.start_item(SECOND_VIDEO)
    assert (player.volume, player.muted, bench.video.volume, bench.video.muted) == (40, True, 40, True)
    assert (player.cut, bench.video.cut) == (Cut(), Cut())


@pytest.mark.parametrize(("size", "decoded"), [((2560, 1440), (2560, 1440)), ((800, 450), (1920, 1080))])
def test_a_video_that_is_up_is_decoded_anew_only_where_its_surface_has_grown(
    bench: Workbench, player: FakePlayer, qtbot: QtBot, size: tuple[int, int], decoded: tuple[int, int]
) -> None:
    bench.video.set_size(1920, 1080)
    begin(bench, VIDEO)
    resizing: Callable[[], bool] = bench.video._resizing.isActive
    bench.video.set_size(*size)
    qtbot.waitUntil(lambda: not resizing())
    assert player.size == decoded
