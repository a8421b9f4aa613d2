"""Reads `visit.toml`: the organisation, its award, and everybody and everything that takes part."""

from pathlib import Path

from pmqa_desktop.domain.award import Award, HistoryEntry, Result, Step, StepStatus
from pmqa_desktop.domain.events import Event, EventKind, EventMode, Holiday, Place
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.people import Body, BodyKind, Party, Person, Role
from pmqa_desktop.domain.provenance import Confidence, Correction, Furniture, Mark, Origin, Provenance, Source
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.visit import Deliverable, Showcase, Statement, Visit
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml


def read_visit(path: Path) -> Visit:
    """The visit that a `visit.toml` describes."""
    tables = read_toml(path)
    organisation = tables["organisation"]
    return Visit(
        organisation=bilingual(organisation),
        organisation_kind=BodyKind(organisation["kind"]),
        assessors=tables.get("assessors"),
        award=_award(tables["award"]),
        report_template=_report_template(tables["report_template"]),
        history=tuple(map(_history_entry, tables["history"])),
        steps=tuple(map(_step, tables["steps"])),
        bodies=tuple(map(_body, tables["bodies"])),
        people=tuple(map(_person, tables["people"])),
        roles=tuple(Role(each["id"], bilingual(each), each.get("body")) for each in tables["roles"]),
        parties=tuple(Party(each["id"], bilingual(each), each["verbatim"]) for each in tables["parties"]),
        places=tuple(Place(each["id"], bilingual(each), each["verbatim"]) for each in tables["places"]),
        events=tuple(map(_event, tables["events"])),
        holidays=tuple(
            Holiday(each["date"], bilingual(each), each["verified"]) for each in tables["holidays"]
        ),
        showcases=tuple(map(_showcase, tables["showcases"])),
        deliverables=tuple(map(_deliverable, tables["deliverables"])),
        quality_criteria=tuple(map(_statement, tables["quality_criteria"])),
        tasks=tuple(map(_statement, tables["tasks"])),
        remarks=tuple(map(_statement, tables["remarks"])),
        provenance=_provenance(tables),
    )


def _award(table: Table) -> Award:
    return Award(
        name=bilingual(table["name"]),
        track=bilingual(table["track"]),
        status_assessment=bilingual(table["status_assessment"]),
        category=table["category"],
        category_name=bilingual(table["category_name"]),
        category_variant=table["category_variant"],
        fiscal_start=table["fiscal_start"],
        fiscal_end=table["fiscal_end"],
        fiscal_verbatim=table["fiscal_verbatim"],
        fiscal_note=table["fiscal_note"],
    )


def _history_entry(table: Table) -> HistoryEntry:
    return HistoryEntry(
        year=table["year"],
        category=table["category"],
        text=bilingual(table),
        result=Result(table["result"]),
        verbatim=table["verbatim"],
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


def _body(table: Table) -> Body:
    return Body(
        id=table["id"],
        name=bilingual(table),
        kind=BodyKind(table["kind"]),
        verbatim=table["verbatim"],
        aliases=tuple(table.get("aliases", ())),
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


def _event(table: Table) -> Event:
    purpose = table.get("purpose", {})
    return Event(
        id=table["id"],
        kind=EventKind(table["kind"]),
        title=bilingual(table),
        date=table["date"],
        time=table.get("time"),
        mode=EventMode(table["mode"]) if "mode" in table else None,
        places=tuple(table.get("places", ())),
        chair=table.get("chair"),
        body=table.get("body"),
        purpose=bilingual(purpose),
        purpose_verbatim=purpose.get("verbatim", ""),
        date_verbatim=table.get("date_verbatim", ""),
        time_verbatim=table.get("time_verbatim", ""),
    )


def _showcase(table: Table) -> Showcase:
    return Showcase(
        id=table["id"],
        title=bilingual(table),
        short=bilingual(table["short"]),
        owner=table.get("owner"),
        verbatim=table["verbatim"],
        owner_verbatim=table["owner_verbatim"],
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
