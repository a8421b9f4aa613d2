"""What a take costs while nobody does anything, and how soon after a second all windows show it."""

import time
from pathlib import Path

import pytest
from figures import Figures
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import DARK, Theme, load_fonts
from pmqa_desktop.ui.windows import Windows
from tests.support.players import FakePlayer

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

WATCHED_S = 30
ITEM = "R-04"
"""A deck is up."""


def _wait(seconds: float) -> float:
    """Let the windows live, and tell what share of one core that took."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    start, used = time.perf_counter(), time.process_time()
    loop.exec()
    return (time.process_time() - used) / (time.perf_counter() - start)


def test_an_idle_take_and_the_seconds_it_shows(tmp_path: Path, qapp: QApplication) -> None:
    create_demonstration(tmp_path / "visit")
    clock = SystemClock()
    opened = open_visit(tmp_path / "visit", clock)
    preferences = Preferences(QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat))
    bench = Workbench(opened, clock, preferences, FakePlayer)
    load_fonts()
    theme = Theme(DARK)
    theme.apply(qapp)
    windows = Windows(qapp, opened, Today(clock), lambda: bench, theme, preferences)
    windows.show()
    windows.completed.connect(lambda: None)
    _wait(1)
    windows.show_console()
    windows.show_stage_clock()
    loop = QEventLoop()
    bench.slides.all_prepared.connect(loop.quit)
    loop.exec()
    _wait(5)
    without = _wait(WATCHED_S)
    bench.run_control.begin(bench.agenda_book.agendas[0], TakeMode.REHEARSAL)
    bench.run_control.start_item(ITEM)
    windows.pages.go_to("control")
    _wait(5)
    late, bare = Figures("a second is shown late by"), Figures("1 ms")
    seen = [0]

    def on_ticked() -> None:
        timings = bench.run_control.timings()
        assert timings is not None
        second = -(-timings.remaining_ms // SECOND_MS)
        if second != seen[0]:
            late.add((second * SECOND_MS - timings.remaining_ms) % SECOND_MS)
            seen[0] = second

    bench.run_control.ticked.connect(on_ticked)
    within = _wait(WATCHED_S)
    bare.add(1)
    print(f"share of a core: no take {without:.2%}, idle take {within:.2%}")
    print(late.against(bare))
    bench.run_control.finish()
    windows.close()
    windows.dispose()
    bench.close()
