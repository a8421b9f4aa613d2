"""The moderator arms a fault; nobody is told when it strikes, and it is told how long it took."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.control.fault_button import FaultButton
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, colour_at, key, press, said
from tests.support.players import FakePlayer, plain_picture

SLIDES, VIDEO = "R-04", "R-03"
CARD, BLACK, RED = "#0f141b", "#000000", "#ff0000"


@pytest.fixture
def fault_button(windows: Windows) -> FaultButton:
    windows.pages.go_to("control")
    (made,) = windows.main.findChildren(FaultButton)
    return made


def _strike(bench: Workbench, kind: FaultKind) -> None:
    bench.fault_drill.arm(kind)
    bench.run_control.ticked.emit()
    assert bench.fault_drill.faults.struck


def _recoveries(windows: Windows) -> list[str]:
    toasts = [toast for toast in windows.main.findChildren(Toast) if toast.isVisible()]
    return [words for toast in toasts for words in said(toast)]


def test_a_fault_is_armed_by_keyboard_alone_and_the_button_says_so(
    decks: Workbench, windows: Windows, fault_button: FaultButton
) -> None:
    begin(decks, SLIDES)
    assert fault_button.text() == "Fault drill"
    fault_button.setFocus(Qt.FocusReason.TabFocusReason)
    key(fault_button, Qt.Key.Key_Space)
    for each in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        key(QApplication.activePopupWidget(), each)
    (armed,) = decks.fault_drill.faults.armed
    assert armed.kind is FaultKind.VIDEO
    assert 0 <= armed.due_at - decks.run_control.now() < MINUTE_MS
    assert fault_button.text() == "Fault drill: armed"


def test_the_menu_offers_every_kind_and_when_and_marks_what_is_armed(
    decks: Workbench, fault_button: FaultButton
) -> None:
    begin(decks, SLIDES)
    decks.fault_drill.arm(FaultKind.DECK, MINUTE_MS)
    menu = fault_button.menu()
    menu.aboutToShow.emit()
    kinds = [action for action in menu.actions() if action.menu()]
    assert [(action.text(), action.isChecked()) for action in kinds] == [
        ("Video fails", False),
        ("Signal lost", False),
        ("Deck missing", True),
    ]
    first = kinds[0].menu()
    assert isinstance(first, QMenu)
    assert [action.text() for action in first.actions()] == [
        "At the next chance",
        *(f"Some time within {minutes} minute(s)" for minutes in (1, 3, 5, 10)),
    ]
    (end,) = [action for action in menu.actions() if action.text() == "Disarm and end the drill"]
    end.trigger()
    assert fault_button.text() == "Fault drill"
    menu.aboutToShow.emit()
    assert not end.isEnabled()


def test_only_a_rehearsal_has_a_drill(decks: Workbench, fault_button: FaultButton) -> None:
    assert not fault_button.isEnabled()
    begin(decks, SLIDES, TakeMode.LIVE)
    assert not fault_button.isEnabled()
    decks.run_control.finish()
    begin(decks, SLIDES)
    assert fault_button.isEnabled()


def test_a_live_take_is_told_that_nothing_was_armed(decks: Workbench, windows: Windows) -> None:
    begin(decks, SLIDES, TakeMode.LIVE)
    decks.fault_drill.arm(FaultKind.VIDEO)
    assert said(windows.main.notices) == [
        "A fault can be armed while a rehearsal runs, never in a live take. Nothing was armed."
    ]


def test_a_video_that_is_struck_leaves_the_card_and_is_told_without_a_word_of_a_drill(
    decks: Workbench, windows: Windows, fault_button: FaultButton, player: FakePlayer, clock: FakeClock
) -> None:
    begin(decks, VIDEO)
    player.show_frame(plain_picture(255, 0, 0))
    assert colour_at(windows.audience.view, 0.5, 0.5) == RED
    decks.fault_drill.arm(FaultKind.VIDEO)
    before = said(windows.main)
    decks.run_control.ticked.emit()
    assert colour_at(windows.audience.view, 0.02, 0.02) == CARD
    told, place = [words for words in said(windows.main) if words not in before]
    assert place == "0:00 / 0:00"
    assert told.startswith("The video V0-overview.mp4 cannot be played.")
    assert told.endswith("Press F12 for the backup copy.")
    assert fault_button.text() == "Fault drill: armed"
    clock.advance(42 * SECOND_MS)
    key(windows.main, Qt.Key.Key_F12)
    assert _recoveries(windows) == ["Recovered in 0:42"]
    assert fault_button.text() == "Fault drill"
    assert not windows.main.notices.isVisible()


def test_a_video_that_is_broken_leaves_the_card_also_where_a_page_was_up_before(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(decks, VIDEO)
    _strike(decks, FaultKind.VIDEO)
    decks.run_control.start_item(SLIDES)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    assert colour_at(windows.audience.view, 0.02, 0.5) != CARD
    decks.run_control.start_item(VIDEO)
    assert colour_at(windows.audience.view, 0.02, 0.02) == CARD


def test_a_deck_that_is_struck_leaves_the_card_and_its_strokes_go_with_the_page(
    decks: Workbench, windows: Windows, qtbot: QtBot, clock: FakeClock
) -> None:
    begin(decks, SLIDES)
    qtbot.waitUntil(lambda: decks.rungs.ready("S0") == (0, 1, 2), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    view = windows.audience.view
    page = colour_at(view, 0.5, 0.02)
    _strike(decks, FaultKind.DECK)
    assert colour_at(view, 0.5, 0.02) == CARD
    assert view.picture() is None
    assert said(windows.main.notices)[0].startswith("The file S0-overview.pptx is missing.")
    assert said(windows.main.notices)[0].endswith("Press F12 for the PDF backup.")
    clock.advance(9 * SECOND_MS)
    key(windows.main, Qt.Key.Key_F12)
    assert colour_at(view, 0.5, 0.02) == page
    assert _recoveries(windows) == ["Recovered in 0:09"]


def test_a_dead_link_is_black_for_the_audience_only_and_no_button_gives_it_away(
    decks: Workbench, windows: Windows, room: ControlRoomPage, clock: FakeClock, qtbot: QtBot
) -> None:
    windows.show_console()
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    decks.fault_drill.arm(FaultKind.SIGNAL)
    before = (said(windows.main), said(windows.console))
    decks.run_control.ticked.emit()
    assert (said(windows.main), said(windows.console)) == before
    assert colour_at(windows.audience.view, 0.5, 0.02) == BLACK
    (ahead,) = [view for view in windows.console.findChildren(StageView) if view.ahead]
    assert colour_at(ahead, 0.5, 0.5) != BLACK
    assert not button(room, "Black").isChecked()
    key(windows.main, Qt.Key.Key_F3)
    clock.advance(30 * SECOND_MS)
    key(windows.main, Qt.Key.Key_F3)
    assert colour_at(windows.audience.view, 0.5, 0.02) != BLACK
    assert _recoveries(windows) == ["Recovered in 0:30"]


def test_the_log_of_incidents_says_that_it_was_a_drill_once_it_is_over(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock
) -> None:
    _strike(decks, FaultKind.SIGNAL)
    decks.run_control.toggle_signal()
    assert not any("Drill" in words for words in said(room))
    clock.advance(75 * SECOND_MS)
    decks.run_control.toggle_signal()
    assert "09:01 Drill: Signal lost, recovered in 1:15\n09:01 Signal back" in said(room)
    _strike(decks, FaultKind.SIGNAL)
    decks.fault_drill.end()
    assert any(words.startswith("09:01 Drill: Signal lost, not recovered") for words in said(room))


def test_the_recovery_is_told_on_whatever_page(
    decks: Workbench, windows: Windows, player: FakePlayer, open_windows: Callable[[Workbench], Windows]
) -> None:
    begin(decks, VIDEO)
    windows.pages.go_to("settings")
    _strike(decks, FaultKind.VIDEO)
    decks.ladder.down()
    assert _recoveries(windows) == ["Recovered in 0:00"]
    press(windows.main, "Put away")
