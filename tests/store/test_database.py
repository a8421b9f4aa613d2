import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pmqa_desktop.domain.agenda import AtEnd, Timer
from pmqa_desktop.domain.runlog import TakeMode, TakeStarted
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store import migrations as steps_of_today
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.database import (
    APPLICATION_ID,
    VisitDatabase,
    back_up,
    create_database,
    open_database,
)
from pmqa_desktop.store.migrations import migrations
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, MIDNIGHT

BEFORE_THE_RUN_LOG = "m008_run_log"
FULL, NORMAL = 2, 1
START = TakeStarted(AGENDA, TakeMode.LIVE, MIDNIGHT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "visit"


def _pragma(opened: VisitDatabase, name: str) -> object:
    return opened.db.execute(f"PRAGMA {name}").fetchone()[0]


def _make_older_visit(folder: Path) -> None:
    """A visit as a program before the run log left it, with a row in it."""
    folder.mkdir()
    with closing(Database(folder / "visit.db")) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before=BEFORE_THE_RUN_LOG)
        with db.atomic():
            db.execute("INSERT INTO holidays VALUES ('2021-07-26', 0, 'วันเข้าพรรษา', '', 1)")


def _fail_halfway(opened: VisitDatabase, failure: Exception) -> None:
    with opened.transaction(durable=False):
        opened.db.execute("INSERT INTO facts VALUES ('left', 'half')")
        raise failure


def _backups(folder: Path) -> list[str]:
    return [file.name for file in (folder / "backups").iterdir()]


def test_a_new_visit_can_be_closed_and_opened_again(folder: Path) -> None:
    create_database(folder).close()
    opened = open_database(folder, opened_at=NINE)
    assert Runs(opened).append(1, NINE, [START])
    assert _backups(folder) == []
    opened.close()


def test_a_second_visit_in_the_same_folder_is_refused(folder: Path) -> None:
    create_database(folder).close()
    with pytest.raises(PmqaError, match="visit-exists"):
        create_database(folder)


def test_a_visit_where_no_folder_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PmqaError) as raised:
        create_database(tmp_path / "file" / "visit")
    assert raised.value.code == "visit-unwritable"
    assert raised.value.facts["path"] == str(tmp_path / "file" / "visit")


def test_closing_twice_is_fine_and_leaves_the_database_in_one_file(folder: Path) -> None:
    opened = create_database(folder)
    Runs(opened).append(1, NINE, [START])
    opened.close()
    opened.close()
    assert {path.name for path in folder.iterdir()} - {"visit.lock"} == {"visit.db", "backups"}


def test_an_open_visit_is_durable_and_keeps_its_references(folder: Path) -> None:
    create_database(folder).close()
    opened = open_database(folder, opened_at=NINE)
    assert _pragma(opened, "synchronous") == FULL
    assert _pragma(opened, "journal_mode") == "wal"
    assert _pragma(opened, "foreign_keys") == 1
    opened.close()


def test_a_relaxed_commit_is_relaxed_inside_and_durable_again_behind(visit_database: VisitDatabase) -> None:
    assert _pragma(visit_database, "synchronous") == FULL
    with visit_database.transaction():
        assert _pragma(visit_database, "synchronous") == FULL
    with visit_database.transaction(durable=False):
        assert _pragma(visit_database, "synchronous") == NORMAL
    assert _pragma(visit_database, "synchronous") == FULL


@pytest.mark.parametrize("failure", [sqlite3.OperationalError("disk full"), KeyError("bug")])
def test_after_a_failure_in_a_relaxed_commit_nothing_is_written_and_the_next_is_durable(
    visit_database: VisitDatabase, failure: Exception
) -> None:
    with pytest.raises((PmqaError, KeyError)):
        _fail_halfway(visit_database, failure)
    assert _pragma(visit_database, "synchronous") == FULL
    assert visit_database.db.table("facts").count_where("name = 'left'") == 0


def test_a_world_that_fails_is_told_and_a_bug_stays_a_bug(visit_database: VisitDatabase) -> None:
    with pytest.raises(PmqaError) as raised, visit_database.transaction():
        raise sqlite3.OperationalError("disk I/O error")
    assert (raised.value.code, raised.value.facts) == ("visit-not-saved", {"reason": "disk I/O error"})
    with pytest.raises(ZeroDivisionError), visit_database.transaction():
        raise ZeroDivisionError


def test_an_older_visit_is_upgraded_with_its_rows_and_a_backup_of_how_it_was(folder: Path) -> None:
    _make_older_visit(folder)
    opened = open_database(folder, opened_at=NINE)
    assert opened.db.table("holidays").count == 1
    assert Runs(opened).append(1, NINE, [START])
    opened.close()
    assert _backups(folder) == [f"before-upgrade-{NINE}.db"]
    with closing(Database(folder / "backups" / f"before-upgrade-{NINE}.db")) as backup:
        assert [row["name_th"] for row in backup.table("holidays").rows] == ["วันเข้าพรรษา"]
        assert not backup.table("run_events").exists()
        assert backup.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_an_upgraded_visit_opens_the_next_time_without_another_backup(folder: Path) -> None:
    _make_older_visit(folder)
    open_database(folder, opened_at=NINE).close()
    open_database(folder, opened_at=NINE + 1).close()
    assert len(_backups(folder)) == 1


