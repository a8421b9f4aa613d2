"""What is being typed, so that a kill does not lose it."""

import json

from pmqa_desktop.domain.question import Draft
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.happenings import from_plain, to_plain


class Drafts:
    """The open draft, if there is one. A save survives a kill and does not wait for the disk."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, draft: Draft) -> None:
        """Keep the draft as it is now."""
        with self._database.transaction(durable=False):
            self._database.connection.execute(
                "INSERT OR REPLACE INTO drafts (question, data) VALUES (?, ?)",
                [draft.question, json.dumps(to_plain(draft), ensure_ascii=False)],
            )

    def discard(self) -> None:
        """Forget it: it has been entered, or thrown away."""
        with self._database.transaction(durable=False):
            self._database.connection.execute("DELETE FROM drafts")

    def load(self) -> Draft | None:
        """The draft that was left open."""
        row = self._database.connection.execute("SELECT data FROM drafts LIMIT 1").fetchone()
        if row is None:
            return None
        draft: Draft = from_plain(Draft, json.loads(row[0]))
        return draft
