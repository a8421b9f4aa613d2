"""While the scribe types, prepared answers come near; one key links one and puts it before the presenter."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.console.prepared_view import PreparedView
from pmqa_desktop.ui.questions.suggestion_strip import SuggestionStrip
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import key, named, press, said
from tests.support.thai_keys import type_thai


def _line(windows: Windows) -> QLineEdit:
    return named(windows.main, QLineEdit, "The question in the assessor's words")


def _near(windows: Windows) -> list[QPushButton]:
    (strip,) = windows.main.findChildren(SuggestionStrip)
    return [each for each in strip.findChildren(QPushButton) if each.isVisibleTo(strip) and strip.isVisible()]


def _type(windows: Windows, answer: PreparedAnswer) -> None:
    line = _line(windows)
    line.setFocus()
    type_thai(line, answer.question.th)


def _ctrl(windows: Windows, digit: Qt.Key) -> None:
    QTest.keyClick(_line(windows), digit, Qt.KeyboardModifier.ControlModifier)


def test_one_key_links_the_nearest_and_puts_it_before_the_presenter(
    decks: Workbench, windows: Windows
) -> None:
    begin(decks, "R-12")
    windows.show_console()
    (prepared,) = windows.console.findChildren(PreparedView)
    assert not prepared.isVisible()
    answer = decks.suggestions.near("ข้อมูลยาเสพติด")[0]
    _type(windows, answer)
    assert answer.question.en in _near(windows)[0].accessibleName()
    _ctrl(windows, Qt.Key.Key_1)
    assert prepared.isVisible()
    assert answer.question.en in said(prepared)
    assert f"Evidence: {answer.evidence.text('en')}" in said(prepared)
    key(_line(windows), Qt.Key.Key_Return)
    question = decks.question_log.questions[-1]
    assert (question.bank, question.verbatim) == (answer.id, answer.question.th)
    assert question.tags.criterion == answer.criterion
    assert _near(windows) == []


def test_it_is_gone_with_the_next_item_or_when_it_is_put_away(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-12")
    windows.show_console()
    (prepared,) = windows.console.findChildren(PreparedView)
    answers = list(decks.drills.bank.values())
    decks.suggestions.send(answers[0])
    assert prepared.isVisible()
    press(prepared, "Put it away")
    assert not prepared.isVisible()
    decks.suggestions.send(answers[1])
    decks.run_control.start_next_item()
    assert not prepared.isVisible()


def test_what_is_like_nothing_in_the_bank_takes_no_room(decks: Workbench, windows: Windows) -> None:
    _line(windows).setFocus()
    QTest.keyClicks(_line(windows), "zzzz qqqq")
    assert _near(windows) == []
    _ctrl(windows, Qt.Key.Key_1)
    assert _line(windows).text() == "zzzz qqqq"


def test_the_link_survives_a_kill_with_the_draft(
    decks: Workbench,
    windows: Windows,
    open_bench: Callable[[Path], Workbench],
    visit_folder: Path,
) -> None:
    answer = next(iter(decks.drills.bank.values()))
    _type(windows, answer)
    _ctrl(windows, Qt.Key.Key_1)
    windows.capture_bar.keep_now()
    draft = open_bench(visit_folder).question_log.left_open()
    assert draft is not None
    assert draft.bank == answer.id


def test_the_audience_sees_none_of_it(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-12")
    before = decks.stage_control.audience_stage
    decks.suggestions.send(next(iter(decks.drills.bank.values())))
    assert decks.stage_control.audience_stage == before
