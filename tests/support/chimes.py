"""A chime without a loudspeaker: the test says which devices there are, and reads what was heard."""

from collections.abc import Callable
from pathlib import Path

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.errors import PmqaError

SPEAKERS, HEADSET = SoundDevice("speakers", "Speakers"), SoundDevice("headset", "Headset")


class FakeChime:
    """A `Chime` that keeps what it was asked to play."""

    def __init__(self) -> None:
        self.there: tuple[SoundDevice, ...] = (SPEAKERS, HEADSET, SoundDevice("default", "Default"))
        self.heard: list[tuple[str, str]] = []
        self.closed = False

    def devices(self, silence: Path) -> tuple[SoundDevice, ...]:
        assert silence.is_file()
        return self.there

    def play(self, path: Path, silence: Path, device: SoundDevice, stopped: Callable[[], bool]) -> None:
        if device.id not in {each.id for each in self.devices(silence)}:
            raise PmqaError("sound-device-missing", name=device.name)
        assert path.is_file()
        self.heard.append((path.name, device.id))

    def close(self) -> None:
        self.closed = True
