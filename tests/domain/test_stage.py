from dataclasses import replace

import pytest

from pmqa_desktop.domain.stage import Playback, Scene, Stage

PLAYING = Stage(
    Scene.VIDEO, "overview", "V0", playback=Playback.PLAYING, position_ms=3_000, position_at=50_000
)


def test_a_playing_video_moves_with_the_clock() -> None:
    assert PLAYING.video_position(50_000) == 3_000
    assert PLAYING.video_position(52_500) == 5_500


@pytest.mark.parametrize("playback", [Playback.ARMED, Playback.PAUSED, Playback.STOPPED])
def test_any_other_video_stays_where_it_is(playback: Playback) -> None:
    assert replace(PLAYING, playback=playback).video_position(99_000) == 3_000


def test_a_video_never_runs_backwards_when_the_clock_is_asked_about_the_past() -> None:
    assert PLAYING.video_position(49_000) == 3_000
