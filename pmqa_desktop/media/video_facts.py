"""What a video is: length, size, codecs, tracks; and whether pictures and sound can really be decoded."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from pmqa_desktop.domain.file_facts import SoundTrack, VideoFacts
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.video_sound import heard_at
from pmqa_desktop.media.vlc_player import VlcPlayer, load_vlc
from pmqa_desktop.media.vlc_tracks import Kind, MediaTrack, media_tracks, upright_shape

_PARSE_MS = 10_000
_MARGIN_S = 2.0
_FRAME_S = 30.0
_SMALL = (640, 360)
_BEFORE_END_MS = 700
"""How long before its end a video must still give a picture."""


def read_video(path: Path, name: str = "") -> VideoFacts:
    """Look into a video, and decode frames and sound at both its ends and in its middle, if it has pictures.

    May take a second or two. Raises PmqaError `libvlc-missing`, `video-undecodable` (name) and `video-cut`
    (name, at).
    """
    name = name or path.name
    facts = _parse(path)
    if facts.sound and not facts.width and not facts.codec:
        return facts  # sound only; nothing to see
    length_ms = _decode(path, name, facts.length_ms)
    heard = heard_at(path, (0, length_ms // 2, length_ms - _BEFORE_END_MS)) if facts.sound else ()
    return replace(facts, length_ms=length_ms, heard=heard)


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


def _decode(path: Path, name: str, length_ms: int) -> int:
    """Show frames of beginning, middle and end; gives the length in milliseconds as the player has it.

    A file that was cut while it was copied plays well until it suddenly ends, however long it says it is.
    """
    told, went_wrong = Event(), Event()

    def on_wrong(_code: str = "") -> None:
        went_wrong.set()
        told.set()

    player = VlcPlayer()
    player.on_frame, player.on_ended, player.on_failed = told.set, on_wrong, on_wrong
    try:
        for at_ms in (0, length_ms // 2, length_ms - _BEFORE_END_MS):
            if at_ms <= 0 and length_ms and told.is_set():
                continue
            told.clear()
            went_wrong.clear()
            player.arm(path, *_SMALL, at_ms=max(0, at_ms))
            if not told.wait(_FRAME_S) or (went_wrong.is_set() and player.picture() is None):
                raise _undecodable(name, at_ms)
            length_ms = length_ms or player.length_ms()
        return length_ms
    finally:
        player.close()


def _undecodable(name: str, at_ms: int) -> PmqaError:
    if at_ms <= 0:
        return PmqaError("video-undecodable", name=name)
    return PmqaError("video-cut", name=name, at=format_span(at_ms))
