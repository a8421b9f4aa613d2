"""Keeps what is on file about a visit, in a table for each kind of record."""

import sqlite3
from typing import TYPE_CHECKING, Any

from pmqa_desktop.domain.deliverables import Review, Station
from pmqa_desktop.domain.dossier import (
    Deliverable,
    Dossier,
    EventPicture,
    HistoryEntry,
    Holiday,
    Party,
    Person,
    Place,
    Statement,
    Step,
)
from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.results import ResultRow
from pmqa_desktop.store.provenance import load_provenance, save_provenance
from pmqa_desktop.store.reading import Row, row_of, rows_in_order
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, to_row

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_dossier(db: "Database", dossier: Dossier) -> None:
    """Replace what is stored, but for the holidays. The caller holds the transaction."""
    replace_rows(db, "report_template", [{"id": 1, **to_row(dossier.report_template)}])
    replace_records(db, "award_history", dossier.history)
    replace_records(db, "steps", dossier.steps)
    replace_records(db, "people", dossier.people)
    replace_records(db, "parties", dossier.parties)
    replace_records(db, "places", dossier.places)
    replace_records(db, "deliverables", dossier.deliverables)
    replace_records(db, "quality_criteria", dossier.quality_criteria)
    replace_records(db, "tasks", dossier.tasks)
    replace_records(db, "remarks", dossier.remarks)
    replace_records(db, "showcase_results", dossier.results)
    replace_records(db, "stations", dossier.stations)
    replace_records(db, "reviews", dossier.reviews)
    replace_rows(db, "event_pictures", map(_picture_row, range(len(dossier.pictures)), dossier.pictures))
    save_provenance(db, dossier.provenance)


def load_dossier(connection: sqlite3.Connection) -> Dossier:
    """What was saved; KeyError where nothing was."""
    return Dossier(
        report_template=from_row(ReportTemplate, row_of(connection, "report_template", 1)),
        history=read_records(connection, "award_history", HistoryEntry),
        steps=read_records(connection, "steps", Step),
        people=read_records(connection, "people", Person),
        parties=read_records(connection, "parties", Party),
        places=read_records(connection, "places", Place),
        holidays=read_records(connection, "holidays", Holiday),
        deliverables=read_records(connection, "deliverables", Deliverable),
        quality_criteria=read_records(connection, "quality_criteria", Statement),
        tasks=read_records(connection, "tasks", Statement),
        remarks=read_records(connection, "remarks", Statement),
        results=read_records(connection, "showcase_results", ResultRow),
        stations=read_records(connection, "stations", Station),
        reviews=read_records(connection, "reviews", Review),
        pictures=tuple(map(_picture, rows_in_order(connection, "event_pictures"))),
        provenance=load_provenance(connection),
    )


def _picture_row(position: int, picture: EventPicture) -> dict[str, Any]:
    file = picture.file
    return {
        "position": position,
        **to_row(picture, ["file"]),
        "file_name": file.name,
        "file_sha256": file.sha256,
        "file_size": file.size,
    }


def _picture(row: Row) -> EventPicture:
    file = MediaFile(name=row["file_name"], sha256=row["file_sha256"], size=row["file_size"])
    return from_row(EventPicture, row, file=file)
