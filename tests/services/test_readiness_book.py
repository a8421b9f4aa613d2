"""The readiness as it is worked on."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.coordination import PathResult
from pmqa_desktop.domain.readiness import Area, CheckStatus
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.intake import Verdict, guessed
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.readiness_tables import ReadinessTables
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.records_intake import RecordsIntake
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from tests.support.clocks import FakeClock

TABLES = ("checklist", "areas", "contacts", "tasks", "paths")


@pytest.fixture
def book(bench: Workbench) -> ReadinessBook:
    return bench.readiness_book


@pytest.fixture
def tables(bench: Workbench, book: ReadinessBook, clock: FakeClock) -> ReadinessTables:
    return ReadinessTables(book, bench.opened.book, bench.preferences, Today(clock))


@pytest.mark.parametrize("name", TABLES)
def test_a_row_of_every_table_is_kept_and_had_back(
    bench: Workbench,
    book: ReadinessBook,
    tables: ReadinessTables,
    name: str,
    open_bench: Callable[[Path], Workbench],
) -> None:
    records: Records[object] = getattr(tables, name)()
    before = book.value
    new = records.blank()
    for column in records.columns:
        if column.filled is not None and (choices := column.choices()):
            new = records.filled(new, column.code, choices[-1])
    records.put(new)
    assert records.rows()[-1] == new
    after = book.value
    book.undo()
    assert book.value == before
    book.redo()
    bench.close()
    assert open_bench(bench.opened.folder).readiness_book.value == after


@pytest.mark.parametrize("name", TABLES)
def test_what_every_cell_says_can_be_typed_into_it(tables: ReadinessTables, name: str) -> None:
    records: Records[object] = getattr(tables, name)()
    for row in (*records.rows(), records.blank()):
        for column in records.columns:
            assert records.filled(row, column.code, column.said(row)) == row


@pytest.mark.parametrize(
    ("typed", "days"),
    [("T-2d", 2), ("T\u22121", 1), ("t-0", 0), ("๓", 3), ("3 วัน", 3), ("2 days", 2), ("20/7/2564", 2)],
)
def test_a_due_day_is_typed_as_people_write_it(tables: ReadinessTables, typed: str, days: int) -> None:
    records = tables.checklist()
    assert records.filled(records.rows()[0], "due", typed).days_before == days


@pytest.mark.parametrize("typed", ["", "T-", "soon", "23/7/2564", "T-400"])
def test_a_due_day_that_means_nothing_is_refused(tables: ReadinessTables, typed: str) -> None:
    records = tables.checklist()
    with pytest.raises(PmqaError, match="column-unreadable"):
        records.filled(records.rows()[0], "due", typed)


def test_an_item_says_its_day_and_how_late_it_is(bench: Workbench, book: ReadinessBook) -> None:
    clock = FakeClock()
    item = book.value.items[0]
    said = []
    for days in (0, 10):
        clock.advance(days * 24 * 3_600_000)
        tables = ReadinessTables(book, bench.opened.book, bench.preferences, Today(clock))
        said.append(tables.day_words(item))
    assert said == ["21/07/2564", "21/07/2564\n\u25b2 5 days overdue"]


def test_one_step_brings_all_that_is_chosen_to_the_same_status(book: ReadinessBook) -> None:
    first, second = (item.id for item in book.value.items[:2])
    book.mark([second], CheckStatus.PROBLEM)
    book.step([first, second])
    assert [item.status for item in book.value.items[:2]] == [CheckStatus.DOING] * 2
    book.undo()
    assert [item.status for item in book.value.items[:2]] == [CheckStatus.TODO, CheckStatus.PROBLEM]


def test_a_test_of_a_signal_path_has_its_time(
    book: ReadinessBook, tables: ReadinessTables, clock: FakeClock
) -> None:
    paths = tables.paths()
    paths.put(paths.filled(paths.blank(), "name", "สายหลัก"))
    book.note_tests([book.value.paths[0].id], PathResult.WORKS)
    path = book.value.paths[0]
    assert (path.result, path.tested_at) == (PathResult.WORKS, clock.wall_ms())
    assert paths.column("tested").said(path)


def test_an_area_with_items_cannot_be_removed(book: ReadinessBook, tables: ReadinessTables) -> None:
    before = book.value
    with pytest.raises(PmqaError, match="used-in-checklist"):
        tables.areas().remove([before.areas[0].id])
    assert book.value == before


def test_a_checklist_from_elsewhere_brings_what_is_not_here_and_nothing_of_it_done(
    book: ReadinessBook,
) -> None:
    known = book.value.items[0]
    own = Area("A1", Bilingual("อาหารและเครื่องดื่ม"))
    new = replace(known, text=Bilingual("เตรียมน้ำดื่ม"), status=CheckStatus.OK, evidence="ใบเสร็จ")
    count = len(book.value.items)
    brought = book.take_over(
        [own, replace(book.value.areas[0], id="X")], [replace(new, area="A1"), replace(known, area="X")]
    )
    assert (brought, len(book.value.items)) == (1, count + 1)
    item = book.value.items[-1]
    assert (item.status, item.evidence) == (CheckStatus.TODO, "")
    area = next(each for each in book.value.areas if each.id == item.area)
    assert area.name == own.name
    book.undo()
    assert len(book.value.items) == count


def test_a_spreadsheet_of_a_checklist_comes_in(book: ReadinessBook, tables: ReadinessTables) -> None:
    records = tables.checklist()
    intake = RecordsIntake(records, ("text", "text_en"))
    known = book.value.items[0]
    sheet = Sheet(
        "รายการ",
        ("Area", "What must be so", "Due", "Critical", "Owner"),
        (
            ("การจัดเตรียมสถานที่", "เก้าอี้สำรอง ๑๐ ตัว", "T-2", "ใช่", "ฝ่ายเลขานุการคณะทำงาน"),
            ("การจัดเตรียมสถานที่", known.text.th, "T-3", "", ""),
            ("ไม่มีด้านนี้", "อะไรสักอย่าง", "T-1", "", ""),
        ),
        (2, 3, 4),
    )
    titles = {column: intake.title(column) for column in intake.columns}
    mapped = guessed(sheet.headings, intake.columns, titles)
    assert mapped == ["area", "text", "due", "critical", "owner"]
    plan = intake.plan(sheet, mapped)
    assert [row.verdict for row in plan] == [Verdict.NEW, Verdict.CHANGED, Verdict.FAULTY]
    intake.bring(plan[:2])
    assert (book.value.items[-1].days_before, book.value.items[-1].critical) == (2, True)
