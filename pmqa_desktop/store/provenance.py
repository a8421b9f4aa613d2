"""Keeps where the visit's words come from, byte for byte."""

import sqlite3
from typing import TYPE_CHECKING

from pmqa_desktop.domain.provenance import Correction, Furniture, Mark, Provenance, Source
from pmqa_desktop.store.reading import single_row
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, to_row

if TYPE_CHECKING:
    from sqlite_utils import Database


def save_provenance(db: "Database", provenance: Provenance) -> None:
    """Replace what is stored. The caller holds the transaction."""
    source = provenance.source
    replace_rows(db, "source", [{"id": 1, **to_row(source, ["furniture"])}] if source else [])
    replace_records(db, "source_furniture", source.furniture if source else ())
    replace_records(db, "corrections", provenance.corrections)
    replace_records(db, "marks", provenance.marks)


def load_provenance(connection: sqlite3.Connection) -> Provenance:
    """What was saved; empty where nothing was."""
    furniture = read_records(connection, "source_furniture", Furniture)
    source = single_row(connection, "source")
    return Provenance(
        source=from_row(Source, source, furniture=furniture) if source else None,
        corrections=read_records(connection, "corrections", Correction),
        marks=read_records(connection, "marks", Mark),
    )
