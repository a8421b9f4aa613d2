"""The timer is heard on a device of its own, and never where videos sound."""

import shutil

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.timer_sounds import TimerSounds
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.chimes import HEADSET, SPEAKERS, FakeChime
from tests.support.clocks import FakeClock

VIDEO = "R-05"
"""Four minutes."""


@pytest.fixture
def apart(bench: Workbench) -> Workbench:
    """Videos sound in the room, the timer on the headset."""
    bench.preferences.choose_video_device(SPEAKERS)
    bench.preferences.choose_timer_device(HEADSET)
    return bench


def _pass(bench: Workbench, clock: FakeClock, ms: int, qtbot: QtBot) -> None:
    clock.advance(ms)
    with qtbot.waitSignal(bench.run_control.ticked):
        pass


def test_warning_danger_and_end_are_heard_on_the_chosen_device(
    apart: Workbench, chime: FakeChime, clock: FakeClock, qtbot: QtBot
) -> None:
    assert apart.timer_sounds.allowed
    begin(apart, VIDEO)
    for heard, ms in ((1, 2 * MINUTE_MS), (2, MINUTE_MS), (3, MINUTE_MS + SECOND_MS)):
        _pass(apart, clock, ms, qtbot)
        qtbot.waitUntil(lambda heard=heard: len(chime.heard) == heard)  # type: ignore[misc]
    assert chime.heard == [
        ("timer-1.wav", "headset"),
        ("timer-2.wav", "headset"),
        ("timer-3.wav", "headset"),
    ]


@pytest.mark.parametrize(
    ("video", "timer"),
    [
        (SPEAKERS, SoundDevice("", "")),
        (SoundDevice("", ""), HEADSET),
        (SoundDevice("default", "Default"), HEADSET),
        (HEADSET, HEADSET),
    ],
)
def test_without_a_device_that_is_surely_another_one_it_is_silent(
    bench: Workbench, chime: FakeChime, clock: FakeClock, qtbot: QtBot, video: SoundDevice, timer: SoundDevice
) -> None:
    bench.preferences.choose_video_device(video)
    bench.preferences.choose_timer_device(timer)
    sounds = bench.timer_sounds
    begin(bench, VIDEO)
    _pass(bench, clock, 3 * MINUTE_MS, qtbot)
    with pytest.raises(PmqaError, match="sound-shared"):
        sounds.try_out()
    _finish_work(sounds, qtbot)
    assert chime.heard == []


def _finish_work(sounds: TimerSounds, qtbot: QtBot) -> None:
    """Whatever was asked before has been done once this is answered."""
    with qtbot.waitSignal(sounds.devices_changed):
        sounds.look()


def test_where_videos_are_moved_to_the_timers_device_it_falls_silent(
    apart: Workbench, chime: FakeChime, clock: FakeClock, qtbot: QtBot
) -> None:
    sounds = apart.timer_sounds
    apart.video.set_device(HEADSET.id)
    assert apart.preferences.video_device.id == HEADSET.id
    begin(apart, VIDEO)
    _pass(apart, clock, 3 * MINUTE_MS, qtbot)
    _finish_work(sounds, qtbot)
    assert chime.heard == []


def test_a_device_that_is_gone_is_told_and_nothing_is_heard_elsewhere(
    apart: Workbench, chime: FakeChime, clock: FakeClock, qtbot: QtBot
) -> None:
    chime.there = (SPEAKERS,)
    sounds = apart.timer_sounds
    begin(apart, VIDEO)
    with qtbot.waitSignal(sounds.problem) as told:
        clock.advance(3 * MINUTE_MS)
    assert told.args is not None
    assert str(told.args[0]) == "sound-device-missing (name=Headset)"
    assert chime.heard == []


def test_only_devices_that_are_surely_another_one_are_offered(apart: Workbench, qtbot: QtBot) -> None:
    sounds = apart.timer_sounds
    assert sounds.devices() == ()
    _finish_work(sounds, qtbot)
    assert sounds.video_devices() == (SPEAKERS, HEADSET)
    assert sounds.devices() == (HEADSET,)


def test_a_cache_that_was_thrown_away_costs_no_sound(
    apart: Workbench, chime: FakeChime, qtbot: QtBot
) -> None:
    apart.timer_sounds.try_out()
    qtbot.waitUntil(lambda: len(chime.heard) == 1)
    shutil.rmtree(apart.opened.cache)
    apart.opened.cache.mkdir()
    apart.timer_sounds.try_out()
    qtbot.waitUntil(lambda: len(chime.heard) == 2)


def test_what_it_sounds_with_is_freed(apart: Workbench, chime: FakeChime, qtbot: QtBot) -> None:
    apart.timer_sounds.try_out()
    qtbot.waitUntil(lambda: len(chime.heard) == 1)
    apart.close()
    assert chime.closed
