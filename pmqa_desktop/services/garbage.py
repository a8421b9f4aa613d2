"""Keeps Python's garbage collector to the thread of the windows."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000
"""How often it looks whether there is enough to collect."""


class Garbage(QObject):
    """Collects while it is open what Python would collect on whichever thread happens to allocate.

    A Qt object must die on its own thread. One that a rendering thread collects leaves its timers behind,
    and the next of them to fire ends the program. What was there before is left out of the search, so
    that a collection costs less than a frame of a video.
    """

    _open = 0
    """How many there are; the last to be closed gives the collector back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        Garbage._open += 1
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    def collect_what_is_due(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds, with the younger ones."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Let Python collect by itself again; no other thread may be at work any more."""
        self._timer.stop()
        Garbage._open -= 1
        if not Garbage._open:
            gc.unfreeze()
            gc.enable()
