"""The presenter sees how this slide stands against its budget."""

from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import said


def test_the_pace_of_the_slide_stands_beside_the_timer(
    decks: Workbench, windows: Windows, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    windows.show_console()
    console = windows.console
    clock.advance(60 * SECOND_MS)
    qtbot.waitUntil(lambda: "This slide 1:00 of 1:40, on pace" in said(console))
    clock.advance(60 * SECOND_MS)
    qtbot.waitUntil(lambda: "This slide 2:00 of 1:40, 0:20 behind" in said(console))
    decks.stage_control.next_page()
    decks.stage_control.next_page()
    decks.stage_control.next_page()
    qtbot.waitUntil(lambda: "This slide 0:00 of 1:40, 3:00 ahead" in said(console))


def test_after_a_take_its_own_times_are_the_budget(
    decks: Workbench, windows: Windows, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    clock.advance(40 * SECOND_MS)
    decks.stage_control.next_page()
    decks.run_control.finish()
    begin(decks, "R-04")
    windows.show_console()
    qtbot.waitUntil(lambda: "This slide 0:00 of 0:40, on pace" in said(windows.console))


def test_a_video_has_no_pace(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-03")
    windows.show_console()
    assert not any(words.startswith("This slide") for words in said(windows.console))
