from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.main.recovery import RecoveryDialog
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, Opener, begin
from tests.support.clocks import NINE, FakeClock
from tests.support.hands import close_as_a_person, key, press, said


@pytest.fixture
def again(decks: Workbench, open_bench: Opener, clock: FakeClock) -> Workbench:
    """The next start, an hour after the program was stopped at the fourth page, two minutes into an item."""
    begin(decks, "R-04")
    decks.stage_control.go_to_page(3)
    clock.advance(2 * MINUTE_MS)
    reopened = open_bench(decks.opened.folder)
    clock.advance(60 * MINUTE_MS)
    return reopened


@pytest.fixture
def asked(again: Workbench, open_windows: Callable[[Workbench], Windows]) -> Windows:
    windows = open_windows(again)
    windows.offer_recovery()
    return windows


def _dialog(windows: Windows) -> RecoveryDialog | None:
    dialogs = windows.main.findChildren(RecoveryDialog)
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def test_the_question_says_which_item_how_far_and_which_page(again: Workbench, asked: Windows) -> None:
    dialog = _dialog(asked)
    assert dialog is not None
    told = " ".join(said(dialog))
    item = again.conductor.agendas[0].item("R-04")
    for fact in (item.title.en, "2:00 elapsed", "Page 4"):
        assert fact in told


def test_going_on_brings_back_item_slide_and_elapsed_time(
    again: Workbench, asked: Windows, qtbot: QtBot
) -> None:
    dialog = _dialog(asked)
    assert dialog is not None
    press(dialog, "Go on where it was")
    run, timings = again.run_control.active, again.run_control.timings()
    assert run is not None
    assert timings is not None
    assert run.item is not None
    assert (run.item.id, run.stage.medium, run.stage.page) == ("R-04", "S0", 3)
    assert timings.elapsed_ms == 2 * MINUTE_MS
    assert asked.pages.page("control").isVisible()
    qtbot.waitUntil(lambda: again.slides.sharp("S0", 3), timeout=PATIENCE_MS)


def test_ending_closes_the_take_at_the_instant_it_was_stopped(again: Workbench, asked: Windows) -> None:
    dialog = _dialog(asked)
    assert dialog is not None
    press(dialog, "End this take")
    assert again.run_control.active is None
    assert again.run_control.interrupted() is None
    assert again.take_reports.report(1).run.finished_at == NINE + 2 * MINUTE_MS


def test_a_slip_answers_nothing(again: Workbench, asked: Windows) -> None:
    dialog = _dialog(asked)
    assert dialog is not None
    key(dialog, Qt.Key.Key_Escape)
    close_as_a_person(dialog)
    assert dialog.isVisible()
    assert again.run_control.interrupted() is not None


def test_until_it_is_answered_no_key_starts_another_take(again: Workbench, asked: Windows) -> None:
    key(asked.main, Qt.Key.Key_F5)
    assert again.run_control.active is None


def test_after_a_clean_end_nothing_is_asked(
    decks: Workbench, open_bench: Opener, open_windows: Callable[[Workbench], Windows]
) -> None:
    begin(decks, "R-04")
    decks.run_control.finish()
    windows = open_windows(open_bench(decks.opened.folder))
    windows.offer_recovery()
    assert _dialog(windows) is None
