"""Mouse move in the console to the audience's picture, against a bare window with a dot, in one process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from figures import Figures, timed
from PySide6.QtCore import QEvent, QEventLoop, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.windows import Windows

pytestmark = pytest.mark.bench

MOVES = 400
SIZE = (1920, 1080)
RADIUS = 30


class Dot(QWidget):
    """The toolkit's floor: a picture, and a dot on it that follows the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.resize(*SIZE)
        self._spot = QPointF()
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor("#203040"))
        self._picture = QPixmap.fromImage(image)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before, self._spot = self._spot, event.position()
        for spot in (before, self._spot):
            self.repaint(int(spot.x()) - RADIUS, int(spot.y()) - RADIUS, 2 * RADIUS, 2 * RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("red"))
        painter.drawEllipse(self._spot, RADIUS - 2, RADIUS - 2)


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


def _send(widget: QWidget, kind: QEvent.Type, spot: QPointF, held: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, spot, widget.mapToGlobal(spot), held, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_a_move_of_the_mouse_against_a_dot(bench: tuple[Workbench, Windows], qapp: QApplication) -> None:
    workbench, windows = bench
    windows.show()
    windows.show_console()
    windows.audience.resize(*SIZE)
    windows.console.resize(1366, 768)
    dot = Dot()
    dot.show()
    slides = workbench.slides
    workbench.stage_control.prepare()
    _wait(slides.all_prepared, lambda: not slides.preparing())
    workbench.conductor.do_next_thing()
    workbench.run_control.start_item("R-04")
    workbench.stage_control.go_to_page(3)
    _wait(slides.page_ready, lambda: slides.sharp("S0", 3))
    qapp.processEvents()
    (console,) = windows.console.findChildren(StageView)
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    floor = Figures("a dot in a bare window")
    lines = [floor]
    for tool in (Tool.LASER, Tool.SPOTLIGHT, Tool.MAGNIFIER, Tool.PEN, Tool.HIGHLIGHTER):
        ours, rest = Figures(f"{tool.value}: audience painted"), Figures(f"{tool.value}: console too")
        lines += [ours, rest]
        workbench.pointer.put_away()
        workbench.pointer.take(tool)
        if tool is Tool.MAGNIFIER:
            _wait(workbench.large_pages.ready, lambda: workbench.large_pages.picture("S0", 3) is not None)
        _send(console, QEvent.Type.MouseButtonPress, QPointF(100, 100), left)
        for move in range(MOVES):
            spot = QPointF(100 + move * 1.5, 100 + (move * 7) % 250)
            qapp.processEvents()
            floor.add(timed(lambda spot=spot: _send(dot, QEvent.Type.MouseMove, spot * 1.5, none)))
            ours.add(timed(lambda spot=spot: _send(console, QEvent.Type.MouseMove, spot, left)))
            rest.add(timed(qapp.processEvents))
        _send(console, QEvent.Type.MouseButtonRelease, QPointF(100, 100), left)
    print(*(figures.against(floor) for figures in lines), sep="\n")
