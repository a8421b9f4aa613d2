"""Preflight: nothing is invented on the clean visit, and every planted fault is found."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.file_facts import FileFacts, FileKind, Problem
from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.domain.preflight import Finding, Screen, Severity
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.power import Power
from pmqa_desktop.media.vlc_player import VlcPlayer
from pmqa_desktop.services import machine
from pmqa_desktop.services.known_files import KnownFiles
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.probing import Probing
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.media import MediaShelf
from tests.support.bench import Opener, begin
from tests.support.clocks import FakeClock
from tests.support.decks import save, set_typeface
from tests.support.players import FakePlayer
from tests.support.processes import processes_naming

pytestmark = [pytest.mark.xdist_group("preflight"), pytest.mark.timeout(240)]
PATIENCE_MS = 120_000
DAY_MS = 24 * 3_600_000
SCREENS = (Screen("HDMI-1", 1920, 1080, 1.0), Screen("eDP-1", 1920, 1080, 1.0))


@pytest.fixture(autouse=True)
def _a_machine_with_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """The morning's laptop: sound, mains, Thai time."""
    monkeypatch.setenv("TZ", "Asia/Bangkok")
    import time

    time.tzset()
    monkeypatch.setattr(machine, "has_sound", lambda: True)


def _check(bench: Workbench, qtbot: QtBot, screens: tuple[Screen, ...] = SCREENS) -> tuple[Finding, ...]:
    preflight = bench.preflight
    preflight.start(screens)
    qtbot.waitUntil(lambda: not preflight.running, timeout=PATIENCE_MS)
    assert preflight.last is not None
    return preflight.last.findings


