"""What is changed of the visit is so in every view at once."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import cells, named, said


def _rename_assessors(bench: Workbench, name: Bilingual) -> None:
    book = bench.opened.book
    visit = book.visit
    roles = tuple(
        replace(role, name=name) if role in visit.assessor_roles() else role for role in visit.roles
    )
    book.change(visit=replace(visit, roles=roles))
    settle()


def test_the_windows_bear_the_new_name_of_the_organisation(decks: Workbench, windows: Windows) -> None:
    book = decks.opened.book
    book.change(visit=replace(book.visit, organisation=Bilingual("จังหวัดยโสธร", "Yasothon Province")))
    settle()
    assert "Yasothon Province" in windows.main.windowTitle()
    assert said(windows.main).count("Yasothon Province") == 2  # the bar and the overview
    book.undo()
    settle()
    assert "Yasothon Province" not in said(windows.main)


def test_an_assessor_s_new_name_is_on_the_tags_in_the_filter_and_in_the_list(
    decks: Workbench, windows: Windows
) -> None:
    windows.pages.go_to("questions")
    _rename_assessors(decks, Bilingual("ดร. ใหม่", "Dr. New"))
    page = windows.pages.page("questions")
    assessors = named(page, QComboBox, "Assessor")
    assert "Dr. New" in [assessors.itemText(row) for row in range(assessors.count())]
    table = named(page, QTableView, "Questions")
    assert any("Dr. New" in row for row in cells(table))
    windows.capture_bar.open_tags()
    assert _chips(windows.capture_bar, "Dr. New")


def test_an_assessor_more_has_the_next_key(decks: Workbench, windows: Windows) -> None:
    book = decks.opened.book
    visit = book.visit
    more = replace(visit.assessor_roles()[-1], id="one-more", name=Bilingual("อีกคน", "One more"))
    count = len(visit.assessor_roles())
    book.change(visit=replace(visit, roles=(*visit.roles, more)))
    windows.capture_bar.open_tags()
    (chip,) = _chips(windows.capture_bar, "One more")
    assert chip.text().startswith(str(count + 1))


def _chips(holder: QWidget, name: str) -> list[QPushButton]:
    window = holder.window()
    return [
        each
        for each in window.findChildren(QPushButton, options=Qt.FindChildOption.FindChildrenRecursively)
        if each.accessibleName() == name and each.isVisible()
    ]
