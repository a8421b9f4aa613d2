"""Go or not yet: what is seen, where it leads, who signs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.go_log import SignedOff
from pmqa_desktop.domain.preflight import PreflightResult
from pmqa_desktop.domain.readiness import CheckStatus
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.facts import Facts
from pmqa_desktop.ui.common import ask_files
from pmqa_desktop.ui.go.view import GoView
from pmqa_desktop.ui.readiness.page import Look, ReadinessPage
from pmqa_desktop.ui.windows import Windows
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, named, press, said, type_words


@pytest.fixture
def view(decks: Workbench, clock: FakeClock, windows: Windows) -> GoView:
    windows.pages.go_to("readiness")
    page = windows.pages.page("readiness")
    assert isinstance(page, ReadinessPage)
    page.show_look(Look.GO)
    (made,) = page.findChildren(GoView)
    return made


def _grounds(view: GoView) -> list[list[str]]:
    return cells(named(view, QTableView, "Grounds of the answer"))


def test_a_visit_that_nobody_has_prepared_is_not_yet_go_and_says_what_would_change_it(view: GoView) -> None:
    assert "Not yet" in said(view)
    told = {row[1]: row[2] for row in _grounds(view)}
    assert told["The computer and the files have never been checked."] == "Check now."
    assert told["There is no finished rehearsal."] == "Rehearse the agenda from beginning to end."
    assert told["25 critical items of the checklist are open."] == "Settle them."


def test_what_is_settled_elsewhere_is_gone_from_it_at_once(
    decks: Workbench, clock: FakeClock, view: GoView
) -> None:
    book = decks.readiness_book
    book.mark([item.id for item in book.value.items], CheckStatus.OK)
    assert not [row for row in _grounds(view) if "critical items" in row[1]]
    assert [row for row in _grounds(view) if row[1] == "32 of 32 items of the checklist are settled."]


def test_a_ground_leads_to_where_it_is_dealt_with(windows: Windows, view: GoView) -> None:
    table = named(view, QTableView, "Grounds of the answer")
    row = next(row for row, line in enumerate(_grounds(view)) if "finished rehearsal" in line[1])
    table.selectRow(row)
    press(view, "Go there")
    assert windows.pages.page("agenda").isVisible()


def test_a_role_signs_with_the_time_and_what_stood_against_it_and_takes_it_back(
    decks: Workbench, view: GoView, open_bench: Callable[[Path], Workbench]
) -> None:
    role = named(view, QComboBox, "Signed by")
    role.setCurrentIndex(role.findData("moderator"))
    type_words(named(view, QLineEdit, "Note to the signature"), "sound is late")
    blocking = len(decks.go_desk.answer().blocking)
    press(view, "Sign: not yet")
    signed = decks.go_desk.signatures()["moderator"].said
    assert signed == SignedOff("moderator", go=False, note="sound is late", blocking=blocking)
    (line,) = cells(named(view, QTableView, "Signed off"))
    assert line[0] == "moderator"
    assert line[1].startswith(f"not yet, with {blocking} grounds against it")
    assert named(view, QLineEdit, "Note to the signature").text() == ""
    press(view, "Withdraw")
    assert cells(named(view, QTableView, "Signed off")) == []
    assert not button(view, "Withdraw").isEnabled()


def test_signatures_are_there_at_the_next_start(
    bench: Workbench, open_bench: Callable[[Path], Workbench]
) -> None:
    bench.go_desk.sign("tech", go=True)
    bench.close()
    assert list(open_bench(bench.opened.folder).go_desk.signatures()) == ["tech"]


def test_signing_while_a_take_runs_leaves_the_take_as_it_is(decks: Workbench) -> None:
    decks.run_control.begin(decks.agenda_book.agendas[0], TakeMode.REHEARSAL)
    decks.run_control.start_next_item()
    before = decks.run_control.run
    decks.go_desk.sign("tech", go=True)
    after = decks.run_control.run
    assert before is not None
    assert after is not None
    assert (before.item, before.legs) == (after.item, after.legs)


def test_when_everything_is_done_it_is_go(decks: Workbench, clock: FakeClock, windows: Windows) -> None:
    Facts(decks.opened.database).keep("preflight", PreflightResult(clock.wall_ms(), (), 20))
    decks.preflight._last = PreflightResult(clock.wall_ms(), (), 20)
    book = decks.readiness_book
    book.mark([item.id for item in book.value.items], CheckStatus.OK)
    decks.run_control.begin(decks.agenda_book.agendas[0], TakeMode.REHEARSAL)
    decks.run_control.start_next_item()
    decks.run_control.finish()
    assert decks.go_desk.answer().go


def test_the_page_is_written_to_be_signed_by_hand(
    decks: Workbench, view: GoView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    import docx

    target = tmp_path / "go.docx"
    monkeypatch.setattr(ask_files, "ask_target", lambda *_: str(target))
    decks.go_desk.sign("tech", go=True)
    press(view, "Print\u2026")
    qtbot.waitUntil(target.exists)
    written = docx.Document(str(target))
    assert any(paragraph.text == "Not yet" for paragraph in written.paragraphs)
    grounds, signed = written.tables
    assert len(grounds.rows) == len(_grounds(view)) + 1
    assert signed.rows[1].cells[0].text == "technical controller"
