"""Keeps the visit: one in each database, saved and loaded whole."""

import sqlite3
from collections.abc import Iterable
from typing import Any

from pmqa_desktop.domain.award import Award, HistoryEntry, Step
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, Holiday, Place
from pmqa_desktop.domain.people import Body, BodyKind, Party, Person, Role
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.visit import Deliverable, Showcase, Statement, Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.provenance import load_provenance, save_provenance
from pmqa_desktop.store.reading import row_of, rows_in_order, single_row
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, replacing, to_row


class Visits:
    """The visit of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, visit: Visit) -> None:
        """Replace the visit in one transaction; IntegrityError, and no change, where an id leads nowhere."""
        db = self._database.db
        with replacing(db):
            replace_rows(db, "visit", [_head(visit)])
            replace_rows(db, "award", [{"id": 1, **to_row(visit.award)}])
            replace_rows(db, "report_template", [{"id": 1, **to_row(visit.report_template)}])
            replace_records(db, "award_history", visit.history)
            replace_records(db, "steps", visit.steps)
            replace_records(db, "bodies", visit.bodies, leave_out=["aliases"])
            replace_rows(db, "body_aliases", _aliases(visit.bodies))
            replace_records(db, "people", visit.people)
            replace_records(db, "roles", visit.roles)
            replace_records(db, "parties", visit.parties)
            replace_records(db, "places", visit.places)
            replace_records(db, "events", visit.events, leave_out=["places"])
            replace_rows(db, "event_places", _event_places(visit.events))
            replace_records(db, "holidays", visit.holidays)
            replace_records(db, "showcases", visit.showcases)
            replace_records(db, "deliverables", visit.deliverables)
            replace_records(db, "quality_criteria", visit.quality_criteria)
            replace_records(db, "tasks", visit.tasks)
            replace_records(db, "remarks", visit.remarks)
            save_provenance(db, visit.provenance)

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
            report_template=from_row(ReportTemplate, row_of(connection, "report_template", 1)),
            history=read_records(connection, "award_history", HistoryEntry),
            steps=read_records(connection, "steps", Step),
            bodies=_bodies(connection),
            people=read_records(connection, "people", Person),
            roles=read_records(connection, "roles", Role),
            parties=read_records(connection, "parties", Party),
            places=read_records(connection, "places", Place),
            events=_events(connection),
            holidays=read_records(connection, "holidays", Holiday),
            showcases=read_records(connection, "showcases", Showcase),
            deliverables=read_records(connection, "deliverables", Deliverable),
            quality_criteria=read_records(connection, "quality_criteria", Statement),
            tasks=read_records(connection, "tasks", Statement),
            remarks=read_records(connection, "remarks", Statement),
            provenance=load_provenance(connection),
        )


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
