"""What libVLC knows about the video tracks of a file, read around a slip in python-vlc's structures."""

import ctypes
from typing import Any

from pmqa_desktop.media.frame_ring import Shape

_VIDEO = 1
_QUARTER_TURNS = (4, 5, 6, 7)
"""libVLC's orientations in which width and height change places."""


def video_tracks(vlc: Any, media: Any) -> list[Any]:
    """The file's video tracks (python-vlc's `VideoTrack`, copied) as far as libVLC has met them."""
    first = ctypes.POINTER(vlc.MediaTrack)()
    count = vlc.libvlc_media_tracks_get(media, ctypes.byref(first))
    if not count:
        return []
    tracks = ctypes.cast(first, ctypes.POINTER(ctypes.POINTER(vlc.MediaTrack)))
    video = []
    for index in range(count):
        track = tracks[index].contents
        if track.type.value == _VIDEO:
            # C has one union here, python-vlc three members: its first stands in the right place.
            details = ctypes.cast(track.audio, ctypes.POINTER(vlc.VideoTrack)).contents
            video.append(vlc.VideoTrack.from_buffer_copy(details))
    vlc.libvlc_media_tracks_release(tracks, count)
    return video


def upright_shape(track: Any) -> Shape | None:
    """How the track should look: no padding, square pixels, turned upright; None while that is unknown."""
    if not track.width or not track.height:
        return None
    width = track.width * (track.sar_num or 1) / (track.sar_den or 1)
    return (track.height, width) if track.orientation.value in _QUARTER_TURNS else (width, track.height)
