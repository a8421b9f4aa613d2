from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from pmqa_desktop.services.demonstration import Demonstration, fill, read_demonstration
from pmqa_desktop.store.database import VisitDatabase, create_database
from pmqa_desktop.store.migrations import migrations


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """A real database file with today's tables and nothing in them."""
    database = Database(tmp_path / "visit.db")
    database.execute("PRAGMA foreign_keys = ON")
    migrations.apply(database)
    yield database
    database.close()


@pytest.fixture(scope="session")
def demonstration() -> Demonstration:
    return read_demonstration()


@pytest.fixture
def filled(db: Database, demonstration: Demonstration) -> Database:
    """A database that holds the demonstration visit."""
    fill(db, demonstration, {})
    return db


@pytest.fixture
def visit_database(tmp_path: Path) -> Iterator[VisitDatabase]:
    """A new visit's database in `tmp_path / "visit"`, opened as the program opens it."""
    database = create_database(tmp_path / "visit")
    yield database
    database.close()
