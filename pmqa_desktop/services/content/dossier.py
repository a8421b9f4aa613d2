"""Reads from `visit.toml` what is on file about the visit."""

from pathlib import Path

from pmqa_desktop.domain.dossier import (
    Deliverable,
    Dossier,
    HistoryEntry,
    Holiday,
    Party,
    Person,
    Place,
    Result,
    Statement,
    Step,
    StepStatus,
)
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.provenance import Confidence, Correction, Furniture, Mark, Origin, Provenance, Source
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml


def read_dossier(path: Path) -> Dossier:
    """The dossier that a `visit.toml` describes."""
    tables = read_toml(path)
    return Dossier(
        report_template=_report_template(tables["report_template"]),
        history=tuple(map(_history_entry, tables["history"])),
        steps=tuple(map(_step, tables["steps"])),
        people=tuple(map(_person, tables["people"])),
        parties=tuple(Party(each["id"], bilingual(each), each["verbatim"]) for each in tables["parties"]),
        places=tuple(Place(each["id"], bilingual(each), each["verbatim"]) for each in tables["places"]),
        holidays=tuple(
            Holiday(each["date"], bilingual(each), each["verified"]) for each in tables["holidays"]
        ),
        deliverables=tuple(map(_deliverable, tables["deliverables"])),
        quality_criteria=tuple(map(_statement, tables["quality_criteria"])),
        tasks=tuple(map(_statement, tables["tasks"])),
        remarks=tuple(map(_statement, tables["remarks"])),
        provenance=_provenance(tables),
    )


def _history_entry(table: Table) -> HistoryEntry:
    return HistoryEntry(
        year=table["year"],
        category=table["category"],
        text=bilingual(table),
        result=Result(table["result"]),
        verbatim=table["verbatim"],
        id=f"H{table['year']}-{table['category']}",
    )


def _step(table: Table) -> Step:
    return Step(
        id=table["id"],
        number=table["number"],
        name=bilingual(table),
        status=StepStatus(table["status"]),
        verbatim=table["verbatim"],
        status_verbatim=table.get("status_verbatim", ""),
        announced_by=table.get("announced_by"),
        event=table.get("event"),
    )


def _person(table: Table) -> Person:
    return Person(
        id=table["id"],
        name=bilingual(table),
        office=bilingual(table["office"]),
        duty=bilingual(table["duty"]),
        verbatim=table["verbatim"],
        note=table["note"],
    )


def _deliverable(table: Table) -> Deliverable:
    return Deliverable(
        id=table["id"],
        name=bilingual(table),
        media_kind=MediaKind(table["media_kind"]),
        per_showcase=table["per_showcase"],
        verbatim=table["verbatim"],
    )


def _statement(table: Table) -> Statement:
    return Statement(table["id"], bilingual(table), table["verbatim"])


def _report_template(table: Table) -> ReportTemplate:
    return ReportTemplate(
        title=bilingual(table),
        page_size=table["page_size"],
        margin_left_mm=table["margin_left_mm"],
        margin_right_mm=table["margin_right_mm"],
        point=table["point"],
        thai_digits=table["thai_digits"],
        fonts=tuple(table["fonts"]),
        fallback_fonts=tuple(table["fallback_fonts"]),
        sections=tuple(table["sections"]),
        minutes_terms=tuple(table["minutes_terms"]),
    )


def _provenance(tables: Table) -> Provenance:
    source = tables["source"]
    return Provenance(
        source=Source(
            file=source["file"],
            kind=bilingual(source["kind"]),
            headline=bilingual(source["headline"]),
            headline_verbatim=source["headline_verbatim"],
            text=source["text"],
            furniture=tuple(
                Furniture(each["verbatim"], each["count"], each["meaning"]) for each in source["furniture"]
            ),
        ),
        corrections=tuple(map(_correction, tables["corrections"])),
        marks=tuple(Mark(part, Origin(origin)) for part, origin in tables["origins"].items()),
    )


def _correction(table: Table) -> Correction:
    return Correction(
        verbatim=table["verbatim"],
        corrected=table["corrected"],
        where=table["where"],
        confidence=Confidence(table["confidence"]),
    )
