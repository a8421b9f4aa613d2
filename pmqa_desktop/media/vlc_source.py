"""A file in libVLC, drawn into a ring of frames: opened, held, let go.

Only the session's thread calls this, but for what libVLC calls itself, on threads where calling it back is
forbidden: that is noted, no more.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.media.frame_ring import FrameRing, Shape
from pmqa_desktop.media.memory import give_back
from pmqa_desktop.media.position import Position
from pmqa_desktop.media.vlc_tracks import Kind, frame_ms, media_tracks, upright_shape, video_tracks

_FIRST_FRAME_S = 6.0
_TRACKS_S = 1.0
_LOOK_S = 0.1
_TURN_S = 0.5
_SHAPE_TRIES, _SHAPE_TRY_S = 20, 0.02
_LAST_FRAME_S, _LAST_FRAME_SPANS = 0.1, 2.5


@dataclass(slots=True)
class Hooks:
    """What a source tells, on libVLC's threads."""

    on_picture: Callable[[], None]
    on_ended: Callable[[], None]
    on_broken: Callable[[], None]
    on_tracks: Callable[[], None]


class Source:
    """One file and the libVLC player that reads it. `left` set means that nobody waits for anything more."""

    def __init__(
        self, vlc: Any, instance: Any, path: Path, box: tuple[int, int], hooks: Hooks, left: threading.Event
    ) -> None:
        self._vlc = vlc
        self._instance = instance
        self.path = path
        self.box = box
        self._hooks = hooks
        self._left = left
        self.came = threading.Event()
        """A frame has come, or nothing more will."""
        self._turned = threading.Event()
        self._shape: Shape | None = None
        self.media: Any = None
        self.player: Any = None
        self.opening = True
        self.over = False
        """The end came while the first frame was to be held."""
        self.paused = False
        self.subtitles: Path | None = None
        self.sound_only = False
        self.position = Position(SystemClock())
        self.ring = FrameRing(box, self._shape_of, self._on_picture)

    def connect(self) -> None:
        """Make the player."""
        self.player = self._instance.media_player_new()
        self.player.video_set_callbacks(self.ring.lock, self.ring.unlock, self.ring.display, None)
        self.player.video_set_format_callbacks(self.ring.setup, self.ring.cleanup)
        self._listen()

    def open_at(self, ms: int) -> bool:
        """Show the frame at `ms` and stay there, silent; False if it cannot be.

        libVLC's own way to start paused shows nothing. So it plays, muted, until a frame has come, and
        is sent back: then it has nothing to draw again, rests without work, and starts within a frame.
        """
        if not self._play_to_first_frame(ms):
            return False
        shape = None if self.sound_only else self._shape_once_known()
        if shape and not self.ring.fits(shape):
            # Some files say their true shape only in the pictures: known now, so once more.
            self._shape = shape
            if not self._play_to_first_frame(ms):
                return False
        self.turn(pause=True)
        self.player.set_time(ms)
        self.opening = False
        return True

    def start_over(self, ms: int) -> None:
        """Play from `ms` after the end; the last picture stays until the first one comes."""
        self.player.stop()
        self.paused = False
        self._load(ms)
        self.position.jump(ms)
        self.ring.let()
        self.player.play()
        self.position.run()

    def turn(self, *, pause: bool) -> None:
        """Pause or go on. libVLC ignores such an order while the one before is on its way, hence the wait."""
        if pause != self.paused:
            self._turned.clear()
            self.player.set_pause(int(pause))
            self._turned.wait(_TURN_S)
            self.paused = pause

    def await_last_frame(self) -> None:
        """libVLC may say that the file is at its end while the last frames are still on their way."""
        patience = max(_LAST_FRAME_S, _LAST_FRAME_SPANS * self.frame_ms() / 1000)
        self.came.clear()
        while self.came.wait(patience) and not self._left.is_set():
            self.came.clear()

    def frame_ms(self) -> float:
        """How long one frame is shown."""
        tracks = video_tracks(self._vlc, self.media)
        return frame_ms(tracks[0]) if tracks else 0.0

    def close(self) -> None:
        """Let go of the file and the memory. Takes as long as libVLC likes."""
        self.player.stop()
        self.player.release()
        self._release_media()
        self.ring.free()
        give_back()  # libVLC's dozen threads leave some megabytes for each video

    def _load(self, ms: int) -> None:
        self._release_media()
        self.media = self._instance.media_new_path(str(self.path))
        self.media.add_option(f":start-time={ms / 1000:.3f}")
        self.media.add_option(":no-sub-autodetect-file")
        if self.subtitles:
            self.media.add_option(f":sub-file={self.subtitles}")
        self.player.set_media(self.media)

    def _play_to_first_frame(self, ms: int) -> bool:
        self.player.stop()
        self.opening, self.paused = True, False
        self.over = False
        self.came.clear()
        self.position.rest()
        self.position.jump(ms)
        self._load(ms)
        self.player.audio_set_mute(True)
        before = self.ring.frames
        self.ring.let(1)
        self.player.play()
        if self._left.is_set():
            return False
        if not self._picture_came() and video_tracks(self._vlc, self.media):
            self.came.wait(_FIRST_FRAME_S - _TRACKS_S)
        return self.ring.frames > before or self.sound_only

    def _picture_came(self) -> bool:
        """Whether a frame comes soon; a file of sound alone is not waited for any longer than it must be."""
        self.sound_only = False
        for _ in range(round(_TRACKS_S / _LOOK_S)):
            if self.came.wait(_LOOK_S):
                return True
            kinds = {track.kind for track in media_tracks(self._vlc, self.media)}
            if Kind.SOUND in kinds and Kind.VIDEO not in kinds and self.position.heard:
                self.sound_only = True
                return True
        return False

    def _release_media(self) -> None:
        if self.media is not None:
            self.media.release()
            self.media = None

    def _listen(self) -> None:
        kind = self._vlc.EventType
        attach = self.player.event_manager().event_attach
        attach(kind.MediaPlayerEndReached, lambda _event: self._on_over(self._hooks.on_ended))
        attach(kind.MediaPlayerEncounteredError, lambda _event: self._on_over(self._hooks.on_broken))
        attach(kind.MediaPlayerTimeChanged, lambda event: self.position.report(event.u.new_time))
        attach(kind.MediaPlayerLengthChanged, self._on_length)
        for turn in (kind.MediaPlayerPlaying, kind.MediaPlayerPaused):
            attach(turn, lambda _event: self._turned.set())
        for change in (kind.MediaPlayerESAdded, kind.MediaPlayerESDeleted):
            attach(change, lambda _event: self._hooks.on_tracks())

    def _on_picture(self) -> None:
        self.sound_only = False
        self.came.set()
        if not self.opening:
            self._hooks.on_picture()

    def _on_over(self, told: Callable[[], None]) -> None:
        if self.opening:
            self.over = True
            self.came.set()
        else:
            told()

    def _on_length(self, event: Any) -> None:
        self.position.length_ms = max(0, event.u.new_length)

    def _shape_of(self, coded_width: int, coded_height: int) -> Shape:
        return self._shape or self._true_shape() or (coded_width, coded_height)

    def _shape_once_known(self) -> Shape | None:
        """The true shape; libVLC may learn it from the stream a moment after the first frame."""
        for _ in range(_SHAPE_TRIES):
            shape = self._true_shape()
            if shape or self.over or self._left.wait(_SHAPE_TRY_S):
                return shape
        return None

    def _true_shape(self) -> Shape | None:
        return next(filter(None, map(upright_shape, video_tracks(self._vlc, self.media))), None)
