"""Judgements of preflight over facts that a test gives."""

import datetime
from dataclasses import replace

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.file_facts import (
    FileFacts,
    FileKind,
    Problem,
    SlideFacts,
    SoundTrack,
    Unit,
    VideoFacts,
)
from pmqa_desktop.domain.media import BackupKind, MediaFile, MediaKind, Medium
from pmqa_desktop.domain.preflight import (
    GIGABYTE,
    Finding,
    MachineFacts,
    Screen,
    Severity,
    calendar_findings,
    machine_findings,
)
from pmqa_desktop.domain.preflight_files import UNLOOKED, CheckedFile, file_findings

FILE = MediaFile("v.mp4", "0" * 64, 10)
TITLE = Bilingual("v", "v")
DECK = Medium("S1", MediaKind.SLIDES, TITLE, 0, file=FILE)
VIDEO = Medium("V1", MediaKind.VIDEO, TITLE, 0, file=FILE)
SOUND = (SoundTrack("AAC", 2, 48_000),)
FULL_HD = VideoFacts(60_000, 1920, 1080, "H264 - MPEG-4 AVC (part 10)", 30.0, SOUND, heard=(True, True, True))
GOOD = MachineFacts(
    soffice=True,
    libvlc=True,
    free_bytes=100 * GIGABYTE,
    sound=True,
    screens=(Screen("A", 1920, 1080, 1.0), Screen("B", 1920, 1080, 2.0)),
    cores=4,
    on_battery=False,
    sleeps_after_minutes=0,
    now=1_000,
    newest_copy_at=1_000,
)


def _of_video(video: VideoFacts, cores: int | None = 4) -> list[tuple[str, Severity]]:
    facts = FileFacts(FileKind.VIDEO, "mp4", 10, video=video)
    checked = [CheckedFile("V1", None, "v.mp4", there=True, facts=facts)]
    return _told(list(file_findings(checked, {"V1": VIDEO}, (), {}, cores)))


def _told(found: list[Finding]) -> list[tuple[str, Severity]]:
    return [(each.code, each.severity) for each in found]


def _slides(pages: int, hidden: tuple[int, ...] = ()) -> FileFacts:
    return FileFacts(FileKind.SLIDES, "pdf", 10, slides=SlideFacts(pages, Unit.POINT, (), hidden))


def _of_machine(machine: MachineFacts) -> list[tuple[str, Severity]]:
    return _told(list(machine_findings(machine, decks=True, videos=True)))


def test_a_good_computer_is_found_nothing_wrong_with() -> None:
    assert _of_machine(GOOD) == []


def test_what_a_computer_does_not_say_is_not_guessed() -> None:
    silent = replace(
        GOOD, free_bytes=None, on_battery=None, sleeps_after_minutes=None, cores=None, screens=()
    )
    assert _of_machine(silent) == []


