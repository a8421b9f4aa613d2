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
from pmqa_desktop.domain.file_facts import FileFacts, FileKind, Problem
from pmqa_desktop.domain.media import BackupKind, MediaKind, Medium

GIGABYTE = 1_000_000_000
LOW_DISK, NO_DISK = 2 * GIGABYTE, GIGABYTE // 4
"""Bytes free below which recording and rendering may stop in mid-show; and below which they do."""
HEAVY_PIXELS = 3840 * 2160 * 31
"""Pixels a second that an ordinary laptop still decodes without its graphics card: 4K at 30 frames."""
LOW_BATTERY = 50
"""Per cent, for a morning of three hours."""
OLD_COPY_MS = 24 * 3_600_000
"""A copy of the database older than that is told."""
STAND_IN = "PMQA "
"""How the names of shipped fonts begin that are as wide as those they stand in for."""


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
class CheckedFile:
    """What became of a file that was looked for."""

    medium: str
    backup: BackupKind | None
    """What it stands by as; None for the medium's own file."""
    name: str
    there: bool
    intact: bool = True
    """Whether its content is still what its name says."""
    facts: FileFacts | None = None
    """None where it was not there, or is nothing to be shown, such as a script."""


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
    free_bytes: int
    sound_devices: int
    screens: tuple[Screen, ...] = ()
    on_battery: bool | None = None
    battery_percent: int | None = None
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


def file_findings(
    checked: Sequence[CheckedFile],
    media: Mapping[str, Medium],
    agendas: Sequence[Agenda],
    shown_last: Mapping[str, str],
) -> Iterator[Finding]:
    """What is wrong with the media of the agendas. `shown_last`: SHA-256 of each file in the last take."""
    used = {medium for agenda in agendas for item in agenda.items for medium in item.media}
    for medium in media.values():
        if medium.file is None and medium.kind is not MediaKind.LIVE_CAMERA and medium.id in used:
            yield Finding("medium-without-file", Severity.FAULT, medium=medium.id, mend=Mend.CHOOSE_FILE)
        file = medium.file
        if file is not None and shown_last.get(medium.id, file.sha256) != file.sha256:
            facts = {"name": file.name}
            yield Finding("changed-since-take", Severity.WARNING, facts, medium=medium.id)
    for each in checked:
        for finding in _of_file(each, media[each.medium]):
            worst = Severity.WARNING if each.backup is not None else finding.severity
            severity = worst if finding.severity is Severity.FAULT else finding.severity
            yield Finding(
                finding.code,
                severity,
                {"name": each.name, **finding.facts},
                medium=each.medium,
                problem=finding.problem,
                mend=Mend.CHOOSE_FILE if each.backup is None else None,
            )


def agenda_findings(
    agendas: Sequence[Agenda], events: Sequence[Event], video_ms: Mapping[str, int]
) -> Iterator[Finding]:
    """What is wrong with the agendas. `video_ms`: how long videos really are, by their media."""
    days = {event.id: event.date for event in events}
    for agenda in agendas:
        if days.get(agenda.event, agenda.date) != agenda.date:
            yield Finding("agenda-day", Severity.WARNING, agenda=agenda.id)
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
    if machine.free_bytes < LOW_DISK:
        severity = Severity.FAULT if machine.free_bytes < NO_DISK else Severity.WARNING
        yield Finding("disk-low", severity, {"megabytes": str(machine.free_bytes // 1_000_000)})
    if machine.sound_devices == 0:
        yield Finding("no-sound", Severity.WARNING if videos else Severity.NOTE)
    yield from _displays(machine)
    if machine.on_battery:
        percent = machine.battery_percent
        low = percent is not None and percent < LOW_BATTERY
        facts = {"percent": str(percent) if percent is not None else "?"}
        yield Finding("on-battery", Severity.FAULT if low else Severity.WARNING, facts)
    yield from _clock(machine)
    if machine.database_problem:
        yield Finding("database-damaged", Severity.FAULT, {"reason": machine.database_problem})
    if machine.newest_copy_at is None or machine.now - machine.newest_copy_at > OLD_COPY_MS:
        yield Finding("no-copy", Severity.NOTE, mend=Mend.GO_TO_SETTINGS)


_AGENDA = {
    AgendaFault.OVERLAP: Severity.FAULT,
    AgendaFault.MEDIA_TOO_LONG: Severity.WARNING,
    AgendaFault.BEYOND_SLOT: Severity.WARNING,
    AgendaFault.OWNER_MISSING: Severity.WARNING,
    AgendaFault.NO_DURATION: Severity.NOTE,
    AgendaFault.GAP: Severity.NOTE,
}


def _of_file(checked: CheckedFile, medium: Medium) -> Iterator[Finding]:
    if not checked.there:
        yield Finding("file-missing", Severity.FAULT)
        return
    if not checked.intact:
        yield Finding("file-changed", Severity.FAULT)
    facts = checked.facts
    if facts is None:
        return
    if facts.problem is not None:
        yield Finding("file-unshowable", Severity.FAULT, problem=facts.problem)
    if facts.slides is not None:
        yield from _of_slides(facts)
    if facts.video is not None and facts.kind is FileKind.VIDEO:
        yield from _of_video(facts, medium)


def _of_slides(facts: FileFacts) -> Iterator[Finding]:
    assert facts.slides is not None
    lacking = [font for font in facts.slides.fonts if font.stands_in is not None]
    for shipped in (True, False):
        names = [font.asked for font in lacking if (font.stands_in or "").startswith(STAND_IN) is shipped]
        if names:
            found = "font-stands-in" if shipped else "font-missing"
            severity = Severity.NOTE if shipped else Severity.WARNING
            yield Finding(found, severity, {"fonts": ", ".join(names)})
    missing = [video for video in facts.slides.videos if video.missing]
    if missing:
        pages = ", ".join(str(video.page) for video in missing)
        yield Finding("video-on-page-missing", Severity.WARNING, {"pages": pages})


def _of_video(facts: FileFacts, medium: Medium) -> Iterator[Finding]:
    video = facts.video
    assert video is not None
    if not video.sound and medium.kind is MediaKind.VIDEO:
        yield Finding("video-without-sound", Severity.WARNING)
    if video.width * video.height * max(1.0, video.frames_per_second) > HEAVY_PIXELS:
        size = {"width": str(video.width), "height": str(video.height)}
        yield Finding("video-heavy", Severity.WARNING, size)


def _displays(machine: MachineFacts) -> Iterator[Finding]:
    if not machine.screens:
        return
    if len(machine.screens) == 1:
        yield Finding("one-display", Severity.NOTE)
    for screen in machine.screens:
        if screen.scale != round(screen.scale):
            facts = {"name": screen.name, "percent": str(round(screen.scale * 100))}
            yield Finding("display-scaled", Severity.NOTE, facts)
        if screen.width < 1280 or screen.height < 720:
            facts = {"name": screen.name, "width": str(screen.width), "height": str(screen.height)}
            yield Finding("display-small", Severity.WARNING, facts)


def _clock(machine: MachineFacts) -> Iterator[Finding]:
    if machine.utc_offset_minutes != 7 * 60:
        hours = datetime.timedelta(minutes=machine.utc_offset_minutes).total_seconds() / 3600
        yield Finding("time-zone", Severity.NOTE, {"hours": f"{hours:+g}"})
    if machine.last_event_at is not None and machine.now < machine.last_event_at:
        yield Finding("clock-behind", Severity.FAULT)
