"""The overview: what is ready, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from pmqa_desktop.domain.readiness import CheckStatus, most_urgent
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.overview.next_things import NextThings
from pmqa_desktop.ui.readiness.rings import AreaRing
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import key, named, said


def _lines(windows: Windows) -> list[QPushButton]:
    (following,) = windows.main.findChildren(NextThings)
    return [each for each in following.findChildren(QPushButton) if each.isVisibleTo(following)]


def test_the_most_urgent_is_told_first_and_leads_to_its_row(decks: Workbench, windows: Windows) -> None:
    urgent = most_urgent(
        decks.readiness_book.value.items, decks.opened.visit.events, windows.pages._today.day
    )
    _lines(windows)[0].click()
    table = named(windows.pages.page("readiness"), QTableView, "Checklist")
    assert table.model().index(table.currentIndex().row(), 1).data() == urgent[0].text.th


def test_what_is_settled_is_no_longer_to_be_done(decks: Workbench, windows: Windows) -> None:
    book = decks.readiness_book
    before = [line.text() for line in _lines(windows)]
    book.mark([item.id for item in book.value.items], CheckStatus.OK)
    assert before
    assert _lines(windows) == []
    assert any("nothing is left on the checklist" in words for words in said(windows.main))


def test_a_ring_leads_to_the_checklist_of_its_area(decks: Workbench, windows: Windows) -> None:
    ring = windows.pages.page("overview").findChildren(AreaRing)[2]
    key(ring, Qt.Key.Key_Return)
    page = windows.pages.page("readiness")
    table = named(page, QTableView, "Checklist")
    assert {table.model().index(row, 0).data() for row in range(table.model().rowCount())} == {"applications"}
