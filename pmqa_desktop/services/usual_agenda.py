"""The agenda that a visit begins with: what most site visits do, in the usual order."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, ItemKind
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.thai import thai_digits
from pmqa_desktop.domain.visit import Showcase, Visit
from pmqa_desktop.paths import resource
from pmqa_desktop.services.content.fields import MINUTE_MS, Table, bilingual, read_toml, since_midnight

_LETTERS = {EventKind.MEETING: "M", EventKind.REHEARSAL: "R", EventKind.SITE_VISIT: "S"}
"""What the ids of the items begin with, so that a log tells a rehearsal's item from the visit's."""


class _Row(NamedTuple):
    """A line of the template, made for one showcase where it is for each."""

    table: Table
    title: Bilingual
    showcase: Showcase | None = None


def usual_agenda(visit: Visit, event: Event, agenda_id: str, media: Collection[Medium] = ()) -> Agenda:
    """A first agenda for `event`, with the media of each showcase where it is presented.

    An item's owner is a role of the visit, or nobody.

    The slot begins when the event does, before it lies what is done before the opening.
    """
    template = read_toml(resource("templates/usual_agenda.toml"))
    rows = list(_rows(template["items"], visit))
    before_ms = sum(_duration(row) for row in rows if row.table.get("pre_roll"))
    start_ms = max(since_midnight(event.time or template["start"]), before_ms)
    items = tuple(_items(rows, start_ms - before_ms, visit, media, _LETTERS[event.kind]))
    return Agenda(
        id=agenda_id,
        event=event.id,
        title=_filled(bilingual(template["title"]), event=event.title),
        date=event.date,
        start_ms=start_ms,
        end_ms=items[-1].planned_start_ms + items[-1].duration_ms,
        warning_ms=template["warning_minutes"] * MINUTE_MS,
        danger_ms=template["danger_minutes"] * MINUTE_MS,
        items=items,
    )


def _rows(tables: list[Table], visit: Visit) -> Iterator[_Row]:
    for table in tables:
        if table.get("each") != "showcase":
            yield _Row(table, bilingual(table))
            continue
        for number, showcase in enumerate(visit.showcases, 1):
            name = showcase.short if showcase.short.text("th") else showcase.title
            numeral = Bilingual(thai_digits(str(number)), str(number))
            yield _Row(table, _filled(bilingual(table), number=numeral, showcase=name), showcase)


def _items(
    rows: list[_Row], start_ms: int, visit: Visit, media: Collection[Medium], letter: str
) -> Iterator[AgendaItem]:
    """Each starts where the one before it ends."""
    for number, row in enumerate(rows):
        table = row.table
        yield AgendaItem(
            id=f"{letter}-{number:02}",
            title=row.title,
            duration_ms=_duration(row),
            planned_start_ms=start_ms,
            owner=_owner(row, visit),
            media=tuple(_media(row, media)),
            cue=Bilingual(table.get("cue", ""), table.get("cue_en", "")),
            plan_b=table.get("plan_b", ""),
            pre_roll=table.get("pre_roll", False),
            buffer=table.get("buffer", False),
            qa=table.get("qa", False),
            kind=ItemKind(table["kind"]),
        )
        start_ms += _duration(row)


def _media(row: _Row, media: Collection[Medium]) -> Iterator[str]:
    """Those of the row's showcase, in the template's order."""
    if row.showcase is not None:
        for deliverable in row.table.get("plays", ()):
            for medium in media:
                if (medium.showcase, medium.deliverable) == (row.showcase.id, deliverable):
                    yield medium.id


def _duration(row: _Row) -> int:
    minutes: int = row.table["minutes"]
    return minutes * MINUTE_MS


def _owner(row: _Row, visit: Visit) -> str:
    """The role of the body that a showcase belongs to, else the template's, where the visit has it."""
    body = row.showcase.owner if row.showcase else None
    for role in visit.roles:
        if body is not None and role.body == body:
            return role.id
    known = {role.id for role in visit.roles}
    owner: str = row.table["owner"]
    return owner if owner in known else ""


def _filled(pattern: Bilingual, **facts: Bilingual) -> Bilingual:
    """A pattern of the template with words in their places, each language with its own."""
    thai, english = (
        getattr(pattern, language).format(**{name: words.text(language) for name, words in facts.items()})
        for language in ("th", "en")
    )
    return Bilingual(thai, english)
