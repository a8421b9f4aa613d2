"""Key to whole page in the audience window, against a window that swaps two pictures, in one process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from figures import Figures, timed
from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.windows import Windows

pytestmark = pytest.mark.bench

ROUNDS = 60
SIZE = (1920, 1080)


class Swap(QWidget):
    """The toolkit's floor: two ready pictures, one key."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SIZE)
        self._shown = 0
        self._pictures = []
        for colour in ("#203040", "#504030"):
            image = QImage(*SIZE, QImage.Format.Format_RGB32)
            image.fill(QColor(colour))
            self._pictures.append(QPixmap.fromImage(image))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._shown = 1 - self._shown
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._pictures[self._shown])


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Workbench, Windows]]:
    load_fonts()
    create_demonstration(tmp_path / "visit")
    clock = SystemClock()
    preferences = Preferences(QSettings(str(tmp_path / "ini"), QSettings.Format.IniFormat))
    workbench = Workbench(open_visit(tmp_path / "visit", clock), clock, preferences, make_player)
    windows = Windows(qapp, workbench.opened, Today(clock), lambda: workbench, Theme(LIGHT), preferences)
    yield workbench, windows
    windows.close()
    workbench.close()


def _wait(signal: object, ready: object) -> None:
    while not ready():  # type: ignore[operator]
        loop = QEventLoop()
        signal.connect(loop.quit)  # type: ignore[attr-defined]
        loop.exec()


def test_a_flip_against_swapping_two_pictures(bench: tuple[Workbench, Windows], qapp: QApplication) -> None:
    workbench, windows = bench
    windows.show()
    windows.show_console()
    windows.audience.resize(*SIZE)
    swap = Swap()
    swap.show()
    slides = workbench.slides
    _wait(slides.all_prepared, lambda: not slides.preparing())
    workbench.conductor.do_next_thing()
    workbench.run_control.start_item("R-04")
    floor, ours, rest = Figures("two pictures swapped"), Figures("next slide"), Figures("the rest of a flip")
    for _ in range(ROUNDS):
        stage = workbench.stage_control.stage
        back = stage.page + 1 == workbench.stage_control.page_count()
        if back:
            workbench.stage_control.first_page()
        wanted = workbench.stage_control.stage.page + 1
        _wait(slides.page_ready, lambda wanted=wanted: slides.sharp("S0", wanted))
        floor.add(timed(lambda: QTest.keyClick(swap, Qt.Key.Key_Right)))
        ours.add(timed(lambda: QTest.keyClick(windows.audience, Qt.Key.Key_PageDown)))
        rest.add(timed(qapp.processEvents))
        assert workbench.stage_control.stage.page == wanted
    print(floor.against(floor), ours.against(floor), rest.against(floor), sep="\n")
