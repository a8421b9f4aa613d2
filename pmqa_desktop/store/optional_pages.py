"""Keeps which pages of which decks may be left out."""

from collections.abc import Iterable

from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.store.database import VisitDatabase


class OptionalPages:
    """The optional pages of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def all(self) -> frozenset[PageKey]:
        """Every one of them."""
        rows = self._database.connection.execute("SELECT medium, page FROM optional_pages")
        return frozenset((medium, page) for medium, page in rows)

    def save(self, medium: str, pages: Iterable[int]) -> None:
        """Let these pages of a deck be left out, and no others; in the transaction that the caller holds.

        IntegrityError, and no change, where there is no such medium.
        """
        connection = self._database.connection
        connection.execute("DELETE FROM optional_pages WHERE medium = ?", [medium])
        connection.executemany(
            "INSERT INTO optional_pages (medium, page) VALUES (?, ?)", [(medium, page) for page in set(pages)]
        )
