"""One armed video, and the one thread that calls libVLC for it.

Opening a file, stopping or releasing may take as long as it likes: no caller waits. Letting go of the
file is the last order that the thread gets.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.playback import Cut
from pmqa_desktop.media.orders import OrderThread
from pmqa_desktop.media.player import Player
from pmqa_desktop.media.vlc_choices import Choices, Settings
from pmqa_desktop.media.vlc_source import Hooks, Source

_SETTLED_S = 0.1
_REDRAWN = 3
"""How many pictures libVLC may draw until it has come to the new one."""
_AT_THE_END_MS = 500
_STEP_TRIES, _STEP_S = 6, 0.15
_LEAD_MS = 700
"""How far ahead of a playing video another one of the same file is opened that is to go on for it."""


class VideoSession(OrderThread):
    """Plays one file into a `FrameRing` and tells `owner` through its three callbacks.

    A session that is opened ahead says nothing until `adopt`. Methods that are not said to return at once
    are what to give to `order`; they run on this thread.
    """

    def __init__(
        self,
        vlc: Any,
        instance: Any,
        owner: Player,
        path: Path,
        box: tuple[int, int],
        settings: Settings,
        cut: Cut,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__("video")
        self._vlc = vlc
        self._owner = owner
        self._settings = settings
        self.cut = cut
        self._silent = ahead
        self._open = False
        self._failed = False
        self._seeks = 0
        self._start_ms = cut.in_ms
        self._frames_before = 0
        self._frames_held = 0
        hooks = Hooks(
            on_picture=self._on_picture,
            on_ended=lambda: self.order(self._finish),
            on_broken=lambda: self.order(self._fail),
            on_tracks=lambda: self.order(self._collect),
        )
        self.source = Source(vlc, instance, path, box, hooks, self.left)
        self.position, self.ring = self.source.position, self.source.ring
        self.choices: Choices | None = None

    def leave(self) -> None:
        """Say nothing more, let go of the file and end; returns at once."""
        super().leave()
        self.ring.let(0)
        self.source.came.set()

    def frames(self) -> int:
        """How many frames have been shown, those of the session that this one went on for included."""
        return self._frames_before + self.ring.frames

    def can_be_followed(self) -> bool:
        """Whether another session could go on for this one: it shows a picture and is not at its end."""
        return self._open and not self.source.sound_only

    def go_on_for(self, before: "VideoSession") -> None:
        """Before it starts: begin where `before` will be by then, or holds."""
        now = before.position.now()
        ahead = now + _LEAD_MS if before.position.running else now
        self._start_ms = before.cut.within(ahead, before.position.length_ms)
        self._frames_before = before.frames()

    def run(self) -> None:
        """Open, obey, release."""
        if self.left.is_set():
            return
        self.source.connect()
        self.choices = Choices(self._vlc, self.source.player, self._settings.device)
        try:
            self._open_at(self._start_ms)
            self.obey(self._seconds_left, self._reach_out_point)
        finally:
            self.source.close()

    def begin_at(self, ms: int) -> None:
        """Open there and not at the cut's beginning; before it starts to work."""
        self._start_ms = max(self.cut.in_ms, ms)

    def adopt(self) -> None:
        """From now on this is the video that the owner shows: tell how it stands."""
        self._silent = False
        if self._failed:
            self._tell_failure()
        elif self._open:
            self._tell(self._owner.on_frame)

    def play(self) -> None:
        """Go on; from the start after the end."""
        if self._failed or not (self._open or self._open_at(self.cut.in_ms)):
            return
        if self.source.over:
            # One or two frames only: the end came while the first was to be held.
            self._finish()
            return
        self._frames_held = self.ring.frames
        self.ring.let()
        self._apply_settings()
        self.source.turn(pause=False)
        self.position.run()

    def pause(self) -> None:
        """Hold the picture at which libVLC stops: it may be one more, which is drawn when it has stopped."""
        if self._open:
            self.source.turn(pause=True)
            self.ring.let(1)
            self.position.rest()

    def seek(self, ms: int) -> None:
        """Go to `ms`; a paused video shows the picture there. Of many such orders the last one counts.

        Returns at once.
        """
        self._seeks += 1
        mine = self._seeks
        self.order(lambda: self._seek(ms) if mine == self._seeks else None)

    def step(self, frames: int) -> None:
        """Hold, and show the next frame for 1, the one before for -1.

        Back, it is the nearest frame before that libVLC can find: in some codings a few frames earlier.
        """
        if self._failed or (frames > 0 and not self._open):
            return
        self.pause()
        span = self.source.frame_ms()
        shown = self.ring.copy()
        at = self.position.now()
        if frames > 0:
            self.position.jump(round(at + span))
        for tried in range(1, _STEP_TRIES + 1):
            self.source.came.clear()
            if frames > 0:
                self.ring.let(1)
                self.source.player.next_frame()
            else:
                self._seek(round(at - span * tried))
            self.source.came.wait(_STEP_S)
            # Before a new picture libVLC may draw the old one once more.
            if self.left.is_set() or self.ring.copy() != shown:
                break

    def set_settings(self, settings: Settings) -> None:
        """Set volume, silence and device."""
        changed, self._settings = settings.device != self._settings.device, settings
        if self.choices and changed:
            self.choices.choose_device(settings.device)
        if self.position.running:
            self._apply_settings()

    def set_cut(self, cut: Cut) -> None:
        """Play another part from now on."""
        self.cut = cut
        if self._open and not self.position.running and self.position.now() < cut.in_ms:
            self._seek(cut.in_ms)

    def choose(self, what: Callable[[Choices], None]) -> None:
        """Choose something; a held picture is drawn anew with or without its text."""
        if self.choices and not self._failed:
            what(self.choices)
            self._collect()
            if self._open and self.source.paused:
                self._await_redraw()
                self.source.player.set_time(self.position.now())

    def add_subtitles(self, path: Path) -> None:
        """Show those of a file in UTF-8."""
        self.source.subtitles = path
        self.choose(lambda choices: choices.add_subtitles(path))

    def follow(self, before: "VideoSession", swap: Callable[[], bool]) -> None:
        """Go on for a session of the same file when it comes to where this one waits; at once if it holds.

        `swap` is called at that instant, on this thread; it tells whether that is still wanted.
        """
        if not self._open or not self.choices or not before.choices:
            return
        self.choices.take_over(before.choices)
        playing = before.position.running
        ahead = self.position.now() - before.position.now() if playing else 0
        if ahead > 0 and self.left.wait(ahead / 1000):
            return
        if swap():
            self._silent = False
            if playing:
                self.play()
            self._tell(self._owner.on_frame)

    def _seconds_left(self) -> float | None:
        """Until the out point; None where there is none before the end of the file."""
        if not self.cut.out_ms or not self._open or not self.position.running:
            return None
        return max(0, self.cut.out_ms - self.position.now()) / 1000

    def _reach_out_point(self) -> None:
        if self.cut.loop:
            self._seek(self.cut.in_ms)
        else:
            self.pause()
            self.ring.let(0)
            self._open = False
            self._tell(self._owner.on_ended)

    def _seek(self, ms: int) -> None:
        length = self.position.length_ms
        ms = self.cut.within(ms, length)
        if self._failed:
            return
        if not self._open:
            # At the very end there is no frame to show.
            self._open_at(max(self.cut.in_ms, min(ms, self.cut.end_ms(length) - _AT_THE_END_MS)))
            return
        if self.source.paused:
            self._await_redraw()
        self.position.jump(ms)
        self.source.player.set_time(ms)

    def _await_redraw(self) -> None:
        """Sent somewhere right after a pause, libVLC draws nothing; later, perhaps the old picture first."""
        self.left.wait(_SETTLED_S)
        self.ring.let(_REDRAWN)

    def _open_at(self, ms: int) -> bool:
        if not self.source.open_at(ms):
            return self._fail()
        self._open = True
        if self.choices:
            self.choices.choose_again()
        self._collect()
        self._tell(self._owner.on_frame)
        return True

    def _apply_settings(self) -> None:
        self.source.player.audio_set_volume(self._settings.volume)
        self.source.player.audio_set_mute(self._settings.muted)

    def _collect(self) -> None:
        if self.choices and self.source.media is not None:
            self.choices.collect(self.source.media)

    def _fail(self) -> bool:
        self._open, self._failed = False, True
        self.ring.let(0)
        self.position.rest()
        self._tell_failure()
        return False

    def _tell_failure(self) -> None:
        code = "video-undecodable" if self.source.path.is_file() else "media-missing"
        self._tell(self._owner.on_failed, code)

    def _finish(self) -> None:
        if not self._open:
            return
        self.source.await_last_frame()
        # Some damaged files cannot be sent back to where they were held: they are over before they begin.
        stillborn = self.ring.frames <= self._frames_held + 1 and not self.source.sound_only
        self._frames_held = -2
        if (self.cut.loop or stillborn) and not self.source.over:
            self.source.start_over(self.cut.in_ms)
            self._apply_settings()
            return
        self._open = False
        self.position.rest()
        if 0 < self.position.length_ms < self.position.now() + _AT_THE_END_MS:
            self.position.jump(self.position.length_ms)
        self._tell(self._owner.on_ended)

    def _on_picture(self) -> None:
        self._tell(self._owner.on_frame)

    def _tell(self, hook: Callable[..., None], *facts: object) -> None:
        if not self.left.is_set() and not self._silent:
            hook(*facts)
