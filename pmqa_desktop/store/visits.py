"""Keeps the visit: one in each database, saved and loaded whole."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from pmqa_desktop.domain.award import Award, HistoryEntry, Step
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, Holiday, Place
from pmqa_desktop.domain.people import Body, BodyKind, Party, Person, Role
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.visit import Deliverable, Showcase, Statement, Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.provenance import load_provenance, save_provenance
from pmqa_desktop.store.rows import (
    from_row,
    read_records,
    replace_records,
    replace_rows,
    replacing,
    rows_in_order,
    to_row,
)


class Visits:
    """The visit of a database."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, visit: Visit) -> None:
        """Replace the visit in one transaction; IntegrityError, and no change, where an id leads nowhere."""
        db = self._db
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
        db = self._db
        head = next(iter(db.table("visit").rows), None)
        if head is None:
            raise PmqaError("visit-without-content")
        return Visit(
            organisation=Bilingual(head["organisation_th"], head["organisation_en"]),
            organisation_kind=BodyKind(head["organisation_kind"]),
            assessors=head["assessors"],
            award=from_row(Award, db.table("award").get(1)),
            report_template=from_row(ReportTemplate, db.table("report_template").get(1)),
            history=read_records(db, "award_history", HistoryEntry),
            steps=read_records(db, "steps", Step),
            bodies=_bodies(db),
            people=read_records(db, "people", Person),
            roles=read_records(db, "roles", Role),
            parties=read_records(db, "parties", Party),
            places=read_records(db, "places", Place),
            events=_events(db),
            holidays=read_records(db, "holidays", Holiday),
            showcases=read_records(db, "showcases", Showcase),
            deliverables=read_records(db, "deliverables", Deliverable),
            quality_criteria=read_records(db, "quality_criteria", Statement),
            tasks=read_records(db, "tasks", Statement),
            remarks=read_records(db, "remarks", Statement),
            provenance=load_provenance(db),
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


def _bodies(db: Database) -> tuple[Body, ...]:
    names = list(rows_in_order(db, "body_aliases"))
    return tuple(
        from_row(Body, row, aliases=tuple(each["name"] for each in names if each["body"] == row["id"]))
        for row in rows_in_order(db, "bodies")
    )


def _events(db: Database) -> tuple[Event, ...]:
    places = list(rows_in_order(db, "event_places"))
    return tuple(
        from_row(Event, row, places=tuple(each["place"] for each in places if each["event"] == row["id"]))
        for row in rows_in_order(db, "events")
    )
