"""What the moderator does to the clock and tells the presenter, and who sees what of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import MessageSent
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.control.clock_bar import ClockBar
from pmqa_desktop.ui.control.message_line import MessageLine
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, key, named, press, said, type_words
from tests.support.players import FakePlayer

VIDEO, SLIDES = "R-03", "R-04"
SPEAKS = "An assessor speaks: the presenter's time stands still"
TAKE_BACK = "Take back the last act on the clock"


@pytest.fixture
def line(room: ControlRoomPage) -> QLineEdit:
    return named(room, QLineEdit, "Message to the presenter")


def _run(bench: Workbench) -> Run:
    run = bench.run_control.active
    assert run is not None
    return run


def _remaining(bench: Workbench) -> int:
    timings = bench.run_control.timings()
    assert timings is not None
    return timings.remaining_ms


def _entry(menu: QMenu, words: str) -> QAction:
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == words)


def _ready_made(room: ControlRoomPage) -> QMenu:
    return room.findChild(MessageLine).findChild(QMenu)


def test_one_key_charges_the_time_to_the_assessor_and_the_same_key_gives_it_back(
    decks: Workbench, windows: Windows, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    left = _remaining(decks)
    key(windows.main, Qt.Key.Key_F4)
    assert button(room, SPEAKS).isChecked()
    clock.advance(80 * SECOND_MS)
    qtbot.waitUntil(lambda: "Assessor speaks, 1:20" in said(room))
    assert _remaining(decks) == left
    key(windows.main, Qt.Key.Key_F4)
    assert not button(room, SPEAKS).isChecked()
    clock.advance(10 * SECOND_MS)
    assert _remaining(decks) == left - 10 * SECOND_MS


def test_the_presenter_sees_on_the_console_that_an_assessor_has_the_word(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    windows.show_console()
    press(room, SPEAKS)
    assert "Assessor speaks, 0:00" in said(windows.console)


def test_a_next_item_by_mistake_is_taken_back_with_its_slides(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    decks.stage_control.next_page()
    before = _run(decks).stage
    decks.run_control.start_next_item()
    assert _run(decks).stage != before
    QTest.keyClick(windows.main, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert (_run(decks).leg is not None, _run(decks).stage) == (True, before)
    assert _run(decks).item is not None
    assert _run(decks).item.id == SLIDES


def test_a_video_that_the_mistake_cut_off_is_held_where_it_was(
    decks: Workbench, room: ControlRoomPage, player: FakePlayer, clock: FakeClock
) -> None:
    decks.run_control.start_item(VIDEO)
    decks.stage_control.toggle_playback()
    clock.advance(5 * SECOND_MS)
    armed = player.path
    decks.run_control.start_item(SLIDES)
    press(room, TAKE_BACK)
    assert (player.path, player.playing) == (armed, False)
    assert player.at_ms == _run(decks).stage.position_ms


def test_there_is_nothing_to_take_back_before_the_first_act(windows: Windows, decks: Workbench) -> None:
    windows.pages.go_to("control")
    bar = windows.pages.page("control").findChild(ClockBar)
    assert not button(bar, TAKE_BACK).isEnabled()
    begin(decks, SLIDES)
    assert button(bar, TAKE_BACK).isEnabled()


def test_an_item_that_really_began_earlier_is_put_right(decks: Workbench, room: ControlRoomPage) -> None:
    left = _remaining(decks)
    _entry(room.findChild(ClockBar).findChild(QMenu), "1:00").trigger()
    assert _remaining(decks) == left - MINUTE_MS
    press(room, TAKE_BACK)
    assert _remaining(decks) == left


def test_a_message_is_typed_shown_to_the_presenter_alone_and_taken_away(
    windows: Windows, decks: Workbench, room: ControlRoomPage, line: QLineEdit
) -> None:
    windows.show_console()
    type_words(line, "Louder")
    key(line, Qt.Key.Key_Return)
    assert "Louder" in said(windows.console)
    assert "Louder" not in said(windows.audience)
    key(line, Qt.Key.Key_Return)
    assert "Louder" in said(windows.console)
    assert line.text() == "Louder"
    press(room, "Take it away")
    assert "Louder" not in said(windows.console)
    assert line.text() == ""


def test_what_is_being_typed_stays_while_the_take_goes_on(
    decks: Workbench, room: ControlRoomPage, line: QLineEdit
) -> None:
    type_words(line, "Slow")
    decks.stage_control.next_page()
    decks.run_control.add_time(MINUTE_MS)
    assert line.text() == "Slow"


def test_a_ready_made_message_is_one_click_and_a_persons_own_are_kept(
    decks: Workbench, room: ControlRoomPage, line: QLineEdit, preferences: Preferences
) -> None:
    _entry(_ready_made(room), "Two minutes left").trigger()
    assert _run(decks).message == "Two minutes left"
    line.setText("Smile && wave")
    _entry(_ready_made(room), "Keep what is in the line").trigger()
    assert preferences.messages is not None
    assert preferences.messages[-1] == "Smile && wave"
    forget = _entry(_ready_made(room), "Forget").menu()
    next(action for action in forget.actions() if action.text() == "Two minutes left").trigger()
    assert "Two minutes left" not in preferences.messages
    _entry(_ready_made(room), "Smile &&&& wave").trigger()
    assert _run(decks).message == "Smile && wave"


def test_a_message_comes_back_with_an_interrupted_take(decks: Workbench, room: ControlRoomPage) -> None:
    decks.run_control.send_message("ขอสรุป")
    events = decks.opened.runs.events(_run(decks).take)
    assert events[-1].happening == MessageSent("ขอสรุป")
