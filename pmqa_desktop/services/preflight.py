"""Checks what a machine can check: every file, the agendas, the computer; off the thread of the windows.

Nothing of the visit is changed but the note of what was found.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.file_facts import FileFacts, FileKind, Problem, SlideFacts
from pmqa_desktop.domain.media import BackupKind, MediaFile, MediaKind, Medium
from pmqa_desktop.domain.preflight import (
    Finding,
    MachineFacts,
    PreflightResult,
    Screen,
    Severity,
    agenda_findings,
    calendar_findings,
    machine_findings,
)
from pmqa_desktop.domain.preflight_files import UNLOOKED, CheckedFile, file_findings
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.content_hash import content_hash
from pmqa_desktop.media.deck_fonts import brought_fonts
from pmqa_desktop.media.font_files import system_folders
from pmqa_desktop.media.given import is_office
from pmqa_desktop.media.look import what_is
from pmqa_desktop.paths import resource
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.known_files import KnownFiles
from pmqa_desktop.services.machine import look_at_machine
from pmqa_desktop.services.probing import Probing
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.visit_folder import OpenVisit
from pmqa_desktop.store.facts import Facts

AT_ONCE = max(2, min(4, (os.cpu_count() or 2) + 1))
"""Files that are looked into beside each other: each now and then waits for a program of its own."""
LIMIT_S = 120.0
_FACT = "preflight"


class Preflight(QObject):
    """One check at a time. What was found last is kept with the visit."""

    changed = Signal()
    """It has begun, gone on or ended."""
    failed = Signal(object)
    """A PmqaError: what was found could not be kept."""

    def __init__(
        self,
        opened: OpenVisit,
        agenda_book: AgendaBook,
        media: Mapping[str, Medium],
        run_control: RunControl,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._agenda_book = agenda_book
        self._media = media
        self._run_control = run_control
        self._clock = clock
        self._work = Background(AT_ONCE, self)
        self._facts = Facts(opened.database)
        self._last = self._facts.get(_FACT, PreflightResult)
        self._jobs: list[Job] = []
        self._probing: Probing | None = None
        self._checked: dict[int, CheckedFile] = {}
        self._machine: MachineFacts | None = None
        self._waited_for = 0
        self._total = 0
        self._looked_at = self._files()

    @property
    def last(self) -> PreflightResult | None:
        """What was found last; None where nobody has checked yet."""
        return self._last

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._waited_for > 0

    @property
    def progress(self) -> tuple[int, int]:
        """How many pieces of work are done, and how many there are."""
        return self._total - self._waited_for, self._total

    def start(self, screens: Sequence[Screen] = (), *, limit_s: float = LIMIT_S) -> None:
        """Check everything anew, but for files that have not changed; a check that runs goes on.

        A take needs the computer: while one runs, no file is looked into that nobody has looked into before,
        and that is told. `limit_s`: seconds for each file.
        """
        if self.running:
            return
        self._checked, self._machine = {}, None
        self._looked_at = wanted = self._files()
        self._total = self._waited_for = len(wanted) + 2
        machine = partial(
            look_at_machine, self._opened.folder, tuple(screens), self._opened.runs.last_at(), self._clock
        )
        self._run(machine, self._on_machine)
        self._look_into(wanted, limit_s)
        self.changed.emit()

    def renew(self, screens: Sequence[Screen] = ()) -> None:
        """Check again if there are other files than at the last check."""
        if self._last is not None and self._files() != self._looked_at:
            if self.running:
                self.cancel()
            self.start(screens)

    def cancel(self) -> None:
        """Stop; what was found before stays."""
        for job in self._jobs:
            job.cancel()
        if self.running:
            self._looked_at = []
        self._waited_for = 0
        self._put_away()
        self.changed.emit()

    def close(self) -> None:
        """End what is being looked into."""
        for job in self._jobs:
            job.cancel()
        self._work.close()
        if self._probing is not None:
            self._probing.close()

    def _files(self) -> "list[Wanted]":
        return [
            Wanted(medium.id, backup, file, self._opened.files.path(file))
            for medium in self._media.values()
            for backup, file in _files_of(medium)
        ]

    def _look_into(self, wanted: Sequence["Wanted"], limit_s: float) -> None:
        """Into the decks when one LibreOffice has converted them all; into everything else at once."""
        fonts = (*system_folders(), brought_fonts(self._opened.cache))
        known = KnownFiles(self._opened.cache / "preflight", fonts)
        probing: Probing | None = None
        if self._run_control.active is None:
            probing = Probing(self._opened.cache, resource("fonts"), self._clock, limit_s, at_once=AT_ONCE)
        self._probing = probing
        decks = [each.path for each in wanted if is_office(each.path)]

        def look(*, into_decks: bool) -> None:
            for index, each in enumerate(wanted):
                if is_office(each.path) is into_decks:
                    found = partial(self._checked.__setitem__, index)
                    lost = partial(self._on_lost, index, each)
                    self._run(partial(_look, each, known, probing, self._opened.cache), found, lost)

        def look_into_decks(_ready: object) -> None:
            look(into_decks=True)

        self._run(partial(_make_ready, decks, probing), look_into_decks, look_into_decks)
        look(into_decks=False)

    def _run(
        self,
        work: Callable[[Job], object],
        done: Callable[..., object],
        failed: Callable[[PmqaError], object] = lambda _error: None,
    ) -> None:
        """One of the pieces that are waited for."""

        def on_done(found: object) -> None:
            done(found)
            self._on_one_done()

        def on_failed(error: PmqaError) -> None:
            failed(error)
            self._on_one_done()

        self._jobs.append(self._work.run(work, on_done, on_failed))

    def _put_away(self) -> None:
        """Away from the windows' thread, since ending a process may take a moment."""
        self._jobs.clear()
        probing, self._probing = self._probing, None
        if probing is not None:
            self._work.run(lambda _job: probing.close(), lambda _nothing: None, self.failed.emit)

    def _on_machine(self, machine: MachineFacts) -> None:
        self._machine = machine

    def _on_lost(self, index: int, wanted: "Wanted", error: PmqaError) -> None:
        """A look that broke off is a finding too; a bug is told elsewhere besides."""
        facts = FileFacts(FileKind.UNKNOWN, "", problem=Problem.of(error))
        self._checked[index] = CheckedFile(
            wanted.medium, wanted.backup, wanted.file.name, there=True, facts=facts
        )

    def _on_one_done(self) -> None:
        self._waited_for -= 1
        if self._waited_for == 0:
            self._put_away()
            self._last = self._judged()
            try:
                self._facts.keep(_FACT, self._last)
            except PmqaError as error:
                self.failed.emit(error)
        self.changed.emit()

    def _judged(self) -> PreflightResult:
        agendas, events = self._agenda_book.agendas, self._opened.visit.events
        names = {file.name for medium in self._media.values() for _kind, file in _files_of(medium)}
        checked = [_without_found(each, names) for _index, each in sorted(self._checked.items())]
        video_ms = {
            each.medium: each.facts.video.length_ms
            for each in checked
            if each.backup is None and each.facts is not None and each.facts.video is not None
        }
        kinds = {medium.kind for medium in self._media.values() if medium.file is not None}
        decks = any(
            medium.file is not None and is_office(Path(medium.file.name)) for medium in self._media.values()
        )
        machine, shown_last = self._machine, self._opened.runs.files_last_shown()
        today = local(self._clock.wall_ms()).date()
        found = [
            *file_findings(
                checked, self._media, agendas, shown_last, machine.cores if machine is not None else None
            ),
            *agenda_findings(agendas, events, video_ms),
            *calendar_findings(events, today),
        ]
        if machine is not None:
            found += machine_findings(machine, decks=decks, videos=MediaKind.VIDEO in kinds)
        else:
            found.append(Finding("computer-unchecked", Severity.FAULT))
        found.sort(key=lambda finding: list(Severity).index(finding.severity))
        return PreflightResult(self._clock.wall_ms(), tuple(found), len(checked))


