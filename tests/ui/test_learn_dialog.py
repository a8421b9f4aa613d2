"""What past takes propose is looked at, corrected, and applied in one step that can be taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.review.learn_dialog import LearnDialog
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, key, named, press, said, type_words

Lines = Callable[[], list[list[str]]]


@pytest.fixture
def takes(decks: Workbench, clock: FakeClock) -> Workbench:
    """Three takes of two items."""
    for first, second in ((16, 3), (17, 4), (20, 9)):
        begin(decks, "R-01")
        clock.advance(first * MINUTE_MS)
        decks.run_control.start_next_item()
        clock.advance(second * MINUTE_MS)
        decks.run_control.finish()
    return decks


@pytest.fixture
def dialog(takes: Workbench, windows: Windows) -> LearnDialog:
    windows.pages.go_to("review")
    press(windows.pages.page("review"), "Learn from takes \u2026")
    return windows.main.findChildren(LearnDialog)[-1]


@pytest.fixture
def proposed(dialog: LearnDialog) -> QTreeWidget:
    return named(dialog, QTreeWidget, "Proposed durations")


def _lines(tree: QTreeWidget) -> list[list[str]]:
    found = []
    for at in range(tree.topLevelItemCount()):
        line = _line(tree, at)
        ticked = "x" if line.checkState(0) is Qt.CheckState.Checked else ""
        found.append([ticked, *(line.text(column) for column in range(1, 4))])
    return found


def _line(tree: QTreeWidget, at: int) -> QTreeWidgetItem:
    line = tree.topLevelItem(at)
    assert line is not None
    return line


def test_each_item_has_its_median_its_spread_and_a_proposal(
    dialog: LearnDialog, proposed: QTreeWidget
) -> None:
    assert _lines(proposed) == [
        ["x", "15:00", "17:00 (16:00\u201320:00)", "17:00"],
        ["x", "5:00", "4:00 (3:00\u20139:00)", "4:00"],
    ]
    told = said(dialog)[-1]
    assert "now 12:00, with what is ticked 12:01, at worst 12:09" in told
    assert "The slot ends at 12:00." in told


def test_a_take_that_is_not_ticked_does_not_count(dialog: LearnDialog, proposed: QTreeWidget) -> None:
    takes = named(dialog, QTreeWidget, "Takes that count")
    _line(takes, 2).setCheckState(0, Qt.CheckState.Unchecked)
    assert _lines(proposed)[0][2:] == ["16:00 (16:00\u201317:00)", "16:00"]


def test_applying_changes_the_agenda_in_one_step_that_can_be_taken_back(
    takes: Workbench, windows: Windows, dialog: LearnDialog
) -> None:
    before = takes.agenda_book.agendas
    press(dialog, "Apply what is ticked")
    agenda = takes.agenda_book.agendas[0]
    assert [agenda.item(name).duration_ms // MINUTE_MS for name in ("R-01", "R-02")] == [17, 4]
    assert agenda.item("R-03").planned_start_ms == before[0].item("R-03").planned_start_ms + MINUTE_MS
    toast = next(each for each in windows.main.findChildren(Toast) if each.isVisible())
    press(toast, "Undo")
    assert takes.agenda_book.agendas == before


def test_a_person_proposes_something_else(
    takes: Workbench, dialog: LearnDialog, proposed: QTreeWidget, qtbot: QtBot
) -> None:
    proposed.setCurrentItem(_line(proposed, 1), 3)
    proposed.editItem(_line(proposed, 1), 3)
    editor = proposed.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    type_words(editor, "7:30")
    key(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _lines(proposed)[1] == ["x", "5:00", "4:00 (3:00\u20139:00)", "7:30"])
    press(dialog, "Apply what is ticked")
    assert takes.agenda_book.agendas[0].item("R-02").duration_ms == 7.5 * MINUTE_MS


def test_what_is_no_time_is_not_taken(dialog: LearnDialog, proposed: QTreeWidget) -> None:
    _line(proposed, 0).setText(3, "soon")
    assert _lines(proposed)[0][3] == "17:00"
    assert "Write minutes and seconds, such as 7:30." in said(dialog)


def test_with_nothing_ticked_there_is_nothing_to_apply(dialog: LearnDialog, proposed: QTreeWidget) -> None:
    for at in range(2):
        _line(proposed, at).setCheckState(0, Qt.CheckState.Unchecked)
    assert not button(dialog, "Apply what is ticked").isEnabled()


def test_where_the_disk_is_full_nothing_is_changed_and_it_is_told(
    takes: Workbench, windows: Windows, dialog: LearnDialog
) -> None:
    before = takes.agenda_book.agendas
    takes.opened.database.connection.execute("PRAGMA query_only = ON")
    press(dialog, "Apply what is ticked")
    takes.opened.database.connection.execute("PRAGMA query_only = OFF")
    assert takes.agenda_book.agendas == before
    assert dialog.isVisible()
