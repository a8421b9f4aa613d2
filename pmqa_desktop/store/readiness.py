"""Keeps the areas of preparation and how far their checklist has come."""

from collections.abc import Iterable

from pmqa_desktop.domain.readiness import Area, CheckItem, CheckStatus, StatusLabel
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import row_of
from pmqa_desktop.store.rows import read_records, replace_records, replacing


class Readiness:
    """The checklist of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(
        self, areas: Iterable[Area], items: Iterable[CheckItem], labels: Iterable[StatusLabel] = ()
    ) -> None:
        """Replace areas, checklist and status labels in one transaction."""
        db = self._database.db
        with replacing(db):
            replace_records(db, "areas", areas)
            replace_records(db, "check_items", items)
            replace_records(db, "check_statuses", labels)

    def areas(self) -> tuple[Area, ...]:
        """The areas, in order."""
        return read_records(self._database.connection, "areas", Area)

    def checklist(self) -> tuple[CheckItem, ...]:
        """Every item of every area, in order."""
        return read_records(self._database.connection, "check_items", CheckItem)

    def labels(self) -> tuple[StatusLabel, ...]:
        """What the visit calls each status, in order."""
        return read_records(self._database.connection, "check_statuses", StatusLabel)

    def mark(self, item_id: str, status: CheckStatus, evidence: str | None = None) -> None:
        """Set how far an item has come and, where given, what shows it; KeyError for an unknown one."""
        change = {"status": status.value} | ({} if evidence is None else {"evidence": evidence})
        row_of(self._database.connection, "check_items", item_id)
        self._database.db.table("check_items").update(item_id, change)