@pytest.fixture(scope="module")
def checked(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration once looked into, so that only what a test changes is looked into again."""
    folder = tmp_path_factory.mktemp("checked") / "visit"
    shutil.copytree(demonstration, folder)
    clock = FakeClock()
    settings = QSettings(str(folder / "choices.ini"), QSettings.Format.IniFormat)
    bench = Workbench(open_visit(folder, clock), clock, Preferences(settings, "en"), FakePlayer)
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    bench.preflight.changed.connect(lambda: None if bench.preflight.running else loop.quit())
    bench.preflight.start(SCREENS)
    loop.exec()
    bench.close()
    return folder


@pytest.fixture
def visit(checked: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "visit"
    shutil.copytree(checked, folder, copy_function=os.link)
    database = folder / "visit.db"
    database.unlink()
    shutil.copy2(checked / "visit.db", database)
    return folder


@pytest.fixture
def open_it(visit: Path, open_bench: Opener, clock: FakeClock) -> Callable[[], Workbench]:
    """After the site visit, for the log of the demonstration is of that day."""
    clock.advance(7 * DAY_MS)
    return lambda: open_bench(visit)


def _file(bench: Workbench, medium: str) -> Path:
    file = bench.media[medium].file
    assert file is not None
    return bench.opened.files.path(file)


def _rewrite(path: Path, content: bytes) -> None:
    path.unlink()  # a link to what other tests use
    path.write_bytes(content)


def _bring(bench: Workbench, medium: str, source: Path) -> None:
    file = bench.opened.files.add(source)
    MediaShelf(bench.opened.database).attach(medium, file)
    bench.media[medium] = replace(bench.media[medium], file=file)


def _worse_than_notes(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(each.code, each.medium or each.item) for each in found if each.severity is not Severity.NOTE]


def test_the_clean_visit_has_neither_fault_nor_warning(
    open_it: Callable[[], Workbench], qtbot: QtBot
) -> None:
    assert _worse_than_notes(_check(open_it(), qtbot)) == []


def test_files_that_have_not_changed_are_not_looked_into_again(
    open_it: Callable[[], Workbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    monkeypatch.setattr(Probing, "look", lambda _self, path, *_: looked.append(path))
    _check(open_it(), qtbot)
    assert looked == []


def test_what_was_found_is_there_at_the_next_start(
    open_it: Callable[[], Workbench], qtbot: QtBot, clock: FakeClock
) -> None:
    found = _check(open_it(), qtbot)
    again = open_it().preflight.last
    assert again is not None
    assert (again.findings, again.checked_at) == (found, clock.wall_ms())


def _delete_a_deck(bench: Workbench, _tmp: Path) -> None:
    _file(bench, "S1").unlink()


def _change_a_deck(bench: Workbench, _tmp: Path) -> None:
    other = _file(bench, "S2").read_bytes()
    _rewrite(_file(bench, "S1"), other)


def _cut_a_video(bench: Workbench, tmp: Path) -> None:
    whole = _file(bench, "V1").read_bytes()
    cut = tmp / "V1-cut.mp4"
    cut.write_bytes(whole[: len(whole) * 6 // 10])
    _bring(bench, "V1", cut)


def _damage_a_deck(bench: Workbench, tmp: Path) -> None:
    damaged = tmp / "S1-damaged.pptx"
    damaged.write_bytes(_file(bench, "S1").read_bytes()[:4000])
    _bring(bench, "S1", damaged)


def _ask_for_a_font(bench: Workbench, tmp: Path) -> None:
    deck = Presentation(str(_file(bench, "S1")))
    runs = [
        run
        for shape in deck.slides[0].shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    ]
    set_typeface(runs[0], "latin", "Nowhere Gothic")
    _bring(bench, "S1", save(deck, tmp / "fonts.pptx"))


def _take_a_file_away(bench: Workbench, _tmp: Path) -> None:
    MediaShelf(bench.opened.database).attach("V2", None)
    bench.media["V2"] = replace(bench.media["V2"], file=None)


def _delete_a_backup(bench: Workbench, _tmp: Path) -> None:
    (backup,) = bench.media["S0"].backup_files(BackupKind.PDF)
    bench.opened.files.path(backup).unlink()


def _clash_in_the_agenda(bench: Workbench, _tmp: Path) -> None:
    agenda = bench.agenda_book.agendas[1]
    early = replace(agenda.item("S-04"), fixed=True, planned_start_ms=9 * 60 * MINUTE_MS)
    items = tuple(early if item.id == "S-04" else item for item in agenda.items)
    bench.agenda_book.set_items(agenda.id, items)


def _too_short_for_its_video(bench: Workbench, _tmp: Path) -> None:
    agenda = bench.agenda_book.agendas[1]
    bench.agenda_book.set_durations(agenda, {"S-04": 20_000})


def _without_a_leader(bench: Workbench, _tmp: Path) -> None:
    agenda = bench.agenda_book.agendas[1]
    items = tuple(replace(item, owner="") if item.id == "S-05" else item for item in agenda.items)
    bench.agenda_book.set_items(agenda.id, items)


def _on_another_day(bench: Workbench, _tmp: Path) -> None:
    agenda = bench.agenda_book.agendas[1]
    bench.agenda_book.change(replace(agenda, date=agenda.date.replace(day=23)))


def _changed_after_the_rehearsal(bench: Workbench, tmp: Path) -> None:
    bench.conductor.choose(bench.agenda_book.agendas[0], TakeMode.REHEARSAL)
    bench.conductor.do_next_thing()
    bench.run_control.finish()
    _bring(bench, "S1", _file(bench, "S2"))


@pytest.mark.parametrize(
    ("plant", "code", "where", "severity"),
    [
        (_delete_a_deck, "file-missing", "S1", Severity.FAULT),
        (_change_a_deck, "file-changed", "S1", Severity.FAULT),
        (_cut_a_video, "file-unshowable", "V1", Severity.FAULT),
        (_damage_a_deck, "file-unshowable", "S1", Severity.FAULT),
        (_ask_for_a_font, "font-missing", "S1", Severity.WARNING),
        (_take_a_file_away, "medium-without-file", "V2", Severity.FAULT),
        (_delete_a_backup, "file-missing", "S0", Severity.WARNING),
        (_clash_in_the_agenda, "agenda-overlap", "S-04", Severity.FAULT),
        (_too_short_for_its_video, "agenda-media-too-long", "S-04", Severity.WARNING),
        (_without_a_leader, "agenda-owner-missing", "S-05", Severity.WARNING),
        (_on_another_day, "agenda-day", "", Severity.WARNING),
        (_changed_after_the_rehearsal, "changed-since-take", "S1", Severity.WARNING),
    ],
)
def test_a_planted_fault_is_found_where_it_is_and_no_other(
    open_it: Callable[[], Workbench],
    qtbot: QtBot,
    tmp_path: Path,
    plant: Callable[[Workbench, Path], None],
    code: str,
    where: str,
    severity: Severity,
) -> None:
    bench = open_it()
    plant(bench, tmp_path)
    found = _check(bench, qtbot)
    assert (code, where, severity) in [(each.code, each.medium or each.item, each.severity) for each in found]
    assert {each[0] for each in _worse_than_notes(found)} == {code}


def test_the_computer_s_own_faults_are_found(
    open_it: Callable[[], Workbench],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    clock: FakeClock,
) -> None:
    bench = open_it()
    clock.advance(-10 * 365 * DAY_MS)
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull + "-nowhere")
    monkeypatch.setattr(machine, "has_sound", lambda: False)
    monkeypatch.setattr(machine, "read_power", lambda: Power(True, 12))
    usage = shutil.disk_usage(bench.opened.folder)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _path: usage._replace(free=10**8))
    monkeypatch.setattr(machine, "integrity_problem", lambda _folder: "malformed")
    small = (Screen("VGA-1", 1024, 768, 1.25),)
    faults = {each.code: each.severity for each in _check(bench, qtbot, small)}
    assert faults["soffice-missing"] is faults["disk-low"] is faults["on-battery"] is Severity.FAULT
    assert faults["clock-behind"] is faults["database-damaged"] is Severity.FAULT
    assert faults["no-sound"] is faults["display-small"] is Severity.WARNING
    assert faults["one-display"] is faults["display-scaled"] is Severity.NOTE


def test_a_check_that_is_cancelled_leaves_what_was_found_before(
    open_it: Callable[[], Workbench], qtbot: QtBot
) -> None:
    bench = open_it()
    before = _check(bench, qtbot)
    bench.preflight.start(SCREENS)
    assert bench.preflight.running
    bench.preflight.cancel()
    assert not bench.preflight.running
    assert bench.preflight.last is not None
    assert bench.preflight.last.findings == before
    assert _check(bench, qtbot) == before


def test_findings_stand_in_the_order_of_the_media_however_quick_each_was(
    open_it: Callable[[], Workbench], qtbot: QtBot
) -> None:
    bench = open_it()
    found = _check(bench, qtbot)
    order = list(bench.media)
    for severity in Severity:
        places = [order.index(each.medium) for each in found if each.severity is severity and each.medium]
        assert places == sorted(places)
    assert all(_check(bench, qtbot) == found for _ in range(3))


def test_a_database_that_is_really_damaged_is_told(
    visit: Path, open_it: Callable[[], Workbench], qtbot: QtBot
) -> None:
    """The last page of the file is written over, as a bad stick does, while the visit is open."""
    bench = open_it()
    bench.opened.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database = visit / "visit.db"
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 8192)
    found = {each.code: each.severity for each in _check(bench, qtbot)}
    assert found["database-damaged"] is Severity.FAULT


def _forget_what_is_known(visit: Path) -> None:
    for kept in (visit / "cache").rglob("*"):
        if kept.is_file() and kept.suffix in {".json", ".pdf"}:
            kept.unlink()


def test_without_libreoffice_the_computer_is_told_once_and_no_deck_is_blamed(
    visit: Path, open_it: Callable[[], Workbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _forget_what_is_known(visit)
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull + "-nowhere")
    monkeypatch.setattr(KnownFiles, "get", _known_unless_a_deck(KnownFiles.get))
    assert _worse_than_notes(_check(open_it(), qtbot)) == [("soffice-missing", "")]


def _known_unless_a_deck(
    get: Callable[[KnownFiles, str, str], FileFacts | None],
) -> Callable[[KnownFiles, str, str], FileFacts | None]:
    """Videos and PDFs are whole here: looking into each again proves nothing and takes its time."""

    def known(files: KnownFiles, sha256: str, suffix: str) -> FileFacts | None:
        whole = FileFacts(FileKind.UNKNOWN, suffix.lstrip("."))
        return get(files, sha256, suffix) if suffix == ".pptx" else whole

    return known


def test_without_vlc_the_computer_is_told_and_no_video_is_blamed(
    open_it: Callable[[], Workbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(_probing: Probing, path: Path, _cancelled: object = None) -> FileFacts:
        problem = Problem("libvlc-missing") if path.suffix == ".mp4" else None
        return FileFacts(FileKind.UNKNOWN, path.suffix.lstrip("."), problem=problem)

    monkeypatch.setattr(KnownFiles, "get", lambda *_: None)
    monkeypatch.setattr(Probing, "look", look)
    monkeypatch.setattr(VlcPlayer, "available", lambda: False)
    assert _worse_than_notes(_check(open_it(), qtbot)) == [("libvlc-missing", "")]


def test_a_look_that_breaks_off_is_a_finding_and_not_silence(
    open_it: Callable[[], Workbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(_probing: Probing, path: Path, _cancelled: object = None) -> FileFacts:
        raise PmqaError("visit-unwritable", path=path.parent, reason="full")

    monkeypatch.setattr(KnownFiles, "get", lambda *_: None)
    monkeypatch.setattr(Probing, "look", look)
    found = _check(open_it(), qtbot)
    assert ("file-unchecked", "S1") in _worse_than_notes(found)


def test_a_computer_that_cannot_be_asked_is_a_finding_and_the_check_ends(
    open_it: Callable[[], Workbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_out(_path: Path) -> None:
        raise PmqaError("visit-unwritable", path="", reason="gone")

    monkeypatch.setattr(machine, "integrity_problem", pulled_out)
    assert _worse_than_notes(_check(open_it(), qtbot)) == [("computer-unchecked", "")]


def test_in_a_take_no_file_is_looked_into_but_what_is_gone_or_changed_is_found(
    open_it: Callable[[], Workbench], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    monkeypatch.setattr(Probing, "look", lambda _self, path, *_: looked.append(path))
    bench = open_it()
    _delete_a_deck(bench, tmp_path)
    _rewrite(_file(bench, "V1"), _file(bench, "V2").read_bytes())
    new = tmp_path / "new.pptx"
    new.write_bytes(_file(bench, "S2").read_bytes() + b"\0")
    _bring(bench, "S3", new)
    begin(bench)
    found = _check(bench, qtbot)
    assert looked == []
    assert set(_worse_than_notes(found)) == {
        ("file-missing", "S1"),
        ("file-changed", "V1"),
        ("file-unlooked", "S3"),
    }


def test_it_is_checked_again_only_where_a_medium_has_another_file(
    open_it: Callable[[], Workbench], qtbot: QtBot, tmp_path: Path
) -> None:
    bench = open_it()
    bench.preflight.renew(SCREENS)
    assert not bench.preflight.running
    _take_a_file_away(bench, tmp_path)
    bench.preflight.renew(SCREENS)
    assert bench.preflight.running
    qtbot.waitUntil(lambda: not bench.preflight.running, timeout=PATIENCE_MS)
    bench.preflight.renew(SCREENS)
    assert not bench.preflight.running


def test_a_check_that_is_cancelled_leaves_no_process_behind(
    visit: Path, open_it: Callable[[], Workbench], qtbot: QtBot
) -> None:
    shutil.rmtree(visit / "cache")
    bench = open_it()
    bench.preflight.start(SCREENS)
    qtbot.waitUntil(lambda: bool(processes_naming(visit)), timeout=PATIENCE_MS)
    bench.preflight.cancel()
    qtbot.waitUntil(lambda: not processes_naming(visit), timeout=5_000)
