"""The showcases as tables: what cells take, versions, reviews of the present file, results and targets."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deliverables import Mark
from pmqa_desktop.domain.results import number
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.showcase_tables import ShowcaseTables, met_words
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from tests.support.clocks import FakeClock

TABLES = ("works", "media", "results", "stations", "reviews")


def _tables(bench: Workbench, clock: FakeClock) -> ShowcaseTables:
    return ShowcaseTables(
        bench.opened.book,
        bench.media_book,
        bench.media,
        bench.opened.runs.files_last_shown,
        bench.preferences,
        Today(clock),
    )


@pytest.fixture
def tables(bench: Workbench, clock: FakeClock) -> ShowcaseTables:
    return _tables(bench, clock)


@pytest.mark.parametrize("name", TABLES)
def test_a_row_of_every_table_is_kept_and_had_back(
    bench: Workbench,
    tables: ShowcaseTables,
    clock: FakeClock,
    name: str,
    open_bench: Callable[[Path], Workbench],
) -> None:
    records: Records[object] = getattr(tables, name)()
    before = records.rows()
    new = records.blank()
    for column in records.columns:
        if column.filled is not None and (choices := column.choices()):
            new = records.filled(new, column.code, choices[-1])
    records.put(new)
    assert records.rows() == (*before, new)
    records.history.undo()
    assert records.rows() == before
    records.history.redo()
    after = records.rows()
    bench.close()
    again = open_bench(bench.opened.folder)
    assert getattr(_tables(again, clock), name)().rows() == after


@pytest.mark.parametrize("name", TABLES)
def test_what_every_cell_says_can_be_typed_into_it(tables: ShowcaseTables, name: str) -> None:
    records: Records[object] = getattr(tables, name)()
    for row in (*records.rows(), records.blank()):
        for column in records.columns:
            assert records.filled(row, column.code, column.said(row)) == row


def test_results_are_typed_by_year_and_judged_by_their_target(tables: ShowcaseTables) -> None:
    results = tables.results()
    row = results.blank()
    for code, typed in (("values", "๒๕๖๓: 1,045.20\n2562: 988\n2021: 1100"), ("target", "1,050")):
        row = results.filled(row, code, typed)
    assert row.series == ((2019, Decimal(988)), (2020, Decimal("1045.20")), (2021, Decimal(1100)))
    assert results.column("values").said(row) == "2562: 988\n2563: 1,045.20\n2564: 1100"
    assert (row.met, met_words(row)) == (True, "\u2713 met")
    assert replace(row, lower_is_better=True).met is False
    assert replace(row, target="").met is None


@pytest.mark.parametrize("typed", ["2563", "2563: many", "63: 4", "2563:"])
def test_results_that_mean_nothing_are_refused(tables: ShowcaseTables, typed: str) -> None:
    results = tables.results()
    with pytest.raises(PmqaError, match="column-unreadable"):
        results.filled(results.blank(), "values", typed)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e", "--1"])
def test_what_is_no_number_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        number(text)


def _bring(bench: Workbench, medium: str, of: str, tmp_path: Path, qtbot: QtBot) -> None:
    file = bench.media[of].file
    assert file is not None
    source = tmp_path / f"{medium}-{of}.pptx"
    shutil.copy(bench.opened.files.path(file), source)
    before = bench.media[medium].file
    bench.media_book.choose(medium, source)
    qtbot.waitUntil(lambda: bench.media[medium].file != before)


def test_each_file_is_a_version_and_an_older_one_can_be_had_again(
    bench: Workbench, tables: ShowcaseTables, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    book, first = bench.media_book, bench.media["S1"].file
    _bring(bench, "S1", "S2", tmp_path, qtbot)
    assert [(each.number, each.added_at) for each in book.versions("S1")] == [(1, 0), (2, clock.wall_ms())]
    assert "version 2" in tables.file_words(bench.media["S1"])
    book.annotate(book.versions("S1")[1], " new figures ")
    book.go_back(book.versions("S1")[0])
    assert bench.media["S1"].file == first
    assert "version 1" in tables.file_words(bench.media["S1"])
    assert [each.note for each in book.versions("S1")] == ["", "new figures"]
    book.undo()
    assert "version 2" in tables.file_words(bench.media["S1"])
    book.undo()
    assert (bench.media["S1"].file, len(book.versions("S1"))) == (first, 2), "the history stays whole"


def test_a_file_that_was_changed_since_the_last_take_says_so(
    bench: Workbench, tables: ShowcaseTables, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.conductor.choose(bench.agenda_book.agendas[0], TakeMode.REHEARSAL)
    bench.conductor.do_next_thing()
    bench.run_control.finish()
    assert "changed since" not in tables.file_words(bench.media["S1"])
    _bring(bench, "S1", "S2", tmp_path, qtbot)
    assert "changed since it was rehearsed" in tables.file_words(bench.media["S1"])


def test_a_review_has_a_line_for_each_criterion_and_counts_for_the_present_file_only(
    bench: Workbench, tables: ShowcaseTables, tmp_path: Path, qtbot: QtBot
) -> None:
    assert tables.review_words(bench.media["S1"]) == "\u25cb not reviewed"
    tables.begin_review("S1")
    reviews = tables.reviews()
    assert len(reviews.rows()) == 5
    tables.begin_review("S1")
    assert len(reviews.rows()) == 5, "what is there already is not added twice"
    reviews.put(*(reviews.filled(row, "mark", "met") for row in reviews.rows()[:3]))
    assert {row.mark for row in reviews.rows()[:3]} == {Mark.MET}
    assert tables.review_words(bench.media["S1"]) == "3 of 5 met, 5 reviewed"
    _bring(bench, "S1", "S2", tmp_path, qtbot)
    assert tables.review_words(bench.media["S1"]) == "\u25b2 not since the file was changed"
    assert reviews.column("of").said(reviews.rows()[0]) == "\u25b2 an older file"
    reviews.put(reviews.filled(reviews.rows()[0], "mark", "partly"))
    assert reviews.column("of").said(reviews.rows()[0]) == "the present file"


def test_a_medium_that_an_agenda_plays_cannot_be_removed(bench: Workbench, tables: ShowcaseTables) -> None:
    before = dict(bench.media)
    with pytest.raises(PmqaError, match="used-in-agenda"):
        tables.media().remove(["S1"])
    assert bench.media == before


def test_a_showcase_with_deliverables_cannot_be_removed(bench: Workbench, tables: ShowcaseTables) -> None:
    with pytest.raises(PmqaError, match="used-in-"):
        tables.works().remove(["W1"])
    assert len(bench.opened.visit.showcases) == 3
