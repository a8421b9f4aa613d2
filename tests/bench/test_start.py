"""From the process's start to a painted main window, against a bare window, each in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from figures import Figures

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.media.formats import open_deck
from pmqa_desktop.paths import resource
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.visit_folder import open_visit

pytestmark = pytest.mark.bench

ROUNDS = 21

BARE = """
import os, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#203040"))
        painter.end()
        QTimer.singleShot(0, told)
def told():
    print(time.monotonic(), flush=True)
    os._exit(0)
window = Window()
window.resize(1366, 768)
window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
window.show()
application.exec()
"""

OURS = """
import os, sys, time
from pmqa_desktop import cli
def told(end):
    print(time.monotonic(), flush=True)
    if end:
        for keep in started:
            keep()
        os._exit(0)
started = []
def watch():
    from PySide6.QtCore import QTimer
    from pmqa_desktop.ui.main.window import MainWindow
    from pmqa_desktop.ui.windows import Windows
    paint, show = MainWindow.paintEvent, Windows.show
    def paint_and_tell(window, event):
        paint(window, event)
        MainWindow.paintEvent = paint
        QTimer.singleShot(0, lambda: told(False))
    def show_and_tell(windows):
        windows.completed.connect(lambda: told(True))
        MainWindow.paintEvent = paint_and_tell
        show(windows)
    Windows.show = show_and_tell
prepare = cli._prepare_windows
def prepare_and_watch(codes):
    prepare(codes)
    watch()
    started.append(codes.keep)
cli._prepare_windows = prepare_and_watch
cli.main(["open", sys.argv[1]])
"""
"""The command as people give it, with somebody who watches for the first picture."""


def _start(code: str, *arguments: str) -> list[float]:
    """When the process told something, in milliseconds from its start; with nobody's choices, as shipped."""
    trial_only = {"PYTHONDONTWRITEBYTECODE", "PMQA_HOME"}
    environment = {name: value for name, value in os.environ.items() if name not in trial_only}
    environment["XDG_CONFIG_HOME"] = "/nowhere"
    start = time.monotonic()
    command = [sys.executable, "-c", code, *arguments]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return [(float(word) - start) * 1000 for word in told.stdout.split()]


def _convert_decks(visit: Path) -> None:
    """Decks seen before: else LibreOffice, started in the background, is measured too."""
    opened = open_visit(visit, SystemClock())
    for medium in opened.shelf.all():
        if medium.kind is MediaKind.SLIDES and medium.file:
            path = opened.files.path(medium.file)
            open_deck(path, medium.file.name, opened.cache, fonts_dir=resource("fonts")).pages.close()
    opened.close()


def test_the_main_window_against_a_bare_one(tmp_path: Path) -> None:
    create_demonstration(tmp_path / "visit")
    _convert_decks(tmp_path / "visit")
    _start(OURS, str(tmp_path / "visit"))  # later starts find the bytecode there
    floor, painted = Figures("bare window"), Figures("main window, painted")
    completed = Figures("every key and window works")
    for _ in range(ROUNDS):
        floor.add(_start(BARE)[0])
        told = _start(OURS, str(tmp_path / "visit"))
        painted.add(told[0])
        completed.add(told[-1])
    print(*(each.against(floor) for each in (floor, painted, completed)), sep="\n")
    assert painted.at(0.5) > 0
