import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import (
    answer_next_question,
    button,
    cells,
    click_row,
    key,
    named,
    picture_of,
    press,
    said,
)

SMALL = QSize(1366, 768)


@pytest.fixture
def room(windows: Windows) -> ControlRoomPage:
    windows.pages.go_to("control")
    return windows.pages.page("control")


def _rundown(room: ControlRoomPage) -> QTableView:
    return named(room, QTableView, "Rundown")


def _row(room: ControlRoomPage, title: str) -> list[str]:
    return next(row for row in cells(_rundown(room)) if row[1] == title)


def _pass(bench: Workbench, clock: FakeClock, ms: int, qtbot: QtBot) -> None:
    """Let time pass, until the views have seen it."""
    clock.advance(ms)
    with qtbot.waitSignal(bench.run_control.ticked):
        pass


def _item(bench: Workbench) -> str | None:
    run = bench.run_control.active
    return run.item.id if run and run.item else None


def test_one_button_takes_the_moderator_through_the_take(decks: Workbench, room: ControlRoomPage) -> None:
    press(room, "Begin the take")
    for item in ("R-00", "R-01", "R-02"):
        press(room, "Next item")
        assert _item(decks) == item
    decks.run_control.pause()
    press(room, "Let the timer go on")
    assert decks.run_control.active
    assert not decks.run_control.active.paused


def test_the_button_plays_a_video_that_waits(decks: Workbench, room: ControlRoomPage) -> None:
    begin(decks, "R-03")
    decks.stage_control.toggle_playback()
    press(room, "Play the video")
    assert button(room, "Next item").isVisible()


def test_the_button_names_the_item_that_it_would_start(decks: Workbench, room: ControlRoomPage) -> None:
    agenda = begin(decks, "R-03")
    assert f"Next: {agenda.item('R-04').title.en}" in said(room)


def test_a_minute_more_or_less_is_on_the_timer_at_once(decks: Workbench, room: ControlRoomPage) -> None:
    assert not button(room, "+1 min").isEnabled()
    begin(decks, "R-02")
    assert "5:00" in said(room)
    press(room, "+1 min")
    press(room, "+1 min")
    assert "7:00" in said(room)
    press(room, "\u22121 min")
    assert "6:00" in said(room)


def test_a_jump_starts_the_selected_item(decks: Workbench, room: ControlRoomPage) -> None:
    begin(decks, "R-00")
    press(room, "Jump to the selected item")
    assert _item(decks) == "R-00"
    click_row(_rundown(room), 4)
    press(room, "Jump to the selected item")
    assert _item(decks) == "R-04"
    assert decks.stage_control.stage.medium == "S0"


