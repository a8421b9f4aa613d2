from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.page_view import PageView
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.console.window import ConsoleWindow
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock
from tests.support.hands import named, picture_of, press, said

TIMER_WORDS = {
    "15:00",
    "2:00",
    "1:00",
    "\u22121:00",
    "Within time",
    "Nearly time",
    "Come to the end",
    "Overtime",
}


@pytest.fixture
def console(
    decks: Workbench,
    theme: Theme,
    card: CardText,
    wording: Wording,
    bindings: KeyBindings,
    qtbot: QtBot,
) -> Iterator[ConsoleWindow]:
    stage = StageView(decks.stage_control, decks.slides, decks.video, card, ahead=True)
    made = ConsoleWindow(decks, stage, theme, wording, bindings)
    qtbot.addWidget(made)
    made.show()
    return made


def _notes(console: ConsoleWindow) -> str:
    return named(console, QPlainTextEdit, "Speaker notes").toPlainText()


def test_the_notes_are_those_of_the_page_on_the_wall(decks: Workbench, console: ConsoleWindow) -> None:
    begin(decks, "R-04")
    deck = decks.slides.deck("S0")
    assert deck is not None
    for page in (0, 1, 0):
        decks.stage_control.go_to_page(page)
        assert _notes(console) == deck.pages[page].notes


def test_the_position_in_the_deck_is_told(decks: Workbench, console: ConsoleWindow) -> None:
    begin(decks, "R-04")
    assert "1/9" in said(console)
    decks.stage_control.last_page()
    assert "9/9" in said(console)


@pytest.fixture
def expected(decks: Workbench, console: ConsoleWindow, qtbot: QtBot) -> PageView:
    """A page view of its own, as large as the console's."""
    made = PageView(decks.slides)
    qtbot.addWidget(made)
    made.resize(_next(console).size())
    return made


def _next(console: ConsoleWindow) -> PageView:
    (shown,) = console.findChildren(PageView)
    return shown


def test_the_next_page_is_shown_beside(
    decks: Workbench, console: ConsoleWindow, expected: PageView, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 1), timeout=PATIENCE_MS)
    expected.show_page("S0", 1)
    assert picture_of(_next(console)) == picture_of(expected)


def test_behind_the_last_page_there_is_no_next_one(
    decks: Workbench, console: ConsoleWindow, expected: PageView
) -> None:
    begin(decks, "R-04")
    decks.stage_control.last_page()
    expected.show_page(None, 0)
    assert picture_of(_next(console)) == picture_of(expected)


def test_the_item_and_the_one_after_it_are_named(decks: Workbench, console: ConsoleWindow) -> None:
    assert "No item is running" in said(console)
    agenda = begin(decks, "R-04")
    assert agenda.item("R-04").title.en in said(console)
    assert f"Then: {agenda.item('R-05').title.en}" in said(console)
    decks.run_control.finish()
    assert "No item is running" in said(console)


def test_over_a_video_without_a_script_there_are_neither_notes_nor_a_page(
    decks: Workbench, console: ConsoleWindow
) -> None:
    decks.backup_book.restore("V1", ())
    begin(decks, "R-04")
    decks.run_control.start_item("R-05")
    assert _notes(console) == ""
    assert not [words for words in said(console) if "/" in words]


def test_the_timer_counts_down_and_tells_its_phase_in_words(
    decks: Workbench, console: ConsoleWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    told = []
    for minutes in (0, 13, 1, 2):
        clock.advance(minutes * MINUTE_MS)
        with qtbot.waitSignal(decks.run_control.ticked):
            pass
        told.append([words for words in said(console) if words in TIMER_WORDS])
    decks.run_control.pause()
    assert told == [
        ["15:00", "Within time"],
        ["2:00", "Nearly time"],
        ["1:00", "Come to the end"],
        ["\u22121:00", "Overtime"],
    ]
    assert "Paused" in said(console)


def test_the_notes_grow_and_shrink_within_reason(console: ConsoleWindow) -> None:
    notes = named(console, QPlainTextEdit, "Speaker notes")
    before = notes.font().pixelSize()
    press(console, "A+")
    assert notes.font().pixelSize() > before
    for _ in range(12):
        press(console, "A\u2212")
    assert notes.font().pixelSize() == 16


def test_notes_cannot_be_typed_into(decks: Workbench, console: ConsoleWindow, qtbot: QtBot) -> None:
    begin(decks, "R-04")
    notes = named(console, QPlainTextEdit, "Speaker notes")
    before = notes.toPlainText()
    qtbot.keyClicks(notes, "x")
    qtbot.keyClick(notes, Qt.Key.Key_Delete)
    assert notes.toPlainText() == before


def test_how_the_whole_of_it_stands_is_said_beside_the_timer(
    decks: Workbench, console: ConsoleWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    clock.advance(17 * MINUTE_MS)
    qtbot.waitUntil(lambda: "In all +2:00 late, over at 11:35" in said(console))
