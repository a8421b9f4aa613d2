"""Copies of a visit's database in its folder `backups/`: made, looked into, thinned out, brought back.

All of it works beside whoever has the visit open, on any thread, but for `restore`, which takes its lock.
"""

import errno
import hashlib
import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.safety import CopyReason, SafetyCopy, to_let_go
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import APPLICATION_ID, BACKUPS, DATABASE, look_into, snapshot
from pmqa_desktop.store.steps import has_newer_happenings, is_newer
from pmqa_desktop.store.visit_lock import InUseError, VisitLock

_NAME = re.compile(rf"({'|'.join(CopyReason)})-([0-9]{{1,15}})\.db", re.ASCII)

_SPARE = 64 * 2**20
"""Bytes of the disk that are left to the take."""

_PASSING = ("heartbeats", "_sqlite_migrations", "sqlite_sequence")
"""Tables that say nothing of the visit itself."""

_COUNTED = {
    "agendas": "SELECT count(*) FROM agendas",
    "takes": "SELECT count(DISTINCT take) FROM run_events WHERE kind = 'TakeStarted'",
    "questions": "SELECT count(*) FROM run_events WHERE kind = 'QuestionAsked'",
    "answers": "SELECT count(*) FROM prepared_answers",
    "checks": "SELECT count(*) FROM check_items",
}


@dataclass(frozen=True, slots=True)
class Inside:
    """What a copy, or the visit itself, holds."""

    organisation: Bilingual
    agendas: int
    takes: int
    questions: int
    answers: int
    """Prepared ones."""
    checks: int
    """Items of the checklist."""
    last_at: int | None
    """When the newest thing in the log happened, epoch milliseconds."""


