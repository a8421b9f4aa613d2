"""Reads `visit.toml`: the organisation, its award, and everybody and everything that takes part."""

from pathlib import Path

from pmqa_desktop.domain.award import Award
from pmqa_desktop.domain.events import Event, EventKind, EventMode
from pmqa_desktop.domain.people import Body, BodyKind, Role
from pmqa_desktop.domain.visit import Showcase, Visit
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
        bodies=tuple(map(_body, tables["bodies"])),
        roles=tuple(Role(each["id"], bilingual(each), each.get("body")) for each in tables["roles"]),
        events=tuple(map(_event, tables["events"])),
        showcases=tuple(map(_showcase, tables["showcases"])),
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


def _body(table: Table) -> Body:
    return Body(
        id=table["id"],
        name=bilingual(table),
        kind=BodyKind(table["kind"]),
        verbatim=table["verbatim"],
        aliases=tuple(table.get("aliases", ())),
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
