"""The program with a visit open; does what its input says, line by line, and tells where its windows are."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QRect, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.ui.displays import identity

TURN_MS = 30


def _place(rectangle: QRect) -> list[int]:
    return list(rectangle.getRect())


class Room:
    """Deeds by name."""

    def __init__(self, visit: Path) -> None:
        self._program = Program(SystemClock(), read_preferences("en"))
        self._program.open(visit)
        self._program.show()
        self._native = 0
        self._loop = QEventLoop()
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_line)

    def run(self) -> None:
        self._loop.exec()

    def _on_line(self) -> None:
        deed, *words = sys.stdin.readline().split()
        getattr(self, deed)(*words)
        if deed != "turn":
            self._tell()

    def look(self) -> None:
        """Nothing but telling."""

    def turn(self) -> None:
        """Let the program do what it does, and tell then."""
        QTimer.singleShot(TURN_MS, self._tell)

    def choose(self, name: str) -> None:
        screen = next(each for each in QGuiApplication.screens() if each.name() == name)
        self._program.preferences.set_audience_display(identity(screen))

    def swap(self) -> None:
        self._program.windows.displays.swap()

    def console(self) -> None:
        self._program.windows.show_console()

    def begin(self, item: str) -> None:
        bench = self._program.bench
        bench.run_control.begin(bench.conductor.agendas[0], bench.conductor.mode)
        bench.run_control.start_item(item)

    def flip(self) -> None:
        self._program.bench.stage_control.next_page()

    def _tell(self) -> None:
        windows = self._program.windows
        told: dict[str, Any] = {"visible": "audience" in windows.__dict__ and windows.audience.isVisible()}
        if told["visible"]:
            told |= self._seen()
        sys.stdout.write(f"{json.dumps(told)}\n")
        sys.stdout.flush()

    def _seen(self) -> dict[str, Any]:
        windows, bench = self._program.windows, self._program.bench
        audience = windows.audience
        self._native = self._native or audience.winId()
        stage = bench.stage_control.stage
        notices = windows.main.notices
        labels = audience.findChildren(QLabel)
        picture = bench.slides.picture(stage.medium or "", stage.page)
        return {
            "on": audience.screen().name(),
            "place": _place(audience.geometry()),
            "full": audience.isFullScreen(),
            "same window": audience.winId() == self._native,
            "main on": windows.main.screen().name(),
            "console on": windows.console.screen().name() if "console" in windows.__dict__ else "",
            "told": notices.findChild(QLabel).text() if notices.isVisible() else "",
            "on the wall": [label.text() for label in labels],
            "screens": {each.name(): _place(each.geometry()) for each in QGuiApplication.screens()},
            "ratio": audience.devicePixelRatioF(),
            "page": stage.page,
            "sharp": bench.slides.sharp(stage.medium or "", stage.page),
            "pixels": [picture.width, picture.height] if picture else [],
            "position": bench.stage_control.position_ms(),
            "frames": bench.video.frames(),
            "taking": bench.run_control.active is not None,
        }


Room(Path(sys.argv[1])).run()
