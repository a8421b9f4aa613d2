"""Keeps a second copy of the program out of a visit.

The lock is an empty SQLite database beside the visit's own, held by a transaction that never ends: SQLite
locks files on every system that we run on, and the system lets go of them when a process dies. A folder that
is copied while it is open takes no lock along.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

LOCK = "visit.lock"


class InUseError(Exception):
    """Another program has the lock."""


class VisitLock:
    """Held from its making until `release`."""

    def __init__(self, folder: Path) -> None:
        """Raises `InUseError`, or OSError where the folder cannot be written to."""
        path = folder / LOCK
        _renew_where_read_only(path)
        try:
            self._connection = _hold(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise InUseError from error
            raise OSError(str(error)) from error
        except sqlite3.DatabaseError:
            path.unlink()  # something else of that name; it holds nothing of ours
            self._connection = _hold(path)

    def release(self) -> None:
        """Let others in. Safe to call twice."""
        self._connection.close()


def _renew_where_read_only(path: Path) -> None:
    """SQLite would only read a file that it cannot write to, and so lock nobody out."""
    if path.exists() and not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        path.unlink()


def _hold(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        with suppress(sqlite3.Error):
            connection.close()
        raise
    return connection
