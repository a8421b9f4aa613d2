"""The bank of prepared answers: changed, brought from a spreadsheet, grown from what was asked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import QuestionKind
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.bank_columns import WORDS, bank_records
from pmqa_desktop.services.intake import Verdict, guessed
from pmqa_desktop.services.records_intake import RecordsIntake
from pmqa_desktop.services.workbench import Workbench


@pytest.fixture
def book(bench: Workbench) -> BankBook:
    return bench.bank_book


def test_a_new_answer_is_suggested_at_once_and_drawn_in_drills(bench: Workbench, book: BankBook) -> None:
    assert bench.suggestions.near("ปลาร้าปลอดภัย") == ()
    answer = replace(book.blank(), question=Bilingual("ปลาร้าปลอดภัยหรือไม่"), criterion="6.2")
    book.add(answer)
    assert bench.suggestions.near("ปลาร้าปลอดภัย") == (answer,)
    assert answer.id in bench.drills.bank
    book.undo()
    assert bench.suggestions.near("ปลาร้าปลอดภัย") == ()
    assert answer.id not in bench.drills.bank


def test_changes_are_kept_and_taken_back_last_first(
    bench: Workbench, book: BankBook, open_bench: Callable[[Path], Workbench]
) -> None:
    before = book.answers
    book.remove([before[0].id])
    book.add(replace(before[1], criterion="7"))
    after = book.answers
    book.undo()
    book.undo()
    assert (book.answers, book.can_undo) == (before, False)
    book.redo()
    book.redo()
    assert (book.answers, book.can_redo) == (after, False)
    assert open_bench(bench.opened.folder).bank_book.answers == after


def test_every_cell_says_what_was_put_into_it(book: BankBook) -> None:
    records, answer = bank_records(book), book.answers[0]
    for column in records.columns:
        choices = column.choices()
        usual = {"dimensions": "A Le", "criterion": "6.4"}.get(column.code, "อะไรก็ได้")
        typed = choices[-1] if choices else usual
        filled = records.filled(answer, column.code, typed)
        assert column.said(filled) == typed
        others = [each for each in records.columns if each is not column]
        assert [each.said(filled) for each in others] == [each.said(answer) for each in others]


@pytest.mark.parametrize("column", ["kind", "showcase", "owner", "dimensions"])
def test_what_means_nothing_in_a_cell_is_told(book: BankBook, column: str) -> None:
    with pytest.raises(PmqaError, match="column-unreadable"):
        bank_records(book).filled(book.answers[0], column, "ไม่มีอย่างนี้")


def test_what_was_asked_joins_the_bank_with_its_answer(bench: Workbench, book: BankBook) -> None:
    question = bench.question_log.questions[0]
    joined = book.joined(question)
    assert (joined.question.th, joined.answer.th) == (question.words, question.answer)
    assert (joined.criterion, joined.showcase) == (question.tags.criterion, question.showcase)
    assert joined.id not in {each.id for each in book.answers}


def test_a_spreadsheet_of_answers_brings_new_ones_and_changes_those_with_the_same_words(
    book: BankBook,
) -> None:
    intake = RecordsIntake(bank_records(book), WORDS)
    known = book.answers[0]
    sheet = Sheet(
        "คลังคำถาม",
        ("คำถาม", "แนวคำตอบ", "หลักฐาน", "หมวด", "ผลงาน"),
        (
            ("ทำไมต้องอินทรีย์", "เพราะตลาด", "มติ", "หมวด 6 ข้อ 6.1", "ข้าวอินทรีย์"),
            (known.question.th, "คำตอบใหม่", known.evidence.th, known.criterion, ""),
            ("อีกข้อ", "", "", "", "ไม่มีผลงานนี้"),
            ("", "คำตอบลอย ๆ", "", "", ""),
        ),
        (2, 3, 4, 5),
    )
    plan = intake.plan(sheet, guessed(sheet.headings, intake.columns))
    assert [row.verdict for row in plan] == [Verdict.NEW, Verdict.CHANGED, Verdict.FAULTY, Verdict.FAULTY]
    count = len(book.answers)
    intake.bring(plan[:2])
    assert len(book.answers) == count + 1
    assert book.answers[0].answer.th == "คำตอบใหม่"
    new = book.answers[-1]
    assert (new.answer.th, new.criterion, new.showcase, new.kind) == (
        "เพราะตลาด",
        "6.1",
        "W2",
        QuestionKind.CLARIFY,
    )
    book.undo()
    assert book.answers[0] == known
