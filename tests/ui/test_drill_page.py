"""The drill with a mock assessor, by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.drill_log import Mark
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.drill.page import DrillPage
from pmqa_desktop.ui.drill.question_card import QuestionCard
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, key, named, press, said, type_words
from tests.support.thai_keys import type_letter


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> DrillPage:
    windows.pages.go_to("drill")
    page = windows.pages.page("drill")
    assert isinstance(page, DrillPage)
    return page


@pytest.fixture
def card(page: DrillPage) -> QuestionCard:
    return page.findChildren(QuestionCard)[0]


def _draw(page: DrillPage, card: QuestionCard, count: int = 2) -> None:
    seed = named(page, QLineEdit, "Seed")
    seed.setText("2564")
    named(page, QSpinBox, "How many").setValue(count)
    key(card, Qt.Key.Key_Return)


def test_a_whole_drill_goes_by_keys(
    decks: Workbench, page: DrillPage, card: QuestionCard, clock: FakeClock, qtbot: QtBot
) -> None:
    _draw(page, card)
    drill = decks.drills.current
    assert drill is not None
    assert "Question 1 of 2" in said(card)
    words = decks.drills.bank[drill.questions[0].question].question.en
    assert words not in said(card)
    key(card, Qt.Key.Key_Return)
    assert words in said(card)
    clock.advance(130 * SECOND_MS)
    qtbot.waitUntil(lambda: {"\u22120:10", "Too long"} <= set(said(card)))
    key(card, Qt.Key.Key_Return)
    assert any(each.startswith("Evidence to have at hand: ") for each in said(card))
    QTest.keyClicks(card, "4529")
    key(card, Qt.Key.Key_Backspace)
    type_letter(card, "\u0e53")
    key(card, Qt.Key.Key_Return)
    first = decks.drills.drills[0].questions[0]
    assert first.marks == tuple(Mark(f"K{at}", mark) for at, mark in ((1, 4), (2, 5), (3, 3)))
    assert first.answered_ms(clock.wall_ms()) == 130 * SECOND_MS
    for _ in range(3):
        key(card, Qt.Key.Key_Return)
    assert {"All questions have been answered", "Mean mark 4.0"} <= set(said(card))
    key(card, Qt.Key.Key_Return)
    assert decks.drills.current is None
    assert "No drill is running" in said(card)


def test_the_map_tells_what_is_weak_by_a_shape(
    decks: Workbench, page: DrillPage, card: QuestionCard, clock: FakeClock
) -> None:
    table = named(page, QTableView, "Weak topics, over all drills")
    assert {cell for row in cells(table) for cell in row[1:]} == {"\u2013"}
    _draw(page, card, 1)
    key(card, Qt.Key.Key_Return)
    clock.advance(30 * SECOND_MS)
    key(card, Qt.Key.Key_Return)
    QTest.keyClicks(card, "22122")
    key(card, Qt.Key.Key_Return)
    found = [cell for row in cells(table) for cell in row[1:] if cell != "\u2013"]
    assert found == ["\u25bc 1.8"]


def test_questions_that_have_not_been_asked_are_not_given_away(
    decks: Workbench, page: DrillPage, card: QuestionCard
) -> None:
    _draw(page, card, 3)
    table = named(page, QTableView, "Answers of the drill")
    assert cells(table) == []
    key(card, Qt.Key.Key_Return)
    assert len(cells(table)) == 1


def test_an_earlier_drill_is_asked_again(decks: Workbench, page: DrillPage, card: QuestionCard) -> None:
    _draw(page, card, 3)
    press(card, "End the drill")
    press(page, "Ask these again")
    first, second = decks.drills.drills
    assert [each.question for each in second.questions] == [each.question for each in first.questions]


def test_a_note_that_is_half_typed_survives_a_kill(
    decks: Workbench, page: DrillPage, card: QuestionCard, qtbot: QtBot
) -> None:
    _draw(page, card)
    key(card, Qt.Key.Key_Return)
    key(card, Qt.Key.Key_Return)
    note = named(card, QLineEdit, "Note on the answer")
    type_words(note, "no figur")
    qtbot.waitUntil(lambda: Jotter(decks.opened.database).kept("drill-note") == "no figur")
    key(note, Qt.Key.Key_Return)
    assert decks.drills.drills[0].questions[0].note == "no figur"
    assert Jotter(decks.opened.database).kept("drill-note") == ""


def test_in_a_live_take_the_page_says_why_no_drill_begins(
    decks: Workbench, page: DrillPage, card: QuestionCard
) -> None:
    begin(decks, "R-01", TakeMode.LIVE)
    press(page, "Draw")
    assert decks.drills.drills == ()
    assert any("once its take has ended" in words for words in said(page))


def test_where_nothing_matches_the_page_says_what_to_do(page: DrillPage, decks: Workbench) -> None:
    criterion, showcase = named(page, QComboBox, "Criterion"), named(page, QComboBox, "Showcase")
    pairs = {(answer.criterion, answer.showcase) for answer in decks.drills.bank.values()}
    code = next(code for code in {code for code, _ in pairs} if (code, "W1") not in pairs)
    criterion.setCurrentIndex(criterion.findData(code))
    showcase.setCurrentIndex(showcase.findData("W1"))
    press(page, "Draw")
    assert any("Choose fewer conditions" in words for words in said(page))


def test_nothing_of_it_is_seen_by_the_audience(
    decks: Workbench, windows: Windows, page: DrillPage, card: QuestionCard
) -> None:
    before = decks.stage_control.audience_stage
    _draw(page, card)
    key(card, Qt.Key.Key_Return)
    assert decks.stage_control.audience_stage == before


def test_a_visit_without_a_bank_says_what_the_page_is_for(
    bench: Workbench, open_windows: Callable[[Workbench], Windows]
) -> None:
    bench.opened.answers.save(())
    windows = open_windows(bench)
    windows.pages.go_to("drill")
    page = windows.pages.page("drill")
    assert "No question bank yet" in said(page)
    assert button(page, "Go to the questions").isVisible()
