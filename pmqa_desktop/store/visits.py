"""Keeps the visit and its dossier: one of each in a database, saved together, loaded as they are needed."""

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pmqa_desktop.domain.award import Award
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.people import Body, BodyKind, Role
from pmqa_desktop.domain.visit import Showcase, Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import row_of, rows_in_order, single_row
from pmqa_desktop.store.rows import (
    from_row,
    read_records,
    refuse_orphans,
    replace_records,
    replace_rows,
    replacing,
    to_row,
)

if TYPE_CHECKING:  # no start waits for what it is made of
    from sqlite_utils import Database

    from pmqa_desktop.domain.dossier import Dossier


class Visits:
    """The visit of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, visit: Visit, dossier: "Dossier") -> None:
        """Keep a new visit in one transaction; IntegrityError, and no change, where an id leads nowhere."""
        from pmqa_desktop.store.dossier import save_dossier
        from pmqa_desktop.store.holidays import save_holidays

        db = self._database.db
        with replacing(db):
            _save_visit(db, visit)
            save_dossier(db, dossier)
            save_holidays(db, dossier.holidays)

    def replace(self, visit: Visit | None, dossier: "Dossier | None") -> None:
        """Replace what is given, but for the holidays. The caller holds the transaction.

        Raises the PmqaErrors of `refuse_orphans` where something that would be gone is referred to.
        """
        db = self._database.db
        with replacing(db):
            if visit is not None:
                _save_visit(db, visit)
            if dossier is not None:
                from pmqa_desktop.store.dossier import save_dossier

                save_dossier(db, dossier)
            refuse_orphans(self._database.connection)

    def load(self) -> Visit:
        """The visit. PmqaError `visit-without-content` where the database holds none."""
        connection = self._database.connection
        head = single_row(connection, "visit")
        if head is None:
            raise PmqaError("visit-without-content")
        return Visit(
            organisation=Bilingual(head["organisation_th"], head["organisation_en"]),
            organisation_kind=BodyKind(head["organisation_kind"]),
            assessors=head["assessors"],
            award=from_row(Award, row_of(connection, "award", 1)),
            bodies=_bodies(connection),
            roles=read_records(connection, "roles", Role),
            events=_events(connection),
            showcases=read_records(connection, "showcases", Showcase),
        )

    def dossier(self) -> "Dossier":
        """What is on file about the visit; KeyError where the database holds none."""
        from pmqa_desktop.store.dossier import load_dossier

        return load_dossier(self._database.connection)


def _save_visit(db: "Database", visit: Visit) -> None:
    replace_rows(db, "visit", [_head(visit)])
    replace_rows(db, "award", [{"id": 1, **to_row(visit.award)}])
    replace_records(db, "bodies", visit.bodies, leave_out=["aliases"])
    replace_rows(db, "body_aliases", _aliases(visit.bodies))
    replace_records(db, "roles", visit.roles)
    replace_records(db, "events", visit.events, leave_out=["places"])
    replace_rows(db, "event_places", _event_places(visit.events))
    replace_records(db, "showcases", visit.showcases)


def _head(visit: Visit) -> dict[str, Any]:
    return {
        "id": 1,
        "organisation_th": visit.organisation.th,
        "organisation_en": visit.organisation.en,
        "organisation_kind": visit.organisation_kind.value,
        "assessors": visit.assessors,
    }


def _aliases(bodies: Iterable[Body]) -> list[dict[str, Any]]:
    return [
        {"body": body.id, "position": n, "name": name}
        for body in bodies
        for n, name in enumerate(body.aliases)
    ]


def _event_places(events: Iterable[Event]) -> list[dict[str, Any]]:
    return [
        {"event": event.id, "position": n, "place": place}
        for event in events
        for n, place in enumerate(event.places)
    ]


def _bodies(connection: sqlite3.Connection) -> tuple[Body, ...]:
    names = rows_in_order(connection, "body_aliases")
    return tuple(
        from_row(Body, row, aliases=tuple(each["name"] for each in names if each["body"] == row["id"]))
        for row in rows_in_order(connection, "bodies")
    )


def _events(connection: sqlite3.Connection) -> tuple[Event, ...]:
    places = rows_in_order(connection, "event_places")
    return tuple(
        from_row(Event, row, places=tuple(each["place"] for each in places if each["event"] == row["id"]))
        for row in rows_in_order(connection, "events")
    )
