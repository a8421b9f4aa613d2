"""Whether the sound of a video can really be decoded, where pictures of it were."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import Any

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.vlc_player import load_vlc

_HEARD_S = 4.0
"""How long samples may take to come."""
_RATE, _CHANNELS = 48_000, 2


def heard_at(path: Path, places_ms: Sequence[int]) -> tuple[bool, ...]:
    """For each place, whether samples come from there on; silence counts, for it is decoded too.

    Nothing sounds. Some tens of milliseconds a place. Raises PmqaError `libvlc-missing`.
    """
    vlc = load_vlc()
    instance = vlc.Instance("--quiet", "--no-video", "--no-spu")
    if instance is None:
        raise PmqaError("libvlc-missing")
    try:
        return tuple(_heard(vlc, instance, path, max(0, place)) for place in places_ms)
    finally:
        instance.release()


def _heard(vlc: Any, instance: Any, path: Path, at_ms: int) -> bool:
    heard, over = Event(), Event()

    def on_samples(_data: object, _samples: object, count: int, _pts: int) -> None:
        if count:
            heard.set()
            over.set()

    callback = vlc.CallbackDecorators.AudioPlayCb(on_samples)
    player = instance.media_player_new()
    media = instance.media_new_path(str(path))
    media.add_option(f":start-time={at_ms / 1000:.3f}")
    player.set_media(media)
    media.release()
    for kind in (vlc.EventType.MediaPlayerEndReached, vlc.EventType.MediaPlayerEncounteredError):
        player.event_manager().event_attach(kind, lambda _event: over.set())
    player.audio_set_callbacks(callback, None, None, None, None, None)
    player.audio_set_format("S16N", _RATE, _CHANNELS)
    try:
        player.play()
        over.wait(_HEARD_S)
        return heard.is_set()
    finally:
        player.stop()
        player.release()
