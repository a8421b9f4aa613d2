"""Opens a visit's database: checked, locked, migrated, set for durability, or refused without harm.

The order matters: nothing is written before the file is known to be ours, whole, not newer than this
program and not open elsewhere; and a backup is taken before the first schema step.

Opening, reading and the run log go through the plain connection. sqlite-utils, whose import takes longer than
all of that, comes in with the first content that is saved and the first schema step that is taken.
"""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.steps import has_newer_happenings, is_newer, is_older
from pmqa_desktop.store.visit_lock import InUseError, VisitLock

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE = "visit.db"
BACKUPS = "backups"

APPLICATION_ID = 0x504D5141
"""Marks the file as a visit, in SQLite's own header field for that; the letters PMQA."""

_HEADER = b"SQLite format 3\x00"


class VisitDatabase:
    """A visit's open database and the lock that keeps other copies of the program out of it."""

    def __init__(self, connection: sqlite3.Connection, lock: VisitLock) -> None:
        self.connection = connection
        """For reading, and for what must be written without delay."""
        self._lock = lock

    @cached_property
    def db(self) -> "Database":
        """The same connection for saving content and for schema steps."""
        from sqlite_utils import Database

        return Database(self.connection)

    def close(self) -> None:
        """Close the file and let others in. Safe to call twice."""
        self.connection.close()
        self._lock.release()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[None]:
        """Commit all of it or nothing.

        A durable commit is on the disk when the block ends. The other kind does not wait for the disk: it
        survives a kill of the program, and reaches the disk with the next durable one. Inside another
        transaction it is a part of that one, and as durable. Raises PmqaError `visit-not-saved` where the
        disk is full or gone.
        """
        inside = self.connection.in_transaction
        relaxed = not durable and not inside
        if relaxed:
            self.connection.execute("PRAGMA synchronous=NORMAL")
        try:
            with _part(self.connection) if inside else _whole(self.connection):
                yield
        except sqlite3.OperationalError as error:
            raise PmqaError("visit-not-saved", reason=str(error)) from error
        finally:
            if relaxed:
                self.connection.execute("PRAGMA synchronous=FULL")


def create_database(folder: Path) -> VisitDatabase:
    """Make the database of a new visit in `folder`, which is made too.

    Raises PmqaError `visit-exists` where there is one, and `visit-unwritable`.
    """
    path = folder / DATABASE
    if path.exists():
        raise PmqaError("visit-exists", path=str(folder))
    try:
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
        lock = _lock(folder)
    except OSError as error:
        raise PmqaError("visit-unwritable", path=str(folder), reason=str(error)) from error
    database = VisitDatabase(_connect(path), lock)
    database.connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    _take_steps(database)
    _note_holder(database)
    return database


def open_database(folder: Path, *, opened_at: int) -> VisitDatabase:
    """Open the visit in `folder`.

    `opened_at` (epoch milliseconds) names the backup that precedes a schema step. Raises PmqaError
    `visit-missing`, `visit-empty`, `visit-not-a-database`, `visit-foreign`, `visit-damaged`,
    `visit-newer`, `visit-read-only` or `visit-in-use`; none of them changes a byte of the file. On a full
    disk: `visit-unwritable` or `visit-not-saved`.
    """
    path = folder / DATABASE
    _refuse_what_is_no_database(folder, path)
    _refuse_read_only(folder, path)
    lock = _lock(folder)
    try:
        _refuse_unsound(folder, path)
        database = VisitDatabase(_connect(path), lock)
    except BaseException:
        lock.release()
        raise
    try:
        _upgrade(database, folder, opened_at)
        _note_holder(database)
    except BaseException:
        database.close()
        raise
    return database


