"""The program between visits: the first page, a visit opened or made from it, and another one after that."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import demonstration_folder
from pmqa_desktop.services.new_visit import NewVisit, create_visit, example
from pmqa_desktop.services.visit_folder import is_visit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.welcome.window import WelcomeWindow
from tests.support.bench import PATIENCE_MS
from tests.support.clocks import FakeClock
from tests.support.hands import button, press, said


@pytest.fixture
def program(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Program(FakeClock(), read_preferences("en"))
    yield made
    made.close()


def _first_page(program: Program) -> WelcomeWindow:
    program.welcome()
    return _page_on_the_screen()


def _page_on_the_screen() -> WelcomeWindow:
    pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeWindow)]
    return next(page for page in pages if page.isVisible())


def _is_open(program: Program, folder: Path) -> bool:
    try:
        windows = program.windows
    except PmqaError:
        return False
    return windows.main.isVisible() and program.bench.opened.folder == folder


def test_the_demonstration_is_made_at_its_first_opening_and_found_at_the_next(
    program: Program, qtbot: QtBot
) -> None:
    page = _first_page(program)
    page.demonstration_asked.emit()
    folder = demonstration_folder()
    qtbot.waitUntil(lambda: _is_open(program, folder), timeout=PATIENCE_MS)
    assert is_visit(folder)
    assert not page.isVisible()
    with qtbot.waitSignal(program.windows.completed):
        pass
    assert program.preferences.recent_visits == (folder,)
    program.welcome()
    page.demonstration_asked.emit()
    qtbot.waitUntil(lambda: not page.isVisible())
    assert _is_open(program, folder)


def test_what_is_no_visit_is_told_on_the_first_page(program: Program, tmp_path: Path) -> None:
    page = _first_page(program)
    page.visit_asked.emit(tmp_path)
    assert sentence(PmqaError("visit-missing", path=str(tmp_path))) in said(page)
    assert page.isVisible()


def test_a_new_visit_is_made_and_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    page = _first_page(program)
    new = NewVisit(Bilingual("\u0e01", "A province"), 6, 2021, None, date(2021, 7, 22))
    page.new_visit_asked.emit(tmp_path / "new", new)
    qtbot.waitUntil(lambda: _is_open(program, tmp_path / "new"), timeout=PATIENCE_MS)
    assert program.windows.main.windowTitle().startswith("A province")


def test_a_visit_that_cannot_be_made_leaves_the_first_page(
    program: Program, visit_folder: Path, qtbot: QtBot
) -> None:
    page = _first_page(program)
    page.new_visit_asked.emit(visit_folder, NewVisit(Bilingual("\u0e01"), 6, 2021))
    told = sentence(PmqaError("visit-exists", path=str(visit_folder)))
    qtbot.waitUntil(lambda: told in said(page))
    assert page.isVisible()
    assert button(page, "Open a visit").isEnabled()


def test_another_visit_takes_the_place_of_the_one_that_was_open(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(visit_folder)
    program.show()
    with qtbot.waitSignal(program.windows.completed):
        pass
    first = program.windows.main
    program.windows.pages.go_to("settings")
    press(first, "Open another visit \u2026")
    page = _page_on_the_screen()
    new = NewVisit(Bilingual("\u0e01", "Another"), 6, 2021)
    page.new_visit_asked.emit(tmp_path / "other", new)
    qtbot.waitUntil(lambda: _is_open(program, tmp_path / "other"), timeout=PATIENCE_MS)
    assert program.preferences.recent_visits[0] == visit_folder
    program.open(visit_folder)  # the lock of the first one has been let go
    assert _is_open(program, tmp_path / "other") is False


def test_errors_are_told_where_the_person_is(program: Program, visit_folder: Path) -> None:
    page = _first_page(program)
    program.tell(PmqaError("soffice-missing"))
    assert sentence(PmqaError("soffice-missing")) in said(page)
    page.visit_asked.emit(visit_folder)
    program.tell(PmqaError("libvlc-missing"))
    assert sentence(PmqaError("libvlc-missing")) in said(program.windows.main.notices)


def test_a_running_take_is_not_closed_by_another_visit(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(visit_folder)
    program.show()
    with qtbot.waitSignal(program.windows.completed):
        pass
    page = _first_page(program)
    program.bench.conductor.do_next_thing()
    create_visit(tmp_path / "other", example())
    page.visit_asked.emit(tmp_path / "other")
    assert sentence(PmqaError("take-running")) in said(page)
    assert program.bench.opened.folder == visit_folder
    assert program.bench.run_control.active is not None


def test_a_visit_whose_making_ends_after_the_page_was_left_does_not_come_up(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(visit_folder)
    program.show()
    page = _first_page(program)
    page.new_visit_asked.emit(tmp_path / "other", NewVisit(Bilingual("\u0e01"), 6, 2021))
    page.hide()
    qtbot.waitUntil(lambda: is_visit(tmp_path / "other"), timeout=PATIENCE_MS)
    page.show()
    qtbot.waitUntil(page.isEnabled)
    page.hide()
    assert program.bench.opened.folder == visit_folder


def test_the_open_visit_by_another_path_is_the_open_visit(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(visit_folder)
    (tmp_path / "link").symlink_to(visit_folder)
    page = _first_page(program)
    page.visit_asked.emit(tmp_path / "link")
    assert not page.isVisible()
    assert program.bench.opened.folder == visit_folder


def test_a_visit_without_criteria_is_refused_and_leaves_nothing_behind(
    program: Program, visit_folder: Path
) -> None:
    with closing(sqlite3.connect(visit_folder / "visit.db")) as connection, connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM criteria")
    for _ in range(2):
        with pytest.raises(PmqaError) as refused:
            program.open(visit_folder)
        assert refused.value.code == "criteria-missing"


def test_a_visit_closed_right_after_its_first_picture_leaves_nothing_to_go_wrong(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    create_visit(tmp_path / "other", example())
    program.open(visit_folder)
    program.windows.main.show()
    program.windows.main.repaint()
    program.open(tmp_path / "other")
    program.show()
    with qtbot.waitSignal(program.windows.completed):
        pass
    assert program.bench.opened.folder == tmp_path / "other"
