from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.playback import Cut, SoundDevice, Track, Tracks
from pmqa_desktop.domain.runlog import VideoSought
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.video_bar import VideoBar
from pmqa_desktop.ui.common.video_menu import VideoMenu
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin, happenings
from tests.support.hands import button, named, press
from tests.support.players import LENGTH_MS, FakePlayer

VIDEO, SLIDES = "R-03", "R-04"


@pytest.fixture
def bar(decks: Workbench, windows: Windows, qtbot: QtBot) -> VideoBar:
    begin(decks, VIDEO)
    windows.main.resize(1366, 768)
    found = windows.main.findChild(VideoBar)
    assert isinstance(found, VideoBar)
    qtbot.waitUntil(found.isVisible)
    return found


def _listed(menu: QMenu) -> list[tuple[str, bool]]:
    return [(action.text(), action.isChecked()) for action in menu.actions() if not action.isSeparator()]


def _open(bar: VideoBar) -> VideoMenu:
    menu = bar.findChild(VideoMenu)
    assert isinstance(menu, VideoMenu)
    menu.aboutToShow.emit()
    return menu


def _entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def test_it_is_seen_only_while_a_video_is_up(decks: Workbench, bar: VideoBar) -> None:
    decks.run_control.start_item(SLIDES)
    assert not bar.isVisible()
    decks.run_control.start_item(VIDEO)
    assert bar.isVisible()


def test_with_it_the_control_room_still_fits_a_small_laptop(windows: Windows, bar: VideoBar) -> None:
    assert (windows.main.width(), windows.main.height()) == (1366, 768)
    assert windows.main.rect().contains(bar.mapTo(windows.main, bar.rect().bottomRight()), proper=False)


def test_pressing_the_slider_goes_there_and_is_logged_once(
    decks: Workbench, bar: VideoBar, player: FakePlayer
) -> None:
    decks.run_control.ticked.emit()
    slider = named(bar, QSlider, "Where the video is")
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert player.at_ms == pytest.approx(LENGTH_MS / 2, rel=0.05)
    assert [type(each) for each in happenings(decks, VideoSought)] == [VideoSought]


def test_the_keyboard_moves_the_slider_five_seconds(
    decks: Workbench, bar: VideoBar, player: FakePlayer
) -> None:
    decks.run_control.ticked.emit()
    slider = named(bar, QSlider, "Where the video is")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert player.at_ms == 5_000
    assert happenings(decks, VideoSought) == [VideoSought(5_000)]


def test_it_says_where_the_video_is(decks: Workbench, bar: VideoBar, player: FakePlayer) -> None:
    player.at_ms = 12_345
    decks.run_control.ticked.emit()
    assert bar._position.text() == "0:12 / 0:30"
    assert happenings(decks, VideoSought) == []


def test_silence_and_volume(decks: Workbench, bar: VideoBar, player: FakePlayer) -> None:
    press(bar, "Silence the video")
    assert player.muted
    assert button(bar, "Silence the video").isChecked()
    named(bar, QSlider, "Volume").setValue(30)
    assert player.volume == 30
    decks.video.toggle_mute()
    assert not button(bar, "Silence the video").isChecked()


def test_the_loop_is_of_this_video_only(decks: Workbench, bar: VideoBar, player: FakePlayer) -> None:
    press(bar, "Start over at the end")
    assert player.cut == Cut(loop=True)
    decks.run_control.start_item("R-05")
    assert not button(bar, "Start over at the end").isChecked()


def test_frames_are_stepped_with_buttons(bar: VideoBar, player: FakePlayer) -> None:
    player.at_ms = 1_000
    press(bar, "One frame on")
    assert (player.playing, player.at_ms) == (False, 1_040)
    press(bar, "One frame back")
    assert player.at_ms == 1_000


def test_the_menu_lists_tracks_in_their_own_language(bar: VideoBar, player: FakePlayer) -> None:
    player.known_tracks = Tracks(
        sounds=(Track(1, "tha"), Track(2, "eng", "Commentary")),
        subtitles=(Track(3, "tha"), Track(4)),
        devices=(SoundDevice("hdmi", "HDMI & hall"),),
        sound=1,
        subtitle=3,
    )
    menu = _open(bar)
    assert _listed(menu._subtitles) == [
        ("None", False),
        ("1: ไทย", True),
        ("Track 2", False),
        ("From a file…", False),
    ]
    assert _listed(menu._sounds) == [("1: ไทย", True), ("2: American English – Commentary", False)]
    assert _listed(menu._devices) == [("The computer's own choice", True), ("HDMI && hall", False)]
    _entry(menu._subtitles, "None").trigger()
    _entry(menu._sounds, "2: American English – Commentary").trigger()
    _entry(menu._devices, "HDMI && hall").trigger()
    assert (player.known_tracks.subtitle, player.known_tracks.sound, player.device) == (-1, 2, "hdmi")


def test_in_and_out_points_are_set_where_the_video_is(bar: VideoBar, player: FakePlayer) -> None:
    menu = _open(bar)
    player.at_ms = 4_000
    _entry(menu, "Begin the video here").trigger()
    player.at_ms = 9_000
    _entry(menu, "End the video here").trigger()
    assert player.cut == Cut(4_000, 9_000)
    _entry(menu, "Play the whole video").trigger()
    assert player.cut == Cut()


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, lambda player: player.at_ms == 15_000),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, lambda player: player.at_ms == 5_000),
        (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, lambda player: player.muted),
    ],
)
def test_keys_in_the_audience_window_skip_and_silence(
    windows: Windows,
    bar: VideoBar,
    player: FakePlayer,
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    expected: Callable[[FakePlayer], bool],
) -> None:
    player.at_ms = 10_000
    windows.audience.activateWindow()
    qtbot.waitUntil(windows.audience.isActiveWindow)
    QTest.keyClick(windows.audience, key, modifier)
    assert expected(player)


def test_every_control_can_be_reached_and_has_a_name(bar: VideoBar) -> None:
    controls = [*bar.findChildren(QPushButton), *bar.findChildren(QSlider)]
    assert len(controls) == 7
    assert all(each.accessibleName() for each in controls)
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in controls)
