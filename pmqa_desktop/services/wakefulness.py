"""Keeps screen and machine awake for as long as a take runs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmqa_desktop.services.run_control import RunControl

if TYPE_CHECKING:
    from pmqa_desktop.media.wake_lock import WakeLock


class Wakefulness(QObject):
    """Nobody touches the mouse during forty minutes of video; the wall must not go dark for that."""

    def __init__(
        self, run_control: RunControl, make_lock: "Callable[[], WakeLock]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._make_lock = make_lock
        self._lock: WakeLock | None = None
        run_control.run_changed.connect(self._on_run_changed)

    def close(self) -> None:
        """Let the machine rest."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _on_run_changed(self) -> None:
        taking = self._run_control.active is not None
        if taking and self._lock is None:
            self._lock = self._make_lock()
            self._lock.hold(self.tr("A site visit is being presented"))
        elif not taking:
            self.close()
