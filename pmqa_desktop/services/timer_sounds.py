"""Lets the timer be heard by those who run the show, on a device of its own and never where videos sound."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.alarms import Alarm, Heard, next_alarm
from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.video import Video

if TYPE_CHECKING:
    from pmqa_desktop.media.chime import Chime

NOTES = {Alarm.WARNING: 1, Alarm.DANGER: 2, Alarm.END: 3}
"""How many notes each of them has."""

UNSURE = frozenset({"", "default", "sysdefault", "pulse", "pipewire"})
"""Names that stand for whichever device the machine has as its own: nobody knows where that sounds."""


class TimerSounds(QObject):
    """Silent until a device has been chosen; silent again where that device is the videos' or has gone."""

    devices_changed = Signal()
    """It is known now which devices there are."""
    problem = Signal(object)
    """A PmqaError: what was to be heard was not."""

    def __init__(
        self,
        run_control: RunControl,
        preferences: Preferences,
        video: Video,
        cache: Path,
        make_chime: "Callable[[], Chime] | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """`make_chime` makes what sounds; libVLC where it is None."""
        super().__init__(parent)
        self._run_control = run_control
        self._preferences = preferences
        self._video = video
        self._cache = cache
        self._make_chime = make_chime or _libvlc
        self._chime: Chime | None = None
        """Touched by the one thread of `_work` only, and when that has ended."""
        self._work = Background(1, self)
        self._heard: Heard | None = None
        self._devices: tuple[SoundDevice, ...] = ()
        run_control.ticked.connect(self._listen)
        run_control.run_changed.connect(self._listen)

    def devices(self) -> tuple[SoundDevice, ...]:
        """Where the timer can sound: every device that is known, but for the videos' one."""
        return tuple(each for each in self.video_devices() if each.id != self._video.device)

    def video_devices(self) -> tuple[SoundDevice, ...]:
        """Where videos can sound."""
        return tuple(each for each in self._devices if each.id not in UNSURE)

    @property
    def allowed(self) -> bool:
        """Whether a device has been chosen that is surely not the one where videos sound."""
        device, shared = self._preferences.timer_device.id, self._video.device
        return bool(device) and shared not in UNSURE and device != shared

    def look(self) -> None:
        """Find out which devices there are; `devices_changed` tells."""
        self._work.run(self._look, self._on_known, self.problem.emit)

    def try_out(self) -> None:
        """Let all three notes be heard now. Raises PmqaError `sound-shared` where that must not be."""
        if not self.allowed:
            raise PmqaError("sound-shared")
        self._play(Alarm.END)

    def close(self) -> None:
        """Be silent for good."""
        self._work.close()
        if self._chime is not None:
            self._chime.close()
            self._chime = None

    def _listen(self) -> None:
        run, timings = self._run_control.active, self._run_control.timings()
        self._heard, alarm = next_alarm(self._heard, run, timings)
        if alarm is not None and self.allowed:
            self._play(alarm)

    def _play(self, alarm: Alarm) -> None:
        device = self._preferences.timer_device
        self._work.run(lambda job: self._sound(job, alarm, device), lambda _nothing: None, self.problem.emit)

    def _on_known(self, devices: tuple[SoundDevice, ...]) -> None:
        if devices != self._devices:
            self._devices = devices
            self.devices_changed.emit()

    def _look(self, _job: Job) -> tuple[SoundDevice, ...]:
        return self._ready().devices(self._silence())

    def _sound(self, job: Job, alarm: Alarm, device: SoundDevice) -> None:
        from pmqa_desktop.media.tone import write_notes

        notes = NOTES[alarm]
        path = self._written(f"timer-{notes}.wav", lambda path: write_notes(path, notes))
        self._ready().play(path, self._silence(), device, job.cancelled)

    def _ready(self) -> "Chime":
        if self._chime is None:
            self._chime = self._make_chime()
        return self._chime

    def _silence(self) -> Path:
        from pmqa_desktop.media.tone import write_silence

        return self._written("silence.wav", write_silence)

    def _written(self, name: str, write: Callable[[Path], None]) -> Path:
        path = self._cache / name
        if not path.exists():
            try:
                write(path)
            except OSError as error:
                raise PmqaError("visit-unwritable", path=path.parent, reason=error.strerror) from error
        return path


def _libvlc() -> "Chime":
    from pmqa_desktop.media.vlc_chime import VlcChime

    return VlcChime()
