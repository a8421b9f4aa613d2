"""One armed video, and the one thread that calls libVLC for it.

Opening a file, stopping or releasing may take as long as it likes: no caller waits. Letting go of the
file is the last order that the thread gets.
"""

import ctypes
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.media.frame_ring import FrameRing, Shape
from pmqa_desktop.media.player import Player
from pmqa_desktop.media.position import Position
from pmqa_desktop.media.vlc_tracks import upright_shape, video_tracks

_FIRST_FRAME_S = 6.0
_TRACKS_S = 1.0
_TURN_S = 0.5
_SETTLED_S = 0.1
_SHAPE_TRIES, _SHAPE_TRY_S = 20, 0.02
_LAST_FRAME_S = 0.08
_AT_THE_END_MS = 500


class VideoSession(threading.Thread):
    """Plays one file into a `FrameRing` and tells `owner` through its three callbacks.

    `play`, `pause` and `set_volume` are what to give to `order`; they run on this thread.
    """

    def __init__(
        self,
        vlc: Any,
        instance: Any,
        owner: Player,
        path: Path,
        box: tuple[int, int],
        volume: int,
        at_ms: int = 0,
    ) -> None:
        super().__init__(name="video", daemon=True)
        self._vlc = vlc
        self._instance = instance
        self._owner = owner
        self._path = path
        self._volume = volume
        self._begin_ms = at_ms
        self._orders: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._came = threading.Event()
        self._turned = threading.Event()
        self._opening = True
        self._open = False
        self._paused = False
        self._left = threading.Event()
        self._over = False
        self._seeks = 0
        self._failed = False
        self._media: Any = None
        self._shape: Shape | None = None
        self.position = Position(SystemClock())
        self.ring = FrameRing(box, self._shape_of, self._on_picture)

    def order(self, what: Callable[[], object]) -> None:
        """Have `what` done after everything that was ordered before."""
        self._orders.put(what)

    def leave(self) -> None:
        """Say nothing more, let go of the file and end; returns at once."""
        self._left.set()
        self._came.set()
        self._orders.put(None)

    def run(self) -> None:
        """Open, obey, release."""
        if self._left.is_set():
            return
        self._player = self._instance.media_player_new()
        self._player.video_set_callbacks(self.ring.lock, self.ring.unlock, self.ring.display, None)
        self._player.video_set_format_callbacks(self.ring.setup, self.ring.cleanup)
        self._listen()
        try:
            self._open_at(self._begin_ms)
            while (what := self._orders.get()) and not self._left.is_set():
                what()
        finally:
            self._player.stop()
            self._player.release()
            self._release_media()
            self.ring.free()
            _give_memory_back()

    def play(self) -> None:
        """Go on; from the start after the end."""
        if self._failed or not (self._open or self._open_at(0)):
            return
        if self._over:
            # One or two frames only: the end came while the first was to be held.
            self._finish()
            return
        self.ring.let()
        self._player.audio_set_volume(self._volume)
        self._player.audio_set_mute(False)
        self._turn(pause=False)
        self.position.run()

    def pause(self) -> None:
        """Hold the picture that is newest now."""
        if self._open:
            self.ring.let(0)
            self.position.rest()
            self._turn(pause=True)

    def seek(self, ms: int) -> None:
        """Go to `ms`; a paused video shows the picture there. Of many such orders the last one counts."""
        self._seeks += 1
        mine = self._seeks
        self.order(lambda: self._seek(ms) if mine == self._seeks else None)

    def set_volume(self, percent: int) -> None:
        """0 to 100."""
        self._volume = percent
        self._player.audio_set_volume(percent)

    def _seek(self, ms: int) -> None:
        ms = max(0, min(ms, self.position.length_ms or ms))
        if self._failed:
            return
        if not self._open:
            # At the very end there is no frame to show.
            self._open_at(max(0, min(ms, self.position.length_ms - _AT_THE_END_MS)))
            return
        if self._paused:
            # Sent elsewhere right after a pause, libVLC draws nothing; later, perhaps the old picture first.
            self._left.wait(_SETTLED_S)
            self.ring.let(3)
        self.position.jump(ms)
        self._player.set_time(ms)

    def _open_at(self, ms: int) -> bool:
        """Show the frame at `ms` and stay there, silent; False, and the owner knows, if it cannot be.

        libVLC's own way to start paused shows nothing. So it plays, muted, until a frame has come, and
        is sent back: then it has nothing to draw again, rests without work, and starts within a frame.
        """
        if not self._play_to_first_frame(ms):
            return self._fail()
        shape = self._shape_once_known()
        if shape and not self.ring.fits(shape):
            # Some files say their true shape only in the pictures: known now, so once more.
            self._shape = shape
            if not self._play_to_first_frame(ms):
                return self._fail()
        self._turn(pause=True)
        self._player.set_time(ms)
        self._opening, self._open = False, True
        self._tell(self._owner.on_frame)
        return True

    def _play_to_first_frame(self, ms: int) -> bool:
        self._player.stop()
        self._opening, self._paused = True, False
        self._over = False
        self._came.clear()
        self.position.rest()
        self.position.jump(ms)
        self._release_media()
        self._media = self._instance.media_new_path(str(self._path))
        self._media.add_option(f":start-time={ms / 1000:.3f}")
        self._player.set_media(self._media)
        self._player.audio_set_mute(True)
        before = self.ring.frames
        self.ring.let(1)
        self._player.play()
        if self._left.is_set():
            return False
        if not self._came.wait(_TRACKS_S) and video_tracks(self._vlc, self._media):
            self._came.wait(_FIRST_FRAME_S - _TRACKS_S)
        return self.ring.frames > before

    def _release_media(self) -> None:
        if self._media is not None:
            self._media.release()
            self._media = None

    def _turn(self, *, pause: bool) -> None:
        # libVLC ignores such an order while the one before is on its way, hence the wait.
        if pause != self._paused:
            self._turned.clear()
            self._player.set_pause(int(pause))
            self._turned.wait(_TURN_S)
            self._paused = pause

    def _fail(self) -> bool:
        self._open, self._failed = False, True
        self.ring.let(0)
        self.position.rest()
        code = "video-undecodable" if self._path.is_file() else "media-missing"
        self._tell(self._owner.on_failed, code)
        return False

    def _finish(self) -> None:
        if self._open:
            self._open = False
            self._await_last_frame()
            self.position.rest()
            if self.position.length_ms - self.position.now() < _AT_THE_END_MS:
                self.position.jump(self.position.length_ms)
            self._tell(self._owner.on_ended)

    def _await_last_frame(self) -> None:
        # libVLC may say that the file is at its end while the last frames are still on their way.
        self._came.clear()
        while self._came.wait(_LAST_FRAME_S) and not self._left.is_set():
            self._came.clear()

    def _tell(self, hook: Callable[..., None], *facts: object) -> None:
        if not self._left.is_set():
            hook(*facts)

    def _listen(self) -> None:
        """What libVLC says, on threads of its own where calling it back is forbidden: note it, no more."""
        kind = self._vlc.EventType
        attach = self._player.event_manager().event_attach
        attach(kind.MediaPlayerEndReached, lambda _event: self._on_over(self._finish))
        attach(kind.MediaPlayerEncounteredError, lambda _event: self._on_over(self._fail))
        attach(kind.MediaPlayerTimeChanged, lambda event: self.position.report(event.u.new_time))
        attach(kind.MediaPlayerLengthChanged, self._on_length)
        for turn in (kind.MediaPlayerPlaying, kind.MediaPlayerPaused):
            attach(turn, lambda _event: self._turned.set())

    def _on_picture(self) -> None:
        self._came.set()
        if not self._opening:
            self._tell(self._owner.on_frame)

    def _on_over(self, what: Callable[[], object]) -> None:
        if self._opening:
            self._over = True
            self._came.set()
        else:
            self.order(what)

    def _on_length(self, event: Any) -> None:
        self.position.length_ms = max(0, event.u.new_length)

    def _shape_of(self, coded_width: int, coded_height: int) -> Shape:
        return self._shape or self._true_shape() or (coded_width, coded_height)

    def _shape_once_known(self) -> Shape | None:
        """The true shape; libVLC may learn it from the stream a moment after the first frame."""
        for _ in range(_SHAPE_TRIES):
            shape = self._true_shape()
            if shape or self._over or self._left.wait(_SHAPE_TRY_S):
                return shape
        return None

    def _true_shape(self) -> Shape | None:
        return next(filter(None, map(upright_shape, video_tracks(self._vlc, self._media))), None)


def _give_memory_back() -> None:
    """Let glibc return what libVLC's dozen threads leave in their heaps, some megabytes for each video."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
