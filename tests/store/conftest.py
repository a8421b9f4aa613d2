from collections.abc import Iterator
from pathlib import Path

import pytest

from pmqa_desktop.services.demonstration import Demonstration, fill, read_demonstration
from pmqa_desktop.store.database import VisitDatabase, create_database


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[VisitDatabase]:
    """A real database file with today's tables and nothing in them."""
    database = create_database(tmp_path)
    yield database
    database.close()


@pytest.fixture(scope="session")
def demonstration() -> Demonstration:
    return read_demonstration()


@pytest.fixture
def filled(empty: VisitDatabase, demonstration: Demonstration) -> VisitDatabase:
    """A database that holds the demonstration visit."""
    fill(empty, demonstration, {})
    return empty


@pytest.fixture
def visit_database(tmp_path: Path) -> Iterator[VisitDatabase]:
    """A new visit's database in `tmp_path / "visit"`, opened as the program opens it."""
    database = create_database(tmp_path / "visit")
    yield database
    database.close()
