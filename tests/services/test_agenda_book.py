import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.demonstration import fill, read_demonstration
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.services.visit_folder import OpenVisit, open_visit
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.database import VisitDatabase
from tests.support.clocks import FakeClock

NEW = NewVisit(
    Bilingual("จังหวัดลำปาง"), 3, 2026, datetime.date(2026, 7, 3), site_visit=datetime.date(2026, 7, 9)
)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[Any]:
    opened: list[OpenVisit] = []

    def make_it(new: NewVisit) -> OpenVisit:
        create_visit(tmp_path / "new", new)
        opened.append(open_visit(tmp_path / "new", clock))
        return opened[-1]

    yield make_it
    for each in opened:
        each.close()


def _book(opened: OpenVisit) -> AgendaBook:
    return AgendaBook(opened.database, opened.agendas, opened.book, opened.media)


@pytest.fixture
def demonstrated(qtbot: QtBot, database: VisitDatabase) -> AgendaBook:
    """The book of the demonstration's two agendas."""
    demonstration = read_demonstration()
    fill(database, demonstration, {})
    return AgendaBook(database, Agendas(database), VisitBook(database), {})


def test_the_book_holds_the_visits_agendas_in_order(demonstrated: AgendaBook) -> None:
    assert demonstrated.agendas == read_demonstration().agendas


def test_a_new_visits_rehearsal_and_visit_each_get_the_usual_agenda(make: Any, qtbot: QtBot) -> None:
    opened = make(NEW)
    book = _book(opened)
    assert [(agenda.event, agenda.date) for agenda in book.agendas] == [
        ("rehearsal", datetime.date(2026, 7, 3)),
        ("site_visit", datetime.date(2026, 7, 9)),
    ]
    assert all(item.owner for agenda in book.agendas for item in agenda.items)
    assert opened.agendas.all() == book.agendas


def test_an_event_that_came_later_gets_the_usual_agenda_with_its_showcases_media(
    make: Any, qtbot: QtBot
) -> None:
    opened = make(replace(NEW, showcases=(("\u0e01", ""), ("\u0e02", "\u0e04"))))
    visit = opened.visit
    later = replace(visit.events[0], id="second", date=datetime.date(2026, 7, 5))
    opened.book.change(visit=replace(visit, events=(*visit.events, later)))
    book = _book(opened)
    with qtbot.waitSignal(book.changed):
        book.add_usual()
    agenda = book.agendas[-1]
    assert (agenda.event, agenda.date) == ("second", datetime.date(2026, 7, 5))
    assert [item.media for item in agenda.items if item.media] == [
        ("video-W1", "slides-W1"),
        ("video-W2", "slides-W2"),
    ]


def test_an_event_with_an_agenda_keeps_it_and_gets_no_other(make: Any, qtbot: QtBot) -> None:
    book = _book(make(NEW))
    book.add_usual()
    before = book.agendas
    with qtbot.assertNotEmitted(book.changed):
        book.add_usual()
    assert book.agendas == before


def test_only_the_event_without_an_agenda_gets_one_under_an_id_of_its_own_with_the_visits_times(
    database: VisitDatabase, qtbot: QtBot
) -> None:
    demonstration = read_demonstration()
    rehearsal = replace(demonstration.agendas[0], id="AG-E3", warning_ms=9 * MINUTE_MS)
    fill(database, replace(demonstration, agendas=(rehearsal,)), {})
    book = AgendaBook(database, Agendas(database), VisitBook(database), {})
    book.add_usual()
    assert book.agendas[0] == rehearsal
    assert [(agenda.id, agenda.event) for agenda in book.agendas] == [("AG-E3", "E2"), ("AG-E3-2", "E3")]
    assert book.agendas[1].warning_ms == 9 * MINUTE_MS
    assert [item.owner for item in book.agendas[1].items[3:6]] == [
        "presenter_w1",
        "presenter_w2",
        "presenter_w3",
    ]


def test_a_visit_without_a_day_is_told(make: Any, qtbot: QtBot) -> None:
    book = _book(make(replace(NEW, rehearsal=None, site_visit=None)))
    with qtbot.assertNotEmitted(book.changed), pytest.raises(PmqaError, match="event-missing"):
        book.add_usual()


