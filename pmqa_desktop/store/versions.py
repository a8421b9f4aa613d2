"""Keeps which files a medium has had."""

from typing import Any

from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.store.database import VisitDatabase


class Versions:
    """The versions of a database; they are added and annotated, never taken out."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def of(self, medium: str) -> tuple[Version, ...]:
        """Those of a medium, the first one first."""
        rows = self._database.connection.execute(
            """SELECT number, file_name, file_sha256, file_size, added_at, note FROM media_versions
            WHERE medium = ? ORDER BY number""",
            [medium],
        )
        return tuple(
            Version(medium, number, MediaFile(name, sha256, size), added_at, note)
            for number, name, sha256, size, added_at, note in rows
        )

    def add(self, medium: str, file: MediaFile, added_at: int) -> None:
        """Note that a medium has a file. The caller holds the transaction."""
        values: list[Any] = [medium, file.name, file.sha256, file.size, added_at]
        self._database.connection.execute(
            """INSERT INTO media_versions (medium, number, file_name, file_sha256, file_size, added_at, note)
            SELECT ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4, ?5, '' FROM media_versions
            WHERE medium = ?1""",
            values,
        )

    def annotate(self, medium: str, number: int, note: str) -> None:
        """Say what is to be known of a version. Raises PmqaError `visit-not-saved`."""
        with self._database.transaction():
            self._database.connection.execute(
                "UPDATE media_versions SET note = ? WHERE medium = ? AND number = ?", [note, medium, number]
            )
