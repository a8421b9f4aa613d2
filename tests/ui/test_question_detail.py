"""A question beside the list: how it stands, the way it went, and its next lawful step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.question import Question, QuestionStatus
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import button, named, press, said

WORDS = "Answer, promise or note"


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> QuestionsPage:
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    return page


def _choose(page: QuestionsPage, number: int) -> None:
    named(page, QTableView, "Questions").selectRow(number - 1)


def _pick(page: QuestionsPage, name: str, words: str) -> None:
    choice = named(page, QComboBox, name)
    at = choice.findText(words)
    assert at >= 0, [choice.itemText(each) for each in range(choice.count())]
    choice.setCurrentIndex(at)


def _write(page: QuestionsPage, words: str) -> None:
    line = named(page, QPlainTextEdit, WORDS)
    line.clear()
    QTest.keyClicks(line, words)


def _question(bench: Workbench, number: int) -> Question:
    return bench.question_log.questions[number - 1]


def test_only_lawful_steps_are_offered(page: QuestionsPage) -> None:
    steps = named(page, QComboBox, "Next step")
    _choose(page, 6)
    assert [steps.itemText(at) for at in range(1, steps.count())] == [
        "Answered live",
        "Follow-up promised",
        "Merged with another",
    ]
    _choose(page, 5)
    assert [steps.itemText(at) for at in range(1, steps.count())] == ["Accepted", "Assigned"]


def test_a_question_goes_all_the_way_to_accepted(decks: Workbench, page: QuestionsPage) -> None:
    _choose(page, 6)
    for step, by, words in (
        ("Follow-up promised", "moderator", "The plan"),
        ("Assigned", "moderator", ""),
        ("Drafted", "Q&A scribe", "Here it is"),
        ("Approved", "moderator", ""),
        ("Sent", "moderator", ""),
        ("Accepted", "moderator", ""),
    ):
        _pick(page, "Next step", step)
        _pick(page, "Taken by", by)
        if step == "Assigned":
            _pick(page, "To deliver", decks.opened.visit.bodies[3].name.text("en"))
        _write(page, words)
        press(page, "Keep the step")
    question = _question(decks, 6)
    assert question.status is QuestionStatus.ACCEPTED
    assert (question.promise, question.answer, question.owner) == ("The plan", "Here it is", "B4")
    assert question.due is not None
    assert not button(page, "Keep the step").isVisible()
    told = "\n".join(said(page))
    assert "Question 6: Accepted" in told
    assert "16 Jul 2021 09:00 \u00b7 Drafted \u00b7 Q&A scribe \u00b7 Here it is" in told


def test_who_drafted_cannot_approve_and_is_told_so(decks: Workbench, page: QuestionsPage) -> None:
    _choose(page, 2)
    _pick(page, "Next step", "Drafted")
    _pick(page, "Taken by", "moderator")
    _write(page, "A table")
    press(page, "Keep the step")
    _pick(page, "Next step", "Approved")
    press(page, "Keep the step")
    assert _question(decks, 2).status is QuestionStatus.DRAFTED
    assert any("let somebody else approve it" in words for words in said(page))
    _pick(page, "Taken by", "Q&A scribe")
    press(page, "Keep the step")
    assert _question(decks, 2).status is QuestionStatus.APPROVED


def test_a_question_is_merged_with_another(decks: Workbench, page: QuestionsPage) -> None:
    _choose(page, 6)
    assert not named(page, QComboBox, "Merged with").isVisible()
    _pick(page, "Next step", "Merged with another")
    other = named(page, QComboBox, "Merged with")
    assert other.isVisible()
    other.setCurrentIndex(1)
    press(page, "Keep the step")
    question = _question(decks, 6)
    assert (question.status, question.into) == (
        QuestionStatus.MERGED,
        _question(decks, 4).id,
    )  # the latest come first


def test_a_promise_is_due_in_working_days(decks: Workbench, page: QuestionsPage) -> None:
    _choose(page, 6)
    _pick(page, "Next step", "Follow-up promised")
    press(page, "Keep the step")
    question = _question(decks, 6)
    assert str(question.due) == "2021-07-23"
    assert "Due 23 Jul 2021, in 5 working days" in "\n".join(said(page))


def test_words_that_are_half_written_stay_with_their_question_and_survive_a_kill(
    decks: Workbench, page: QuestionsPage, qtbot: QtBot
) -> None:
    _choose(page, 2)
    _write(page, "Half an ans")
    _choose(page, 3)
    words = named(page, QPlainTextEdit, WORDS)
    assert words.toPlainText() == ""
    _choose(page, 2)
    assert words.toPlainText() == "Half an ans"
    identity = _question(decks, 2).id
    assert Jotter(decks.opened.database).kept(f"step-{identity}") == "Half an ans"


def test_the_verbatim_words_stay_as_they_were_heard(decks: Workbench, page: QuestionsPage) -> None:
    before = _question(decks, 6).verbatim
    _choose(page, 6)
    _pick(page, "Next step", "Answered live")
    _write(page, "By heart")
    press(page, "Keep the step")
    assert _question(decks, 6).verbatim == before
    assert _question(decks, 6).answer == "By heart"


def test_a_full_disk_keeps_the_words(decks: Workbench, page: QuestionsPage) -> None:
    _choose(page, 6)
    _pick(page, "Next step", "Answered live")
    _write(page, "By heart")
    decks.opened.database.connection.execute("PRAGMA query_only = ON")
    press(page, "Keep the step")
    decks.opened.database.connection.execute("PRAGMA query_only = OFF")
    assert named(page, QPlainTextEdit, WORDS).toPlainText() == "By heart"
    assert _question(decks, 6).status is QuestionStatus.ASKED
    press(page, "Keep the step")
    assert _question(decks, 6).status is QuestionStatus.ANSWERED_LIVE


def test_the_way_it_went_is_there_after_the_next_start(
    open_bench: Callable[[Path], Workbench], visit_folder: Path, decks: Workbench, page: QuestionsPage
) -> None:
    _choose(page, 6)
    _pick(page, "Next step", "Answered live")
    press(page, "Keep the step")
    before = _question(decks, 6)
    assert _question(open_bench(visit_folder), 6) == before
