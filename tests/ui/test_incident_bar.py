"""The moderator notes what goes wrong; it stands in the control room and in the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.runlog import AnsweringSet
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.reports.document import Heading, Table
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.clocks import FakeClock
from tests.support.hands import button, key, named, said, type_words

SIGNAL = "The signal is lost, or back"


@pytest.fixture
def line(room: ControlRoomPage) -> QLineEdit:
    return named(room, QLineEdit, "What went wrong, in a few words")


def test_one_key_notes_that_the_signal_is_lost_and_that_it_is_back(
    decks: Workbench, windows: Windows, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    key(windows.main, Qt.Key.Key_F3)
    clock.advance(75 * SECOND_MS)
    qtbot.waitUntil(lambda: button(room, SIGNAL).text() == "Signal lost 1:15")
    assert button(room, SIGNAL).isChecked()
    key(windows.main, Qt.Key.Key_F3)
    assert button(room, SIGNAL).text() == "Signal lost"
    assert "09:01 Signal back\n09:00 Signal lost" in said(room)


def test_anything_else_is_noted_in_words(decks: Workbench, room: ControlRoomPage, line: QLineEdit) -> None:
    type_words(line, "Microphone 2 dead")
    key(line, Qt.Key.Key_Return)
    assert line.text() == ""
    assert "09:00 Microphone 2 dead" in said(room)
    key(line, Qt.Key.Key_Return)
    run = decks.run_control.active
    assert run is not None
    assert [(each.kind, each.text) for each in run.incidents] == [(IncidentKind.NOTE, "Microphone 2 dead")]


def test_where_the_disk_is_full_the_note_is_kept_all_the_same(
    decks: Workbench, room: ControlRoomPage, line: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_more: object) -> None:
        raise PmqaError("visit-not-saved", path="", reason="full")

    monkeypatch.setattr(decks.opened.runs, "append", refuse)
    type_words(line, "Dark")
    key(line, Qt.Key.Key_Return)
    assert "09:00 Dark" in said(room)
    monkeypatch.undo()
    decks.run_control.commit_pending()
    run = decks.run_control.active
    assert run is not None
    assert decks.opened.runs.events(run.take)[-1].happening.text == "Dark"


def test_the_report_has_what_went_wrong_and_the_assessors_time(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock
) -> None:
    decks.run_control.toggle_signal()
    decks.run_control.note("ไมค์เสีย")
    decks.run_control.log(AnsweringSet(True))
    clock.advance(2 * MINUTE_MS)
    decks.run_control.finish()
    report = decks.take_reports.report(1)
    document = decks.take_reports.document(report, ".docx")
    heading, table = document.blocks[-2:]
    assert isinstance(heading, Heading)
    assert isinstance(table, Table)
    assert heading.text == "What went wrong"
    assert [row[1] for row in table.rows] == ["Signal lost", "ไมค์เสีย"]
    assert "Of that, for assessors: 2:00" in [getattr(block, "text", "") for block in document.blocks]
