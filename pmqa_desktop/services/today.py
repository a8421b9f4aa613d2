"""The day that it is in Thailand: what every countdown counts from, past midnight too."""

import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.thai_time import local

LOOK_MS = 30_000
"""How often it is asked whether midnight has passed; a laptop may have slept through it."""


class Today(QObject):
    """The current day."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.day: datetime.date = self._read()
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _read(self) -> datetime.date:
        return local(self._clock.wall_ms()).date()

    def _look(self) -> None:
        day = self._read()
        if day != self.day:
            self.day = day
            self.changed.emit()
