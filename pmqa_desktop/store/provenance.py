"""Keeps where the visit's words come from, byte for byte."""

from sqlite_utils import Database

from pmqa_desktop.domain.provenance import Correction, Furniture, Mark, Provenance, Source
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, to_row


def save_provenance(db: Database, provenance: Provenance) -> None:
    """Replace what is stored. The caller holds the transaction."""
    source = provenance.source
    replace_rows(db, "source", [{"id": 1, **to_row(source, ["furniture"])}] if source else [])
    replace_records(db, "source_furniture", source.furniture if source else ())
    replace_records(db, "corrections", provenance.corrections)
    replace_records(db, "marks", provenance.marks)


def load_provenance(db: Database) -> Provenance:
    """What was saved; empty where nothing was."""
    furniture = read_records(db, "source_furniture", Furniture)
    sources = [from_row(Source, row, furniture=furniture) for row in db.table("source").rows]
    return Provenance(
        source=sources[0] if sources else None,
        corrections=read_records(db, "corrections", Correction),
        marks=read_records(db, "marks", Mark),
    )
