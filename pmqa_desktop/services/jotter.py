"""Keeps what is half typed, as well as it can: a full disk must not disturb who types."""

from contextlib import suppress

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.jottings import Jottings


class Jotter:
    """Texts by the names of their fields."""

    def __init__(self, database: VisitDatabase) -> None:
        self._jottings = Jottings(database)
        self._known: dict[str, str] = {}

    def keep(self, field: str, text: str) -> None:
        """Keep what stands in a field now; "" forgets it."""
        if text != self.kept(field):
            with suppress(PmqaError):
                self._jottings.keep(field, text)
                self._known[field] = text

    def kept(self, field: str) -> str:
        """What was left in a field; "" where nothing was."""
        if field not in self._known:
            self._known[field] = self._jottings.kept(field)
        return self._known[field]
