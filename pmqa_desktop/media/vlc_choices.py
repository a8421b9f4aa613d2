"""Which sound, which subtitles and which loudspeaker: all that can be chosen about a playing video."""

import ctypes
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.playback import NO_TRACK, SoundDevice, Track, Tracks
from pmqa_desktop.media.vlc_tracks import Kind, MediaTrack, media_tracks

_SUBTITLE_SLAVE = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every video until it is changed."""

    volume: int = 100
    muted: bool = False
    device: str = ""


class Choices:
    """Reads and sets the choices of one libVLC player, on the thread that may call it.

    `tracks` is what was read last; any thread may look at it. What was chosen on purpose is chosen again
    when the file is opened anew, where libVLC would go back to what it thinks best.
    """

    def __init__(self, vlc: Any, player: Any, device: str) -> None:
        self._vlc = vlc
        self._player = player
        self._device = device
        self._sound: int | None = None
        self._subtitle: int | None = None
        self.tracks = Tracks()

    def collect(self, media: Any) -> None:
        """Read what there is."""
        known = media_tracks(self._vlc, media)
        self.tracks = Tracks(
            _listed(self._player.audio_get_track_description(), known, Kind.SOUND),
            _listed(self._player.video_get_spu_description(), known, Kind.TEXT),
            sound_devices(self._vlc, self._player),
            self._player.audio_get_track(),
            self._player.video_get_spu(),
        )

    def choose_again(self) -> None:
        """Choose as before in a file that was opened anew."""
        if self._device:
            self._player.audio_output_device_set(None, self._device)
        if self._sound is not None:
            self._player.audio_set_track(self._sound)
        if self._subtitle is not None:
            self._player.video_set_spu(self._subtitle)

    def take_over(self, others: "Choices") -> None:
        """Choose as for the same file in another player."""
        self._device, self._sound, self._subtitle = others._device, others._sound, others._subtitle
        self.choose_again()

    def choose_sound(self, track: int) -> None:
        """Hear one of `tracks.sounds`, or `NO_TRACK`."""
        self._sound = track
        self._player.audio_set_track(track)

    def choose_subtitles(self, track: int) -> None:
        """See one of `tracks.subtitles`, or `NO_TRACK`."""
        self._subtitle = track
        self._player.video_set_spu(track)

    def choose_device(self, device: str) -> None:
        """Let the sound come out there."""
        self._device = device
        self._player.audio_output_device_set(None, device)

    def add_subtitles(self, path: Path) -> None:
        """See the subtitles of a file in UTF-8."""
        self._subtitle = None
        self._player.add_slave(_SUBTITLE_SLAVE, path.as_uri(), True)


def sound_devices(vlc: Any, player: Any) -> tuple[SoundDevice, ...]:
    """Where a player's sound can come out, as far as libVLC knows by now."""
    first = player.audio_output_device_enum()
    found, at = [], first
    while at:
        entry = at.contents
        name = (entry.description or b"").decode("utf-8", "replace")
        found.append(SoundDevice(entry.device.decode("utf-8", "replace"), name))
        at = entry.next
    if first:
        vlc.libvlc_audio_output_device_list_release(ctypes.cast(first, type(first)))
    return tuple(found)


def _listed(described: list[tuple[int, bytes]], known: list[MediaTrack], kind: Kind) -> tuple[Track, ...]:
    """libVLC's list without its "disable", with the words of the file in place of libVLC's."""
    words = {track.id: track for track in known if track.kind == kind}
    listed = []
    for track, _name in described:
        if track != NO_TRACK:
            told = words.get(track)
            listed.append(Track(track, told.language, told.name) if told else Track(track))
    return tuple(listed)
