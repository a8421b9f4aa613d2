"""The page of the readiness: rings, filters, one key for a status, the tables beside the checklist."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTableView

from pmqa_desktop.domain.coordination import PathResult
from pmqa_desktop.domain.readiness import CheckStatus
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.name_dialog import NameDialog
from pmqa_desktop.ui.readiness.page import Look, ReadinessPage
from pmqa_desktop.ui.readiness.rings import AreaRing
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import cells, key, named, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> ReadinessPage:
    windows.pages.go_to("readiness")
    made = windows.pages.page("readiness")
    assert isinstance(made, ReadinessPage)
    return made


def _table(page: ReadinessPage, name: str = "Checklist") -> QTableView:
    return named(page, QTableView, name)


def test_space_steps_what_is_chosen_and_the_ring_follows(decks: Workbench, page: ReadinessPage) -> None:
    table = _table(page)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    area = decks.readiness_book.value.items[0].area
    ring = page.findChildren(AreaRing)[0]
    assert ring.accessibleName().startswith("venue: 0 of 5 done 3 critical")
    key(table, Qt.Key.Key_Space)
    key(table, Qt.Key.Key_Space)
    assert decks.readiness_book.value.items[0].status is CheckStatus.OK
    assert area == "A1"
    assert ring.accessibleName().startswith("venue: 1 of 5 done 2 critical")
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert ring.accessibleName().startswith("venue: 0 of 5 done 3 critical")


def test_an_area_is_filtered_by_its_ring_and_shown_whole_by_it_again(
    decks: Workbench, page: ReadinessPage
) -> None:
    ring = page.findChildren(AreaRing)[1]
    every = len(cells(_table(page)))
    key(ring, Qt.Key.Key_Return)
    assert {row[0] for row in cells(_table(page))} == {"equipment"}
    key(ring, Qt.Key.Key_Space)
    assert len(cells(_table(page))) == every


def test_what_one_person_has_to_do_is_seen_alone_and_only_what_is_open(
    decks: Workbench, page: ReadinessPage
) -> None:
    owner = named(page, QComboBox, "Owner")
    owner.setCurrentIndex(owner.findData("secretary"))
    mine = [item for item in decks.readiness_book.value.items if item.owner == "secretary"]
    assert len(cells(_table(page))) == len(mine)
    decks.readiness_book.mark([mine[0].id], CheckStatus.OK)
    next(each for each in page.findChildren(QCheckBox) if each.text() == "Open").click()
    assert len(cells(_table(page))) == len(mine) - 1


def test_a_new_item_belongs_to_what_is_filtered(decks: Workbench, page: ReadinessPage) -> None:
    page.show_area("A4")
    press(_table(page).parentWidget(), "New")
    assert [item.area for item in decks.readiness_book.value.items if not item.text.th] == ["A4"]


def test_the_new_name_of_a_role_is_in_the_list_at_once(decks: Workbench, page: ReadinessPage) -> None:
    from dataclasses import replace

    from pmqa_desktop.domain.bilingual import Bilingual

    book = decks.opened.book
    roles = tuple(
        replace(role, name=Bilingual("ช่าง", "Engineer")) if role.id == "tech" else role
        for role in book.visit.roles
    )
    book.change(visit=replace(book.visit, roles=roles))
    settle()
    assert any("Engineer" in row for row in cells(_table(page)))


def test_a_contact_is_pasted_from_a_spreadsheet(decks: Workbench, page: ReadinessPage) -> None:
    page.show_look(Look.CONTACTS)
    table = _table(page, "Parties")
    press(table.parentWidget(), "New")
    key(table.viewport().findChildren(type(table.focusWidget()))[-1], Qt.Key.Key_Escape)
    table.setCurrentIndex(table.model().index(0, 0))
    QGuiApplication.clipboard().setText("ภาคเอกชน\tหอการค้า\tโทร 045\tข้าวอินทรีย์\tใช่\tใช่\t-\t-")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    (contact,) = decks.readiness_book.value.contacts
    assert (contact.party, contact.name, contact.showcase) == ("C2", "หอการค้า", "W2")
    assert (contact.invited, contact.confirmed, contact.ready) == (True, True, False)


def test_a_test_of_a_path_is_noted_by_one_key(decks: Workbench, page: ReadinessPage) -> None:
    page.show_look(Look.PATHS)
    table = _table(page, "Signal paths")
    press(table.parentWidget(), "New")
    key(table.viewport().findChildren(type(table.focusWidget()))[-1], Qt.Key.Key_Escape)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_T, CTRL)
    (path,) = decks.readiness_book.value.paths
    assert (path.result, path.tested_at is not None) == (PathResult.WORKS, True)


def test_the_checklist_is_kept_as_a_template_used_and_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decks: Workbench, windows: Windows
) -> None:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "own"))
    windows.pages.go_to("readiness")
    (button,) = (
        each
        for each in windows.pages.page("readiness").findChildren(QPushButton)
        if each.text() == "Templates" and each.menu()
    )
    menu = button.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    (dialog,) = windows.main.findChildren(NameDialog)
    named(dialog, QLineEdit, "Name").setText("หกด้าน & อื่น ๆ")
    press(dialog, "Keep it")
    book = decks.readiness_book
    before = book.value.items
    book.change(replace(book.value, items=before[3:]))
    menu.aboutToShow.emit()
    (add,) = (each for each in menu.actions() if each.text() == "หกด้าน && อื่น ๆ")
    add.trigger()
    assert {each.text for each in book.value.items} == {each.text for each in before}
    (forget,) = (each.menu() for each in menu.actions() if each.menu())
    forget.actions()[0].trigger()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 1
