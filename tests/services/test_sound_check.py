"""The test tone before a take: heard where videos sound, for some seconds, and in no take."""

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services import sound_check as sound_check_module
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.players import FakePlayer


def _sound(bench: Workbench, player: FakePlayer, qtbot: QtBot) -> None:
    bench.sound_check.toggle()
    qtbot.waitUntil(lambda: player.playing)


def test_the_tone_sounds_on_the_device_of_videos_and_stops(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    bench.preferences.choose_video_device(SoundDevice("hdmi", "HDMI"))
    _sound(bench, player, qtbot)
    assert player.path == bench.opened.cache / "test-tone.wav"
    assert player.device == "hdmi"
    bench.sound_check.toggle()
    assert not bench.sound_check.sounding
    assert player.closed


def test_the_tone_ends_by_itself(
    bench: Workbench, player: FakePlayer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.sound_check._end.setInterval(1)
    bench.sound_check.toggle()
    qtbot.waitUntil(lambda: player.closed)
    assert not bench.sound_check.sounding
    assert sound_check_module.HEARD_MS >= 2_000, "left and right are both to be heard"


def test_a_take_ends_the_tone_and_allows_none(bench: Workbench, player: FakePlayer, qtbot: QtBot) -> None:
    _sound(bench, player, qtbot)
    begin(bench, mode=TakeMode.REHEARSAL)
    assert not bench.sound_check.sounding
    assert not bench.sound_check.allowed
    bench.sound_check.toggle()
    assert not bench.sound_check.sounding


def test_a_tone_that_cannot_be_heard_is_told(bench: Workbench, player: FakePlayer, qtbot: QtBot) -> None:
    failures: list[PmqaError] = []
    bench.sound_check.failed.connect(failures.append)
    _sound(bench, player, qtbot)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "video-undecodable"
    assert not bench.sound_check.sounding
