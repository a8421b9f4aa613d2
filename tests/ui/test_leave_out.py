"""A late take is made up for: what may be left out is marked before, and left out during the take."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.agenda.item_dialog import ItemDialog
from pmqa_desktop.ui.control.leave_out_dialog import LeaveOutDialog
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, click_row, key, named, press, said

WHAT = "What may be left out"


def _open(windows: Windows, room: ControlRoomPage) -> LeaveOutDialog:
    press(room, "Leave out \u2026")
    return windows.main.findChildren(LeaveOutDialog)[-1]


def _lines(dialog: LeaveOutDialog) -> list[tuple[bool, str, str]]:
    tree = named(dialog, QTreeWidget, WHAT)
    lines = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    checked = Qt.CheckState.Checked
    return [(each.checkState(0) is checked, each.text(0), each.text(1)) for each in lines if each]


def test_the_least_that_makes_up_for_the_lateness_is_ticked(
    windows: Windows, room: ControlRoomPage, clock: FakeClock
) -> None:
    clock.advance(20 * MINUTE_MS + 20_000)  # four minutes of reserve time absorb the rest
    dialog = _open(windows, room)
    assert "With everything in it, the take ends 1:20 late" in said(dialog)
    ticked = [text for on, text, _ in _lines(dialog) if on]
    assert len(ticked) == 1
    assert ticked[0].startswith("category-6 overview presentation, page 5: ")
    assert "What is ticked saves 1:40." in said(dialog)


def test_what_is_left_out_is_passed_over_and_can_be_put_back(
    decks: Workbench, windows: Windows, room: ControlRoomPage, clock: FakeClock
) -> None:
    timings = decks.run_control.timings()
    assert timings is not None
    clock.advance(25 * MINUTE_MS)
    dialog = _open(windows, room)
    assert [(on, text, saves) for on, text, saves in _lines(dialog) if on] == [
        (True, "practise the exhibition walk by live camera", "15:00")
    ]
    press(dialog, "Leave out what is ticked")
    assert button(room, "Left out 15:00").isEnabled()
    now = decks.run_control.timings()
    assert now is not None
    assert now.finishes_at == timings.finishes_at + 10 * MINUTE_MS - 15 * MINUTE_MS
    decks.run_control.start_item("R-10")
    run = decks.run_control.active
    assert run is not None
    assert run.next_item is not None
    assert run.next_item.id == "R-12"
    press(room, "Left out 15:00")
    again = windows.main.findChildren(LeaveOutDialog)[-1]
    press(again, "Untick all")
    press(again, "Leave out what is ticked")
    run = decks.run_control.active
    assert run is not None
    assert run.cuts == ()
    assert button(room, "Leave out \u2026").isEnabled()


def test_a_page_that_the_take_is_beyond_stays_left_out(decks: Workbench, room: ControlRoomPage) -> None:
    decks.run_control.leave_out(decks.cut_list.pieces()[:2])
    decks.stage_control.go_to_page(8)
    decks.cut_list.leave_out(())
    run = decks.run_control.active
    assert run is not None
    assert [cut.page for cut in run.cuts] == [4, 5]


def test_what_is_ticked_by_keys_counts_and_cancelling_changes_nothing(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    dialog = _open(windows, room)
    assert "The take is not late" in said(dialog)
    tree = named(dialog, QTreeWidget, WHAT)
    key(tree, Qt.Key.Key_Space)
    assert [on for on, _, _ in _lines(dialog)] == [True, False, False, False]
    key(tree, Qt.Key.Key_Escape)
    run = decks.run_control.active
    assert run is not None
    assert run.cuts == ()


def test_where_all_of_it_is_too_little_the_dialog_says_by_how_much(
    windows: Windows, room: ControlRoomPage, clock: FakeClock
) -> None:
    clock.advance(60 * MINUTE_MS)
    dialog = _open(windows, room)
    assert all(on for on, _, _ in _lines(dialog))
    assert any("too little" in words for words in said(dialog))


@pytest.fixture
def item(decks: Workbench, windows: Windows, qtbot: QtBot) -> ItemDialog:
    windows.pages.go_to("agenda")
    page = windows.pages.page("agenda")
    click_row(named(page, QTableView, "Agenda items"), 4)
    press(page, "How it runs \u2026")
    return windows.main.findChildren(ItemDialog)[-1]


def test_an_item_is_told_how_its_timer_runs_and_what_of_it_may_be_left_out(
    decks: Workbench, windows: Windows, item: ItemDialog
) -> None:
    item.findChildren(QComboBox)[0].setCurrentIndex(list(Timer).index(Timer.TO_END))
    press(item, "It may be left out when the time runs short")
    pages = named(item, QTreeWidget, "Pages that may be left out when the time runs short")
    pages.setFocus()
    key(pages, Qt.Key.Key_Home)
    key(pages, Qt.Key.Key_Space)
    press(item, "OK")
    agenda = decks.agenda_book.agendas[0]
    assert (agenda.item("R-04").timer, agenda.item("R-04").optional) == (Timer.TO_END, True)
    assert decks.agenda_book.optional_pages() == {("S0", 0), ("S0", 4), ("S0", 5), ("S1", 6)}
    table = named(windows.pages.page("agenda"), QTableView, "Agenda items")
    assert cells(table)[4][10] == "\u2713"
    begin(decks, "R-04")
    timings = decks.run_control.timings()
    assert timings is not None
    assert timings.remaining_ms == 15 * MINUTE_MS


def test_cancelling_leaves_the_item_as_it_was(decks: Workbench, item: ItemDialog) -> None:
    before = decks.agenda_book.agendas
    for box in item.findChildren(QCheckBox):
        box.toggle()
    press(item, "Cancel")
    assert decks.agenda_book.agendas == before


def test_the_language_changes_while_the_dialog_is_open(
    decks: Workbench, windows: Windows, item: ItemDialog
) -> None:
    before = item.findChildren(QComboBox)[0].currentIndex()
    item.say()
    assert item.findChildren(QComboBox)[0].currentIndex() == before


def test_a_change_is_taken_back_and_made_again_by_keys(
    decks: Workbench, windows: Windows, item: ItemDialog, qtbot: QtBot
) -> None:
    before = decks.agenda_book.agendas
    press(item, "It may be left out when the time runs short")
    press(item, "OK")
    after = decks.agenda_book.agendas
    assert after != before
    page = windows.pages.page("agenda")
    table = named(page, QTableView, "Agenda items")
    windows.main.activateWindow()
    qtbot.waitUntil(windows.main.isActiveWindow)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decks.agenda_book.agendas == before
    assert not button(page, "Take the last change back").isEnabled()
    press(page, "Make the change again")
    assert decks.agenda_book.agendas == after


def test_what_the_take_went_beyond_while_it_was_being_chosen_is_not_counted(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    first, second, *_ = decks.cut_list.pieces()
    decks.run_control.leave_out((first,))
    press(room, "Left out 1:40")
    dialog = windows.main.findChildren(LeaveOutDialog)[-1]
    tree = named(dialog, QTreeWidget, WHAT)
    key(tree, Qt.Key.Key_Down)
    key(tree, Qt.Key.Key_Space)
    decks.stage_control.go_to_page(second.page + 1)
    press(dialog, "Leave out what is ticked")
    run = decks.run_control.active
    assert run is not None
    assert run.cuts == (first,)
