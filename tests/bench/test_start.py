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
from pmqa_desktop.services.visit_folder import create_demonstration, open_visit

pytestmark = pytest.mark.bench

ROUNDS = 9

BARE = """
import os, time
from PySide6.QtCore import QTimer
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
window.show()
application.exec()
"""

OURS = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from pmqa_desktop.app import Program
from pmqa_desktop.domain.clock import SystemClock
program = Program(Path(sys.argv[1]), SystemClock())
def told():
    print(time.monotonic(), flush=True)
    os._exit(0)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched is program.windows.main:
            QTimer.singleShot(0, told)
        return False
watch = Watch()
program.windows.main.installEventFilter(watch)
program.run()
"""


def _start(code: str, *arguments: str) -> float:
    start = time.monotonic()
    command = [sys.executable, "-c", code, *arguments]
    told = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=True, timeout=60)
    return (float(told.stdout.split()[0]) - start) * 1000


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
    floor, ours = Figures("bare window"), Figures("main window, demonstration")
    for _ in range(ROUNDS):
        floor.add(_start(BARE))
        ours.add(_start(OURS, str(tmp_path / "visit")))
    print(floor.against(floor), ours.against(floor), sep="\n")
    assert ours.at(0.5) > 0