def _files_of(medium: Medium) -> list[tuple[BackupKind | None, MediaFile]]:
    own: list[tuple[BackupKind | None, MediaFile]] = [(None, medium.file)] if medium.file else []
    return own + [(backup.kind, backup.file) for backup in medium.backups]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be checked."""

    medium: str
    backup: BackupKind | None
    file: MediaFile
    path: Path


def _make_ready(decks: Sequence[Path], probing: Probing | None, job: Job) -> None:
    if probing is not None:
        probing.make_ready(decks, job.cancelled)


def _look(wanted: Wanted, known: KnownFiles, probing: Probing | None, cache: Path, job: Job) -> CheckedFile:
    """What became of a file, and what is in it. Up to the limit of seconds; a moment where it is known.

    Its content is read through only where its entry in its folder says otherwise than the last time, see
    `media/content_hash.py`.
    """
    checked = CheckedFile(wanted.medium, wanted.backup, wanted.file.name, there=wanted.path.is_file())
    if job.cancelled() or not checked.there:
        return checked
    try:
        sha256 = content_hash(wanted.path, cache)
    except PmqaError as error:
        return replace(checked, facts=replace(what_is(wanted.path), problem=Problem.of(error)))
    checked = replace(checked, intact=sha256 == wanted.file.sha256)
    if wanted.backup is BackupKind.SCRIPT:
        return checked
    facts = known.get(sha256, wanted.file.suffix)
    if facts is None and probing is None:
        facts = replace(what_is(wanted.path), problem=Problem(UNLOOKED))
    elif facts is None and probing is not None:
        facts = probing.look(wanted.path, job.cancelled)
        if not job.cancelled():
            known.keep(sha256, wanted.file.suffix, facts)
    return replace(checked, facts=facts)


def _without_found(checked: CheckedFile, names: set[str]) -> CheckedFile:
    """Without those videos of pages that are missing beside the deck, but are among the visit's files."""
    facts = checked.facts
    if facts is None or facts.slides is None or not facts.slides.videos:
        return checked
    videos = tuple(
        replace(each, missing=each.missing and Path(each.video.name).name not in names)
        for each in facts.slides.videos
    )
    slides: SlideFacts = replace(facts.slides, videos=videos)
    found: FileFacts = replace(facts, slides=slides)
    return replace(checked, facts=found)
