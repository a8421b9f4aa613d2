"""What a machine can say of the files that a visit shows: there, unchanged, whole, fit for the computer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.file_facts import FileFacts, FileKind, Problem
from pmqa_desktop.domain.media import BackupKind, MediaKind, Medium
from pmqa_desktop.domain.preflight import Finding, Mend, Severity

UNLOOKED = "file-unlooked"
"""The problem of a file that there was no time to look into."""
HEAVY_PIXELS = 3840 * 2160 * 31
"""Pixels a second that an ordinary laptop still decodes without its graphics card: 4K at 30 frames."""
CORES = 4
"""With fewer than these, an ordinary laptop's share of `HEAVY_PIXELS`."""
COSTLY = ("HEVC", "H265", "AV1", "VP9", "AV01")
"""In the names of codecs that cost twice as much to decode."""
STAND_IN = "PMQA "
"""How the names of shipped fonts begin that are as wide as those they stand in for."""
_OF_THE_MACHINE = frozenset({"soffice-missing", "libvlc-missing"})
"""What keeps files from being shown and is told once, of the computer."""
_UNCHECKED = frozenset({"unexpected", "visit-unwritable"})
"""What kept a file from being looked into: it may be whole."""
_SLOW = frozenset({"probe-timeout", "deck-timeout"})
"""It was not looked through, or not converted, within the limit."""


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


def file_findings(
    checked: Sequence[CheckedFile],
    media: Mapping[str, Medium],
    agendas: Sequence[Agenda],
    shown_last: Mapping[str, str],
    cores: int | None = None,
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
        if each.medium not in media:  # it was removed meanwhile
            continue
        for finding in _of_file(each, media[each.medium], cores):
            worst = Severity.WARNING if each.backup is not None else finding.severity
            severity = worst if finding.severity is Severity.FAULT else finding.severity
            yield Finding(
                finding.code,
                severity,
                {"name": each.name, **finding.facts},
                medium=each.medium,
                problem=finding.problem,
                mend=Mend.CHOOSE_FILE if each.backup is None else Mend.BRING_BACKUP,
            )
    yield from _of_page_counts(checked)


def _of_file(checked: CheckedFile, medium: Medium, cores: int | None) -> Iterator[Finding]:
    if not checked.there:
        yield Finding("file-missing", Severity.FAULT)
        return
    if not checked.intact:
        yield Finding("file-changed", Severity.FAULT)
    facts = checked.facts
    if facts is None:
        return
    if facts.problem is not None:
        yield from _of_problem(facts.problem)
    if facts.slides is not None:
        yield from _of_slides(facts)
    if facts.video is not None and facts.kind is FileKind.VIDEO:
        yield from _of_video(facts, medium, cores)


def _of_problem(problem: Problem) -> Iterator[Finding]:
    if problem.code == UNLOOKED:
        yield Finding("file-unlooked", Severity.WARNING)
    elif problem.code in _SLOW:
        yield Finding("file-slow", Severity.FAULT, {"seconds": str(problem.facts.get("seconds", "?"))})
    elif problem.code in _UNCHECKED:
        yield Finding("file-unchecked", Severity.FAULT, problem=problem)
    elif problem.code not in _OF_THE_MACHINE:
        yield Finding("file-unshowable", Severity.FAULT, problem=problem)


def _of_page_counts(checked: Sequence[CheckedFile]) -> Iterator[Finding]:
    """A deck and what stands by for it are to have the same pages; hidden ones may be among them."""
    decks = {
        each.medium: each.facts.slides
        for each in checked
        if each.backup is None and each.facts is not None and each.facts.slides is not None
    }
    pages: dict[tuple[str, BackupKind], int] = {}
    for each in checked:
        if each.backup in (BackupKind.PDF, BackupKind.PICTURES) and each.facts and each.facts.slides:
            key = (each.medium, each.backup)
            pages[key] = pages.get(key, 0) + each.facts.slides.pages
    for (medium, kind), count in pages.items():
        deck = decks.get(medium)
        if deck is not None and count not in (deck.pages, deck.pages + len(deck.hidden)):
            facts = {"there": str(count), "pages": str(deck.pages)}
            yield Finding(
                f"backup-pages-{kind.value}", Severity.WARNING, facts, medium=medium, mend=Mend.BRING_BACKUP
            )


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


def _of_video(facts: FileFacts, medium: Medium, cores: int | None) -> Iterator[Finding]:
    video = facts.video
    assert video is not None
    if not video.sound and medium.kind is MediaKind.VIDEO:
        yield Finding("video-without-sound", Severity.WARNING)
    if video.sound and video.heard and not any(video.heard):
        yield Finding("video-sound-broken", Severity.FAULT)
    elif video.heard and not all(video.heard[:2]):  # at its end many a video has none
        yield Finding("video-sound-part", Severity.WARNING)
    costly = any(name in video.codec.upper() for name in COSTLY)
    pixels = video.width * video.height * max(1.0, video.frames_per_second) * (2 if costly else 1)
    if pixels > HEAVY_PIXELS * min(1.0, (cores or CORES) / CORES):
        size = {"width": str(video.width), "height": str(video.height)}
        yield Finding("video-heavy", Severity.WARNING, size)