@pytest.mark.parametrize(
    ("facts", "code", "severity"),
    [
        ({"soffice": False}, "soffice-missing", Severity.FAULT),
        ({"libvlc": False}, "libvlc-missing", Severity.FAULT),
        ({"free_bytes": GIGABYTE}, "disk-low", Severity.WARNING),
        ({"free_bytes": GIGABYTE // 10}, "disk-low", Severity.FAULT),
        ({"sound": False}, "no-sound", Severity.WARNING),
        ({"on_battery": True, "battery_percent": 90}, "on-battery", Severity.WARNING),
        ({"on_battery": True, "battery_percent": 20}, "on-battery", Severity.FAULT),
        ({"sleeps_after_minutes": 15}, "sleeps", Severity.NOTE),
        ({"utc_offset_minutes": 0}, "time-zone", Severity.NOTE),
        ({"last_event_at": 2_000}, "clock-behind", Severity.FAULT),
        ({"database_problem": "malformed"}, "database-damaged", Severity.FAULT),
        ({"newest_copy_at": None}, "no-copy", Severity.NOTE),
    ],
)
def test_what_is_wrong_with_a_computer_is_found_and_nothing_else(
    facts: dict[str, object], code: str, severity: Severity
) -> None:
    assert _of_machine(replace(GOOD, **facts)) == [(code, severity)]  # type: ignore[arg-type]


def test_a_visit_of_pdfs_needs_neither_libreoffice_nor_vlc() -> None:
    bare = replace(GOOD, soffice=False, libvlc=False)
    assert list(machine_findings(bare, decks=False, videos=False)) == []


def test_the_calendar_tells_a_clock_that_has_run_ahead() -> None:
    day = datetime.date(2021, 7, 22)
    events = [Event("E1", EventKind.SITE_VISIT, TITLE, day)]
    assert list(calendar_findings(events, day)) == []
    (found,) = calendar_findings(events, day + datetime.timedelta(days=1))
    assert (found.code, found.severity, found.facts) == ("events-over", Severity.NOTE, {"day": "2021-07-22"})


def test_a_video_that_is_heavy_for_this_computer_is_told() -> None:
    uhd = replace(FULL_HD, width=3840, height=2160)
    assert _of_video(FULL_HD) == _of_video(uhd) == _of_video(FULL_HD, cores=2) == []
    heavy = [("video-heavy", Severity.WARNING)]
    assert _of_video(replace(uhd, frames_per_second=60.0)) == heavy
    assert _of_video(uhd, cores=2) == heavy
    assert _of_video(replace(uhd, codec="MPEG-H Part2/HEVC (H.265)")) == heavy


def test_sound_that_cannot_be_decoded_is_a_fault_and_a_silent_end_is_none() -> None:
    assert _of_video(replace(FULL_HD, heard=(False,) * 3)) == [("video-sound-broken", Severity.FAULT)]
    assert _of_video(replace(FULL_HD, heard=(True, False, False))) == [("video-sound-part", Severity.WARNING)]
    assert _of_video(replace(FULL_HD, heard=(True, True, False))) == []


@pytest.mark.parametrize(
    ("pages", "found"), [(8, []), (9, []), (7, ["backup-pages-pdf"]), (1, ["backup-pages-pdf"])]
)
def test_a_pdf_that_stands_by_has_the_pages_of_its_deck(pages: int, found: list[str]) -> None:
    """Eight pages are shown, and one is hidden."""
    checked = [
        CheckedFile("S1", None, "a.pptx", there=True, facts=_slides(8, (3,))),
        CheckedFile("S1", BackupKind.PDF, "a.pdf", there=True, facts=_slides(pages)),
    ]
    assert [each.code for each in file_findings(checked, {"S1": DECK}, (), {})] == found


def test_pictures_that_stand_by_are_counted_together() -> None:
    def codes(pictures: int) -> list[str]:
        checked = [CheckedFile("S1", None, "a.pptx", there=True, facts=_slides(3))]
        checked += [
            CheckedFile("S1", BackupKind.PICTURES, f"{number}.png", there=True, facts=_slides(1))
            for number in range(pictures)
        ]
        return [each.code for each in file_findings(checked, {"S1": DECK}, (), {})]

    assert codes(3) == []
    assert codes(2) == ["backup-pages-pictures"]


@pytest.mark.parametrize(
    ("problem", "found"),
    [
        ("soffice-missing", []),
        ("libvlc-missing", []),
        ("probe-timeout", [("file-slow", Severity.FAULT)]),
        ("deck-timeout", [("file-slow", Severity.FAULT)]),
        ("unexpected", [("file-unchecked", Severity.FAULT)]),
        ("deck-unreadable", [("file-unshowable", Severity.FAULT)]),
        (UNLOOKED, [("file-unlooked", Severity.WARNING)]),
    ],
)
def test_what_keeps_a_file_from_being_checked_is_not_blamed_on_the_file(
    problem: str, found: list[tuple[str, Severity]]
) -> None:
    facts = FileFacts(FileKind.SLIDES, "pptx", 10, problem=Problem(problem))
    checked = [CheckedFile("S1", None, "a.pptx", there=True, facts=facts)]
    assert _told(list(file_findings(checked, {"S1": DECK}, (), {}))) == found


def test_a_medium_that_was_removed_during_the_check_is_passed_over() -> None:
    assert list(file_findings([CheckedFile("S1", None, "a.pptx", there=False)], {}, (), {})) == []
