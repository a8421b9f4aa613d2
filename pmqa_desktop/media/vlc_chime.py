"""A chime through libVLC, with a player of its own.

On some systems libVLC takes the machine's own device where the one it was told is not there. So silence is
played first, and the sound only once its device is among those that are there by then.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.sound import has_sound
from pmqa_desktop.media.vlc_choices import sound_devices
from pmqa_desktop.media.vlc_player import load_vlc

STEP_S = 0.02
DEVICES_S = 1.0
"""How long libVLC may take to know its devices."""
LONGEST_S = 5.0
"""No chime is longer; a device that does not play is given up."""


class VlcChime:
    """See `Chime`."""

    def __init__(self) -> None:
        """Raises PmqaError `libvlc-missing`."""
        self._vlc = load_vlc()
        options = ["--quiet", "--no-video"] + ([] if has_sound() else ["--aout=dummy"])
        self._instance = self._vlc.Instance(*options)
        if self._instance is None:
            raise PmqaError("libvlc-missing", install="VLC")
        self._pause = Event()
        """Never set: what to wait for while libVLC works."""

    def devices(self, silence: Path) -> tuple[SoundDevice, ...]:
        """See `Chime`."""
        player = self._begin(silence, "")
        try:
            return self._known(player)
        finally:
            _end(player)

    def play(self, path: Path, silence: Path, device: SoundDevice, stopped: Callable[[], bool]) -> None:
        """See `Chime`."""
        if all(each.id != device.id for each in self.devices(silence)):
            raise PmqaError("sound-device-missing", name=device.name or device.id)
        player = self._begin(path, device.id)
        try:
            for _ in range(round(LONGEST_S / STEP_S)):
                if stopped() or self._is_over(player):
                    break
                self._pause.wait(STEP_S)
        finally:
            _end(player)

    def close(self) -> None:
        """See `Chime`."""
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    def _begin(self, path: Path, device: str) -> Any:
        player = self._instance.media_player_new()
        media = self._instance.media_new_path(str(path))
        player.set_media(media)
        media.release()
        if device:
            player.audio_output_device_set(None, device)
        player.play()
        return player

    def _known(self, player: Any) -> tuple[SoundDevice, ...]:
        for _ in range(round(DEVICES_S / STEP_S)):
            self._pause.wait(STEP_S)
            found = sound_devices(self._vlc, player)
            if found or self._is_over(player):
                return found
        return ()

    def _is_over(self, player: Any) -> bool:
        state = self._vlc.State
        return player.get_state() in {state.Ended, state.Error, state.Stopped}


def _end(player: Any) -> None:
    player.stop()
    player.release()