def integrity_problem(folder: Path) -> str:
    """What SQLite finds wrong with a visit's file, read through and through; "" for nothing.

    On any thread, beside whoever has the visit open. May take seconds.
    """
    try:
        with closing(look_into(folder / DATABASE)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        return str(error)
    return "" if verdict == "ok" else str(verdict)


def newest_copy_at(folder: Path) -> int | None:
    """When the newest copy of a visit's database was made, epoch milliseconds; None where there is none."""
    newest = _newest_backup(folder)
    return round(Path(newest).stat().st_mtime * 1000) if newest else None


def back_up(database: VisitDatabase, target: Path) -> None:
    """Copy the database as it stands, whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as copy:
        database.connection.backup(copy)
    unfinished.replace(target)


def snapshot(source: Path, target: Path) -> None:
    """Copy a visit's database as it stands, whole or not at all, from any thread.

    The copy holds what was committed when it was begun, also while another thread or program goes on
    writing. Raises sqlite3.Error and OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(look_into(source)) as connection, closing(sqlite3.connect(unfinished)) as copy:
            connection.backup(copy)
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def look_into(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, for any thread, beside whoever has the visit open.

    Even that would leave an empty write-ahead log beside a file that has none, unless SQLite is told that
    nobody writes. A log that is there must be read: after a kill it holds the newest events.
    """
    logged = path.with_name(f"{path.name}-wal").exists()
    options = "mode=ro" if logged else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True)


@contextmanager
def _whole(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has undone it already
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _part(connection: sqlite3.Connection) -> Iterator[None]:
    """A part of the transaction that is open, undone by itself where it fails."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


def _upgrade(database: VisitDatabase, folder: Path, opened_at: int) -> None:
    """Take the steps that are missing, the file as it was kept in a backup."""
    if not is_older(database.connection):
        return
    try:
        back_up(database, folder / BACKUPS / f"before-upgrade-{opened_at}.db")
    except (OSError, sqlite3.OperationalError) as error:
        raise PmqaError("visit-unwritable", path=str(folder), reason=str(error)) from error
    _take_steps(database)


def _take_steps(database: VisitDatabase) -> None:
    from pmqa_desktop.store.migrations import migrations

    migrations.apply(database.db)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=True)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    # Else INSERT OR REPLACE gets past the trigger that keeps the run log append-only.
    connection.execute("PRAGMA recursive_triggers=ON")
    return connection


def _refuse_what_is_no_database(folder: Path, path: Path) -> None:
    if not path.is_file():
        raise PmqaError("visit-missing", path=str(folder))
    with path.open("rb") as file:
        header = file.read(len(_HEADER))
    if not header:
        raise PmqaError("visit-empty", path=str(folder))
    if header != _HEADER:
        raise PmqaError("visit-not-a-database", path=str(folder))


def _refuse_read_only(folder: Path, path: Path) -> None:
    effective = os.access in os.supports_effective_ids
    if not all(os.access(place, os.W_OK, effective_ids=effective) for place in (folder, path)):
        raise PmqaError("visit-read-only", path=str(folder))


def _refuse_unsound(folder: Path, path: Path) -> None:
    """Look inside through a connection that cannot write."""
    try:
        with closing(look_into(path)) as connection:
            (application_id,) = connection.execute("PRAGMA application_id").fetchone()
            if application_id != APPLICATION_ID:
                raise PmqaError("visit-foreign", path=str(folder))
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise PmqaError("visit-damaged", path=str(folder), backup=_newest_backup(folder))
            if is_newer(connection) or has_newer_happenings(connection):
                raise PmqaError("visit-newer", path=str(folder))
    except sqlite3.OperationalError as error:
        raise PmqaError("visit-unwritable", path=str(folder), reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise PmqaError("visit-damaged", path=str(folder), backup=_newest_backup(folder)) from error


def _newest_backup(folder: Path) -> str:
    backups = sorted((folder / BACKUPS).glob("*.db"), key=lambda file: file.stat().st_mtime)
    return str(backups[-1]) if backups else ""


def _lock(folder: Path) -> VisitLock:
    try:
        return VisitLock(folder)
    except InUseError as error:
        raise PmqaError("visit-in-use", path=str(folder), holder=_holder(folder)) from error
    except OSError as error:
        raise PmqaError("visit-unwritable", path=str(folder), reason=str(error)) from error


def _note_holder(database: VisitDatabase) -> None:
    """Say who holds the visit, for the sentence that a second copy shows."""
    computer = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    holder = f"{computer}, {os.getpid()}"
    with database.transaction():
        database.connection.execute(
            "INSERT OR REPLACE INTO facts (name, value) VALUES ('holder', ?)", [holder]
        )


def _holder(folder: Path) -> str:
    try:
        with closing(look_into(folder / DATABASE)) as connection:
            row = connection.execute("SELECT value FROM facts WHERE name = 'holder'").fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""
