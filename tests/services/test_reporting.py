import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import prepare_qt
from pmqa_desktop.domain.question import Tags
from pmqa_desktop.domain.question_log import Edit, Field
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.reports.document import Document, Paragraph, Table
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.appearance import install_translator
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock

TIMES, QUESTIONS = 0, 1


@pytest.fixture(params=["th"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def spoken(decks: Workbench, language: str) -> Iterator[Workbench]:
    """The workbench, with its documents in one language."""
    application = prepare_qt()
    translator = install_translator(application, language)
    decks.preferences.set_language(language)
    yield decks
    application.removeTranslator(translator)


@pytest.fixture
def take(spoken: Workbench, clock: FakeClock) -> Workbench:
    """Two items, the first a minute and a half too long; one question over the fourth slide of the second."""
    begin(spoken, "R-05")
    clock.advance(5 * MINUTE_MS + 30 * SECOND_MS)
    spoken.run_control.start_next_item()
    spoken.stage_control.go_to_page(3)
    clock.advance(8 * MINUTE_MS)
    row = spoken.question_log.open_row()
    spoken.question_log.enter(replace(row, words="ข้อมูลมาจากไหน", tags=Tags("assessor_1", "6.1")))
    spoken.run_control.finish()
    return spoken


def _document(bench: Workbench, suffix: str) -> Document:
    return bench.take_reports.document(bench.take_reports.report(1), suffix)


def _row(table: Table, item: str) -> tuple[str, ...]:
    return next(row for row in table.rows if row[0] == item)


def test_each_item_stands_with_its_planned_and_actual_times_in_thai_digits(take: Workbench) -> None:
    table = _document(take, ".docx").tables()[TIMES]
    assert len(table.rows) == 17
    assert _row(table, "R-05")[2:] == ("๐๙.๔๐ น.", "๐๙.๐๐ น.", "๔:๐๐", "๕:๓๐", "๐:๐๐")
    assert _row(table, "R-06")[2:] == ("๐๙.๔๔ น.", "๐๙.๐๕ น.", "๘:๐๐", "๘:๐๐", "+๑:๓๐")
    assert _row(table, "R-07")[3:] == ("–", "๔:๐๐", "–", "–")


def test_the_summary_tells_how_the_take_went(take: Workbench) -> None:
    blocks = _document(take, ".docx").blocks
    told = " ".join(block.text for block in blocks if isinstance(block, Paragraph))
    for fact in ("๒/๑๗", "๐๙.๐๐ น.", "๐๙.๑๓ น.", "๑๒:๐๐", "๑๓:๓๐", "+๑:๓๐"):
        assert fact in told


def test_what_people_said_of_the_take_stands_in_its_summary(take: Workbench) -> None:
    before = len(_document(take, ".docx").blocks)
    take.take_book.judge(1, Verdict.PASSED)
    take.take_book.remark(1, "เสียงเบา 2 ช่วง")
    blocks = _document(take, ".docx").blocks
    told = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert told[-2:] == ["ผลการประเมิน: ผ่าน", "บันทึก: เสียงเบา 2 ช่วง"]
    assert len(blocks) == before + 2


def test_the_roll_call_is_in_the_report(take: Workbench) -> None:
    assert len(_document(take, ".docx").tables()) == 2
    begin(take, "R-05")
    for party, present in (("B3", True), ("C3", False), ("TV", True)):
        take.run_control.call_party(party, present)
    document = take.take_reports.document(take.take_reports.report(2), ".docx")
    assert document.tables()[-1].rows == (
        ("๐๙.๑๓ น.", "คณะผู้ตรวจประเมินรางวัล PMQA", "อยู่"),
        ("๐๙.๑๓ น.", "ภาคประชาสังคม", "ไม่อยู่"),
        ("๐๙.๑๓ น.", "TV", "อยู่"),
    )


def test_a_question_stands_verbatim_with_its_stamp(take: Workbench) -> None:
    table = _document(take, ".docx").tables()[QUESTIONS]
    (row,) = table.rows
    assessor = take.opened.visit.role("assessor_1").name.th
    assert row[:5] == ("๗", "๐๙.๑๓ น.", "ข้อมูลมาจากไหน", assessor, "๖.๑")
    assert row[5].splitlines() == ["R-06", take.opened.visit.showcase("W1").short.th, "สไลด์ ๔"]


def test_a_spreadsheet_can_go_on_reckoning(take: Workbench) -> None:
    times, questions = _document(take, ".csv").tables()
    assert _row(times, "R-06")[2:] == ("09:44", "09:05", "0:08:00", "0:08:00", "0:01:30")
    assert questions.rows[0][:2] == ("7", "09:13")
    assert questions.rows[0][5] == "R-06"
    assert questions.rows[0][7] == "4"


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_in_english_the_words_and_digits_are_english(take: Workbench) -> None:
    document = _document(take, ".docx")
    assert document.title == "Rehearsal report"
    assert document.tables()[TIMES].columns[2].title == "Planned start"
    assert document.tables()[QUESTIONS].rows[0][5].splitlines()[-1] == "slide 4"
    assert "2021" in document.subtitle


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_live_take_is_reported_as_the_visit_itself(spoken: Workbench) -> None:
    begin(spoken, "R-05", TakeMode.LIVE)
    spoken.run_control.finish()
    assert _document(spoken, ".docx").title == "Site visit report"


def test_the_question_log_is_a_document_of_its_own(take: Workbench) -> None:
    report = take.take_reports.report(1)
    document = take.take_reports.question_log(report, ".csv")
    assert [len(table.rows) for table in document.tables()] == [1]


def test_a_word_document_can_be_read_back(take: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "รายงาน.docx"
    with qtbot.waitSignal(take.reporting.written, timeout=PATIENCE_MS) as written:
        take.reporting.write(_document(take, ".docx"), target)
    read = docx.Document(str(target))
    assert written.args == [str(target)]
    assert len(read.tables) == 2
    assert len(read.tables[TIMES].rows) == 1 + 17
    assert "ข้อมูลมาจากไหน" in [cell.text for cell in read.tables[QUESTIONS].rows[1].cells]


def test_a_table_can_be_read_back(take: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "รายงาน.csv"
    with qtbot.waitSignal(take.reporting.written, timeout=PATIENCE_MS):
        take.reporting.write(_document(take, ".csv"), target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert next(row for row in rows if row[:1] == ["R-06"])[2:] == [
        "09:44",
        "09:05",
        "0:08:00",
        "0:08:00",
        "0:01:30",
    ]
    assert any("ข้อมูลมาจากไหน" in row for row in rows)


@pytest.mark.parametrize(
    ("name", "code"),
    [("missing/report.docx", "report-unwritable"), ("report.odt", "report-format-unknown")],
)
def test_a_report_that_cannot_be_written_is_told(
    take: Workbench, tmp_path: Path, qtbot: QtBot, name: str, code: str
) -> None:
    with qtbot.waitSignal(take.reporting.failed, timeout=PATIENCE_MS) as failed:
        take.reporting.write(_document(take, ".docx"), tmp_path / name)
    assert [error.code for error in failed.args] == [code]
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("suffix", [".docx", ".csv"])
def test_what_is_confidential_is_in_no_report_but_that_there_is_some(take: Workbench, suffix: str) -> None:
    take.question_log.edit(Edit(take.question_log.questions[-1].id, Field.CONFIDENTIAL, "1"))
    for document in (
        _document(take, suffix),
        take.take_reports.question_log(take.take_reports.report(1), suffix),
    ):
        assert "ข้อมูลมาจากไหน" not in repr(document)
        (told,) = [
            block.text
            for block in document.blocks
            if isinstance(block, Paragraph) and block.text.startswith("คำถามลับ")
        ]
        assert told.endswith(("1", "๑"))
