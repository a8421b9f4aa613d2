"""A visit is packed on one computer and opened on another, in mid-take, by the buttons that people have."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.main.recovery import RecoveryDialog
from pmqa_desktop.ui.moving import move_card
from pmqa_desktop.ui.moving.move_card import MoveCard
from pmqa_desktop.ui.moving.unpack_dialog import UnpackDialog
from pmqa_desktop.ui.welcome.window import WelcomeWindow
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, named, press, said


@pytest.fixture
def program(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Program(clock, read_preferences("en"))
    yield made
    made.close()


def _open(program: Program, folder: Path, qtbot: QtBot) -> None:
    program.open(folder)
    with qtbot.waitSignal(program.windows.completed):
        program.show()


def _card(program: Program) -> MoveCard:
    program.windows.pages.go_to("settings")
    card = program.windows.main.findChild(MoveCard)
    assert card is not None
    return card


def _unpack_dialog(program: Program, bundle: Path) -> UnpackDialog:
    program.unpack(bundle)
    dialog = program.welcome().window.findChild(UnpackDialog)
    assert dialog is not None
    return dialog


def _drop(page: WelcomeWindow, *places: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place)) for place in places])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drag = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    drag.ignore()
    page.dragEnterEvent(drag)
    if drag.isAccepted():
        page.dropEvent(QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_visit_dropped_on_the_first_page_is_opened_whether_folder_or_file(
    program: Program, visit_folder: Path, tmp_path: Path
) -> None:
    page = program.welcome().window
    _drop(page, visit_folder, tmp_path)
    assert page.isVisible(), "of two nobody knows which is meant"
    bundle = tmp_path / "a.pmqa"
    bundle.write_bytes(b"x")
    _drop(page, bundle)
    dialog = page.findChild(UnpackDialog)
    assert dialog is not None
    dialog.reject()
    _drop(page, visit_folder)
    assert program.bench.opened.folder == visit_folder
    assert not page.isVisible()


def test_a_visit_packed_in_mid_take_goes_on_at_the_same_item_where_it_is_opened(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(program, visit_folder, qtbot)
    bench = program.bench
    begin(bench, "R-04")
    card = _card(program)
    monkeypatch.setattr(move_card, "where_to", lambda _parent, proposed: tmp_path / proposed)
    with qtbot.waitSignal(bench.moving.packed, timeout=PATIENCE_MS) as told:
        press(card, "Pack this visit \u2026")
        assert not button(card, "Pack this visit \u2026").isEnabled()
    bundle = told.args[0].packed.path
    assert bundle.name == "Amnat Charoen Province 2021-07-16.pmqa"
    assert [words for words in said(card) if words.startswith(f"{bundle.name} has been packed")]
    assert bench.run_control.active is not None
    bench.run_control.finish()

    dialog = _unpack_dialog(program, bundle)
    qtbot.waitUntil(button(dialog, "Unpack and open").isEnabled, timeout=PATIENCE_MS)
    assert "Amnat Charoen Province" in said(dialog)
    folder = named(dialog, QLineEdit, "Folder")
    folder.selectAll()
    QTest.keyClicks(folder, str(tmp_path / "spare"))
    QTest.keyClick(folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.bench.opened.folder == tmp_path / "spare", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: program.windows.main.findChild(RecoveryDialog) is not None, timeout=PATIENCE_MS)
    recovery = program.windows.main.findChild(RecoveryDialog)
    press(recovery, "Go on where it was")
    run = program.bench.run_control.active
    assert run is not None
    assert run.item is not None
    assert run.item.id == "R-04"
    assert program.preferences.recent_visits[0] == tmp_path / "spare"


def test_a_damaged_bundle_is_told_and_nothing_is_opened(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    _open(program, visit_folder, qtbot)
    bench, bundle = program.bench, tmp_path / "a.pmqa"
    with qtbot.waitSignal(bench.moving.packed, timeout=PATIENCE_MS):
        bench.moving.pack(visit_folder, bundle)
    whole = bundle.read_bytes()
    bundle.write_bytes(whole[:9_000_000] + bytes(64) + whole[9_000_064:])
    dialog = _unpack_dialog(program, bundle)
    qtbot.waitUntil(button(dialog, "Unpack and open").isEnabled, timeout=PATIENCE_MS)
    press(dialog, "Unpack and open")
    qtbot.waitUntil(lambda: any("is damaged at" in words for words in said(dialog)), timeout=PATIENCE_MS)
    assert program.bench is bench
    press(dialog, "Cancel")
    assert not dialog.isVisible()


def test_what_is_no_bundle_is_told_and_cannot_be_opened(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.pmqa").write_text("something else")
    dialog = _unpack_dialog(program, tmp_path / "a.pmqa")
    told = sentence(PmqaError("bundle-foreign", name="a.pmqa"))
    qtbot.waitUntil(lambda: told in said(dialog), timeout=PATIENCE_MS)
    assert not button(dialog, "Unpack and open").isEnabled()


def test_packing_that_fails_is_told_on_the_card(
    program: Program, visit_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(program, visit_folder, qtbot)
    card = _card(program)
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "a.pmqa"
    monkeypatch.setattr(move_card, "where_to", lambda _parent, _proposed: target)
    with qtbot.waitSignal(program.bench.moving.failed, timeout=PATIENCE_MS) as failed:
        press(card, "Pack this visit \u2026")
    assert sentence(failed.args[0]) in said(card)
    assert failed.args[0].facts["path"] == str(target)
