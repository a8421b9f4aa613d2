"""Keeps what the scribe's desk is set up with: the views of the list, and what is written short."""

import json
from collections.abc import Iterable

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.question_filter import SavedView, filter_of
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import rows_in_order


class QuestionDesk:
    """Raises PmqaError `visit-not-saved` where the disk does not take what is saved; then nothing changes."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def views(self) -> tuple[SavedView, ...]:
        """The views that were given a name, in the order in which they were."""
        rows = rows_in_order(self._database.connection, "question_views")
        return tuple(SavedView(row["name"], filter_of(json.loads(row["filter"]))) for row in rows)

    def save_views(self, views: Iterable[SavedView]) -> None:
        """Keep exactly these views."""
        rows = [
            (position, view.name, json.dumps(view.filter.plain(), ensure_ascii=False))
            for position, view in enumerate(views)
        ]
        self._replace("question_views", "(position, name, filter)", rows)

    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """What is written short, in its order."""
        rows = rows_in_order(self._database.connection, "abbreviations")
        return tuple(Abbreviation(row["short"], row["words"]) for row in rows)

    def save_abbreviations(self, abbreviations: Iterable[Abbreviation]) -> None:
        """Keep exactly these abbreviations."""
        rows = [(position, each.short, each.words) for position, each in enumerate(abbreviations)]
        self._replace("abbreviations", "(position, short, words)", rows)

    def _replace(self, table: str, columns: str, rows: list[tuple[int, str, str]]) -> None:
        with self._database.transaction():
            self._database.connection.execute(f"DELETE FROM {table}")
            self._database.connection.executemany(f"INSERT INTO {table} {columns} VALUES (?, ?, ?)", rows)
