"""What a video is: length, size, codecs, tracks; and whether a frame of it can really be decoded."""

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from pmqa_desktop.domain.file_facts import SoundTrack, VideoFacts
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.vlc_player import VlcPlayer, load_vlc
from pmqa_desktop.media.vlc_tracks import upright_shape

_SOUND, _PICTURES, _SUBTITLES = 0, 1, 2
_PARSE_MS = 10_000
_MARGIN_S = 2.0
_FRAME_S = 30.0
_SMALL = (640, 360)


class _Track(ctypes.Structure):
    """libVLC's own track; python-vlc counts the union in it three times over, and so misses what follows."""

    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_fourcc", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("details", ctypes.c_void_p),
        ("bitrate", ctypes.c_uint),
        ("language", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
    )


def read_video(path: Path, name: str = "") -> VideoFacts:
    """Look into a video, and decode its first frame if it has pictures. Some tenths of a second.

    Raises PmqaError `libvlc-missing` and `video-undecodable` (name).
    """
    name = name or path.name
    facts = _parse(path)
    if facts.sound and not facts.width and not facts.codec:
        return facts  # sound only; nothing to see
    length_ms = _decode_a_frame(path, name)
    return facts if facts.length_ms else replace(facts, length_ms=length_ms)


def _parse(path: Path) -> VideoFacts:
    vlc = load_vlc()
    instance = vlc.Instance("--quiet", "--no-video-title-show", "--avcodec-hw=none")
    if instance is None:
        raise PmqaError("libvlc-missing")
    media = instance.media_new_path(str(path))
    try:
        parsed = Event()
        media.event_manager().event_attach(vlc.EventType.MediaParsedChanged, lambda _event: parsed.set())
        media.parse_with_options(vlc.MediaParseFlag.local, _PARSE_MS)
        parsed.wait(_PARSE_MS / 1000 + _MARGIN_S)
        return _facts(vlc, media)
    finally:
        media.release()
        instance.release()


def _facts(vlc: Any, media: Any) -> VideoFacts:
    codec, width, height, rate, subtitles = "", 0, 0, 0.0, 0
    sound: list[SoundTrack] = []
    for track in _tracks(vlc, media):
        if track.kind == _SOUND:
            heard = ctypes.cast(track.details, ctypes.POINTER(vlc.AudioTrack)).contents
            sound.append(SoundTrack(_codec(vlc, track), heard.channels, heard.rate, _language(track)))
        elif track.kind == _SUBTITLES:
            subtitles += 1
        elif track.kind == _PICTURES and not codec:
            seen = ctypes.cast(track.details, ctypes.POINTER(vlc.VideoTrack)).contents
            codec = _codec(vlc, track)
            width, height = map(round, upright_shape(seen) or (0, 0))
            if seen.frame_rate_den:
                rate = round(seen.frame_rate_num / seen.frame_rate_den, 3)
    length_ms = max(0, media.get_duration())
    return VideoFacts(length_ms, width, height, codec, rate, tuple(sound), subtitles)


def _tracks(vlc: Any, media: Any) -> Iterator[_Track]:
    """The file's tracks, each valid until the next."""
    first = ctypes.POINTER(vlc.MediaTrack)()
    count = vlc.libvlc_media_tracks_get(media, ctypes.byref(first))
    if not count:
        return
    tracks = ctypes.cast(first, ctypes.POINTER(ctypes.POINTER(_Track)))
    try:
        for index in range(count):
            yield tracks[index].contents
    finally:
        vlc.libvlc_media_tracks_release(
            ctypes.cast(tracks, ctypes.POINTER(ctypes.POINTER(vlc.MediaTrack))), count
        )


def _language(track: _Track) -> str:
    told = (track.language or b"").decode("utf-8", "replace")
    return "" if told == "und" else told  # undetermined, in the codes of ISO 639-2


def _codec(vlc: Any, track: _Track) -> str:
    """The codec's name for people, such as H264 - MPEG-4 AVC (part 10); else its four letters."""
    told = vlc.libvlc_media_get_codec_description(vlc.TrackType(track.kind), track.codec)
    words = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told or "")
    return words or int(track.codec).to_bytes(4, "little").decode("ascii", "replace").strip()


def _decode_a_frame(path: Path, name: str) -> int:
    """The length in milliseconds as the player knows it, once it has shown a frame."""
    told = Event()
    failures: list[str] = []
    player = VlcPlayer()
    player.on_frame = told.set

    def on_failed(code: str) -> None:
        failures.append(code)
        told.set()

    player.on_failed = on_failed
    try:
        player.arm(path, *_SMALL)
        if not told.wait(_FRAME_S) or failures:
            raise PmqaError("video-undecodable", name=name)
        return player.length_ms()
    finally:
        player.close()
