"""The agenda as a table: what its cells take, how times follow, what is to be mended."""

from dataclasses import replace

import pytest

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, ItemKind
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_columns import WORDS, AgendaTable
from pmqa_desktop.services.intake import Verdict, guessed
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.records_export import headings_and_rows
from pmqa_desktop.services.records_intake import RecordsIntake
from pmqa_desktop.services.workbench import Workbench


@pytest.fixture
def table(bench: Workbench) -> AgendaTable:
    book = bench.agenda_book
    return AgendaTable(
        book,
        bench.opened.book,
        bench.media,
        bench.preferences,
        lambda: book.agendas[1] if book.agendas else None,
    )


@pytest.fixture
def records(table: AgendaTable) -> Records[AgendaItem]:
    return table.records()


def _agenda(bench: Workbench) -> Agenda:
    return bench.agenda_book.agendas[1]


def _type(records: Records[AgendaItem], row: int, code: str, typed: str) -> None:
    records.put(records.filled(records.rows()[row], code, typed))


def _clock(records: Records[AgendaItem], row: int) -> str:
    return records.column("start").said(records.rows()[row])


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("7", 7), ("๗", 7), ("7:30", 7.5), ("1:05:00", 65), ("๑๐ นาที", 10), ("10 min", 10), ("", 0)],
)
def test_a_duration_is_typed_as_people_write_it(
    records: Records[AgendaItem], typed: str, minutes: float
) -> None:
    assert records.filled(records.rows()[1], "duration", typed).duration_ms == minutes * MINUTE_MS


@pytest.mark.parametrize(
    ("code", "typed"), [("duration", "long"), ("duration", "25:00:00"), ("start", "25.00")]
)
def test_a_time_that_means_nothing_is_refused(records: Records[AgendaItem], code: str, typed: str) -> None:
    with pytest.raises(PmqaError, match="column-unreadable"):
        records.filled(records.rows()[1], code, typed)


def test_what_follows_moves_along_with_a_duration_and_comes_back_with_undo(
    bench: Workbench, records: Records[AgendaItem]
) -> None:
    before = _agenda(bench)
    _type(records, 1, "duration", "8")
    assert (_clock(records, 2), _clock(records, 3)) == ("09:08", "09:13")
    bench.agenda_book.undo()
    assert _agenda(bench) == before


def test_a_typed_start_pins_an_item_and_emptying_it_links_it_again(
    bench: Workbench, records: Records[AgendaItem]
) -> None:
    _type(records, 4, "start", "๙.๓๐ น.")
    assert (_clock(records, 4), _clock(records, 5)) == ("09:30", "09:35")
    _type(records, 1, "duration", "8")
    assert _clock(records, 4) == "09:30", "it keeps its clock time"
    _type(records, 4, "start", "")
    assert _clock(records, 4) == "09:23"


def test_a_gap_that_was_planned_is_not_closed_by_an_edit_elsewhere(
    bench: Workbench, records: Records[AgendaItem]
) -> None:
    agenda = _agenda(bench)
    later = tuple(
        replace(item, planned_start_ms=item.planned_start_ms + 10 * MINUTE_MS) if at > 12 else item
        for at, item in enumerate(agenda.items)
    )
    bench.agenda_book.change(replace(agenda, items=later))
    start = _clock(records, 13)
    _type(records, 2, "title", "อื่น")
    assert _clock(records, 13) == start


def test_items_are_moved_removed_and_added_and_times_follow(
    bench: Workbench, records: Records[AgendaItem]
) -> None:
    third = records.rows()[3]
    records.move([third.id], -1)
    assert [item.planned_start_ms for item in records.rows()[1:4]] == [
        9 * HOUR_MS,
        9 * HOUR_MS + 5 * MINUTE_MS,
        9 * HOUR_MS + 15 * MINUTE_MS,
    ]
    records.put(records.blank(), after=records.rows()[1].id)
    assert _clock(records, 3) == "09:10"
    records.remove([records.rows()[1].id])
    assert _clock(records, 1) == "09:00"


def test_a_kind_says_what_the_time_counts_as(records: Records[AgendaItem]) -> None:
    item = records.filled(records.rows()[5], "kind", "reserve")
    assert (item.kind, item.buffer, item.qa) == (ItemKind.RESERVE, True, False)
    item = records.filled(item, "kind", "questions")
    assert (item.buffer, item.qa) == (False, True)


def test_the_demonstration_has_nothing_to_mend(bench: Workbench, table: AgendaTable) -> None:
    assert table.findings() == ()


@pytest.mark.parametrize(
    ("row", "code", "typed", "words"),
    [
        (4, "start", "09:15", "5:00 before the one above ends"),
        (4, "start", "09:25", "5:00 with nothing before it"),
        (4, "duration", "3", "what it plays is 2:00 longer"),
        (5, "owner", "", "nobody leads it"),
        (5, "duration", "", "no duration"),
        (18, "duration", "10", "6:00 beyond the end of the slot"),
    ],
)
def test_what_is_to_be_mended_is_told_in_its_row(
    records: Records[AgendaItem], row: int, code: str, typed: str, words: str
) -> None:
    _type(records, row, code, typed)
    assert words in records.column("mend").said(records.rows()[row])


def test_every_cell_of_every_row_comes_back_from_a_spreadsheet(
    bench: Workbench, records: Records[AgendaItem]
) -> None:
    before = _agenda(bench)
    headings, rows = headings_and_rows(records)
    intake = RecordsIntake(records, WORDS)
    titles = {column: intake.title(column) for column in intake.columns}
    mapped = guessed(headings, intake.columns, titles)
    sheet = Sheet("a", tuple(headings), tuple(map(tuple, rows)), tuple(range(2, len(rows) + 2)))
    assert {row.verdict for row in intake.plan(sheet, mapped)} == {Verdict.SAME}
    bench.agenda_book.set_items(before.id, [])
    intake.bring(intake.plan(sheet, mapped))
    after = _agenda(bench)
    plain = [replace(item, id="", at_end=before.items[0].at_end) for item in before.items]
    assert [replace(item, id="", at_end=before.items[0].at_end) for item in after.items] == plain


def test_a_schedule_as_offices_write_it_comes_in(bench: Workbench, records: Records[AgendaItem]) -> None:
    bench.agenda_book.set_items(_agenda(bench).id, [])
    intake = RecordsIntake(records, WORDS)
    sheet = Sheet(
        "กำหนดการ",
        ("เวลา", "รายการ", "ผู้รับผิดชอบ"),
        (
            ("๐๙.๐๐ - ๐๙.๑๕ น.", "ลงทะเบียน", "ฝ่ายเลขานุการคณะทำงาน"),
            ("09.15 \u2013 09.30 น.", "ประธานกล่าวเปิด", "ประธาน (ผู้ว่าราชการจังหวัด)"),
            ("10.00-12.00 น.", "ซักถาม", "ผู้ดำเนินรายการ"),
        ),
        (3, 4, 5),
    )
    mapped = guessed(sheet.headings, intake.columns, {})
    assert mapped == ["start", "title", "owner"]
    intake.bring(intake.plan(sheet, mapped))
    assert [(item.duration_ms // MINUTE_MS, item.fixed, item.owner) for item in _agenda(bench).items] == [
        (15, True, "secretary"),
        (15, False, "chair"),
        (120, True, "moderator"),
    ]
