"""What another visit has is seen before it comes in, and comes in by a click."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.move_card import MoveCard
from pmqa_desktop.ui.moving.visit_import_dialog import VisitImportDialog
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, Opener
from tests.support.fits import misfits
from tests.support.hands import button, press, said

NEW = NewVisit(Bilingual("\u0e01", "Lampang"), 6, 2021, date(2022, 7, 1), date(2022, 7, 22))


@pytest.fixture
def here(tmp_path: Path, open_bench: Opener) -> Workbench:
    create_visit(tmp_path / "new", NEW)
    return open_bench(tmp_path / "new")


@pytest.fixture
def dialog(
    here: Workbench, visit_folder: Path, wording: Wording, qtbot: QtBot
) -> Iterator[VisitImportDialog]:
    """The person will choose the demonstration's folder."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = VisitImportDialog(
        here.visit_import,
        visit_folder.parent,
        here.background,
        wording,
        holder,
        ask=lambda _parent, _question, _begin: visit_folder,
    )
    made.open()
    yield made
    made.done(0)


def _look(dialog: VisitImportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.read, timeout=PATIENCE_MS):
        press(dialog, "From a folder \u2026")


def _box(dialog: VisitImportDialog, words: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if words in each.text())


def test_nothing_can_be_brought_before_a_visit_is_chosen(dialog: VisitImportDialog) -> None:
    assert not button(dialog, "Bring in").isEnabled()
    assert "Choose the visit from which something is to be taken over." in said(dialog)


def test_what_would_come_in_is_seen_and_what_is_chosen_does(
    dialog: VisitImportDialog, here: Workbench, qtbot: QtBot
) -> None:
    _look(dialog, qtbot)
    assert "Amnat Charoen Province" in said(dialog)
    assert _box(dialog, "20 prepared answers; 0 are here already").isChecked()
    told = [words for words in said(dialog) if words.startswith("These are not in this visit")]
    assert told
    agenda = _box(dialog, "Agenda: ")
    assert not agenda.isChecked()
    assert "2022" in agenda.text()
    before = here.readiness_book.value
    QTest.keyClick(_box(dialog, "items of the checklist"), Qt.Key.Key_Space)
    QTest.keyClick(agenda, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.brought):
        press(dialog, "Bring in")
    assert len(here.bank_book.answers) == 20
    assert here.readiness_book.value == before
    assert len(here.agenda_book.agendas) == 3
    assert not dialog.isVisible()


def test_with_nothing_chosen_there_is_nothing_to_bring(dialog: VisitImportDialog, qtbot: QtBot) -> None:
    _look(dialog, qtbot)
    for words in ("prepared answers", "items of the checklist"):
        QTest.keyClick(_box(dialog, words), Qt.Key.Key_Space)
    assert not button(dialog, "Bring in").isEnabled()


def test_what_came_in_before_the_disk_was_full_does_not_come_in_twice(
    dialog: VisitImportDialog, here: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise PmqaError("visit-not-saved", reason="disk full")

    _look(dialog, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(here.readiness_book, "take_over", full)
        press(dialog, "Bring in")
    assert sentence(PmqaError("visit-not-saved", reason="disk full")) in said(dialog)
    assert _box(dialog, "0 prepared answers; 20 are here already")
    press(dialog, "Bring in")
    assert len(here.bank_book.answers) == 20
    assert not dialog.isVisible()


def test_its_words_fit(dialog: VisitImportDialog, qtbot: QtBot) -> None:
    _look(dialog, qtbot)
    dialog.adjustSize()
    assert misfits(dialog) == []


def test_what_is_no_visit_is_told_and_another_can_be_chosen(
    dialog: VisitImportDialog, visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.look(tmp_path)
    told = sentence(PmqaError("visit-missing", path=str(tmp_path)))
    qtbot.waitUntil(lambda: told in said(dialog), timeout=PATIENCE_MS)
    _look(dialog, qtbot)
    assert told not in said(dialog)
    assert button(dialog, "Bring in").isEnabled()


def test_what_came_in_is_taken_back_where_it_is_told(
    decks: Workbench, windows: Windows, demonstration: Path, qtbot: QtBot
) -> None:
    before = decks.bank_book.answers
    decks.bank_book.remove([before[0].id])
    fewer = decks.bank_book.answers
    windows.pages.go_to("settings")
    card = windows.main.findChild(MoveCard)
    press(card, "Bring from another visit \u2026")
    dialog = windows.main.findChild(VisitImportDialog)
    with qtbot.waitSignal(dialog.read, timeout=PATIENCE_MS):
        dialog.look(demonstration)
    press(dialog, "Bring in")
    assert len(decks.bank_book.answers) == len(before)
    assert "It has come in from the other visit." in said(windows.main)
    undo = [each for each in windows.main.findChildren(QPushButton) if each.text() == "Undo"]
    next(each for each in undo if each.isVisible()).click()
    assert decks.bank_book.answers == fewer
