"""Opening a visit, reading all of it and logging a take wait for no import that only saving content needs."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest

from pmqa_desktop.domain.runlog import Happening
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.demonstration import Demonstration, fill
from pmqa_desktop.store import steps
from pmqa_desktop.store.database import create_database, open_database
from pmqa_desktop.store.migrations import migrations

HEAVY = (
    "sqlite_utils",
    "click",
    "dateutil",
    "pluggy",
    "uuid",
    "socket",
    "pmqa_desktop.store.migrations",
)

OPEN_AND_READ = """
import sys
from pathlib import Path
from pmqa_desktop.domain.question import Draft, Stamp
from pmqa_desktop.domain.runlog import ItemStarted
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.database import back_up, open_database
from pmqa_desktop.store.drafts import Drafts
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.media_files import MediaFiles
from pmqa_desktop.store.readiness import Readiness
from pmqa_desktop.store.runs import Runs
from pmqa_desktop.store.visits import Visits

folder = Path(sys.argv[1])
opened = open_database(folder, opened_at=0)
assert Visits(opened).load()
(agenda, *_) = Agendas(opened).all()
assert Agendas(opened).get(agenda.id) == agenda
assert Answers(opened).all() and Answers(opened).life_cycle() and Answers(opened).get("Q05")
assert CriteriaSets(opened).load()
assert MediaShelf(opened).all() and MediaShelf(opened).get("S0")
assert Readiness(opened).load().areas and Readiness(opened).load().items and Readiness(opened).labels()
MediaFiles(folder / "media")

runs = Runs(opened)
runs.append(runs.new_take(), 1, [ItemStarted("opening")])
runs.append(1, 2, [ItemStarted("next")], durable=False)
runs.beat(1, 3)
assert (runs.unfinished_take(), runs.alive_at(1)) == (1, 3)
assert runs.events(1) and not runs.takes() and not runs.question_events()

drafts = Drafts(opened)
drafts.save(Draft("q", "ทำไม", Stamp(1)))
assert drafts.load()
drafts.discard()

back_up(opened, folder / "copy" / "visit.db")
opened.close()
print(*sorted(sys.modules))
"""


@pytest.fixture
def folder(tmp_path: Path, demonstration: Demonstration) -> Path:
    """A closed visit with the demonstration in it."""
    database = create_database(tmp_path / "visit")
    fill(database, demonstration, {})
    database.close()
    return tmp_path / "visit"


def test_opening_reading_and_logging_import_nothing_that_only_saving_content_needs(folder: Path) -> None:
    command = [sys.executable, "-c", OPEN_AND_READ, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    imported = done.stdout.split()
    assert "pmqa_desktop.store.runs" in imported
    assert [name for name in HEAVY if name in imported] == []


def test_the_names_of_the_steps_are_those_of_the_migrations(folder: Path) -> None:
    database = create_database(folder / "another")
    assert tuple(step.name for step in migrations.applied(database.db)) == steps.STEPS
    assert (migrations.name, migrations.migrations_table) == (steps.MIGRATION_SET, steps.MIGRATIONS_TABLE)
    database.close()


def test_the_known_kinds_are_those_that_can_happen() -> None:
    assert {kind.__name__ for kind in get_args(Happening)} == steps.HAPPENINGS


def test_a_log_with_a_kind_that_only_a_newer_program_knows_refuses_the_visit(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "visit.db")) as connection, connection:
        connection.execute("INSERT INTO run_events (take, at, kind, data) VALUES (1, 1, 'Future', '{}')")
    before = (folder / "visit.db").read_bytes()
    with pytest.raises(PmqaError) as refused:
        open_database(folder, opened_at=1)
    assert refused.value.code == "visit-newer"
    assert (folder / "visit.db").read_bytes() == before
