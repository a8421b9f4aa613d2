"""Lets the test tone be heard where videos sound, without a card on the stage and never in a take."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.tone import have_tone
from pmqa_desktop.services.video import Video

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player

HEARD_MS = 4_000
"""Left and right, twice."""


class SoundCheck(QObject):
    """A player of its own, for as long as it sounds."""

    changed = Signal()
    """It began or ended, or it may not be heard now."""
    failed = Signal(object)
    """A PmqaError: nothing is to be heard."""
    _broke_off = Signal(str)

    def __init__(
        self,
        make_player: "Callable[[], Player]",
        video: Video,
        run_control: RunControl,
        cache: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._video = video
        self._run_control = run_control
        self._cache = cache
        self._player: Player | None = None
        self._job: Job | None = None
        self._work = Background(1, self)
        self._end = QTimer(self, singleShot=True, interval=HEARD_MS)
        self._end.timeout.connect(self.stop)
        self._broke_off.connect(self._on_broke_off, Qt.ConnectionType.QueuedConnection)
        run_control.run_changed.connect(self._on_run_changed)

    @property
    def allowed(self) -> bool:
        """Whether no take runs, in which everybody would hear it."""
        return self._run_control.active is None

    @property
    def sounding(self) -> bool:
        """Whether it is to be heard."""
        return self._job is not None

    def toggle(self) -> None:
        """Let it sound for some seconds, or end it."""
        if self.sounding:
            self.stop()
        elif self.allowed:
            self._job = self._work.run(lambda _job: have_tone(self._cache), self._sound, self._on_failed)
            self.changed.emit()

    def stop(self) -> None:
        """Silence."""
        self._end.stop()
        job, self._job = self._job, None
        player, self._player = self._player, None
        if player is not None:
            player.close()
        if job is not None:
            job.cancel()
            self.changed.emit()

    def close(self) -> None:
        """Silence for good."""
        self.stop()
        self._work.close()

    def _sound(self, tone: Path) -> None:
        try:
            self._player = player = self._make_player()
            player.on_failed = self._broke_off.emit
            player.set_device(self._video.device)
            player.set_volume(self._video.volume)
            player.arm(tone, 1, 1)
            player.play()
        except PmqaError as error:
            self._on_failed(error)
        else:
            self._end.start()

    def _on_failed(self, error: PmqaError) -> None:
        self.stop()
        self.failed.emit(error)

    def _on_broke_off(self, code: str) -> None:
        if self.sounding:
            self._on_failed(PmqaError(code, name="test-tone.wav"))

    def _on_run_changed(self) -> None:
        if not self.allowed:
            self.stop()
        self.changed.emit()
