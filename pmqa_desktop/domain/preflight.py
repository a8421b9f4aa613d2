"""What a machine can say of a visit before the morning that counts: findings, each with where and how bad.

Plain judgements over facts that others have gathered; no file is opened here.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.agenda_edit import AgendaFault, findings
from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.file_facts import Problem

GIGABYTE = 1_000_000_000
LOW_DISK, NO_DISK = 2 * GIGABYTE, GIGABYTE // 4
"""Bytes free below which recording and rendering may stop in mid-show; and below which they do."""
LOW_BATTERY = 50
"""Per cent, for a morning of three hours."""
OLD_COPY_MS = 24 * 3_600_000
"""A copy of the database older than that is told."""


class Severity(StrEnum):
    """How bad a finding is."""

    FAULT = "fault"
    """The show would fail there."""
    WARNING = "warning"
    """It may go wrong, or look wrong."""
    NOTE = "note"
    """Good to know."""


class Mend(StrEnum):
    """What one button can do about a finding."""

    CHOOSE_FILE = "choose_file"
    BRING_BACKUP = "bring_backup"
    GO_TO_ITEM = "go_to_item"
    GO_TO_SETTINGS = "go_to_settings"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `code` names its sentence, `facts` fill it."""

    code: str
    severity: Severity
    facts: dict[str, str] = field(default_factory=dict)
    medium: str = ""
    agenda: str = ""
    item: str = ""
    problem: Problem | None = None
    """Why a file cannot be shown, where that is the finding."""
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A display as the system tells of it."""

    name: str
    width: int
    height: int
    """Pixels."""
    scale: float


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """What is known of the computer; None where it does not say."""

    soffice: bool
    libvlc: bool
    free_bytes: int | None
    sound: bool
    screens: tuple[Screen, ...] = ()
    cores: int | None = None
    on_battery: bool | None = None
    battery_percent: int | None = None
    sleeps_after_minutes: int | None = None
    """Without a key; 0 for never."""
    utc_offset_minutes: int = 420
    now: int = 0
    """Epoch milliseconds."""
    last_event_at: int | None = None
    """The newest event of the run log."""
    database_problem: str = ""
    """What SQLite says is wrong with the file; "" for nothing."""
    newest_copy_at: int | None = None
    """The newest copy of the database."""


@dataclass(frozen=True, slots=True)
class PreflightResult:
    """What was found, and when."""

    checked_at: int
    findings: tuple[Finding, ...]
    files: int = 0
    """How many files were looked at."""

    def count(self, severity: Severity) -> int:
        """How many findings of a kind."""
        return sum(finding.severity is severity for finding in self.findings)


def agenda_findings(
    agendas: Sequence[Agenda], events: Sequence[Event], video_ms: Mapping[str, int]
) -> Iterator[Finding]:
    """What is wrong with the agendas. `video_ms`: how long videos really are, by their media."""
    days = {event.id: event.date for event in events}
    for agenda in agendas:
        if days.get(agenda.event, agenda.date) != agenda.date:
            yield Finding("agenda-day", Severity.WARNING, agenda=agenda.id, mend=Mend.GO_TO_ITEM)
        for found in findings(agenda, video_ms):
            severity = _AGENDA[found.fault]
            facts = {"ms": str(found.ms)}
            told = f"agenda-{found.fault.value.replace('_', '-')}"
            yield Finding(told, severity, facts, agenda=agenda.id, item=found.item, mend=Mend.GO_TO_ITEM)


def machine_findings(machine: MachineFacts, *, decks: bool, videos: bool) -> Iterator[Finding]:
    """What is wrong with the computer, for a visit that has decks to convert, videos, or both."""
    if not machine.soffice and decks:
        yield Finding("soffice-missing", Severity.FAULT)
    if not machine.libvlc and videos:
        yield Finding("libvlc-missing", Severity.FAULT)
    if machine.free_bytes is not None and machine.free_bytes < LOW_DISK:
        severity = Severity.FAULT if machine.free_bytes < NO_DISK else Severity.WARNING
        yield Finding("disk-low", severity, {"megabytes": str(machine.free_bytes // 1_000_000)})
    if not machine.sound:
        severity = Severity.WARNING if videos else Severity.NOTE
        yield Finding("no-sound", severity, mend=Mend.GO_TO_SETTINGS)
    yield from _displays(machine)
    yield from _power(machine)
    yield from _clock(machine)
    if machine.database_problem:
        yield Finding("database-damaged", Severity.FAULT, {"reason": machine.database_problem})
    if machine.newest_copy_at is None or machine.now - machine.newest_copy_at > OLD_COPY_MS:
        yield Finding("no-copy", Severity.NOTE, mend=Mend.GO_TO_SETTINGS)


def calendar_findings(events: Sequence[Event], today: datetime.date) -> Iterator[Finding]:
    """Whether the computer's day can be right, by the days of the visit."""
    if events and all(event.date < today for event in events):
        last = max(event.date for event in events)
        yield Finding("events-over", Severity.NOTE, {"day": last.isoformat()})


_AGENDA = {
    AgendaFault.OVERLAP: Severity.FAULT,
    AgendaFault.MEDIA_TOO_LONG: Severity.WARNING,
    AgendaFault.BEYOND_SLOT: Severity.WARNING,
    AgendaFault.OWNER_MISSING: Severity.WARNING,
    AgendaFault.NO_DURATION: Severity.NOTE,
    AgendaFault.GAP: Severity.NOTE,
}


def _displays(machine: MachineFacts) -> Iterator[Finding]:
    if not machine.screens:
        return
    if len(machine.screens) == 1:
        yield Finding("one-display", Severity.NOTE, mend=Mend.GO_TO_SETTINGS)
    for screen in machine.screens:
        if screen.scale != round(screen.scale):
            facts = {"name": screen.name, "percent": str(round(screen.scale * 100))}
            yield Finding("display-scaled", Severity.NOTE, facts)
        if screen.width < 1280 or screen.height < 720:
            facts = {"name": screen.name, "width": str(screen.width), "height": str(screen.height)}
            yield Finding("display-small", Severity.WARNING, facts)


def _power(machine: MachineFacts) -> Iterator[Finding]:
    if machine.on_battery:
        percent = machine.battery_percent
        low = percent is not None and percent < LOW_BATTERY
        facts = {"percent": str(percent) if percent is not None else "?"}
        yield Finding("on-battery", Severity.FAULT if low else Severity.WARNING, facts)
    if machine.sleeps_after_minutes:
        minutes = {"minutes": str(machine.sleeps_after_minutes)}
        yield Finding("sleeps", Severity.NOTE, minutes)


def _clock(machine: MachineFacts) -> Iterator[Finding]:
    if machine.utc_offset_minutes != 7 * 60:
        hours = datetime.timedelta(minutes=machine.utc_offset_minutes).total_seconds() / 3600
        yield Finding("time-zone", Severity.NOTE, {"hours": f"{hours:+g}"})
    if machine.last_event_at is not None and machine.now < machine.last_event_at:
        yield Finding("clock-behind", Severity.FAULT)
