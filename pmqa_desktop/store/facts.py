"""Keeps facts about the visit's file that are no content: one value under a name, as JSON."""

import json
from typing import TypeVar

from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.happenings import from_plain, to_plain

_Value = TypeVar("_Value")


class Facts:
    """The facts of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def get(self, name: str, kind: type[_Value]) -> _Value | None:
        """The dataclass that was kept under a name; None for nothing, and for what cannot be read."""
        row = self._database.connection.execute("SELECT value FROM facts WHERE name = ?", [name]).fetchone()
        if row is None:
            return None
        try:
            value = from_plain(kind, json.loads(row[0]))
        except (ValueError, TypeError, KeyError):
            return None
        return value if isinstance(value, kind) else None

    def keep(self, name: str, value: object) -> None:
        """Keep a dataclass under a name. Raises PmqaError `visit-not-saved`."""
        text = json.dumps(to_plain(value), ensure_ascii=False)
        with self._database.transaction():
            self._database.connection.execute(
                "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", [name, text]
            )
