import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.question import Question, Stamp, Tags
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.drafts import Draft
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import NINE, FakeClock
from tests.support.players import FakePlayer

LOGGED = 6
"""How many questions the demonstration brings."""


def _row(bench: Workbench, words: str) -> Draft:
    return replace(bench.question_log.open_row(), words=words)


def test_a_row_is_stamped_with_what_is_going_on_at_its_first_key(decks: Workbench, clock: FakeClock) -> None:
    begin(decks, "R-06")
    decks.stage_control.go_to_page(3)
    clock.advance(90 * SECOND_MS)
    draft = _row(decks, "ข้อมูลมาจากไหน")
    clock.advance(20 * SECOND_MS)
    decks.stage_control.next_page()
    question = decks.question_log.enter(draft)
    assert question.stamp == Stamp(
        at=NINE + 90 * SECOND_MS,
        item="R-06",
        showcase="W1",
        medium="S1",
        page_number=4,
        presenter="presenter_w1",
    )


def test_over_a_video_the_stamp_has_its_position_and_no_slide(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, "R-05")
    player.at_ms = 12_345
    stamp = bench.question_log.open_row().stamp
    assert (stamp.medium, stamp.position_ms, stamp.page_number) == ("V1", 12_345, 0)
    assert stamp.showcase == "W1"


def test_in_an_item_without_media_the_stamp_names_the_item_and_its_lead_only(bench: Workbench) -> None:
    begin(bench, "R-12")
    assert bench.question_log.open_row().stamp == Stamp(at=NINE, item="R-12", presenter="scribe")


def test_between_takes_the_stamp_is_the_time_alone(bench: Workbench) -> None:
    assert bench.question_log.open_row().stamp == Stamp(at=NINE)


def test_the_slide_is_numbered_as_its_own_program_counts_hidden_ones_too(
    open_bench: Callable[..., Workbench], visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from pptx import Presentation

    deck = Presentation(str(resource("demo/media/S1-amnat-gis.pptx")))
    deck.slides[1]._element.set("show", "0")
    deck.save(str(tmp_path / "hidden.pptx"))
    first = open_bench(visit_folder)
    first.opened.shelf.attach("S1", first.opened.files.add(tmp_path / "hidden.pptx"))
    bench = open_bench(visit_folder)
    begin(bench, "R-06")
    qtbot.waitUntil(lambda: bench.stage_control.page_count() > 0, timeout=4 * PATIENCE_MS)
    bench.stage_control.next_page()
    assert bench.stage_control.page_count() == 7
    assert bench.question_log.open_row().stamp.page_number == 3


def test_what_is_being_typed_is_found_again_at_the_next_start(
    bench: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    begin(bench, "R-12")
    draft = replace(_row(bench, "ครึ่งประโ"), tags=Tags("assessor_2", "6.1"))
    bench.question_log.keep(draft)
    assert open_bench(bench.opened.folder).question_log.left_open() == draft


def test_a_row_that_was_thrown_away_is_not_found_again(bench: Workbench) -> None:
    bench.question_log.keep(_row(bench, "ไม่ใช่คำถาม"))
    bench.question_log.throw_away()
    assert bench.question_log.left_open() is None


def test_a_question_is_announced_only_when_another_program_can_read_it(bench: Workbench) -> None:
    begin(bench, "R-12")
    read: list[int] = []

    def count(_question: Question) -> None:
        path = bench.opened.folder / "visit.db"
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            query = "SELECT count(*) FROM run_events WHERE kind = 'QuestionAsked' AND take > 0"
            read.append(connection.execute(query).fetchone()[0])

    bench.question_log.question_saved.connect(count)
    bench.question_log.enter(_row(bench, "บันทึกแล้วหรือยัง"))
    assert read == [1]


def test_entering_a_row_ends_its_draft(bench: Workbench) -> None:
    draft = _row(bench, "คำถาม")
    bench.question_log.keep(draft)
    bench.question_log.enter(draft)
    assert bench.question_log.left_open() is None


def test_numbers_go_on_over_takes(bench: Workbench, open_bench: Callable[..., Workbench]) -> None:
    assert len(bench.question_log.questions) == LOGGED
    numbers = []
    for mode in (TakeMode.REHEARSAL, TakeMode.LIVE):
        begin(bench, "R-12", mode)
        numbers.append(bench.question_log.enter(_row(bench, "ถามซ้ำ")).number)
        bench.run_control.finish()
    assert numbers == [LOGGED + 1, LOGGED + 2]
    assert [[each.number for each in bench.question_log.of_take(take)] for take in (1, 2)] == [[7], [8]]
    again = open_bench(bench.opened.folder)
    assert [each.number for each in again.question_log.questions] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_who_asks_and_the_criterion_are_entered_with_the_words(bench: Workbench) -> None:
    draft = replace(_row(bench, "ผลลัพธ์เป็นอย่างไร"), tags=Tags("assessor_1", "7"))
    question = bench.question_log.enter(replace(draft, bank="Q05"))
    assert (question.verbatim, question.tags.assessor, question.tags.criterion, question.bank) == (
        "ผลลัพธ์เป็นอย่างไร",
        "assessor_1",
        "7",
        "Q05",
    )


def test_a_question_that_cannot_be_saved_is_neither_announced_nor_counted(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.opened.database.db.execute("PRAGMA busy_timeout = 1")
    draft = _row(bench, "ยังอยู่ไหม")
    bench.question_log.keep(draft)
    with (
        closing(sqlite3.connect(bench.opened.folder / "visit.db", isolation_level=None)) as other,
        qtbot.assertNotEmitted(bench.question_log.question_saved),
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PmqaError, match="visit-not-saved"):
            bench.question_log.enter(draft)
    assert len(bench.question_log.questions) == LOGGED
    assert bench.question_log.left_open() == draft
    assert bench.question_log.enter(draft).number == LOGGED + 1
