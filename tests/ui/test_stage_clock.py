"""The clock beside the camera: what it says, that it fits at every size, and that overtime is seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.stage_clock.window import StageClockWindow
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import colour_at, key, picture_of, press

SLIDES = "R-04"


@pytest.fixture
def clock_window(decks: Workbench, windows: Windows) -> StageClockWindow:
    press(windows.main, "Stage clock")
    return windows.stage_clock


def _pass(bench: Workbench, clock: FakeClock, ms: int, qtbot: QtBot) -> None:
    clock.advance(ms)
    with qtbot.waitSignal(bench.run_control.ticked):
        pass


def test_between_items_it_is_a_clock(clock_window: StageClockWindow) -> None:
    assert clock_window.isVisible()
    assert clock_window.lines() == ("", "09:00", "", "")


def test_it_says_the_item_what_is_left_of_it_and_the_moderators_message(
    decks: Workbench, clock_window: StageClockWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.run_control.send_message("ขอสรุป")
    _pass(decks, clock, MINUTE_MS, qtbot)
    title, figures, word, message = clock_window.lines()
    assert (figures, word, message) == ("14:00", "Within time", "ขอสรุป")
    assert title == "category-6 overview presentation"
    assert "14:00" in clock_window.accessibleName()


def test_in_overtime_all_of_it_changes_colour(
    decks: Workbench, clock_window: StageClockWindow, clock: FakeClock, theme: Theme, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    assert colour_at(clock_window, 0.01, 0.5) == theme.colour("ground").name()
    _pass(decks, clock, 16 * MINUTE_MS, qtbot)
    assert clock_window.lines()[1:3] == ("\u22121:00", "Overtime")
    assert colour_at(clock_window, 0.01, 0.5) == theme.colour("overtime").name()


@pytest.mark.parametrize("size", [QSize(160, 120), QSize(400, 1200), QSize(2400, 300), QSize(1920, 1080)])
def test_nothing_touches_the_edge_at_any_size(
    decks: Workbench, clock_window: StageClockWindow, theme: Theme, size: QSize
) -> None:
    begin(decks, SLIDES)
    clock_window.resize(size)
    picture = picture_of(clock_window)
    ground = theme.colour("ground").name()
    right, bottom = picture.width() - 1, picture.height() - 1
    edges = [(x, y) for x in (0, right) for y in range(picture.height())]
    edges += [(x, y) for y in (0, bottom) for x in range(picture.width())]
    assert {picture.pixelColor(x, y).name() for x, y in edges} == {ground}
    inside = {picture.pixelColor(x, round(0.43 * bottom)).name() for x in range(picture.width())}
    assert inside != {ground}


def test_f11_escape_and_a_double_click_fill_the_display_and_leave_it(clock_window: StageClockWindow) -> None:
    key(clock_window, Qt.Key.Key_F11)
    assert clock_window.isFullScreen()
    key(clock_window, Qt.Key.Key_Escape)
    assert not clock_window.isFullScreen()
    QTest.mouseDClick(clock_window, Qt.MouseButton.LeftButton)
    assert clock_window.isFullScreen()


def test_it_closes_like_a_window_and_the_program_goes_on(
    windows: Windows, clock_window: StageClockWindow
) -> None:
    clock_window.close()
    assert windows.main.isVisible()
    press(windows.main, "Stage clock")
    assert clock_window.isVisible()


def _begin_with(bench: Workbench, timer: Timer) -> None:
    agenda = bench.agenda_book.agendas[0]
    bench.agenda_book.change_item(agenda, replace(agenda.item(SLIDES), timer=timer), {})
    begin(bench, SLIDES)


def test_an_item_that_counts_up_shows_what_it_has_used_and_turns_colour_all_the_same(
    decks: Workbench, clock_window: StageClockWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    _begin_with(decks, Timer.UP)
    _pass(decks, clock, MINUTE_MS, qtbot)
    assert clock_window.lines()[1:3] == ("1:00", "Within time")
    _pass(decks, clock, 15 * MINUTE_MS, qtbot)
    assert clock_window.lines()[1:3] == ("16:00", "Overtime")


def test_an_item_without_haste_shows_the_time_of_day(
    decks: Workbench, clock_window: StageClockWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    _begin_with(decks, Timer.CLOCK)
    _pass(decks, clock, 40 * MINUTE_MS, qtbot)
    assert clock_window.lines()[1:3] == ("09:40", "Time of day")


def test_an_item_that_counts_to_its_end_is_not_stopped_by_a_pause(
    decks: Workbench, clock_window: StageClockWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    _begin_with(decks, Timer.TO_END)
    decks.run_control.pause()
    _pass(decks, clock, 2 * MINUTE_MS, qtbot)
    assert clock_window.lines()[1] == "13:00"
