"""What a video is: length, size, codecs, tracks; and whether a frame of it can really be decoded."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from pmqa_desktop.domain.file_facts import SoundTrack, VideoFacts
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.vlc_player import VlcPlayer, load_vlc
from pmqa_desktop.media.vlc_tracks import Kind, MediaTrack, media_tracks, upright_shape

_PARSE_MS = 10_000
_MARGIN_S = 2.0
_FRAME_S = 30.0
_SMALL = (640, 360)


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
    for track in media_tracks(vlc, media):
        if track.kind == Kind.SOUND:
            heard = SoundTrack(_codec(vlc, track), track.sound.channels, track.sound.rate, _language(track))
            sound.append(heard)
        elif track.kind == Kind.TEXT:
            subtitles += 1
        elif track.kind == Kind.VIDEO and not codec:
            codec = _codec(vlc, track)
            width, height = map(round, upright_shape(track.video) or (0, 0))
            if track.video.frame_rate_den:
                rate = round(track.video.frame_rate_num / track.video.frame_rate_den, 3)
    length_ms = max(0, media.get_duration())
    return VideoFacts(length_ms, width, height, codec, rate, tuple(sound), subtitles)


def _language(track: MediaTrack) -> str:
    return "" if track.language == "und" else track.language  # undetermined, in the codes of ISO 639-2


def _codec(vlc: Any, track: MediaTrack) -> str:
    """The codec's name for people, such as H264 - MPEG-4 AVC (part 10); else its four letters."""
    told = vlc.libvlc_media_get_codec_description(vlc.TrackType(track.kind), track.codec)
    words = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told or "")
    return words or track.codec.to_bytes(4, "little").decode("ascii", "replace").strip()


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
