"""What libVLC knows about the tracks of a file, read around a slip in python-vlc's structures."""

import ctypes
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from pmqa_desktop.media.frame_ring import Shape

_QUARTER_TURNS = (4, 5, 6, 7)
"""libVLC's orientations in which width and height change places."""
_LIKELY_FRAME_MS = 40


class Kind(IntEnum):
    """libVLC's kinds of track."""

    SOUND = 0
    VIDEO = 1
    TEXT = 2


class _Entry(ctypes.Structure):
    """`libvlc_media_track_t`: C has one union where python-vlc has three members."""

    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_fourcc", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("type", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("details", ctypes.c_void_p),
        ("bitrate", ctypes.c_uint),
        ("language", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
    )


@dataclass(frozen=True, slots=True)
class MediaTrack:
    """A track of a file, as far as libVLC has met it."""

    kind: int
    id: int
    language: str
    name: str
    codec: int = 0
    """Four letters, the first in the lowest byte."""
    video: Any = None
    """python-vlc's `VideoTrack`, copied."""
    sound: Any = None
    """python-vlc's `AudioTrack`, copied."""


def media_tracks(vlc: Any, media: Any) -> list[MediaTrack]:
    """The file's tracks of every kind."""
    first = ctypes.POINTER(vlc.MediaTrack)()
    count = vlc.libvlc_media_tracks_get(media, ctypes.byref(first))
    if not count:
        return []
    entries = ctypes.cast(first, ctypes.POINTER(ctypes.POINTER(_Entry)))
    found = []
    for index in range(count):
        entry = entries[index].contents
        found.append(
            MediaTrack(
                entry.type,
                entry.id,
                _text(entry.language),
                _text(entry.description),
                entry.codec,
                video=_copied(vlc.VideoTrack, entry.details) if entry.type == Kind.VIDEO else None,
                sound=_copied(vlc.AudioTrack, entry.details) if entry.type == Kind.SOUND else None,
            )
        )
    vlc.libvlc_media_tracks_release(ctypes.cast(first, ctypes.POINTER(ctypes.POINTER(vlc.MediaTrack))), count)
    return found


def video_tracks(vlc: Any, media: Any) -> list[Any]:
    """The file's video tracks (python-vlc's `VideoTrack`, copied)."""
    return [track.video for track in media_tracks(vlc, media) if track.kind == Kind.VIDEO]


def upright_shape(track: Any) -> Shape | None:
    """How the track should look: no padding, square pixels, turned upright; None while that is unknown."""
    if not track.width or not track.height:
        return None
    width = track.width * (track.sar_num or 1) / (track.sar_den or 1)
    return (track.height, width) if track.orientation.value in _QUARTER_TURNS else (width, track.height)


def frame_ms(track: Any) -> float:
    """How long a frame is shown; a likely span where the file does not say."""
    if not track.frame_rate_num or not track.frame_rate_den:
        return _LIKELY_FRAME_MS
    return float(1000 * track.frame_rate_den / track.frame_rate_num)


def _copied(kind: Any, address: int) -> Any:
    return kind.from_buffer_copy(ctypes.cast(address, ctypes.POINTER(kind)).contents)


def _text(raw: bytes | None) -> str:
    return raw.decode("utf-8", errors="replace") if raw else ""
