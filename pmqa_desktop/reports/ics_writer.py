"""An agenda as a file for calendars (RFC 5545): one entry for the whole, and one for each of its items."""

import datetime
from collections.abc import Callable
from pathlib import Path

from icalendar import Calendar, Event, Timezone, TimezoneStandard

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.thai_time import THAI_TIME
from pmqa_desktop.reports.whole_file import whole

_ZONE = "Asia/Bangkok"
_OFFSET = datetime.timedelta(hours=7)


def calendar(
    agenda: Agenda,
    text: Callable[[Bilingual], str],
    owner: Callable[[str], str],
    place: str,
    made_at: datetime.datetime,
) -> bytes:
    """The file's content. `text` and `owner` say the visit's words and roles in the language wanted.

    Entries keep their UIDs, so that a calendar that takes a newer file changes what it has.
    """
    made = Calendar()
    made.add("prodid", "-//PMQA Desktop//EN")
    made.add("version", "2.0")
    made.add_component(_zone())
    made.add_component(
        _entry(agenda, agenda.id, text(agenda.title), (agenda.start_ms, agenda.end_ms), place, made_at)
    )
    for item in agenda.items:
        span = item.planned_start_ms, item.planned_end_ms
        entry = _entry(agenda, f"{agenda.id}-{item.id}", text(item.title), span, place, made_at)
        description = _described(item, text, owner)
        if description:
            entry.add("description", description)
        made.add_component(entry)
    content: bytes = made.to_ical()
    return content


def write_calendar(path: Path, content: bytes) -> Path:
    """Write the file; see `whole`."""
    with whole(path) as unfinished:
        unfinished.write_bytes(content)
    return path


def _entry(
    agenda: Agenda, uid: str, title: str, span: tuple[int, int], place: str, made_at: datetime.datetime
) -> Event:
    midnight = datetime.datetime.combine(agenda.date, datetime.time(), THAI_TIME)
    entry = Event()
    entry.add("uid", f"{uid}-{agenda.date.isoformat()}@pmqa-desktop")
    entry.add("dtstamp", made_at)
    entry.add("summary", title)
    entry.add("dtstart", midnight + datetime.timedelta(milliseconds=span[0]), parameters={"TZID": _ZONE})
    entry.add("dtend", midnight + datetime.timedelta(milliseconds=span[1]), parameters={"TZID": _ZONE})
    if place:
        entry.add("location", place)
    return entry


def _described(item: AgendaItem, text: Callable[[Bilingual], str], owner: Callable[[str], str]) -> str:
    return "\n".join(filter(None, (owner(item.owner), text(item.cue))))


def _zone() -> Timezone:
    """Thailand has had one time all year since 1920."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE)
    standard.add("dtstart", datetime.datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "+07")
    zone.add_component(standard)
    return zone
