"""What is half typed is there again after the program was stopped; what was entered is not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import key, named, type_words

MESSAGE, INCIDENT = "Message to the presenter", "What went wrong, in a few words"


def _again(bench: Workbench) -> Jotter:
    """As the next start finds it."""
    return Jotter(bench.opened.database)


@pytest.mark.parametrize(("field", "name"), [("message", MESSAGE), ("incident", INCIDENT)])
def test_a_line_of_the_control_room_is_kept_while_it_is_typed(
    decks: Workbench, room: ControlRoomPage, field: str, name: str, qtbot: QtBot
) -> None:
    line = named(room, QLineEdit, name)
    type_words(line, "half a sent")
    qtbot.waitUntil(lambda: _again(decks).kept(field) == "half a sent")
    key(line, Qt.Key.Key_Return)
    assert _again(decks).kept(field) == ""


@pytest.mark.parametrize(("field", "name"), [("message", MESSAGE), ("incident", INCIDENT)])
def test_what_was_left_stands_in_its_line_again(
    open_bench: Callable[[Path], Workbench],
    open_windows: Callable[[Workbench], Windows],
    visit_folder: Path,
    field: str,
    name: str,
) -> None:
    bench = open_bench(visit_folder)
    bench.jotter.keep(field, "half a sent")
    windows = open_windows(bench)
    begin(bench, "R-01")
    windows.pages.go_to("control")
    assert named(windows.pages.page("control"), QLineEdit, name).text() == "half a sent"


def test_what_the_program_writes_into_a_line_is_not_kept(
    decks: Workbench, room: ControlRoomPage, qtbot: QtBot
) -> None:
    decks.run_control.send_message("Slower, please")
    assert named(room, QLineEdit, MESSAGE).text() == "Slower, please"
    assert _again(decks).kept("message") == ""


def test_a_field_that_is_about_something_else_keeps_under_another_name(
    decks: Workbench, qtbot: QtBot
) -> None:
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    kept = KeptText(text, decks.jotter, "one")
    text.insertPlainText("of one")
    kept.rename("two")
    assert _again(decks).kept("one") == "of one"
    text.insertPlainText(", and of two")
    qtbot.waitUntil(lambda: _again(decks).kept("two") == "of one, and of two")
    kept.forget()
    assert (_again(decks).kept("two"), _again(decks).kept("one")) == ("", "of one")


def test_a_full_disk_disturbs_nobody_who_types(decks: Workbench) -> None:
    decks.opened.database.connection.execute("PRAGMA query_only = ON")
    decks.jotter.keep("incident", "dark")
    decks.opened.database.connection.execute("PRAGMA query_only = OFF")
    assert decks.jotter.kept("incident") == ""
    decks.jotter.keep("incident", "dark")
    assert _again(decks).kept("incident") == "dark"
