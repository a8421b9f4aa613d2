"""A fault is armed from the control room; the room learns of it when it strikes, and how long it took."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.reports.document import Table
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.control.fault_button import FaultButton
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import colour_at, said


@pytest.fixture
def armer(room: ControlRoomPage) -> FaultButton:
    return room.findChildren(FaultButton)[0]


def _action(armer: FaultButton, words: str) -> QAction:
    return next(each for each in armer.menu().actions() if each.text() == words)


def test_a_deck_goes_missing_for_the_audience_and_the_mending_is_told(
    decks: Workbench,
    windows: Windows,
    room: ControlRoomPage,
    armer: FaultButton,
    clock: FakeClock,
    qtbot: QtBot,
) -> None:
    _action(armer, "The video fails").toggle()
    _action(armer, "The signal is lost").toggle()
    _action(armer, "Arm: at the next chance").trigger()
    assert armer.text() == "Fault armed"
    before = colour_at(windows.audience, 0.5, 0.5)
    clock.advance(SECOND_MS)
    qtbot.waitUntil(lambda: bool(decks.run_control.active and decks.run_control.active.faults))
    assert colour_at(windows.audience, 0.5, 0.5) != before
    assert any("S0-overview.pptx" in words for words in said(windows.main))
    qtbot.waitUntil(lambda: decks.ladder.below is not None)
    clock.advance(42 * SECOND_MS)
    decks.ladder.down()
    toasts = [each.accessibleName() for each in windows.main.findChildren(Toast) if each.isVisible()]
    assert toasts == ["That was a drill: mended after 0:42."]
    assert armer.text() == "Fault drill"
    report = decks.take_reports.document(decks.take_reports.report(1), ".docx")
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert tables[-1].rows[0][2:] == ("0:42", "0:42")


def test_it_can_be_disarmed_and_armed_with_something_chosen_only(
    decks: Workbench, armer: FaultButton
) -> None:
    _action(armer, "Arm: some time within 10 min").trigger()
    assert decks.run_control.active is not None
    assert decks.run_control.active.armed is not None
    assert set(decks.run_control.active.armed.kinds) == set(FaultKind)
    assert not _action(armer, "Arm: at the next chance").isEnabled()
    _action(armer, "Disarm").trigger()
    assert decks.run_control.active.armed is None
    for words in ("The video fails", "The deck is missing", "The signal is lost"):
        _action(armer, words).toggle()
    assert not _action(armer, "Arm: at the next chance").isEnabled()


def test_in_a_live_take_nothing_can_be_armed(decks: Workbench, armer: FaultButton) -> None:
    decks.run_control.finish()
    begin(decks, "R-04", TakeMode.LIVE)
    assert not armer.isEnabled()
