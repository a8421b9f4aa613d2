"""Preflight as it is seen: findings with what to do, the buttons that mend, the day itself."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.preflight import Finding, Mend, PreflightResult, Severity
from pmqa_desktop.domain.preflight_files import CheckedFile
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services import preflight as preflight_module
from pmqa_desktop.services.preflight_day import PreflightDay
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.facts import Facts
from pmqa_desktop.ui.agenda.backups_dialog import BackupsDialog
from pmqa_desktop.ui.agenda.page import AgendaPage
from pmqa_desktop.ui.common import ask_files
from pmqa_desktop.ui.preflight.view import PreflightView
from pmqa_desktop.ui.readiness.page import Look, ReadinessPage
from pmqa_desktop.ui.windows import Windows
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, named, press, said
from tests.support.players import FakePlayer

FOUND = (
    Finding("file-missing", Severity.FAULT, {"name": "S1.pptx"}, medium="S1", mend=Mend.CHOOSE_FILE),
    Finding(
        "agenda-overlap",
        Severity.FAULT,
        {"ms": "300000"},
        agenda="AG-SV",
        item="S-04",
        mend=Mend.GO_TO_ITEM,
    ),
    Finding("no-copy", Severity.NOTE, mend=Mend.GO_TO_SETTINGS),
)
BACKUP_GONE = Finding(
    "file-missing", Severity.WARNING, {"name": "S1.pdf"}, medium="S1", mend=Mend.BRING_BACKUP
)
OTHER_DAY = Finding("agenda-day", Severity.WARNING, agenda="AG-SV", mend=Mend.GO_TO_ITEM)
DAY_MS = 24 * 3_600_000


@pytest.fixture(autouse=True)
def _only_the_machine_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in the files is for the tests of the service; here they are there, and nothing more."""

    def look(wanted: preflight_module.Wanted, *_rest: object) -> CheckedFile:
        return CheckedFile(wanted.medium, wanted.backup, wanted.file.name, there=True)

    monkeypatch.setattr(preflight_module, "_look", look)


def _page(windows: Windows) -> ReadinessPage:
    windows.pages.go_to("readiness")
    page = windows.pages.page("readiness")
    assert isinstance(page, ReadinessPage)
    page.show_look(Look.PREFLIGHT)
    return page


@pytest.fixture
def found(decks: Workbench, clock: FakeClock) -> Workbench:
    """Somebody has checked the visit before it was opened."""
    Facts(decks.opened.database).keep("preflight", PreflightResult(clock.wall_ms(), FOUND, 3))
    return decks


def test_findings_say_how_bad_where_and_what_to_do(found: Workbench, windows: Windows) -> None:
    rows = cells(named(_page(windows), QTableView, "Findings"))
    assert rows[0][0] == "\u2716 fault"
    assert rows[0][1:] == [
        "showcase 1 slides",
        "The file S1.pptx is gone from the visit's folder. Choose it again.",
    ]
    assert rows[1][1].endswith("overview video")
    assert "5:00 before the item above ends" in rows[1][2]
    assert any(words.startswith("\u2716 2 faults") for words in said(windows.main))


def test_one_button_goes_to_the_item(found: Workbench, windows: Windows) -> None:
    page = _page(windows)
    named(page, QTableView, "Findings").selectRow(1)
    press(page, "Go to the item")
    agenda = windows.pages.page("agenda")
    assert isinstance(agenda, AgendaPage)
    assert agenda.isVisible()
    table = named(agenda, QTableView, "Agenda items")
    assert table.model().index(table.currentIndex().row(), 14).data() == "S-04"


def test_one_button_opens_what_stands_by(found: Workbench, windows: Windows, clock: FakeClock) -> None:
    found.preflight._last = PreflightResult(clock.wall_ms(), (BACKUP_GONE, OTHER_DAY), 3)
    page = _page(windows)
    found.preflight.changed.emit()
    named(page, QTableView, "Findings").selectRow(0)
    press(page, "Backups\u2026")
    (dialog,) = windows.main.findChildren(BackupsDialog)
    assert dialog.isVisible()
    assert any("showcase 1 slides" in choice.currentText() for choice in dialog.findChildren(QComboBox))