class SafetyCopies:
    """The copies of the visit in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._digests: dict[str, bytes] = {}

    def path(self, copy: SafetyCopy) -> Path:
        """Where the copy is."""
        return self._folder / BACKUPS / copy.name

    def all(self) -> tuple[SafetyCopy, ...]:
        """Every copy, the newest first; what else lies in the folder is not ours."""
        found = []
        for path in (self._folder / BACKUPS).glob("*.db"):
            named = _NAME.fullmatch(path.name)
            if named:
                with suppress(OSError):
                    size = path.stat().st_size
                    found.append(SafetyCopy(path.name, CopyReason(named[1]), int(named[2]), size))
        return tuple(sorted(found, key=lambda copy: (copy.at, copy.name), reverse=True))

    def make(self, reason: CopyReason, at: int) -> SafetyCopy | None:
        """Copy the visit as it stands, and let go of what the rule does not keep.

        None, and no copy, where nothing has changed since the newest one. `at` in epoch milliseconds. Raises
        PmqaError `copy-not-made` (reason).
        """
        before = self.all()
        try:
            copy = self._make(reason, at, before[0] if before else None)
        except (OSError, sqlite3.Error) as error:
            raise PmqaError("copy-not-made", reason=str(error)) from error
        self._let_go(at)
        return copy

    def inside(self, copy: SafetyCopy | None) -> Inside:
        """What a copy holds; None for the visit itself. May take a second.

        Raises PmqaError `copy-damaged` (name), `copy-newer` (name).
        """
        path = self.path(copy) if copy else self._folder / DATABASE
        try:
            with closing(look_into(path)) as connection:
                _refuse_unsound(connection, path)
                return _inside(connection)
        except sqlite3.Error as error:
            raise PmqaError("copy-damaged", name=path.name) from error

    def restore(self, copy: SafetyCopy, at: int) -> None:
        """Put a copy in the visit's place, which is kept as another copy first; whole or not at all.

        The visit must be closed. Raises what `inside` raises, `visit-in-use` and `visit-unwritable`.
        """
        self.inside(copy)
        try:
            lock = VisitLock(self._folder)
        except InUseError as error:
            raise PmqaError("visit-in-use", path=str(self._folder), holder="") from error
        except OSError as error:
            raise PmqaError("visit-unwritable", path=str(self._folder), reason=str(error)) from error
        try:
            self._keep_present(at)
            self._swap(self.path(copy))
        except OSError as error:
            raise PmqaError("visit-unwritable", path=str(self._folder), reason=str(error)) from error
        finally:
            lock.release()

    def _make(self, reason: CopyReason, at: int, newest: SafetyCopy | None) -> SafetyCopy | None:
        name = f"{reason}-{at}.db"
        path = self._folder / BACKUPS / name
        self._clear_unfinished()
        self._refuse_without_room()
        snapshot(self._folder / DATABASE, path)
        if newest is not None and newest.name != name and self._digest(newest.name) == self._digest(name):
            path.unlink()
            del self._digests[name]
            return None
        return SafetyCopy(name, reason, at, path.stat().st_size)

    def _clear_unfinished(self) -> None:
        """A copy that a kill did not let be finished is none."""
        for path in (self._folder / BACKUPS).glob("*.part"):
            if _NAME.fullmatch(path.with_suffix(".db").name):
                path.unlink()

    def _refuse_without_room(self) -> None:
        """The last room of a disk is for what happens in the take, not for copies of it."""
        present = self._folder / DATABASE
        if shutil.disk_usage(self._folder).free < present.stat().st_size + _SPARE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _digest(self, name: str) -> bytes:
        """What is in a copy, whatever its file looks like; b"" for one that cannot be read."""
        if name not in self._digests:
            try:
                with closing(look_into(self._folder / BACKUPS / name)) as connection:
                    self._digests[name] = _content_digest(connection)
            except sqlite3.Error:
                self._digests[name] = name.encode()
        return self._digests[name]

    def _let_go(self, now: int) -> None:
        for copy in to_let_go(self.all(), now):
            with suppress(OSError):
                self.path(copy).unlink()

    def _keep_present(self, at: int) -> None:
        """A database that cannot be read is kept byte by byte, with its log."""
        present = self._folder / DATABASE
        if not present.exists():
            return
        backups = self._folder / BACKUPS
        try:
            snapshot(present, backups / f"{CopyReason.BEFORE_RESTORE}-{at}.db")
        except sqlite3.Error:
            for ending in ("", "-wal"):
                part = present.with_name(present.name + ending)
                if part.exists():
                    shutil.copyfile(part, backups / f"damaged-{at}.sqlite{ending}")

    def _swap(self, copy: Path) -> None:
        present = self._folder / DATABASE
        fresh = present.with_name(f"{present.name}.part")
        shutil.copyfile(copy, fresh)
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        for ending in ("-wal", "-shm"):  # they belong to what has just been kept
            present.with_name(present.name + ending).unlink(missing_ok=True)
        fresh.replace(present)


def _refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if application_id != APPLICATION_ID or verdict != "ok":
        raise PmqaError("copy-damaged", name=path.name)
    if is_newer(connection) or has_newer_happenings(connection):
        raise PmqaError("copy-newer", name=path.name)


def _inside(connection: sqlite3.Connection) -> Inside:
    row = connection.execute("SELECT organisation_th, organisation_en FROM visit").fetchone()
    counts = {name: _number(connection, sql) or 0 for name, sql in _COUNTED.items()}
    return Inside(
        Bilingual(*row) if row else NOTHING,
        last_at=_number(connection, "SELECT max(at) FROM run_events"),
        **counts,
    )


def _number(connection: sqlite3.Connection, sql: str) -> int | None:
    """None where an older database has no such table yet."""
    try:
        (number,) = connection.execute(sql).fetchone()
    except sqlite3.OperationalError:
        return None
    return number if number is None else int(number)


def _content_digest(connection: sqlite3.Connection) -> bytes:
    """Of all that a person would miss: who holds the visit, and that a take is alive, are left out."""
    digest = hashlib.sha256()
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (table,) in tables.fetchall():
        if table not in _PASSING:
            digest.update(table.encode())
            rows = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
            for row in rows:
                if table != "facts" or row[0] != "holder":
                    digest.update(repr(row).encode())
    return digest.digest()
