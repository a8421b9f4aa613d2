"""What is no sound visit of ours is refused by its own name, and not a byte of it changes."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pmqa_desktop.domain.question import Stamp
from pmqa_desktop.domain.question_log import QuestionAsked
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import create_database, open_database
from pmqa_desktop.store.migrations import migrations
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE

NOBODY = 65534
PAGE = 4096

HOLD_OPEN = """
import sys
from pathlib import Path
from pmqa_desktop.domain.runlog import ItemStarted
from pmqa_desktop.store.database import open_database
from pmqa_desktop.store.runs import Runs
opened = open_database(Path(sys.argv[1]), opened_at=0)
Runs(opened).append(1, 0, [ItemStarted("told by the other copy")])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed visit with some hundred pages in it."""
    opened = create_database(tmp_path / "visit")
    asked = [QuestionAsked(str(number), number, "ทำไม " * 200, Stamp(NINE)) for number in range(1, 300)]
    Runs(opened).append(1, NINE, asked)
    opened.close()
    return tmp_path / "visit"


def _fingerprints(folder: Path) -> dict[str, str]:
    """Every file of the visit but the lock and SQLite's shared memory, which is nobody's data."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in {".lock", ".db-shm"}]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _refused(folder: Path) -> PmqaError:
    """The refusal of a visit, its files the same before and after, and nothing left beside them."""
    before = _fingerprints(folder)
    with pytest.raises(PmqaError) as raised:
        open_database(folder, opened_at=NINE)
    assert _fingerprints(folder) == before
    assert raised.value.facts["path"] == str(folder)
    return raised.value


def _overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def _take_a_step_of_the_future(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            f"INSERT INTO {migrations.migrations_table} (migration_set, name, applied_at) VALUES (?, ?, ?)",
            [migrations.name, "m999_from_the_future", "2099-01-01"],
        )


def test_a_folder_that_is_not_there_and_one_without_a_database(tmp_path: Path) -> None:
    assert _refused(tmp_path / "nowhere").code == "visit-missing"
    assert _refused(tmp_path).code == "visit-missing"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file(folder: Path) -> None:
    (folder / "visit.db").write_bytes(b"")
    assert _refused(folder).code == "visit-empty"


@pytest.mark.parametrize("content", [b"PMQA", "บันทึกการประชุม\n".encode() * 400], ids=["short", "long"])
def test_a_file_that_is_no_database(folder: Path, content: bytes) -> None:
    (folder / "visit.db").write_bytes(content)
    assert _refused(folder).code == "visit-not-a-database"


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_database_of_another_program(tmp_path: Path, mode: str) -> None:
    with closing(sqlite3.connect(tmp_path / "visit.db")) as connection, connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
        connection.execute("CREATE TABLE songs (title TEXT)")
    assert _refused(tmp_path).code == "visit-foreign"


def test_a_damaged_database_and_the_backup_that_could_take_its_place(folder: Path) -> None:
    path = folder / "visit.db"
    assert path.stat().st_size > 100 * PAGE
    _overwrite(path, 40 * PAGE, os.urandom(40 * PAGE))
    assert _refused(folder).facts["backup"] == ""
    for name, age in (("old.db", 1_000), ("new.db", 10)):
        (folder / "backups" / name).touch()
        os.utime(folder / "backups" / name, (NINE // 1000 - age,) * 2)
    refusal = _refused(folder)
    assert (refusal.code, refusal.facts["backup"]) == ("visit-damaged", str(folder / "backups" / "new.db"))


def test_a_database_of_which_the_end_is_missing(folder: Path) -> None:
    with (folder / "visit.db").open("r+b") as file:
        file.truncate(50 * PAGE + 17)
    assert _refused(folder).code == "visit-damaged"


def test_a_database_of_which_only_the_first_page_is_whole(folder: Path) -> None:
    _overwrite(folder / "visit.db", PAGE, b"\xff" * PAGE)
    assert _refused(folder).code == "visit-damaged"


def test_a_visit_of_a_newer_program(folder: Path) -> None:
    _take_a_step_of_the_future(folder / "visit.db")
    assert _refused(folder).code == "visit-newer"


def test_a_visit_of_a_newer_program_that_was_killed(folder: Path, tmp_path: Path) -> None:
    """What makes it newer is in the write-ahead log only: that has to be read, and has to stay."""
    opened = open_database(folder, opened_at=NINE)
    _take_a_step_of_the_future(folder / "visit.db")
    shutil.copytree(folder, tmp_path / "killed")
    opened.close()
    assert (tmp_path / "killed" / "visit.db-wal").stat().st_size > 0
    assert _refused(tmp_path / "killed").code == "visit-newer"


@contextmanager
def _without_rights() -> Iterator[None]:
    """As a person who owns nothing here; a superuser would be let in anyway."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights as POSIX has them")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444)], ids=["the folder", "the file"]
)
def test_a_visit_that_may_only_be_read(folder: Path, folder_mode: int, file_mode: int) -> None:
    # Elsewhere, as only the owner may look into the folders of the tests.
    outside = Path(tempfile.mkdtemp(prefix="pmqa-read-only-"))
    try:
        visit = outside / "visit"
        shutil.copytree(folder, visit)
        (visit / "visit.lock").unlink()
        outside.chmod(0o755)
        (visit / "visit.db").chmod(file_mode)
        visit.chmod(folder_mode)
        with _without_rights():
            assert _refused(visit).code == "visit-read-only"
        assert not (visit / "visit.lock").exists()
    finally:
        (outside / "visit").chmod(0o755)
        shutil.rmtree(outside)


@contextmanager
def _another_copy(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A second program that has the visit open, and has logged something."""
    command = [sys.executable, "-c", HOLD_OPEN, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_visit_that_another_copy_has_open_names_who_has_it(folder: Path) -> None:
    with _another_copy(folder) as other:
        refusal = _refused(folder)
    assert refusal.code == "visit-in-use"
    assert str(refusal.facts["holder"]).endswith(f", {other.pid}")


def test_a_copy_that_is_killed_leaves_the_visit_free_and_what_it_logged(folder: Path) -> None:
    with _another_copy(folder) as other:
        other.kill()
        other.wait()
        assert (folder / "visit.db-wal").stat().st_size > 0
        opened = open_database(folder, opened_at=NINE)
    assert "told by the other copy" in str(Runs(opened).events(1)[-1].happening)
    opened.close()


def test_a_visit_that_is_open_in_this_program_is_in_use_too(folder: Path) -> None:
    opened = open_database(folder, opened_at=NINE)
    assert _refused(folder).code == "visit-in-use"
    opened.close()


def test_a_refused_visit_is_not_held(folder: Path) -> None:
    """Once the reason is gone it opens, in this program as in another."""
    whole = (folder / "visit.db").read_bytes()
    _overwrite(folder / "visit.db", PAGE, b"\xff" * PAGE)
    refusal = _refused(folder)
    (folder / "visit.db").write_bytes(whole)
    with _another_copy(folder):
        assert _refused(folder).code == "visit-in-use"
    open_database(folder, opened_at=NINE).close()
    assert refusal.code == "visit-damaged"
