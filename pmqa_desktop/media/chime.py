"""The contract of a chime: short sounds on a chosen device; the real one is in `vlc_chime.py`."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.playback import SoundDevice


class Chime(Protocol):
    """Works on the thread that calls it, and only there; none of it is quick."""

    def devices(self, silence: Path) -> tuple[SoundDevice, ...]:
        """The devices there are. libVLC knows them only while it plays: `silence` is a file to play."""
        ...

    def play(self, path: Path, silence: Path, device: SoundDevice, stopped: Callable[[], bool]) -> None:
        """Let a file be heard on a device, to its end or until it is `stopped`.

        Raises PmqaError `sound-device-missing`, with nothing heard anywhere, where the device is not there.
        """
        ...

    def close(self) -> None:
        """Free it for good."""
        ...
