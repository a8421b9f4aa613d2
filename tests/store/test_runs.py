import sqlite3
from pathlib import Path

import pytest

from pmqa_desktop.domain.question import QuestionStatus, Stamp
from pmqa_desktop.domain.question_log import QuestionAsked, QuestionMoved
from pmqa_desktop.domain.runlog import (
    OUTSIDE,
    ItemStarted,
    PageShown,
    Paused,
    RunEvent,
    TakeFinished,
    TakeMode,
    TakeStarted,
)
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase, open_database
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, MIDNIGHT

START = TakeStarted(AGENDA, TakeMode.LIVE, MIDNIGHT)


@pytest.fixture
def runs(visit_database: VisitDatabase) -> Runs:
    return Runs(visit_database)


def test_appended_events_come_back_in_order_with_growing_places(runs: Runs) -> None:
    first = runs.append(1, NINE, [START, ItemStarted("opening")])
    second = runs.append(1, NINE + 5, [PageShown("S0", 2)], durable=False)
    assert runs.events(1) == first + second
    assert [event.happening for event in first + second] == [
        START,
        ItemStarted("opening"),
        PageShown("S0", 2),
    ]
    assert [event.seq for event in first + second] == [1, 2, 3]


def test_events_stay_in_the_order_of_their_commit_when_the_clock_was_set_back(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    runs.append(1, NINE - 60_000, [Paused()])
    assert [event.at for event in runs.events(1)] == [NINE, NINE - 60_000]


def test_events_are_there_for_the_next_start(
    runs: Runs, visit_database: VisitDatabase, tmp_path: Path
) -> None:
    events = runs.append(1, NINE, [START, ItemStarted("opening")])
    visit_database.close()
    reopened = open_database(tmp_path / "visit", opened_at=0)
    assert Runs(reopened).events(1) == events
    reopened.close()


def test_a_take_has_its_own_events_only(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    (second,) = runs.append(2, NINE + 1, [START])
    assert runs.events(2) == (second,)
    assert [event.take for event in runs.takes()] == [1, 2]


def test_questions_are_told_over_all_takes_and_between_them(runs: Runs) -> None:
    asked = QuestionAsked("q", 1, "ทำไม", Stamp(NINE))
    moved = QuestionMoved("q", QuestionStatus.FOLLOWUP_PROMISED)
    runs.append(1, NINE, [START, asked])
    runs.append(OUTSIDE, NINE + 9, [moved])
    assert [(event.take, event.happening) for event in runs.question_events()] == [
        (1, asked),
        (OUTSIDE, moved),
    ]


@pytest.mark.parametrize("change", ["UPDATE run_events SET at = 0", "DELETE FROM run_events"])
def test_the_log_can_only_be_added_to(runs: Runs, visit_database: VisitDatabase, change: str) -> None:
    events = runs.append(1, NINE, [START, Paused()])
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        visit_database.db.execute(change)
    assert runs.events(1) == events


def test_a_row_of_the_log_cannot_be_replaced_before_any_content_was_saved(
    runs: Runs, visit_database: VisitDatabase, tmp_path: Path
) -> None:
    events = runs.append(1, NINE, [START, Paused()])
    visit_database.close()
    reopened = open_database(tmp_path / "visit", opened_at=0)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), reopened.transaction():
        reopened.connection.execute("INSERT OR REPLACE INTO run_events VALUES (1, 1, 0, 'Paused', '{}')")
    assert Runs(reopened).events(1) == events
    reopened.close()


def test_happenings_of_one_instant_are_committed_all_or_none(
    runs: Runs, visit_database: VisitDatabase
) -> None:
    visit_database.db.execute(
        "CREATE TRIGGER no_pause BEFORE INSERT ON run_events WHEN NEW.kind = 'Paused' "
        "BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        runs.append(1, NINE, [START, Paused()])
    assert runs.events(1) == ()


@pytest.mark.parametrize("durable", [True, False])
def test_a_full_disk_is_told_and_what_was_logged_stays(
    runs: Runs, visit_database: VisitDatabase, durable: bool
) -> None:
    events = runs.append(1, NINE, [START])
    (pages,) = visit_database.db.execute("PRAGMA page_count").fetchone()
    visit_database.db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    long = QuestionAsked("q", 1, "ก" * 100_000, Stamp(NINE))
    with pytest.raises(PmqaError) as raised:
        runs.append(1, NINE, [ItemStarted("opening"), long], durable=durable)
    assert raised.value.code == "visit-not-saved"
    assert "full" in str(raised.value.facts["reason"])
    assert runs.events(1) == events
    visit_database.db.execute(f"PRAGMA max_page_count = {pages + 1_000}").fetchone()
    assert len(runs.append(1, NINE, [long])) == 1


def test_the_newest_take_is_unfinished_until_it_says_so(runs: Runs) -> None:
    assert runs.unfinished_take() is None
    runs.append(1, NINE, [START])
    assert runs.unfinished_take() == 1
    runs.append(1, NINE, [TakeFinished()])
    assert runs.unfinished_take() is None


def test_of_two_unfinished_takes_the_newer_is_told_first(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    runs.append(2, NINE, [START])
    assert runs.unfinished_take() == 2
    runs.append(2, NINE, [TakeFinished()])
    assert runs.unfinished_take() == 1
    runs.append(1, NINE, [TakeFinished()])
    assert runs.unfinished_take() is None


def test_what_happens_between_takes_is_no_take(runs: Runs) -> None:
    runs.append(OUTSIDE, NINE, [QuestionAsked("q", 1, "ทำไม", Stamp(NINE))])
    assert runs.unfinished_take() is None
    assert runs.new_take() == 1


def test_a_new_take_has_a_number_that_none_had(runs: Runs) -> None:
    runs.append(runs.new_take(), NINE, [START])
    runs.append(runs.new_take(), NINE, [START])
    assert [event.take for event in runs.takes()] == [1, 2]
    assert runs.new_take() == 3


def test_a_take_lived_until_its_last_beat_or_its_last_event(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    assert runs.alive_at(1) == NINE
    runs.beat(1, NINE + 500)
    assert runs.alive_at(1) == NINE + 500
    runs.append(1, NINE + 700, [Paused()])
    assert runs.alive_at(1) == NINE + 700


def test_the_newest_event_counts_and_not_the_one_with_the_latest_time(runs: Runs) -> None:
    """After a recovery on a machine whose clock was set back, both the events and the beats are earlier."""
    runs.append(1, NINE + 60_000, [START])
    runs.append(1, NINE, [Paused()])
    runs.beat(1, NINE + 500)
    assert runs.alive_at(1) == NINE + 500


def test_the_beats_of_another_take_say_nothing(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    runs.append(2, NINE, [START])
    runs.beat(2, NINE + 9_000)
    assert runs.alive_at(1) == NINE


def test_a_beat_from_before_the_clock_was_set_back_does_not_outlive_a_newer_event(runs: Runs) -> None:
    runs.append(1, NINE, [START])
    runs.beat(1, NINE + 60_000)
    runs.append(1, NINE - 3_600_000, [Paused()])
    assert runs.alive_at(1) == NINE - 3_600_000


def test_rows_carry_their_place_take_and_instant(runs: Runs) -> None:
    assert runs.append(4, NINE, [Paused()]) == (RunEvent(1, 4, NINE, Paused()),)
