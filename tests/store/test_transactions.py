"""Transactions within transactions: what is saved through sqlite-utils and what goes by it are one."""

import sqlite3

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase

FULL = 2


def _note(opened: VisitDatabase, name: str) -> None:
    opened.connection.execute("INSERT INTO facts VALUES (?, '')", [name])


def _fail_inside(opened: VisitDatabase, failure: Exception) -> None:
    with opened.transaction():
        _note(opened, "inside")
        with opened.transaction():
            _note(opened, "deeper")
        raise failure


def _noted(opened: VisitDatabase) -> list[str]:
    """What was committed."""
    assert not opened.connection.in_transaction
    rows = opened.connection.execute("SELECT name FROM facts WHERE name != 'holder' ORDER BY rowid")
    return [name for (name,) in rows]


def test_a_part_that_fails_is_undone_by_itself(visit_database: VisitDatabase) -> None:
    with visit_database.transaction():
        _note(visit_database, "before")
        with pytest.raises(ZeroDivisionError):
            _fail_inside(visit_database, ZeroDivisionError())
        _note(visit_database, "behind")
    assert _noted(visit_database) == ["before", "behind"]


def test_a_part_is_undone_with_the_whole(visit_database: VisitDatabase) -> None:
    with pytest.raises(ZeroDivisionError):
        _fail_inside(visit_database, ZeroDivisionError())
    assert _noted(visit_database) == []


def test_a_relaxed_part_is_as_durable_as_the_whole(visit_database: VisitDatabase) -> None:
    with visit_database.transaction():
        with visit_database.transaction(durable=False):
            _note(visit_database, "inside")
        assert visit_database.connection.execute("PRAGMA synchronous").fetchone() == (FULL,)
    assert _noted(visit_database) == ["inside"]


def test_saved_content_can_be_a_part(visit_database: VisitDatabase) -> None:
    with visit_database.transaction(), visit_database.db.atomic():
        visit_database.db.table("facts").insert({"name": "content", "value": ""})
    assert _noted(visit_database) == ["content"]


def test_a_world_that_fails_a_part_of_saved_content_is_told_and_the_rest_can_be_saved(
    visit_database: VisitDatabase,
) -> None:
    with visit_database.db.atomic():
        _note(visit_database, "kept")
        with pytest.raises(PmqaError, match="visit-not-saved"):
            _fail_inside(visit_database, sqlite3.OperationalError("disk I/O error"))
    assert _noted(visit_database) == ["kept"]


def test_a_transaction_that_the_database_itself_has_undone_tells_why(visit_database: VisitDatabase) -> None:
    visit_database.db.execute(
        "CREATE TRIGGER all_of_it BEFORE INSERT ON drafts BEGIN SELECT RAISE(ROLLBACK, 'all of it'); END"
    )
    outer, inner = visit_database.transaction(), visit_database.transaction()
    with pytest.raises(sqlite3.IntegrityError, match="all of it"), outer, inner:
        visit_database.connection.execute("INSERT INTO drafts VALUES ('q', '')")
    assert _noted(visit_database) == []
