"""The bank of prepared answers as a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView

from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.bank.dialog import BankDialog
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import cells, key, named, press, said
from tests.support.thai_keys import type_thai


@pytest.fixture
def dialog(decks: Workbench, windows: Windows) -> BankDialog:
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    page.bank_asked.emit()
    (made,) = windows.main.findChildren(BankDialog)
    return made


def test_a_new_answer_is_typed_into_its_row(decks: Workbench, dialog: BankDialog) -> None:
    table = named(dialog, QTableView, "Prepared answers")
    count = len(cells(table))
    press(dialog, "New")
    (editor,) = [each for each in table.viewport().findChildren(QPlainTextEdit) if each.isVisible()]
    type_thai(editor, "ถามว่าอะไร")
    key(editor, Qt.Key.Key_Return)
    settle()
    assert len(cells(table)) == count + 1
    assert decks.bank_book.answers[-1].question.th == "ถามว่าอะไร"
    press(dialog, "Remove")
    assert len(cells(table)) == count
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(cells(table)) == count + 1


def test_nonsense_is_told_in_the_dialog_and_changes_nothing(decks: Workbench, dialog: BankDialog) -> None:
    table = named(dialog, QTableView, "Prepared answers")
    before = decks.bank_book.answers
    table.setCurrentIndex(table.model().index(0, 4))
    QGuiApplication.clipboard().setText("ไม่มีผลงานนี้")
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert decks.bank_book.answers == before
    assert [words for words in said(dialog) if words.startswith("\u201cไม่มีผลงานนี้\u201d means nothing")]


def test_answers_are_found_while_typing(decks: Workbench, dialog: BankDialog) -> None:
    table = named(dialog, QTableView, "Prepared answers")
    words = decks.bank_book.answers[2].question.th
    named(dialog, QLineEdit, "Search the prepared answers").setText(words[:14])
    assert words in [row[0] for row in cells(table)]
    assert len(cells(table)) < len(decks.bank_book.answers)


def test_a_chosen_question_joins_the_bank_and_can_be_taken_out_again(
    decks: Workbench, windows: Windows, dialog: BankDialog
) -> None:
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    count = len(decks.bank_book.answers)
    page.join_asked.emit([decks.question_log.questions[0]])
    assert decks.bank_book.answers[-1].question.th == decks.question_log.questions[0].words
    toast = next(each for each in windows.main.findChildren(Toast) if each.isVisible())
    press(toast, "Undo")
    assert len(decks.bank_book.answers) == count
