"""Keeps copies of the visit's database while people work, and shows what is in them."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.safety import CopyReason, SafetyCopy
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.safety_copies import Inside, SafetyCopies

AFTER_OPENING_MS = 5_000
"""When the copy at an opening is made: nobody waits for it, and it waits until nothing else is going on."""

IN_A_TAKE_MS = 10 * MINUTE_MS


class SafetyShelf(QObject):
    """The copies of the visit in a folder, which need not be open. Works in the background."""

    changed = Signal()
    """There are other copies."""
    kept = Signal(object)
    """A `SafetyCopy` was made as asked, or None: nothing has changed since the newest."""
    looked = Signal(object, object)
    """What is inside (`Inside`) a copy; None for the visit itself."""
    failed = Signal(object, object)
    """A PmqaError, and the copy that it is about."""

    def __init__(self, folder: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = SafetyCopies(folder)
        self._clock = clock
        self._background = Background(1, self)

    def copies(self) -> tuple[SafetyCopy, ...]:
        """All copies, the newest first."""
        return self._store.all()

    def keep(self, reason: CopyReason = CopyReason.HAND) -> None:
        """Make a copy now; `kept` or `failed` tells the end."""
        at = self._clock.wall_ms()

        def work(_job: Job) -> SafetyCopy | None:
            return self._store.make(reason, at)

        def done(copy: SafetyCopy | None) -> None:
            self.changed.emit()
            self.kept.emit(copy)

        self._background.run(work, done, lambda error: self.failed.emit(error, None))

    def look(self, copy: SafetyCopy | None) -> None:
        """See what is inside; `looked` or `failed` tells."""

        def work(_job: Job) -> Inside:
            return self._store.inside(copy)

        self._background.run(
            work,
            lambda inside: self.looked.emit(copy, inside),
            lambda error: self.failed.emit(error, copy),
        )

    def close(self) -> None:
        """Wait until nothing is written any more."""
        self._background.close()


class SafetyWatch(QObject):
    """Keeps copies by itself: at an opening, and every ten minutes in a take. What fails is told once."""

    problem = Signal(object)
    """A PmqaError."""

    def __init__(self, shelf: SafetyShelf, run_control: RunControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._run_control = run_control
        self._told = False
        self.opening = QTimer(self, interval=AFTER_OPENING_MS, singleShot=True)
        self.opening.timeout.connect(lambda: shelf.keep(CopyReason.OPENING))
        self.taking = QTimer(self, interval=IN_A_TAKE_MS)
        self.taking.timeout.connect(lambda: shelf.keep(CopyReason.TAKE))
        run_control.run_changed.connect(self._on_run_changed)
        shelf.failed.connect(self._on_failed)
        self.opening.start()
        self._on_run_changed()

    def close(self) -> None:
        """Keep no more."""
        self.opening.stop()
        self.taking.stop()

    def _on_run_changed(self) -> None:
        taking = self._run_control.active is not None
        if taking and not self.taking.isActive():
            self.taking.start()
        elif not taking:
            self.taking.stop()

    def _on_failed(self, error: PmqaError, _copy: SafetyCopy | None) -> None:
        if error.code == "copy-not-made" and not self._told:
            self._told = True
            self.problem.emit(error)
