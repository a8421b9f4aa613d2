"""Keeps what agenda items play, and which file in the visit's `media/` folder holds it."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database
from sqlite_utils.db import NotFoundError

from pmqa_desktop.domain.media import MediaFile, Medium
from pmqa_desktop.store.rows import Row, from_row, replace_rows, replacing, rows_in_order, to_row


class MediaShelf:
    """The media of a database, in order."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, media: Iterable[Medium]) -> None:
        """Replace all media in one transaction; IntegrityError where an agenda plays one that is gone."""
        with replacing(self._db):
            replace_rows(
                self._db,
                "media",
                (
                    {"position": n, **to_row(medium, ["file"]), **_file_columns(medium.file)}
                    for n, medium in enumerate(media)
                ),
            )

    def all(self) -> tuple[Medium, ...]:
        """Every medium, in order."""
        return tuple(_medium(row) for row in rows_in_order(self._db, "media"))

    def get(self, medium_id: str) -> Medium:
        """One medium; KeyError where there is none of that id."""
        try:
            return _medium(self._db.table("media").get(medium_id))
        except NotFoundError:
            raise KeyError(medium_id) from None

    def attach(self, medium_id: str, file: MediaFile | None) -> None:
        """Give a medium its file, another one, or none; KeyError where there is no such medium."""
        try:
            self._db.table("media").update(medium_id, _file_columns(file))
        except NotFoundError:
            raise KeyError(medium_id) from None


def _file_columns(file: MediaFile | None) -> dict[str, Any]:
    if file is None:
        return {"file_name": None, "file_sha256": None, "file_size": None}
    return {"file_name": file.name, "file_sha256": file.sha256, "file_size": file.size}


def _medium(row: Row) -> Medium:
    file = None
    if row["file_name"] is not None:
        file = MediaFile(name=row["file_name"], sha256=row["file_sha256"], size=row["file_size"])
    return from_row(Medium, row, file=file)
