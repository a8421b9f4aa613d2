"""The roll call and the open promises: two buttons of the control room."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.control.roll_call_dialog import RollCallDialog
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.windows import Windows
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, key, named, press, said, type_words
from tests.support.promises import promise


@pytest.fixture
def dialog(windows: Windows, room: ControlRoomPage) -> Iterator[RollCallDialog]:
    press(room, "Roll call")
    (dialog,) = windows.main.findChildren(RollCallDialog)
    yield dialog
    dialog.close()


@pytest.fixture
def table(dialog: RollCallDialog) -> QTableView:
    return named(dialog, QTableView, "Parties")


def test_the_roll_has_every_body_and_party_of_the_visit(decks: Workbench, table: QTableView) -> None:
    names = [row[1] for row in cells(table)]
    assert "PMQA award assessment team (assessors)" in names
    assert "civil society" in names
    assert len(names) == len(decks.opened.visit.bodies) + len(decks.opened.dossier.parties)
    assert {row[2] for row in cells(table)} == {"not called yet"}


def test_the_space_bar_calls_one_after_the_other(
    dialog: RollCallDialog, table: QTableView, room: ControlRoomPage, clock: FakeClock
) -> None:
    key(table, Qt.Key.Key_Space)
    clock.advance(MINUTE_MS)
    key(table, Qt.Key.Key_Space)
    key(table, Qt.Key.Key_Up)
    key(table, Qt.Key.Key_Space)
    answers = [(row[0], row[2], row[3]) for row in cells(table)[:3]]
    assert answers == [
        ("\u2713", "is there", "09:00"),
        ("\u2013", "is not there", "09:01"),
        ("", "not called yet", ""),
    ]
    assert said(dialog)[0] == "1 of 12 are there"
    assert button(room, "Roll call 1").isEnabled()


def test_somebody_who_was_not_expected_is_added_and_the_dialog_stays(
    dialog: RollCallDialog, table: QTableView
) -> None:
    line = named(dialog, QLineEdit, "Somebody else")
    type_words(line, "TV channel")
    key(line, Qt.Key.Key_Return)
    assert cells(table)[-1][:3] == ["\u2713", "TV channel", "is there"]
    assert line.text() == ""
    assert dialog.isVisible()
    type_words(line, "civil society")
    key(line, Qt.Key.Key_Return)
    assert [row[2] for row in cells(table) if row[1] == "civil society"] == ["is there"]


def test_the_roll_survives_a_kill(decks: Workbench, table: QTableView) -> None:
    key(table, Qt.Key.Key_Space)
    run = decks.run_control.active
    assert run is not None
    first = decks.opened.visit.bodies[0].id
    assert run.roll[first].present
    events = decks.opened.runs.events(run.take)
    assert [event.happening for event in events][-1].party == first  # type: ignore[union-attr]


def test_keys_of_the_show_go_on_while_the_roll_is_called(
    decks: Workbench, dialog: RollCallDialog, table: QTableView, qtbot: QtBot
) -> None:
    key(table, Qt.Key.Key_F8)
    assert decks.stage_control.stage.black


def test_promises_are_counted_and_listed_with_the_first_due_first(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    run = decks.run_control.active
    assert run is not None
    promise(decks, "Costs of rice", due=run.agenda.date + timedelta(days=7))
    promise(decks, "Any time", due=None)
    promise(decks, "Minutes & manual", due=run.agenda.date)
    shown = button(room, "Promised 3")
    assert isinstance(shown, QPushButton)
    menu = shown.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    numbers = [decks.question_log.questions[-3 + at].number for at in range(3)]
    assert [action.text() for action in menu.actions()] == [
        f"{numbers[2]}. Minutes && manual (before the close)",
        f"{numbers[0]}. Costs of rice (23 Jul 2021)",
        f"{numbers[1]}. Any time (no date)",
    ]
    menu.actions()[0].trigger()
    assert isinstance(windows.main.findChild(QuestionsPage), QuestionsPage)


def test_where_nothing_was_promised_the_menu_says_so(room: ControlRoomPage) -> None:
    shown = button(room, "Promised")
    assert isinstance(shown, QPushButton)
    shown.menu().aboutToShow.emit()
    assert [action.text() for action in shown.menu().actions()] == ["Nothing has been promised in this take"]
