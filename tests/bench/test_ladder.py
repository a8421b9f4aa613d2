"""From any rung of a ladder to the next: key to the picture of the other rung on the audience's surface."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from figures import Figures, timed
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.windows import Windows

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

ROUNDS = 5
SIZE = (1920, 1080)
LIMIT_MS = 2000
DOWN, UP = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Workbench, Windows]]:
    load_fonts()
    create_demonstration(tmp_path / "visit")
    clock = SystemClock()
    preferences = Preferences(QSettings(str(tmp_path / "ini"), QSettings.Format.IniFormat))
    workbench = Workbench(open_visit(tmp_path / "visit", clock), clock, preferences, make_player)
    windows = Windows(qapp, workbench.opened, Today(clock), lambda: workbench, Theme(LIGHT), preferences)
    windows.show()
    windows.audience.resize(*SIZE)
    yield workbench, windows
    windows.close()
    workbench.close()


def _until(ready: Callable[[], bool]) -> None:
    """Turn the event loop until something is so; looked at every millisecond."""
    if ready():
        return
    loop, look = QEventLoop(), QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start()
    loop.exec()


def _step(windows: Windows, modifier: Qt.KeyboardModifier, there: Callable[[], bool]) -> float:
    def deed() -> None:
        QTest.keyClick(windows.audience, Qt.Key.Key_F12, modifier)
        _until(there)
        windows.audience.view.repaint()

    return timed(deed)


def test_a_deck_from_rung_to_rung(bench: tuple[Workbench, Windows]) -> None:
    workbench, windows = bench
    slides, ladder = workbench.slides, workbench.ladder
    _until(lambda: not slides.preparing() and slides.own_deck("S0") is not None)
    workbench.conductor.do_next_thing()
    workbench.run_control.start_item("R-04")
    _until(lambda: workbench.rungs.ready("S0") == (0, 1, 2))
    down, up = Figures("deck, one rung down"), Figures("deck, one rung up")
    for page in range(ROUNDS):
        workbench.stage_control.go_to_page(page)
        _until(lambda page=page: slides.sharp("S0", page))
        for figures, modifier in ((down, DOWN), (down, DOWN), (up, UP), (up, UP)):
            before = ladder.standing
            figures.add(_step(windows, modifier, lambda page=page: slides.sharp("S0", page)))
            assert ladder.standing is not before
    _tell(down, up)


def test_a_video_from_rung_to_rung(bench: tuple[Workbench, Windows]) -> None:
    workbench, windows = bench
    video, slides = workbench.video, workbench.slides
    _until(lambda: not slides.preparing() and slides.own_deck("S0") is not None)
    workbench.conductor.do_next_thing()
    workbench.run_control.start_item("R-03")
    _until(lambda: workbench.rungs.ready("V0") == (0, 1, 2))
    down, still, up = Figures("video to its copy"), Figures("copy to the still"), Figures("one rung up")
    for _ in range(ROUNDS):
        _until(lambda: video.frames() > 10)
        down.add(_step(windows, DOWN, lambda: video.frames() > 0))
        still.add(_step(windows, DOWN, lambda: video.picture() is workbench.rungs.still("V0")))
        up.add(_step(windows, UP, lambda: video.frames() > 0))
        workbench.conductor.do_next_thing()
        _until(lambda: video.frames() > 10)
        up.add(_step(windows, UP, lambda: video.frames() > 0))
    _tell(down, still, up)


def _tell(*all_figures: Figures) -> None:
    for figures in all_figures:
        print(f"{figures.against(all_figures[0])}  slowest {figures.at(1.0):.0f} of {LIMIT_MS} ms")
