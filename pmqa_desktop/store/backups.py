"""Keeps the files that stand by in case a medium cannot be shown; `media.py` reads them with their media."""

from collections.abc import Iterable
from typing import Any

from pmqa_desktop.domain.media import Backup, BackupKind, MediaFile, Medium
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import Row, row_of, rows_in_order, rows_where

TABLE = "media_backups"


class Backups:
    """The backups of a database, medium by medium."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def of(self, medium: str) -> tuple[Backup, ...]:
        """A medium's backups, in order."""
        return tuple(map(_backup, rows_where(self._database.connection, TABLE, "medium", medium)))

    def set(self, medium: str, backups: Iterable[Backup]) -> None:
        """Make these a medium's backups. KeyError where there is no such medium.

        Raises PmqaError `visit-not-saved`, and nothing is changed, where the disk is full or gone.
        """
        connection = self._database.connection
        row_of(connection, "media", medium)
        with self._database.transaction():
            connection.execute(f"DELETE FROM {TABLE} WHERE medium = ?", [medium])
            connection.executemany(
                f"""
                INSERT INTO {TABLE} (medium, position, kind, file_name, file_sha256, file_size)
                VALUES (:medium, :position, :kind, :file_name, :file_sha256, :file_size)
                """,
                backup_rows(medium, backups),
            )


def backup_rows(medium: str, backups: Iterable[Backup]) -> list[dict[str, Any]]:
    """The rows of a medium's backups."""
    return [
        {
            "medium": medium,
            "position": position,
            "kind": backup.kind.value,
            "file_name": backup.file.name,
            "file_sha256": backup.file.sha256,
            "file_size": backup.file.size,
        }
        for position, backup in enumerate(backups)
    ]


def backups_by_medium(database: VisitDatabase) -> dict[str, tuple[Backup, ...]]:
    """All backups; a medium that has none is left out."""
    found: dict[str, tuple[Backup, ...]] = {}
    for row in rows_in_order(database.connection, TABLE):
        found[row["medium"]] = (*found.get(row["medium"], ()), _backup(row))
    return found


def all_backup_rows(media: Iterable[Medium]) -> list[dict[str, Any]]:
    """The rows of the backups of all these media."""
    return [row for medium in media for row in backup_rows(medium.id, medium.backups)]


def _backup(row: Row) -> Backup:
    file = MediaFile(name=row["file_name"], sha256=row["file_sha256"], size=row["file_size"])
    return Backup(BackupKind(row["kind"]), file)
