"""The visit as tables that people work in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.dossier import Result
from pmqa_desktop.domain.events import EventMode
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_particulars import particulars
from pmqa_desktop.services.visit_tables import VisitTables
from pmqa_desktop.services.workbench import Workbench
from tests.support.clocks import FakeClock

SECTIONS = ("bodies", "roles", "events", "people", "places", "parties", "steps", "history", "criteria")


@pytest.fixture
def tables(bench: Workbench, clock: FakeClock) -> VisitTables:
    return VisitTables(bench.opened.book, bench.preferences, Today(clock))


def _set(records: Records[object], row: int, code: str, typed: str) -> None:
    records.put(records.filled(records.rows()[row], code, typed))


@pytest.mark.parametrize("section", SECTIONS)
def test_a_row_of_every_table_is_added_moved_removed_and_had_back(
    bench: Workbench, tables: VisitTables, section: str, open_bench: Callable[[Path], Workbench]
) -> None:
    records = getattr(tables, section)()
    before = records.rows()
    new = records.filled(records.blank(), records.columns[1].code, _first(records))
    records.put(new)
    assert records.rows() == (*before, new)
    records.move([records.identity(new)], -1)
    assert records.rows()[-2] == new
    records.remove([records.identity(new)])
    assert records.rows() == before
    for _ in range(3):
        records.history.undo()
    assert (records.rows(), records.history.can_undo) == (before, False)
    for _ in range(2):
        records.history.redo()
    after = records.rows()
    bench.close()
    again = open_bench(bench.opened.folder)
    assert (
        getattr(VisitTables(again.opened.book, again.preferences, tables._today), section)().rows() == after
    )


def _first(records: Records[object]) -> str:
    choices = records.columns[1].choices()
    return choices[0] if choices else "3"


@pytest.mark.parametrize("section", SECTIONS)
def test_what_every_cell_says_can_be_typed_into_it(tables: VisitTables, section: str) -> None:
    records = getattr(tables, section)()
    for row in records.rows():
        for column in records.columns:
            assert records.filled(row, column.code, column.said(row)) == row


def test_an_event_is_written_in_people_s_words(bench: Workbench, tables: VisitTables) -> None:
    records = tables.events()
    place = bench.opened.dossier.places[0].name.th
    for code, typed in (
        ("date", "๒๓ กรกฎาคม ๒๕๖๔"),
        ("time", "๑๓.๓๐ น."),
        ("mode", "online"),
        ("places", place),
        ("link", "https://example.org/room"),
    ):
        _set(records, 2, code, typed)
    event = bench.opened.visit.events[2]
    assert (event.date.isoformat(), f"{event.time:%H:%M}", event.mode) == (
        "2021-07-23",
        "13:30",
        EventMode.ONLINE,
    )
    assert (event.places, event.link) == ((bench.opened.dossier.places[0].id,), "https://example.org/room")


def test_an_event_needs_a_day(tables: VisitTables) -> None:
    records = tables.events()
    with pytest.raises(PmqaError, match="column-unreadable"):
        records.filled(records.rows()[0], "date", "")


def test_what_is_needed_elsewhere_cannot_be_removed(bench: Workbench, tables: VisitTables) -> None:
    before = bench.opened.visit
    with pytest.raises(PmqaError, match="used-in-agenda"):
        tables.events().remove([before.events[2].id])
    with pytest.raises(PmqaError, match="used-in-"):
        tables.people().remove([bench.opened.dossier.people[0].id])
    assert bench.opened.visit == before


def test_a_new_year_of_the_history_is_pending(bench: Workbench, tables: VisitTables) -> None:
    entry = tables.history().blank()
    assert (entry.year, entry.category, entry.result) == (2021, 6, Result.PENDING)


def test_another_category_brings_its_name_and_its_criteria_and_goes_with_one_undo(
    bench: Workbench,
) -> None:
    book = bench.opened.book
    records = particulars(book, bench.preferences)
    visit, criteria = book.visit, book.criteria
    records.put(records.filled(_line(records, "category"), "name", "๒"))
    assert book.visit.award.category == 2
    assert book.visit.award.category_name.en == "Category 2 Strategic Planning"
    assert book.criteria.items == ()
    assert "6.1" not in bench.tag_book.criteria
    book.undo()
    assert (book.visit, book.criteria) == (visit, criteria)
    assert "6.1" in bench.tag_book.criteria


def test_a_name_that_somebody_gave_the_category_stays(bench: Workbench) -> None:
    book = bench.opened.book
    records = particulars(book, bench.preferences)
    records.put(records.filled(_line(records, "category_name"), "name", "ชื่อของเราเอง"))
    records.put(records.filled(_line(records, "category"), "name", "5"))
    assert book.visit.award.category_name.th == "ชื่อของเราเอง"


@pytest.mark.parametrize(
    ("line", "cell", "typed"),
    [
        ("organisation", "name", ""),
        ("category", "name", "7"),
        ("category", "name", "หก"),
        ("category", "name_en", "6"),
        ("year", "name", "64"),
        ("assessors", "name", "ใครก็ไม่รู้"),
    ],
)
def test_what_means_nothing_is_refused(bench: Workbench, line: str, cell: str, typed: str) -> None:
    records = particulars(bench.opened.book, bench.preferences)
    with pytest.raises(PmqaError, match="column-unreadable"):
        records.filled(_line(records, line), cell, typed)


def test_the_fiscal_year_is_typed_in_either_era(bench: Workbench) -> None:
    records = particulars(bench.opened.book, bench.preferences)
    for typed in ("๒๕๖๕", "2022"):
        records.put(records.filled(_line(records, "year"), "name", typed))
        assert bench.opened.visit.award.fiscal_start.isoformat() == "2021-10-01"
        bench.opened.book.undo()


def test_an_own_item_makes_its_own_set_of_criteria(bench: Workbench, tables: VisitTables) -> None:
    records = particulars(bench.opened.book, bench.preferences)
    records.put(records.filled(_line(records, "category"), "name", "1"))
    items = tables.criteria()
    items.put(items.filled(items.filled(items.blank(), "code", "1.1"), "name", "การนำองค์การ"))
    assert bench.tag_book.criteria[0] == "1.1"
    assert bench.opened.book.criteria.items[0].name == Bilingual("การนำองค์การ")
    with pytest.raises(PmqaError, match="criterion-twice"):
        items.put(items.filled(items.blank(), "code", "1.1"))


def _line(records: Records[object], code: str) -> object:
    return next(row for row in records.rows() if records.identity(row) == code)
