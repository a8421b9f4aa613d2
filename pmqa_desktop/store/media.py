"""Keeps what agenda items play, and which file in the visit's `media/` folder holds it."""

from collections.abc import Iterable
from typing import Any

from pmqa_desktop.domain.media import Backup, MediaFile, Medium
from pmqa_desktop.store.backups import TABLE as BACKUPS
from pmqa_desktop.store.backups import Backups, all_backup_rows, backups_by_medium
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import Row, row_of, rows_in_order
from pmqa_desktop.store.rows import from_row, replace_rows, replacing, to_row


class MediaShelf:
    """The media of a database, in order."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, media: Iterable[Medium]) -> None:
        """Replace all media in one transaction; IntegrityError where an agenda plays one that is gone."""
        db = self._database.db
        media = tuple(media)
        with replacing(db):
            replace_rows(
                db,
                "media",
                (
                    {"position": n, **to_row(medium, ["file", "backups"]), **_file_columns(medium.file)}
                    for n, medium in enumerate(media)
                ),
            )
            replace_rows(db, BACKUPS, all_backup_rows(media))

    def all(self) -> tuple[Medium, ...]:
        """Every medium, in order."""
        backups = backups_by_medium(self._database)
        rows = rows_in_order(self._database.connection, "media")
        return tuple(_medium(row, backups.get(row["id"], ())) for row in rows)

    def get(self, medium_id: str) -> Medium:
        """One medium; KeyError where there is none of that id."""
        row = row_of(self._database.connection, "media", medium_id)
        return _medium(row, Backups(self._database).of(medium_id))

    def attach(self, medium_id: str, file: MediaFile | None) -> None:
        """Give a medium its file, another one, or none; KeyError where there is no such medium."""
        row_of(self._database.connection, "media", medium_id)
        self._database.db.table("media").update(medium_id, _file_columns(file))


def _file_columns(file: MediaFile | None) -> dict[str, Any]:
    if file is None:
        return {"file_name": None, "file_sha256": None, "file_size": None}
    return {"file_name": file.name, "file_sha256": file.sha256, "file_size": file.size}


def _medium(row: Row, backups: tuple[Backup, ...]) -> Medium:
    file = None
    if row["file_name"] is not None:
        file = MediaFile(name=row["file_name"], sha256=row["file_sha256"], size=row["file_size"])
    return from_row(Medium, row, file=file, backups=backups)