def test_warning_times_are_set_for_every_agenda_and_are_on_the_disk(
    demonstrated: AgendaBook, database: VisitDatabase, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(demonstrated.changed):
        demonstrated.set_warning_times(5 * MINUTE_MS, 3 * MINUTE_MS)
    assert demonstrated.warning_times() == (5 * MINUTE_MS, 3 * MINUTE_MS)
    path = tmp_path / "visit" / "visit.db"
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as other:
        rows = other.execute("SELECT warning_ms, danger_ms FROM agendas").fetchall()
    assert rows == [(5 * MINUTE_MS, 3 * MINUTE_MS)] * 2
    assert [agenda.items for agenda in demonstrated.agendas] == [
        agenda.items for agenda in read_demonstration().agendas
    ]


@pytest.mark.parametrize(
    ("warning_ms", "danger_ms"), [(1, 1), (1, 2), (0, 0), (1, 0), (MINUTE_MS, -1), (-1, -2)]
)
def test_times_that_cross_or_are_none_are_refused(
    demonstrated: AgendaBook, qtbot: QtBot, warning_ms: int, danger_ms: int
) -> None:
    with (
        qtbot.assertNotEmitted(demonstrated.changed),
        pytest.raises(PmqaError, match="warning-times-crossed"),
    ):
        demonstrated.set_warning_times(warning_ms, danger_ms)
    assert demonstrated.warning_times() == (2 * MINUTE_MS, MINUTE_MS)


def test_times_cannot_be_set_where_there_is_no_agenda(make: Any) -> None:
    book = _book(make(replace(NEW, rehearsal=None, site_visit=None)))
    assert book.warning_times() == (2 * MINUTE_MS, MINUTE_MS)
    with pytest.raises(PmqaError, match="agenda-missing"):
        book.set_warning_times(5 * MINUTE_MS, 3 * MINUTE_MS)


def test_the_times_that_stand_already_change_nothing(demonstrated: AgendaBook, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(demonstrated.changed):
        demonstrated.set_warning_times(2 * MINUTE_MS, MINUTE_MS)


def test_what_cannot_be_saved_is_told_and_has_not_happened_to_any_agenda(
    demonstrated: AgendaBook, database: VisitDatabase, qtbot: QtBot
) -> None:
    database.db.execute(
        "CREATE TEMP TRIGGER second_fails BEFORE INSERT ON agendas WHEN NEW.id = 'AG-SV' "
        "BEGIN SELECT no_such_function(); END"
    )
    before = demonstrated.agendas
    with qtbot.assertNotEmitted(demonstrated.changed), pytest.raises(PmqaError, match="visit-not-saved"):
        demonstrated.set_warning_times(5 * MINUTE_MS, 3 * MINUTE_MS)
    assert demonstrated.agendas == before
    assert Agendas(database).all() == before


def test_a_database_that_somebody_else_writes_to_is_told(
    demonstrated: AgendaBook, database: VisitDatabase, tmp_path: Path, qtbot: QtBot
) -> None:
    database.db.execute("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(tmp_path / "visit" / "visit.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.assertNotEmitted(demonstrated.changed), pytest.raises(PmqaError, match="visit-not-saved"):
            demonstrated.set_warning_times(5 * MINUTE_MS, 3 * MINUTE_MS)
    demonstrated.set_warning_times(5 * MINUTE_MS, 3 * MINUTE_MS)
    assert demonstrated.warning_times() == (5 * MINUTE_MS, 3 * MINUTE_MS)


def _state(book: AgendaBook) -> tuple[object, object]:
    return book.agendas, book.optional_pages()


def test_durations_are_changed_in_one_step_that_can_be_taken_back(
    demonstrated: AgendaBook, database: VisitDatabase
) -> None:
    before = demonstrated.agendas
    demonstrated.set_durations(before[0], {"R-04": 12 * MINUTE_MS, "R-06": 9 * MINUTE_MS})
    changed = demonstrated.agendas[0]
    assert changed.item("R-07").planned_start_ms == before[0].item("R-07").planned_start_ms - 2 * MINUTE_MS
    assert Agendas(database).all() == demonstrated.agendas
    demonstrated.undo()
    assert demonstrated.agendas == Agendas(database).all() == before
    assert not demonstrated.can_undo
    demonstrated.redo()
    assert demonstrated.agendas[0] == changed
    demonstrated.redo()
    assert demonstrated.agendas[0] == changed


def test_how_an_item_runs_is_taken_back_with_its_pages(demonstrated: AgendaBook) -> None:
    before = _state(demonstrated)
    agenda = demonstrated.agendas[0]
    item = replace(agenda.item("R-04"), optional=True)
    demonstrated.change_item(agenda, item, {"S0": [1, 2]})
    assert demonstrated.optional_pages() == {("S0", 1), ("S0", 2), ("S1", 6)}
    demonstrated.undo()
    assert _state(demonstrated) == before


def test_an_edit_that_changes_nothing_is_none(demonstrated: AgendaBook, qtbot: QtBot) -> None:
    agenda = demonstrated.agendas[0]
    with qtbot.assertNotEmitted(demonstrated.changed):
        demonstrated.change_item(agenda, agenda.item("R-04"), {"S0": [4, 5]})
    assert not demonstrated.can_undo


def test_warning_times_are_taken_back_alone(demonstrated: AgendaBook) -> None:
    demonstrated.set_durations(demonstrated.agendas[0], {"R-04": MINUTE_MS})
    shorter = demonstrated.agendas[0].items
    demonstrated.set_warning_times(5 * MINUTE_MS, MINUTE_MS)
    demonstrated.undo()
    assert demonstrated.warning_times() == (2 * MINUTE_MS, MINUTE_MS)
    assert demonstrated.agendas[0].items == shorter


def test_an_agenda_that_is_removed_comes_back_in_its_place(
    demonstrated: AgendaBook, database: VisitDatabase
) -> None:
    before = demonstrated.agendas
    demonstrated.remove(before[0].id)
    assert demonstrated.agendas == before[1:]
    demonstrated.undo()
    assert demonstrated.agendas == Agendas(database).all() == before


def test_an_agenda_is_doubled_for_another_event_at_its_time(
    demonstrated: AgendaBook, database: VisitDatabase
) -> None:
    before = demonstrated.agendas[1]
    event = replace(VisitBook(database).visit.events[1], time=datetime.time(13, 30))
    doubled = demonstrated.double(before, event)
    assert (doubled.event, doubled.date) == ("E2", datetime.date(2021, 7, 16))
    assert doubled.start_ms == (13 * 60 + 30) * MINUTE_MS
    assert doubled.end_ms - doubled.start_ms == before.end_ms - before.start_ms
    assert [item.duration_ms for item in doubled.items] == [item.duration_ms for item in before.items]
    assert doubled.items[0].planned_start_ms == 13 * 60 * MINUTE_MS
    assert doubled.id not in {each.id for each in (before, demonstrated.agendas[0])}
    demonstrated.undo()
    assert len(demonstrated.agendas) == 2


def test_a_slot_that_ends_before_it_begins_is_refused(demonstrated: AgendaBook) -> None:
    agenda = demonstrated.agendas[0]
    with pytest.raises(PmqaError, match="slot-reversed"):
        demonstrated.change(replace(agenda, end_ms=agenda.start_ms))


STEPS = st.lists(
    st.one_of(
        st.sampled_from(["undo", "redo"]),
        st.tuples(st.integers(0, 1), st.integers(0, 16), st.integers(0, 90)),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_taking_everything_back_leaves_the_visit_as_it_was(
    demonstrated: AgendaBook, database: VisitDatabase, steps: list[str | tuple[int, int, int]]
) -> None:
    book = AgendaBook(database, Agendas(database), VisitBook(database), {})
    first = _state(book)
    states = [first]
    at = 0
    for step in steps:
        if step == "undo":
            book.undo()
            at = max(0, at - 1)
        elif step == "redo":
            book.redo()
            at = min(len(states) - 1, at + 1)
        elif not isinstance(step, str):
            which, item, minutes = step
            agenda = book.agendas[which]
            name = agenda.items[min(item, len(agenda.items) - 1)].id
            book.set_durations(agenda, {name: minutes * MINUTE_MS})
            if _state(book) != states[at]:
                states, at = [*states[: at + 1], _state(book)], at + 1
        assert _state(book) == states[at]
    while book.can_undo:
        book.undo()
    assert _state(book) == first