def test_one_button_goes_to_an_agenda(found: Workbench, windows: Windows, clock: FakeClock) -> None:
    found.preflight._last = PreflightResult(clock.wall_ms(), (OTHER_DAY,), 3)
    page = _page(windows)
    found.preflight.changed.emit()
    named(page, QTableView, "Findings").selectRow(0)
    press(page, "Go to the agenda")
    assert windows.pages.page("agenda").isVisible()


def test_one_button_chooses_the_file_anew_and_it_is_checked_again(
    found: Workbench, windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    page = _page(windows)
    other = found.media["S2"].file
    assert other is not None
    source = tmp_path / "S1-new.pptx"
    shutil.copy(found.opened.files.path(other), source)
    monkeypatch.setattr(ask_files, "ask_files", lambda *_: [source])
    named(page, QTableView, "Findings").selectRow(0)
    before = found.media["S1"].file
    press(page, "Choose the file\u2026")
    qtbot.waitUntil(lambda: found.media["S1"].file != before)
    assert found.slides.deck("S1") is None, "the deck of the old file is no longer shown"
    with qtbot.waitSignal(found.slides.deck_ready, timeout=60_000):
        pass
    assert found.slides.deck("S1") == found.slides.deck("S2")
    qtbot.waitUntil(lambda: not found.preflight.running, timeout=60_000)
    assert all(row[1] != "showcase 1 slides" for row in cells(named(page, QTableView, "Findings")))
    found.media_book.undo()
    assert found.media["S1"].file == before


def test_a_file_of_another_kind_is_told_and_the_old_one_stays(
    found: Workbench, windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = _page(windows)
    monkeypatch.setattr(ask_files, "ask_files", lambda *_: [tmp_path / "notes.txt"])
    before = found.media["S1"].file
    named(page, QTableView, "Findings").selectRow(0)
    press(page, "Choose the file\u2026")
    assert found.media["S1"].file == before
    assert any("notes.txt is of another kind" in words for words in said(windows.main))


def test_the_file_on_the_stage_of_a_take_is_left_alone(
    found: Workbench, windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    found.run_control.begin(found.agenda_book.agendas[0], TakeMode.REHEARSAL)
    found.run_control.start_item("R-06")
    other = found.media["S2"].file
    assert other is not None
    source = tmp_path / "new.pptx"
    shutil.copy(found.opened.files.path(other), source)
    failures: list[PmqaError] = []
    found.media_book.failed.connect(failures.append)
    found.media_book.choose("S1", source)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "medium-on-stage"
    assert found.slides.deck("S1") is not None


def test_a_check_can_be_begun_watched_and_cancelled(decks: Workbench, windows: Windows, qtbot: QtBot) -> None:
    page = _page(windows)
    (view,) = page.findChildren(PreflightView)
    assert any("Nothing has been checked yet" in label.text() for label in view.findChildren(QLabel))
    press(page, "Check now")
    assert not button(page, "Check now").isEnabled()
    press(page, "Cancel")
    assert button(page, "Check now").isEnabled()
    press(page, "Check now")
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    assert decks.preflight.last is not None
    assert cells(named(page, QTableView, "Findings"))


@pytest.fixture
def day(decks: Workbench, clock: FakeClock) -> Callable[[], PreflightDay]:
    def make() -> PreflightDay:
        return PreflightDay(decks.preflight, decks.run_control, decks.opened.book, Today(clock), tuple)

    return make


def test_on_the_day_of_an_event_it_is_checked_by_itself_once(
    decks: Workbench, clock: FakeClock, day: Callable[[], PreflightDay], qtbot: QtBot
) -> None:
    assert Today(clock).day.isoformat() == "2021-07-16"
    made = day()
    made.check_where_due()
    assert decks.preflight.running
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    made.check_where_due()
    assert not decks.preflight.running


def test_on_another_day_nobody_is_kept_busy(
    decks: Workbench, clock: FakeClock, day: Callable[[], PreflightDay]
) -> None:
    clock.advance(DAY_MS)
    day().check_where_due()
    assert not decks.preflight.running


def test_a_live_take_that_nobody_checked_is_told_and_begins_all_the_same(
    decks: Workbench, day: Callable[[], PreflightDay]
) -> None:
    warned: list[PmqaError] = []
    made = day()
    made.warned.connect(warned.append)
    decks.run_control.begin(decks.agenda_book.agendas[1], TakeMode.LIVE)
    assert [error.code for error in warned] == ["preflight-not-today"]
    assert decks.run_control.active is not None


def test_a_live_take_with_faults_is_told_how_many_and_a_rehearsal_is_not(
    found: Workbench, clock: FakeClock, day: Callable[[], PreflightDay]
) -> None:
    warned: list[PmqaError] = []
    made = day()
    made.warned.connect(warned.append)
    found.run_control.begin(found.agenda_book.agendas[0], TakeMode.REHEARSAL)
    found.run_control.finish()
    assert warned == []
    found.run_control.begin(found.agenda_book.agendas[1], TakeMode.LIVE)
    assert [(error.code, error.facts["count"]) for error in warned] == [("preflight-faults", 2)]


def test_a_check_gives_way_to_a_take(decks: Workbench, day: Callable[[], PreflightDay]) -> None:
    day()
    made = day()
    decks.preflight.start()
    decks.run_control.begin(decks.agenda_book.agendas[0], TakeMode.REHEARSAL)
    assert not decks.preflight.running
    del made


def test_at_t_0_it_is_checked_once_more_and_a_new_fault_is_told(
    decks: Workbench,
    clock: FakeClock,
    day: Callable[[], PreflightDay],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """What was whole in the morning is gone as the take begins."""
    clock.advance(7 * DAY_MS)
    decks.preflight.start()
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    assert decks.preflight.last is not None
    assert decks.preflight.last.count(Severity.FAULT) == 0
    warned: list[PmqaError] = []
    made = day()
    made.warned.connect(warned.append)

    def look(wanted: preflight_module.Wanted, *_rest: object) -> CheckedFile:
        return CheckedFile(wanted.medium, wanted.backup, wanted.file.name, there=wanted.medium != "S1")

    monkeypatch.setattr(preflight_module, "_look", look)
    decks.run_control.begin(decks.agenda_book.agendas[1], TakeMode.LIVE)
    assert warned == []
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    assert [(error.code, error.facts["count"]) for error in warned] == [("preflight-new-faults", 1)]
    assert decks.run_control.active is not None


def test_at_t_0_nothing_is_told_where_nothing_is_new(
    decks: Workbench, clock: FakeClock, day: Callable[[], PreflightDay], qtbot: QtBot
) -> None:
    clock.advance(7 * DAY_MS)
    decks.preflight.start()
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    warned: list[PmqaError] = []
    made = day()
    made.warned.connect(warned.append)
    decks.run_control.begin(decks.agenda_book.agendas[1], TakeMode.LIVE)
    assert decks.preflight.running
    qtbot.waitUntil(lambda: not decks.preflight.running, timeout=60_000)
    assert warned == []


def test_the_test_tone_is_heard_by_one_button_and_never_in_a_take(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    page = _page(windows)
    press(page, "Hear a test tone")
    qtbot.waitUntil(lambda: player.playing)
    press(page, "Stop the tone")
    assert not decks.sound_check.sounding
    decks.run_control.begin(decks.agenda_book.agendas[0], TakeMode.REHEARSAL)
    assert not button(page, "Hear a test tone").isEnabled()
