"""Spreadsheets of questions, out and in again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pmqa_desktop.domain.question import Question, QuestionStatus
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_log import Edit, Field, QuestionMoved
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.intake import Planned, Verdict, guessed, read_sheets
from pmqa_desktop.services.question_export import Export, SheetFormat
from pmqa_desktop.services.question_intake import QuestionIntake
from pmqa_desktop.services.workbench import Workbench
from tests.support.sheets import messy_workbook

KEPT = [field for field in Field if field is not Field.CLEANED]
"""What of a question is compared cell by cell; its cleaned words are among what is read of it."""


def _plan(bench: Workbench, path: Path) -> tuple[QuestionIntake, tuple[Planned[object], ...]]:
    intake = QuestionIntake(bench.question_log, bench.question_words)
    sheet = read_sheets(path, intake.columns)[0]
    return intake, intake.plan(sheet, guessed(sheet.headings, intake.columns))


def _fill(bench: Workbench) -> None:
    """Questions with everything that a question can have."""
    log = bench.question_log
    first = log.questions[5]
    log.edit(
        Edit(first.id, Field.CLEANED, "เรียบเรียงแล้ว"),
        Edit(first.id, Field.NOTE, "=1+1\nบรรทัดสอง"),
        Edit(first.id, Field.CONFIDENTIAL, "1"),
        Edit(first.id, Field.ASSESSOR, "ดร.สมใจ, ม."),
        Edit(first.id, Field.DIMENSIONS, "A Le"),
        Edit(first.id, Field.CONTINUES, log.questions[4].id),
        Edit(log.questions[1].id, Field.BEFORE_CLOSE, "1"),
        Edit(log.questions[1].id, Field.PROMISED_FILES, "ตาราง\nรูป"),
    )
    second = log.enter(replace(log.open_row(), words="ถามซ้ำ"))
    log.move(QuestionMoved(second.id, QuestionStatus.MERGED, into=first.id))
    log.move(
        QuestionMoved(
            first.id,
            QuestionStatus.FOLLOWUP_PROMISED,
            text="-ส่งตาราง",
            owner="B4",
            due=date(2021, 7, 29),
            files=("ตาราง", "แผนที่"),
            before_close=True,
        )
    )


def _told(question: Question) -> tuple[object, ...]:
    at = local(question.stamp.at).replace(microsecond=0)
    cells = {field: cell(question, field) for field in KEPT}
    stamp, stands = question.stamp, (question.status, question.into)
    return question.verbatim, question.words, at, stands, stamp.item, stamp.page_number, cells


@pytest.mark.parametrize("form", list(SheetFormat))
def test_all_of_a_question_survives_the_way_out_and_in(
    bench: Workbench, tmp_path: Path, form: SheetFormat
) -> None:
    _fill(bench)
    others = [
        replace(each, id=f"other-{each.id}", verbatim=f"อื่น {each.verbatim}")
        for each in bench.question_log.questions
    ]
    path = Export(bench.question_words, "คำถาม", with_confidential=True).write(
        others, tmp_path / f"q.{form}", form
    )
    intake, plan = _plan(bench, path)
    assert [row.verdict for row in plan] == [Verdict.NEW] * 7, [row.faults for row in plan]
    intake.bring(plan)
    assert [*map(_told, bench.question_log.questions[7:])] == [*map(_told, others)]


@pytest.mark.parametrize("form", list(SheetFormat))
def test_what_was_exported_here_says_the_same_here(
    bench: Workbench, tmp_path: Path, form: SheetFormat
) -> None:
    _fill(bench)
    questions = bench.question_log.questions
    path = Export(bench.question_words, "คำถาม", with_confidential=True).write(
        questions, tmp_path / f"q.{form}", form
    )
    _intake, plan = _plan(bench, path)
    assert [row.verdict for row in plan] == [Verdict.SAME] * 7, [row.faults for row in plan]


def test_what_is_confidential_stays_here_unless_it_is_asked_for(bench: Workbench, tmp_path: Path) -> None:
    _fill(bench)
    export = Export(bench.question_words, "คำถาม")
    path = export.write(bench.question_log.questions, tmp_path / "q.json", SheetFormat.JSON)
    assert "demo-6" not in [each["id"] for each in json.loads(path.read_text(encoding="utf-8"))["questions"]]
    path = replace(export, with_confidential=True).write(
        bench.question_log.questions, tmp_path / "q.json", SheetFormat.JSON
    )
    assert "demo-6" in path.read_text(encoding="utf-8")


def test_a_messy_thai_workbook_comes_in_row_by_row(bench: Workbench, tmp_path: Path) -> None:
    intake, plan = _plan(bench, messy_workbook(tmp_path / "m.xlsx"))
    assert [(row.line, row.verdict) for row in plan] == [
        (5, Verdict.NEW),
        (6, Verdict.NEW),
        (7, Verdict.FAULTY),
        (9, Verdict.FAULTY),
        (10, Verdict.FAULTY),
    ]
    assert [[fault.code for fault in row.faults] for row in plan[2:]] == [
        ["column-unreadable"],
        ["column-unreadable"],
        ["row-without-words"],
    ]
    intake.bring([row for row in plan if row.verdict is Verdict.NEW])
    first, second = bench.question_log.questions[6:]
    assert (first.number, first.verbatim, first.showcase) == (7, "ต้นทุนลดลงเท่าใด", "W2")
    assert local(first.stamp.at).isoformat() == "2021-07-22T10:43:00+07:00"
    assert (first.tags.criterion, first.due) == ("6.1", date(2021, 7, 30))
    assert first.tags.assessor == bench.opened.visit.assessor_roles()[1].id
    assert first.owner in {body.id for body in bench.opened.visit.bodies}
    assert local(second.stamp.at).isoformat() == "2021-07-22T10:51:00+07:00"
    assert (second.tags.assessor, second.tags.criterion, second.due) == ("ดร.สมศรี", "6.2", date(2021, 7, 30))
    bench.question_log.undo()
    assert len(bench.question_log.questions) == 6


def _changed(bench: Workbench, tmp_path: Path, column: str, value: str) -> Planned[object]:
    """The plan of the first question's row with another cell."""
    path = tmp_path / "q.json"
    export = Export(bench.question_words, "คำถาม")
    export.write(bench.question_log.questions, path, SheetFormat.JSON)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["questions"][0][column] = value
    path.write_text(json.dumps(content))
    intake, plan = _plan(bench, path)
    intake.bring([row for row in plan if row.verdict is Verdict.CHANGED])
    return plan[0]