def test_a_backup_can_be_put_in_the_visits_place(folder: Path) -> None:
    _make_older_visit(folder)
    open_database(folder, opened_at=NINE).close()
    (folder / "backups" / f"before-upgrade-{NINE}.db").replace(folder / "visit.db")
    opened = open_database(folder, opened_at=NINE + 1)
    assert opened.db.table("holidays").count == 1
    opened.close()


def test_a_step_that_fails_is_undone_and_the_visit_can_be_opened_as_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make_older_visit(folder)
    steps = Migrations(migrations.name)
    for step in migrations.pending(Database(memory=True)):
        steps(name=step.name)(step.fn)

    @steps()
    def m999_broken(db: Database) -> None:
        db.execute("CREATE TABLE half (done TEXT)")
        raise ZeroDivisionError

    monkeypatch.setattr(steps_of_today, "migrations", steps)
    with pytest.raises(ZeroDivisionError):
        open_database(folder, opened_at=NINE)
    monkeypatch.undo()
    opened = open_database(folder, opened_at=NINE + 1)
    assert not opened.db.table("half").exists()
    assert opened.db.table("holidays").count == 1
    opened.close()


def test_without_a_backup_no_step_is_taken(folder: Path) -> None:
    _make_older_visit(folder)
    (folder / "backups").touch()
    with pytest.raises(PmqaError, match="visit-unwritable"):
        open_database(folder, opened_at=NINE)
    with closing(Database(folder / "visit.db")) as db:
        assert not db.table("run_events").exists()
    (folder / "backups").unlink()
    open_database(folder, opened_at=NINE).close()


def test_a_backup_has_what_is_still_in_the_write_ahead_log(
    visit_database: VisitDatabase, tmp_path: Path
) -> None:
    Runs(visit_database).append(1, NINE, [START])
    assert (tmp_path / "visit" / "visit.db-wal").stat().st_size > 0
    back_up(visit_database, tmp_path / "copy" / "visit.db")
    copy = open_database(tmp_path / "copy", opened_at=NINE)
    assert [event.happening for event in Runs(copy).events(1)] == [START]
    copy.close()


def test_what_a_kill_left_of_a_backup_does_not_hinder_the_next(
    visit_database: VisitDatabase, tmp_path: Path
) -> None:
    (tmp_path / "copy.part").write_bytes(b"half a page")
    back_up(visit_database, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert not (tmp_path / "copy.part").exists()


def test_an_agenda_of_an_older_visit_runs_as_it_did(folder: Path) -> None:
    folder.mkdir()
    with closing(Database(folder / "visit.db")) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m010_video_at_end")
        with db.atomic():
            db.execute(
                "INSERT INTO events VALUES ('E', 0, 'visit', '', '', '2021-07-05', '09:00', 'online',"
                " NULL, NULL, '', '', '', '', '')"
            )
            db.execute("INSERT INTO agendas VALUES ('A', 0, 'E', 'ก', 'a', '2021-07-05', 0, 1, 2, 3)")
            db.execute(
                "INSERT INTO agenda_items VALUES ('A', 'I', 0, 'ข', 'b', 60, 0, NULL, '', '', '', 0, 0, 0, 0)"
            )
    opened = open_database(folder, opened_at=NINE)
    (agenda,) = Agendas(opened).all()
    (item,) = agenda.items
    assert (item.at_end, item.timer, item.optional) == (AtEnd.HOLD, Timer.DOWN, False)
    other = replace(item, at_end=AtEnd.NEXT, timer=Timer.TO_END, optional=True)
    changed = replace(agenda, items=(other,))
    Agendas(opened).save(changed)
    assert Agendas(opened).all() == (changed,)
    opened.close()


def test_years_and_criteria_of_an_older_visit_can_be_told_apart(folder: Path) -> None:
    folder.mkdir()
    with closing(Database(folder / "visit.db")) as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m014_visit_book")
        with db.atomic():
            for position in range(2):
                db.execute(
                    "INSERT INTO award_history VALUES (?, 2559, 2, 'ได้', '', 'awarded', '')",
                    [position],
                )
            db.execute("INSERT INTO criteria_categories VALUES (6, 0, 'ก', '', '', '')")
            db.execute("INSERT INTO criteria_schemes VALUES ('award', 0, 'yes', 6, '')")
            db.execute("INSERT INTO criteria_items VALUES ('award', '6.1', 0, 'ก', '')")
            db.execute(
                """INSERT INTO events VALUES ('E1', 0, 'meeting', 'ก', '', '2021-07-05', NULL, NULL,
                NULL, NULL, '', '', '', '', '')"""
            )
    opened = open_database(folder, opened_at=NINE)
    assert len({each["id"] for each in opened.db.query("SELECT id FROM award_history")}) == 2
    assert [each["id"] for each in opened.db.query("SELECT id FROM criteria_items")] == ["award 6.1"]
    assert [each["link"] for each in opened.db.query("SELECT link FROM events")] == [""]
    opened.close()
