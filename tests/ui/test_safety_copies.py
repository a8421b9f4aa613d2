"""Safety copies from the interface: seen, kept, and brought back with the visit opened again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.safety import CopyReason
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.safety_copies import SafetyCopies
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.copies_dialog import CopiesDialog
from pmqa_desktop.ui.moving.move_card import MoveCard
from pmqa_desktop.ui.welcome.window import WelcomeWindow
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock
from tests.support.hands import answer_next_question, button, cells, click_row, named, press, said
from tests.ui.test_moving_house import program

__all__ = ["program"]


@pytest.fixture
def dialog(decks: Workbench, windows: Windows, wording: Wording, qtbot: QtBot) -> CopiesDialog:
    """Of a visit with a copy, which has got a take since."""
    with qtbot.waitSignal(decks.safety_shelf.kept, timeout=PATIENCE_MS):
        decks.safety_shelf.keep()
    begin(decks)
    decks.run_control.finish()
    active = lambda: decks.run_control.active is not None  # noqa: E731
    made = CopiesDialog(decks.safety_shelf, active, wording, windows.main)
    made.open()
    return made


def _inside(dialog: CopiesDialog) -> list[list[str]]:
    return cells(named(dialog, QTableView, "What is in the copy"))


def test_what_is_in_a_copy_is_seen_beside_what_is_now(dialog: CopiesDialog, qtbot: QtBot) -> None:
    assert cells(named(dialog, QTableView, "Safety copies"))[0][1] == "asked for by a person"
    qtbot.waitUntil(lambda: bool(_inside(dialog)) and _inside(dialog)[1][2] != "", timeout=PATIENCE_MS)
    assert ["Takes", "0", "1", "1 fewer than now"] in _inside(dialog)
    assert any(line[0] == "Agendas" and line[3] == "as now" for line in _inside(dialog))
    assert "Amnat Charoen Province" in said(dialog)
    assert button(dialog, "Bring this copy back \u2026").isEnabled()


def test_a_copy_can_be_kept_now(dialog: CopiesDialog, clock: FakeClock, qtbot: QtBot) -> None:
    clock.advance(60_000)
    press(dialog, "Keep a copy now")
    qtbot.waitUntil(lambda: "A copy has been kept." in said(dialog), timeout=PATIENCE_MS)
    assert len(cells(named(dialog, QTableView, "Safety copies"))) == 2
    clock.advance(60_000)
    press(dialog, "Keep a copy now")
    qtbot.waitUntil(lambda: "Nothing has changed since the newest copy." in said(dialog), timeout=PATIENCE_MS)


def test_nothing_is_brought_back_while_a_take_runs(
    decks: Workbench, windows: Windows, wording: Wording, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(decks.safety_shelf.kept, timeout=PATIENCE_MS):
        decks.safety_shelf.keep()
    dialog = CopiesDialog(decks.safety_shelf, lambda: True, wording, windows.main)
    dialog.open()
    qtbot.waitUntil(lambda: bool(_inside(dialog)), timeout=PATIENCE_MS)
    assert not button(dialog, "Bring this copy back \u2026").isEnabled()
    assert sentence(PmqaError("take-running-restore")) in said(dialog)


def test_a_damaged_copy_says_so_and_is_not_offered(
    decks: Workbench, windows: Windows, wording: Wording, qtbot: QtBot
) -> None:
    path = decks.opened.folder / "backups" / "opening-5.db"
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\0")
    dialog = CopiesDialog(decks.safety_shelf, lambda: False, wording, windows.main)
    dialog.open()
    told = sentence(PmqaError("copy-damaged", name="opening-5.db"))
    qtbot.waitUntil(lambda: told in said(dialog), timeout=PATIENCE_MS)
    assert not button(dialog, "Bring this copy back \u2026").isEnabled()


def test_a_copy_is_brought_back_from_the_settings_and_the_visit_opened_again(
    program: Program, visit_folder: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    SafetyCopies(visit_folder).make(CopyReason.OPENING, clock.wall_ms())
    program.open(visit_folder)
    with qtbot.waitSignal(program.windows.completed):
        program.show()
    bench = program.bench
    begin(bench)
    bench.run_control.finish()
    clock.advance(60_000)
    program.windows.pages.go_to("settings")
    card = program.windows.main.findChild(MoveCard)
    press(card, "Safety copies \u2026")
    dialog = program.windows.main.findChild(CopiesDialog)
    qtbot.waitUntil(button(dialog, "Bring this copy back \u2026").isEnabled, timeout=PATIENCE_MS)
    answer_next_question("Bring it back")
    press(dialog, "Bring this copy back \u2026")
    qtbot.waitUntil(lambda: program.bench is not bench, timeout=PATIENCE_MS)
    assert program.bench.take_reports.takes() == ()
    assert program.bench.opened.folder == visit_folder
    assert program.windows.main.isVisible()
    reasons = [copy.reason for copy in program.bench.safety_shelf.copies()]
    assert reasons == [CopyReason.BEFORE_RESTORE, CopyReason.OPENING]


def test_who_thinks_better_of_it_leaves_all_as_it_is(
    dialog: CopiesDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    dialog.restore_asked.connect(asked.append)
    restore = button(dialog, "Bring this copy back \u2026")
    qtbot.waitUntil(restore.isEnabled, timeout=PATIENCE_MS)
    answer_next_question("Leave it")
    restore.click()
    assert asked == []
    assert dialog.isVisible()


def test_a_damaged_visit_is_mended_from_the_first_page(
    program: Program, visit_folder: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    SafetyCopies(visit_folder).make(CopyReason.OPENING, clock.wall_ms())
    whole = (visit_folder / "visit.db").read_bytes()
    (visit_folder / "visit.db").write_bytes(whole[:100] + b"\xff" * 50_000)
    program.welcome()
    pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeWindow)]
    page = next(page for page in pages if page.isVisible())
    page.visit_asked.emit(visit_folder)
    look = button(page, "Look at its safety copies \u2026")
    assert look.isVisible()
    press(page, "Look at its safety copies \u2026")
    dialog = page.findChild(CopiesDialog)
    click_row(named(dialog, QTableView, "Safety copies"), 0)
    qtbot.waitUntil(button(dialog, "Bring this copy back \u2026").isEnabled, timeout=PATIENCE_MS)
    answer_next_question("Bring it back")
    press(dialog, "Bring this copy back \u2026")
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE_MS)
    assert program.bench.opened.folder == visit_folder
    assert not look.isVisible()


def test_where_there_are_no_copies_none_are_offered(program: Program, tmp_path: Path) -> None:
    (tmp_path / "visit.db").write_bytes(b"something else")
    program.welcome()
    pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, WelcomeWindow)]
    page = next(page for page in pages if page.isVisible())
    page.visit_asked.emit(tmp_path)
    assert not button(page, "Look at its safety copies \u2026").isVisible()
