"""Copies of a visit's database: whole, one for each change, seen before they are brought back."""

import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.runlog import TakeMode, TakeStarted
from pmqa_desktop.domain.safety import CopyReason, SafetyCopy
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.new_visit import create_visit, example
from pmqa_desktop.store.database import APPLICATION_ID, VisitDatabase, open_database
from pmqa_desktop.store.migrations import migrations
from pmqa_desktop.store.runs import Runs
from pmqa_desktop.store.safety_copies import SafetyCopies
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, MIDNIGHT

START = TakeStarted(AGENDA, TakeMode.LIVE, MIDNIGHT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create_visit(tmp_path / "visit", example())
    (tmp_path / "visit" / "backups").mkdir()
    return tmp_path / "visit"


@pytest.fixture
def copies(folder: Path) -> SafetyCopies:
    return SafetyCopies(folder)


def _log(folder: Path, at: int = NINE) -> None:
    with closing(open_database(folder, opened_at=NINE)) as database:
        Runs(database).append(1, at, [START])


def _events(folder: Path) -> int:
    with closing(open_database(folder, opened_at=NINE)) as database:
        return len(Runs(database).events(1))


def _made(copies: SafetyCopies, at: int, reason: CopyReason = CopyReason.OPENING) -> SafetyCopy:
    made = copies.make(reason, at)
    assert made is not None
    return made


def _code(deed: Callable[[], object]) -> str:
    with pytest.raises(PmqaError) as refused:
        deed()
    return refused.value.code


def test_a_copy_holds_the_visit_while_it_is_open(folder: Path, copies: SafetyCopies) -> None:
    with closing(open_database(folder, opened_at=NINE)) as database:
        Runs(database).append(1, NINE, [START])
        made = _made(copies, NINE)
    inside = copies.inside(made)
    assert (inside.takes, inside.last_at) == (1, NINE)
    assert inside.organisation == example().organisation
    assert inside == copies.inside(None)
    assert copies.all() == (made,)
    assert made.size == copies.path(made).stat().st_size


def test_no_copy_is_made_where_nothing_has_changed(folder: Path, copies: SafetyCopies) -> None:
    _log(folder)
    made = _made(copies, NINE)
    open_database(folder, opened_at=NINE).close()  # who has it open is no change
    with closing(open_database(folder, opened_at=NINE)) as database:
        Runs(database).beat(1, NINE)  # nor that it is alive
    assert copies.make(CopyReason.TAKE, NINE + 1) is None
    assert SafetyCopies(folder).make(CopyReason.HAND, NINE + 2) is None
    assert copies.all() == (made,)
    _log(folder)
    assert copies.make(CopyReason.TAKE, NINE + 3) is not None


def test_old_copies_are_let_go_by_the_rule_and_nothing_else_is_touched(
    folder: Path, copies: SafetyCopies
) -> None:
    strange = folder / "backups" / "my own.db"
    strange.write_bytes(b"x")
    (folder / "backups" / "take-5.part").write_bytes(b"half a copy")
    upgrade = folder / "backups" / "before-upgrade-5.db"
    shutil.copy(folder / "visit.db", upgrade)
    for step in range(20):
        _log(folder, NINE + step * MINUTE_MS)
        _made(copies, NINE + step * MINUTE_MS, CopyReason.TAKE)
    assert len(copies.all()) == 6 + 1
    assert strange.exists()
    assert not (folder / "backups" / "take-5.part").exists()
    assert upgrade.exists()


def test_bringing_a_copy_back_keeps_what_was_there(folder: Path, copies: SafetyCopies) -> None:
    made = _made(copies, NINE)
    _log(folder)
    copies.restore(made, NINE + HOUR_MS)
    assert _events(folder) == 0
    newest, _ = copies.all()
    assert (newest.reason, newest.at) == (CopyReason.BEFORE_RESTORE, NINE + HOUR_MS)
    copies.restore(newest, NINE + 2 * HOUR_MS)
    assert _events(folder) == 1


def test_what_a_killed_program_left_in_its_log_never_gets_into_the_copy_that_is_brought_back(
    folder: Path, copies: SafetyCopies, tmp_path: Path
) -> None:
    made = _made(copies, NINE)
    with closing(open_database(folder, opened_at=NINE)) as database:
        Runs(database).append(1, NINE, [START])
        shutil.copytree(folder, tmp_path / "killed")  # as a kill leaves it: the log is not in the file yet
    assert (tmp_path / "killed" / "visit.db-wal").stat().st_size > 0
    killed = SafetyCopies(tmp_path / "killed")
    killed.restore(made, NINE + 1)
    assert _events(tmp_path / "killed") == 0
    assert killed.inside(killed.all()[0]).takes == 1


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0 and then nothing", b"something else"])
def test_a_damaged_visit_is_mended_by_a_copy_and_kept_as_it_was(
    folder: Path, copies: SafetyCopies, damage: bytes
) -> None:
    made = _made(copies, NINE)
    (folder / "visit.db").write_bytes(damage)
    copies.restore(made, NINE + 1)
    assert _events(folder) == 0
    kept = [path.read_bytes() for path in (folder / "backups").glob(f"*-{NINE + 1}.*")]
    assert len(kept) == 1
    assert kept[0] == damage or not damage


def test_a_copy_that_is_damaged_foreign_or_newer_is_told_and_not_brought_back(
    folder: Path, copies: SafetyCopies
) -> None:
    made = _made(copies, NINE)
    whole, path = copies.path(made).read_bytes(), copies.path(made)
    before = (folder / "visit.db").read_bytes()

    def refused() -> str:
        assert _code(lambda: copies.inside(made)) == _code(lambda: copies.restore(made, NINE + 1))
        return _code(lambda: copies.inside(made))

    path.write_bytes(whole[: len(whole) // 2])
    assert refused() == "copy-damaged"
    path.write_bytes(b"something else")
    assert refused() == "copy-damaged"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA application_id=7")
    assert refused() == "copy-damaged"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        database.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('pmqa', 'm999_later')")
    assert refused() == "copy-newer"
    assert (folder / "visit.db").read_bytes() == before


def test_a_copy_of_an_older_program_can_be_looked_into(folder: Path, copies: SafetyCopies) -> None:
    from sqlite_utils import Database

    path = folder / "backups" / f"before-upgrade-{NINE}.db"
    with closing(Database(path)) as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m005_agendas")
    inside = copies.inside(copies.all()[0])
    assert (inside.agendas, inside.questions, inside.last_at) == (0, 0, None)
    assert inside.organisation == Bilingual("")


def test_a_copy_of_an_older_program_is_brought_to_todays_form_when_it_is_opened(
    folder: Path, copies: SafetyCopies
) -> None:
    from sqlite_utils import Database

    with closing(Database(folder / "backups" / "before-upgrade-5.db")) as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m012_answers_of_the_bank")
    copies.restore(copies.all()[0], NINE + 1)
    assert _events(folder) == 0
    assert len(copies.all()) == 3  # and it is kept as it was once more


def test_a_visit_that_is_open_elsewhere_is_not_replaced(folder: Path, copies: SafetyCopies) -> None:
    made = _made(copies, NINE)
    with closing(open_database(folder, opened_at=NINE)):
        assert _code(lambda: copies.restore(made, NINE + 1)) == "visit-in-use"


def test_a_copy_never_takes_the_last_room_of_the_disk(
    folder: Path, copies: SafetyCopies, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(0, 0, 1_000_000))
    assert _code(lambda: copies.make(CopyReason.TAKE, NINE)) == "copy-not-made"
    assert copies.all() == ()


def test_copies_cannot_be_made_of_what_is_gone(tmp_path: Path, visit_database: VisitDatabase) -> None:
    assert _code(lambda: SafetyCopies(tmp_path / "nowhere").make(CopyReason.HAND, NINE)) == "copy-not-made"
