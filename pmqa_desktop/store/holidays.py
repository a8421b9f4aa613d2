"""Keeps the days on which nothing is due."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.rows import read_records, replace_records

if TYPE_CHECKING:
    from sqlite_utils import Database


class Holidays:
    """The holidays of a database, by date."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def all(self) -> tuple[Holiday, ...]:
        """Every one of them."""
        return read_records(self._database.connection, "holidays", Holiday)

    def save(self, holidays: Iterable[Holiday]) -> None:
        """Keep exactly these. Raises PmqaError `visit-not-saved`."""
        with self._database.transaction():
            save_holidays(self._database.db, holidays)


def save_holidays(db: "Database", holidays: Iterable[Holiday]) -> None:
    """Keep exactly these. The caller holds the transaction."""
    replace_records(db, "holidays", holidays)
