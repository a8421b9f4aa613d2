"""Keeps the days on which nothing is due."""

from collections.abc import Iterable

from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.rows import read_records, replace_records


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
            replace_records(self._database.db, "holidays", holidays)
