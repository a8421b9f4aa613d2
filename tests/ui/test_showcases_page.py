"""The page of the showcases: files chosen and dropped, versions, review, results with their chart."""

import shutil
from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common import ask_files
from pmqa_desktop.ui.showcases.compare_dialog import CompareDialog
from pmqa_desktop.ui.showcases.page import Look, ShowcasesPage
from pmqa_desktop.ui.showcases.result_chart import ResultChart
from pmqa_desktop.ui.showcases.versions_dialog import VersionsDialog
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS
from tests.support.hands import button, cells, key, named, picture_of, press, said

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> ShowcasesPage:
    windows.pages.go_to("showcases")
    made = windows.pages.page("showcases")
    assert isinstance(made, ShowcasesPage)
    return made


def _deliverables(page: ShowcasesPage, decks: Workbench, medium: str) -> QTableView:
    page.show_look(Look.DELIVERABLES)
    table = named(page, QTableView, "Deliverables")
    table.setFocus()
    table.setCurrentIndex(table.model().index(list(decks.media).index(medium), 0))
    return table


def _copy(decks: Workbench, medium: str, target: Path) -> Path:
    file = decks.media[medium].file
    assert file is not None
    shutil.copy(decks.opened.files.path(file), target)
    return target


def _drop(page: ShowcasesPage, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_dropped_file_becomes_the_next_version_and_the_overview_has_it(
    decks: Workbench, windows: Windows, page: ShowcasesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    table = _deliverables(page, decks, "S1")
    _drop(page, _copy(decks, "S2", tmp_path / "S1-second.pptx"))
    row = list(decks.media).index("S1")
    qtbot.waitUntil(lambda: "S1-second.pptx, version 2" in cells(table)[row][4])
    assert any("S1-second.pptx" in words for words in said(windows.pages.page("overview")))
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert "version 1" in cells(table)[row][4]


def test_a_file_that_does_not_fit_is_told(
    decks: Workbench, windows: Windows, page: ShowcasesPage, tmp_path: Path
) -> None:
    _deliverables(page, decks, "V1")
    _drop(page, _copy(decks, "S2", tmp_path / "deck.pptx"))
    assert any("deck.pptx is of another kind" in words for words in said(windows.main))
    _drop(page, tmp_path / "a.mp4", tmp_path / "b.mp4")
    assert any("drop one file" in words for words in said(windows.main))


def test_versions_are_annotated_and_had_again_from_their_dialog(
    decks: Workbench,
    windows: Windows,
    page: ShowcasesPage,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    table = _deliverables(page, decks, "S1")
    first = decks.media["S1"].file
    source = _copy(decks, "S2", tmp_path / "second.pptx")
    monkeypatch.setattr(ask_files, "ask_files", lambda *_: [source])
    QTest.keyClick(table, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: decks.media["S1"].file != first)
    press(page, "Versions\u2026")
    (dialog,) = windows.main.findChildren(VersionsDialog)
    listed = dialog.findChildren(QTableView)[0]
    assert [row[0] for row in cells(listed)] == ["1", "\u2713 2"]
    listed.selectRow(1)
    note = named(dialog, QLineEdit, "Note to the version")
    note.setText("with new figures")
    key(note, Qt.Key.Key_Return)
    assert cells(listed)[1][4] == "with new figures"
    listed.selectRow(0)
    press(dialog, "Have this one again")
    assert decks.media["S1"].file == first
    assert not button(dialog, "Have this one again").isEnabled()


def test_two_versions_are_seen_page_beside_page(
    decks: Workbench,
    windows: Windows,
    page: ShowcasesPage,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    _deliverables(page, decks, "S1")
    first = decks.media["S1"].file
    source = _copy(decks, "S1", tmp_path / "second.pptx")
    deck = Presentation(source)
    deck.slides[1].shapes[0].text_frame.text = "Other figures"
    deck.save(source)
    monkeypatch.setattr(ask_files, "ask_files", lambda *_: [source])
    QTest.keyClick(named(page, QTableView, "Deliverables"), Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: decks.media["S1"].file != first)
    press(page, "Versions\u2026")
    (versions,) = windows.main.findChildren(VersionsDialog)
    listed = versions.findChildren(QTableView)[0]
    assert not button(versions, "Compare with the one in use").isEnabled()
    listed.selectRow(0)
    press(versions, "Compare with the one in use")
    (compared,) = windows.main.findChildren(CompareDialog)
    table = named(compared, QTableView, "Pages of both versions")
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=PATIENCE_MS * 4)
    assert [row[2] for row in cells(table)][:3] == ["as before", "\u25b2 changed", "as before"]
    assert table.currentIndex().row() == 1
    assert any("1 changed, 0 new, 0 gone" in words for words in said(compared))
    picture = picture_of(named(compared, QWidget, "Version 2, page 2"))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert picture_of(named(compared, QWidget, "Version 2, page 3")) != picture
    compared.findChildren(QCheckBox)[0].click()
    assert len(cells(table)) == 1


def test_a_version_whose_file_is_gone_is_told_in_the_comparison(
    decks: Workbench, windows: Windows, page: ShowcasesPage, qtbot: QtBot
) -> None:
    file = decks.media["S1"].file
    assert file is not None
    gone = Version("S1", 1, MediaFile("old.pptx", "0" * 64, 5), 0)
    windows.pages._dialogs.show_comparison(gone, Version("S1", 2, file, 0))
    (compared,) = windows.main.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: any("old.pptx" in words for words in said(compared)), timeout=PATIENCE_MS)


def test_a_deliverable_is_reviewed_by_the_five_criteria(decks: Workbench, page: ShowcasesPage) -> None:
    _deliverables(page, decks, "S1")
    press(page, "Review it")
    table = named(page, QTableView, "Reviews")
    assert [row[1] for row in cells(table)] == [
        each.text.en for each in decks.opened.dossier.quality_criteria
    ]
    table.setCurrentIndex(table.model().index(0, 2))
    QGuiApplication.clipboard().setText("met\tgood\tmoderator")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert cells(table)[0][2:5] == ["met", "good", "moderator"]


def test_the_chart_draws_the_row_that_the_cursor_is_on(decks: Workbench, page: ShowcasesPage) -> None:
    page.show_look(Look.RESULTS)
    table = named(page, QTableView, "Results")
    (chart,) = page.findChildren(ResultChart)
    empty = picture_of(chart)
    press(table.parentWidget(), "New")
    key(table.viewport().findChildren(QLineEdit)[-1], Qt.Key.Key_Escape)
    table.setCurrentIndex(table.model().index(0, 3))
    QGuiApplication.clipboard().setText("2019: 40; 2020: 55; 2021: 70")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert decks.opened.dossier.results[0].values == ("2019=40", "2020=55", "2021=70")
    assert picture_of(chart) != empty
    assert chart.accessibleDescription() == "2019 40; 2020 55; 2021 70"


def test_the_walk_through_the_exhibition_is_put_in_order(decks: Workbench, page: ShowcasesPage) -> None:
    page.show_look(Look.EXHIBITION)
    table = named(page, QTableView, "Exhibition")
    for name in ("a", "b"):
        press(table.parentWidget(), "New")
        key(table.viewport().findChildren(QLineEdit)[-1], Qt.Key.Key_Escape)
        table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
        QGuiApplication.clipboard().setText(name)
        QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.name.th for each in decks.opened.dossier.stations] == ["b", "a"]
