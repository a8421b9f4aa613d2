"""Keeps the areas of preparation, how far their checklist has come, and what is coordinated beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from pmqa_desktop.domain.coordination import AgencyTask, Contact, SignalPath
from pmqa_desktop.domain.readiness import Area, CheckItem, StatusLabel
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.rows import read_records, refuse_orphans, replace_records, replacing


@dataclass(frozen=True, slots=True)
class Preparation:
    """All of it, each in order."""

    areas: tuple[Area, ...] = ()
    items: tuple[CheckItem, ...] = ()
    contacts: tuple[Contact, ...] = ()
    tasks: tuple[AgencyTask, ...] = ()
    paths: tuple[SignalPath, ...] = ()


class Readiness:
    """The preparation of a database."""

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

    def replace(self, preparation: Preparation) -> None:
        """Replace all but the labels. The caller holds the transaction.

        Raises the PmqaErrors of `refuse_orphans` where something that would be gone is referred to.
        """
        db = self._database.db
        with replacing(db):
            replace_records(db, "areas", preparation.areas)
            replace_records(db, "check_items", preparation.items)
            replace_records(db, "contacts", preparation.contacts)
            replace_records(db, "agency_tasks", preparation.tasks)
            replace_records(db, "signal_paths", preparation.paths)
            refuse_orphans(self._database.connection)

    def load(self) -> Preparation:
        """All of it."""
        connection = self._database.connection
        return Preparation(
            areas=read_records(connection, "areas", Area),
            items=read_records(connection, "check_items", CheckItem),
            contacts=read_records(connection, "contacts", Contact),
            tasks=read_records(connection, "agency_tasks", AgencyTask),
            paths=read_records(connection, "signal_paths", SignalPath),
        )

    def labels(self) -> tuple[StatusLabel, ...]:
        """What the visit calls each status, in order."""
        return read_records(self._database.connection, "check_statuses", StatusLabel)