def test_a_row_of_a_question_that_is_here_changes_its_cells(bench: Workbench, tmp_path: Path) -> None:
    assert _changed(bench, tmp_path, "note", "โทรแล้ว").verdict is Verdict.CHANGED
    assert bench.question_log.questions[0].note == "โทรแล้ว"


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("verbatim", "อย่างอื่น", "verbatim-changed"),
        ("status", "accepted", "status-changed"),
        ("status", "lost", "column-unreadable"),
        ("due", "เร็ว ๆ นี้", "column-unreadable"),
        ("dimensions", "Z", "column-unreadable"),
    ],
)
def test_what_a_file_may_not_change_is_told(
    bench: Workbench, tmp_path: Path, column: str, value: str, code: str
) -> None:
    before = bench.question_log.questions
    row = _changed(bench, tmp_path, column, value)
    assert (row.verdict, [fault.code for fault in row.faults]) == (Verdict.FAULTY, [code])
    assert bench.question_log.questions == before


def test_a_code_that_is_there_twice_is_told(bench: Workbench) -> None:
    intake = QuestionIntake(bench.question_log, bench.question_words)
    sheet = Sheet("s", ("รหัส", "คำถาม"), (("x", "หนึ่ง"), ("x", "สอง")), (2, 3))
    plan = intake.plan(sheet, guessed(sheet.headings, intake.columns))
    assert [row.verdict for row in plan] == [Verdict.NEW, Verdict.FAULTY]


def test_a_question_that_was_brought_before_is_not_brought_again(bench: Workbench, tmp_path: Path) -> None:
    path = messy_workbook(tmp_path / "m.xlsx")
    intake, plan = _plan(bench, path)
    intake.bring([row for row in plan if row.verdict is Verdict.NEW])
    _intake, again = _plan(bench, path)
    assert [row.verdict for row in again[:2]] == [Verdict.SAME, Verdict.SAME]


def test_where_a_question_stood_elsewhere_comes_along(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    path.write_text(
        "question,status,answer,owner\nหนึ่ง,accepted,ใช่,ท.\nสอง,,ตอบแล้ว,\nสาม,,,\n", encoding="utf-8"
    )
    intake, plan = _plan(bench, path)
    intake.bring(plan)
    told = [(each.status.value, each.answer, each.owner) for each in bench.question_log.questions[6:]]
    assert told == [("accepted", "ใช่", "ท."), ("answered_live", "ตอบแล้ว", ""), ("asked", "", "")]