def test_a_selection_stays_while_the_times_move(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-01")
    click_row(_rundown(room), 6)
    _pass(decks, clock, 16 * MINUTE_MS, qtbot)
    assert [index.row() for index in _rundown(room).selectionModel().selectedRows()] == [6]


def test_the_rundown_has_planned_and_actual_times_and_the_offset(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    agenda = begin(decks, "R-01")
    _pass(decks, clock, 17 * MINUTE_MS, qtbot)
    decks.run_control.start_next_item()
    done, current, ahead = (agenda.item(each).title.en for each in ("R-01", "R-02", "R-03"))
    assert _row(room, done) == ["\u2713", done, "09:00", "09:00", "0:00"]
    assert _row(room, current) == ["\u25cf", current, "09:15", "09:17", "+2:00"]
    assert _row(room, ahead)[2:] == ["09:20", "09:22", "+2:00"]


def test_late_and_early_are_said_in_words(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-01")
    assert "0:00 on plan" in said(room)
    _pass(decks, clock, 17 * MINUTE_MS, qtbot)
    assert "+2:00 late" in said(room)
    decks.run_control.start_next_item()
    decks.run_control.add_time(-3 * MINUTE_MS)
    assert "\u22121:00 early" in said(room)


def test_a_live_take_is_measured_by_the_clock_and_a_rehearsal_by_its_start(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.advance(60 * MINUTE_MS)
    begin(decks, "R-01")
    assert "0:00 on plan" in said(room)
    decks.run_control.finish()
    begin(decks, "R-01", TakeMode.LIVE)
    assert "+1:00:00 late" in said(room)


def test_cue_and_plan_b_of_the_item_are_at_hand(decks: Workbench, room: ControlRoomPage) -> None:
    item = begin(decks, "R-04").item("R-04")
    assert f"Cue: {item.cue.en}" in said(room)
    assert f"Plan B: {item.plan_b}" in said(room)


def test_the_transport_does_what_the_keys_do_and_greys_what_cannot_be_done(
    decks: Workbench, room: ControlRoomPage
) -> None:
    assert not button(room, "Next slide").isEnabled()
    begin(decks, "R-04")
    assert not button(room, "Previous slide").isEnabled()
    press(room, "Next slide")
    assert "2/9" in said(room)
    press(room, "Previous slide")
    press(room, "Black")
    press(room, "Pause the timer")
    run = decks.run_control.active
    assert run is not None
    assert (run.stage.page, run.stage.black, run.paused) == (0, True, True)
    decks.stage_control.last_page()
    assert not button(room, "Next slide").isEnabled()


def test_ending_a_take_with_items_left_asks_first(decks: Workbench, room: ControlRoomPage) -> None:
    assert not button(room, "End the take").isEnabled()
    begin(decks, "R-01")
    answer_next_question("Go on")
    press(room, "End the take")
    assert decks.run_control.active
    answer_next_question("End the take")
    press(room, "End the take")
    assert decks.run_control.active is None
    assert cells(_rundown(room)) == []
    assert button(room, "Begin the take").isEnabled()


def test_behind_the_last_item_the_take_ends_without_a_question(
    decks: Workbench, room: ControlRoomPage
) -> None:
    agenda = begin(decks)
    decks.run_control.start_item(agenda.items[-1].id)
    press(room, "End the take")
    assert decks.run_control.active is None


def test_card_and_media_of_the_item_can_be_put_up_by_hand(decks: Workbench, room: ControlRoomPage) -> None:
    begin(decks, "R-04")
    shown = named(room, QComboBox, "What the audience is shown")
    assert shown.currentText() == decks.media["S0"].title.en
    key(shown, Qt.Key.Key_Home)
    assert decks.stage_control.stage.scene is Scene.STANDBY
    key(shown, Qt.Key.Key_Down)
    assert decks.stage_control.stage.medium == "S0"


def test_all_of_it_fits_a_small_laptop_without_scrolling(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    agenda = begin(decks, "R-04")
    windows.main.resize(SMALL)
    picture_of(windows.main)
    table = _rundown(room)
    assert windows.main.size() == SMALL
    assert table.model().rowCount() == len(agenda.items) == 17
    assert table.verticalHeader().length() <= table.viewport().height()
    assert table.horizontalHeader().length() <= table.viewport().width()
    least = windows.main.minimumSizeHint()
    assert (least.width() <= SMALL.width(), least.height() <= SMALL.height()) == (True, True)


def test_the_preview_is_a_display_in_small(room: ControlRoomPage) -> None:
    preview = room.findChild(StageView)
    assert abs(preview.width() * 9 - preview.height() * 16) <= 16


def test_the_take_s_kind_and_agenda_are_named(decks: Workbench, room: ControlRoomPage) -> None:
    agenda = begin(decks, mode=TakeMode.LIVE)
    assert f"Live: {agenda.title.en}" in said(room)


def test_the_projected_finish_is_told(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-01")
    before = [words for words in said(room) if words.startswith("Likely finish")]
    _pass(decks, clock, 15 * MINUTE_MS + 30 * SECOND_MS, qtbot)
    decks.run_control.add_time(10 * MINUTE_MS)
    after = [words for words in said(room) if words.startswith("Likely finish")]
    assert len(before) == len(after) == 1
    assert before != after


def test_the_finish_by_past_takes_stands_below_that_by_the_plan(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock
) -> None:
    begin(decks, "R-01")
    assert not any(words.startswith("By past takes") for words in said(room))
    clock.advance(18 * MINUTE_MS)
    decks.run_control.finish()
    begin(decks, "R-01")
    clock.advance(25 * MINUTE_MS)
    decks.run_control.finish()
    begin(decks, "R-01")
    # The roll call is planned to last a quarter of an hour; four minutes of reserve time absorb lateness.
    assert "Likely finish 12:43" in said(room)
    assert "By past takes 12:43, between 12:43 and 12:49" in said(room)


def test_locked_no_click_does_anything_but_the_keys_do(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    begin(decks, "R-01")
    press(room, "Lock clicks")
    press(room, "Next item")
    press(room, "+1 min")
    QTest.mouseClick(_rundown(room).viewport(), Qt.MouseButton.LeftButton)
    assert _item(decks) == "R-01"
    assert decks.run_control.active.leg.added_ms == 0
    key(windows.main, Qt.Key.Key_F7)
    assert _item(decks) == "R-02"
    press(windows.main, "Stage clock")
    assert windows.stage_clock.isVisible()
    press(room, "Unlock clicks")
    press(room, "Next item")
    assert _item(decks) == "R-03"
