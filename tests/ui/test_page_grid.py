from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deck import Deck, Page
from pmqa_desktop.domain.page_search import entries_of
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.console.page_list import PageList
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import key, named, press, type_words
from tests.support.thai_keys import type_thai

Key = Qt.Key


@pytest.fixture
def console(decks: Workbench, windows: Windows, qtbot: QtBot) -> Windows:
    """The third page of a deck is up and the console is in front."""
    begin(decks, "R-04")
    decks.stage_control.go_to_page(2)
    windows.show_console()
    qtbot.waitUntil(windows.console.isActiveWindow)
    return windows


def _line(windows: Windows) -> QLineEdit:
    return named(windows.console, QLineEdit, "Look for a slide")


def _rows(windows: Windows) -> list[str]:
    model = named(windows.console, QListView, "All slides").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _chosen(windows: Windows) -> str:
    return str(named(windows.console, QListView, "All slides").currentIndex().data())[:1]


def test_g_a_number_and_enter_go_to_that_slide(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    assert console.console.grid_is_open
    type_words(_line(console), "7")
    key(_line(console), Key.Key_Return)
    assert decks.stage_control.stage.page == 6
    assert not console.console.grid_is_open


def test_thai_digits_and_the_thai_layout_do_the_same(decks: Workbench, console: Windows) -> None:
    type_thai(console.console, "เ")  # the key of the letter G
    type_thai(_line(console), "๘")
    key(_line(console), Key.Key_Enter)
    assert decks.stage_control.stage.page == 7


def test_in_the_grid_letters_are_typed_and_do_nothing_else(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    type_words(_line(console), "bwf dpg")
    assert _line(console).text() == "bwf dpg"
    stage = decks.stage_control.stage
    assert (stage.black, stage.white, decks.stage_control.frozen, stage.page) == (False, False, False, 2)


def test_a_clicker_goes_on_flipping_over_the_grid(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    key(_line(console), Key.Key_PageDown)
    assert decks.stage_control.stage.page == 3
    assert console.console.grid_is_open


def test_words_on_the_slides_are_found_as_they_are_typed(
    decks: Workbench, console: Windows, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(decks.page_texts.ready, timeout=PATIENCE_MS):
        key(console.console, Key.Key_G)
    assert len(_rows(console)) == 9
    type_words(_line(console), "sipoc")
    assert [row[0] for row in _rows(console)] == ["4"]
    key(_line(console), Key.Key_Return)
    assert decks.stage_control.stage.page == 3


def test_arrows_walk_from_the_current_slide(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    walked = [_chosen(console)]
    for pressed in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_End, Key.Key_Home):
        key(_line(console), pressed)
        walked.append(_chosen(console))
    assert walked == ["3", "4", "5", "4", "9", "1"]
    key(_line(console), Key.Key_Return)
    assert decks.stage_control.stage.page == 0


def test_escape_leaves_the_grid_and_nothing_else(decks: Workbench, console: Windows) -> None:
    decks.stage_control.toggle_freeze()
    key(console.console, Key.Key_G)
    key(_line(console), Key.Key_Escape)
    assert not console.console.grid_is_open
    assert decks.stage_control.frozen
    assert decks.stage_control.stage.page == 2


def test_a_click_goes_to_a_slide(decks: Workbench, console: Windows, qtbot: QtBot) -> None:
    press(console.console, "All slides: number or words, Enter")
    view = named(console.console, QListView, "All slides")
    place = view.visualRect(view.model().index(4, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert decks.stage_control.stage.page == 4


def test_the_audience_s_window_opens_the_grid_on_the_console(
    decks: Workbench, console: Windows, qtbot: QtBot
) -> None:
    console.audience.activateWindow()
    qtbot.waitUntil(console.audience.isActiveWindow)
    key(console.audience, Key.Key_G)
    qtbot.waitUntil(console.console.isActiveWindow)
    assert console.console.grid_is_open


def test_with_no_slides_up_there_is_no_grid(decks: Workbench, console: Windows) -> None:
    decks.run_control.start_item("R-12")
    key(console.console, Key.Key_G)
    assert not console.console.grid_is_open


def test_the_next_item_closes_the_grid(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    decks.run_control.start_item("R-06")
    assert not console.console.grid_is_open


def test_looking_in_the_grid_wants_no_page_of_the_audience(decks: Workbench, console: Windows) -> None:
    key(console.console, Key.Key_G)
    key(_line(console), Key.Key_Right)
    assert decks.stage_control.audience_stage.page == 2


def test_the_list_of_slides_keeps_qt_s_rules(qtbot: QtBot, tmp_path: Path) -> None:
    slides = PageList(lambda entry: f"{entry.number} {entry.title}")
    QAbstractItemModelTester(slides, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = entries_of(Deck((Page(1, "one"), Page(3, "three")), hidden=(2,)), ())
    slides.show_entries(entries)
    assert [slides.index(row).data() for row in range(3)] == ["1 one", "2 ", "3 three"]
    assert not slides.index(1).flags() & Qt.ItemFlag.ItemIsEnabled
    assert slides.index_of(1).row() == 2
    slides.show_entries(entries[:1])
    assert not slides.index_of(1).isValid()
