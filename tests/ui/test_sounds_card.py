"""Where videos sound and where the timer does is chosen on the page Settings; the two are kept apart."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.settings.sounds_card import SoundsCard
from pmqa_desktop.ui.windows import Windows
from tests.support.chimes import HEADSET, SPEAKERS, FakeChime
from tests.support.hands import button, named, press, said

VIDEOS, TIMER = "Videos, which are shared", "The timer, for you alone"


@pytest.fixture
def card(bench: Workbench, qtbot: QtBot) -> SoundsCard:
    made = SoundsCard(bench.timer_sounds, bench.preferences)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: named(made, QComboBox, VIDEOS).count() == 3)
    return made


def _choose(card: SoundsCard, name: str, words: str) -> None:
    choice = named(card, QComboBox, name)
    at = choice.findText(words)
    assert at >= 0
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def test_the_timer_is_offered_nothing_before_it_is_said_where_videos_sound(card: SoundsCard) -> None:
    assert not named(card, QComboBox, TIMER).isEnabled()
    assert not button(card, "Hear it").isEnabled()
    assert any("Say first where videos sound" in words for words in said(card))


def test_the_timer_is_offered_every_device_but_the_videos_one(
    bench: Workbench, card: SoundsCard, chime: FakeChime, qtbot: QtBot
) -> None:
    _choose(card, VIDEOS, "Speakers")
    timer = named(card, QComboBox, TIMER)
    assert [timer.itemText(at) for at in range(timer.count())] == ["No sound", "Headset"]
    _choose(card, TIMER, "Headset")
    assert (bench.preferences.video_device, bench.preferences.timer_device) == (SPEAKERS, HEADSET)
    press(card, "Hear it")
    qtbot.waitUntil(lambda: chime.heard == [("timer-3.wav", "headset")])


def test_videos_that_come_to_the_timers_device_silence_the_timer(bench: Workbench, card: SoundsCard) -> None:
    _choose(card, VIDEOS, "Speakers")
    _choose(card, TIMER, "Headset")
    _choose(card, VIDEOS, "Headset")
    assert bench.preferences.timer_device.id == ""
    assert not button(card, "Hear it").isEnabled()


def test_a_device_that_is_not_plugged_in_stays_chosen_and_is_told(
    bench: Workbench, card: SoundsCard, chime: FakeChime, qtbot: QtBot
) -> None:
    _choose(card, VIDEOS, "Speakers")
    _choose(card, TIMER, "Headset")
    chime.there = (SPEAKERS,)
    with qtbot.waitSignal(bench.timer_sounds.devices_changed):
        bench.timer_sounds.look()
    assert named(card, QComboBox, TIMER).currentText() == "Headset (not plugged in)"
    press(card, "Hear it")
    qtbot.waitUntil(lambda: any("Headset is not plugged in" in words for words in said(card)))


def test_the_page_settings_has_the_card(windows: Windows) -> None:
    windows.pages.go_to("settings")
    assert windows.main.findChildren(SoundsCard)
