"""The page of the visit: every table worked in by keyboard, the gallery of an event."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.visit.gallery import Gallery
from pmqa_desktop.ui.visit.page import VisitPage
from pmqa_desktop.ui.visit.picture_dialog import PictureDialog
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import button, cells, key, named, press, said
from tests.support.thai_keys import type_thai

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> VisitPage:
    windows.pages.go_to("visit")
    made = windows.pages.page("visit")
    assert isinstance(made, VisitPage)
    return made


def _table(page: VisitPage, name: str) -> QTableView:
    return next(each for each in page.findChildren(QTableView) if each.accessibleName() == name)


def _editor(table: QTableView) -> QLineEdit:
    return next(each for each in table.viewport().findChildren(QLineEdit) if each.isVisible())


def test_a_role_is_added_named_moved_and_removed_without_a_mouse(decks: Workbench, page: VisitPage) -> None:
    page.go_to("roles")
    table = _table(page, "Roles")
    table.setFocus()
    count = len(decks.opened.visit.roles)
    QTest.keyClick(table, Qt.Key.Key_End, CTRL)
    QTest.keyClick(table, Qt.Key.Key_Insert, CTRL)
    type_thai(_editor(table), "ล่ามภาษามือ")
    key(_editor(table), Qt.Key.Key_Return)
    settle()
    assert decks.opened.visit.roles[-1].name.th == "ล่ามภาษามือ"
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert decks.opened.visit.roles[-2].name.th == "ล่ามภาษามือ"
    assert table.currentIndex().row() == count - 1, "the cursor goes along"
    QTest.keyClick(table, Qt.Key.Key_Delete, CTRL)
    assert len(decks.opened.visit.roles) == count
    for _ in range(4):
        QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert len(decks.opened.visit.roles) == count


def test_what_is_still_needed_stays_and_says_where(decks: Workbench, page: VisitPage) -> None:
    page.go_to("events")
    table = _table(page, "Events")
    before = decks.opened.visit.events
    table.setCurrentIndex(table.model().index(2, 1))
    press(table.parentWidget(), "Remove")
    assert decks.opened.visit.events == before
    assert any("still used in an agenda" in words for words in said(page))


def test_rows_of_a_spreadsheet_are_pasted_over_several_cells(decks: Workbench, page: VisitPage) -> None:
    page.go_to("people")
    table = _table(page, "People")
    table.setCurrentIndex(table.model().index(0, 0))
    QGuiApplication.clipboard().setText("นายใหม่\tMr. New\tปลัดจังหวัด")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    person = decks.opened.dossier.people[0]
    assert (person.name.th, person.name.en, person.office.th) == ("นายใหม่", "Mr. New", "ปลัดจังหวัด")


def test_the_particulars_can_be_changed_but_not_removed(decks: Workbench, page: VisitPage) -> None:
    table = _table(page, "Organisation and award")
    rows = len(cells(table))
    table.setCurrentIndex(table.model().index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Delete, CTRL)
    QTest.keyClick(table, Qt.Key.Key_Insert, CTRL)
    assert len(cells(table)) == rows
    key(table, Qt.Key.Key_F2)
    _editor(table).setText("Yasothon")
    key(_editor(table), Qt.Key.Key_Return)
    settle()
    assert decks.opened.visit.organisation.en == "Yasothon"


def test_two_tables_show_the_same_name_at_once(decks: Workbench, page: VisitPage) -> None:
    page.go_to("roles")
    page.go_to("bodies")
    bodies = _table(page, "Agencies and bodies")
    at = next(row for row, body in enumerate(decks.opened.visit.bodies) if body.id == "B4")
    bodies.setCurrentIndex(bodies.model().index(at, 1))
    QGuiApplication.clipboard().setText("New Office")
    QTest.keyClick(bodies, Qt.Key.Key_V, CTRL)
    assert any("New Office" in row for row in cells(_table(page, "Roles")))


def _picture(path: Path, colour: str) -> Path:
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


@pytest.fixture
def gallery(page: VisitPage) -> Gallery:
    page.go_to("pictures")
    (made,) = page.findChildren(Gallery)
    return made


def _drop(gallery: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(QPoint(20, 20)), Qt.DropAction.CopyAction, data, buttons, keys)
    gallery.dropEvent(event)


def test_pictures_are_dropped_seen_captioned_and_put_in_order(
    decks: Workbench, gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(gallery, _picture(tmp_path / "a.png", "red"), _picture(tmp_path / "b.jpg", "blue"))
    shown = named(gallery, QListWidget, "Pictures")
    qtbot.waitUntil(lambda: shown.count() == 2)
    qtbot.waitUntil(lambda: not shown.item(1).icon().isNull())
    small = shown.item(0).icon().pixmap(60, 40).toImage()
    assert small.pixelColor(small.width() // 2, small.height() // 2).red() > 200
    shown.item(0).setText("The governor opens the meeting")
    assert decks.opened.dossier.pictures[0].caption.en == "The governor opens the meeting"
    shown.setFocus()
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Right, ALT)
    assert [each.file.name for each in decks.opened.dossier.pictures] == ["b.jpg", "a.png"]
    assert shown.currentItem().text() == "The governor opens the meeting"
    key(shown, Qt.Key.Key_Delete)
    assert shown.count() == 1
    press(gallery, "Take the last change back")
    assert shown.count() == 2


def _middle(dialog: PictureDialog) -> QColor:
    seen = dialog.grab().toImage()
    return seen.pixelColor(seen.width() // 2, seen.height() // 3)


def test_a_picture_is_enlarged_and_the_others_follow_by_the_arrows(
    gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(gallery, _picture(tmp_path / "a.png", "red"), _picture(tmp_path / "b.jpg", "blue"))
    shown = named(gallery, QListWidget, "Pictures")
    qtbot.waitUntil(lambda: shown.count() == 2)
    shown.item(0).setText("The governor opens the meeting")
    shown.setCurrentRow(0)
    key(shown, Qt.Key.Key_Return)
    (dialog,) = gallery.findChildren(PictureDialog)
    qtbot.waitUntil(lambda: _middle(dialog).red() > 200 > _middle(dialog).blue() + 100)
    assert dialog.windowTitle() == "The governor opens the meeting"
    assert "1 of 2" in said(dialog)
    assert not button(dialog, "Previous picture").isEnabled()
    key(dialog.focusWidget(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: _middle(dialog).blue() > 200)
    assert dialog.windowTitle() == "b.jpg"
    press(dialog, "Previous picture")
    qtbot.waitUntil(lambda: _middle(dialog).red() > 200)
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_picture_whose_file_is_gone_is_told_where_it_would_be(
    decks: Workbench, gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(gallery, _picture(tmp_path / "a.png", "red"))
    shown = named(gallery, QListWidget, "Pictures")
    qtbot.waitUntil(lambda: shown.count() == 1 and not shown.item(0).icon().isNull())
    for file in (decks.opened.folder / "media").glob("*.png"):
        file.unlink()
    shown.setCurrentRow(0)
    key(shown, Qt.Key.Key_Return)
    (dialog,) = gallery.findChildren(PictureDialog)
    qtbot.waitUntil(lambda: any("a.png" in words and words != "a.png" for words in said(dialog)))


def test_pictures_belong_to_their_event(
    decks: Workbench, gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(gallery, _picture(tmp_path / "a.png", "red"))
    shown, event = named(gallery, QListWidget, "Pictures"), named(gallery, QComboBox, "Event")
    qtbot.waitUntil(lambda: shown.count() == 1)
    event.setCurrentIndex(1)
    assert shown.count() == 0
    assert decks.opened.dossier.pictures[0].event == decks.opened.visit.events[0].id


def test_what_is_no_picture_is_told_and_the_others_come_in(
    gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    text = tmp_path / "notes.docx"
    text.write_text("x")
    _drop(gallery, text, _picture(tmp_path / "a.png", "red"))
    qtbot.waitUntil(lambda: named(gallery, QListWidget, "Pictures").count() == 1)
    assert any("notes.docx" in words for words in said(gallery))


def test_a_damaged_picture_is_told_and_nothing_comes_in(
    decks: Workbench, gallery: Gallery, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "cut.png"
    damaged.write_bytes(_picture(tmp_path / "a.png", "red").read_bytes()[:10])
    _drop(gallery, damaged)
    qtbot.waitUntil(lambda: any("cut.png" in words for words in said(gallery)))
    assert decks.opened.dossier.pictures == ()
    assert not button(gallery, "Remove").isEnabled()
