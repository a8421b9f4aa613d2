"""The one video player, with its callbacks brought home to the GUI thread as signals."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import BY_ITSELF, WHOLE, Cut, Manner, Tracks
from pmqa_desktop.domain.stage import FIRST_SURFACE
from pmqa_desktop.errors import PmqaError

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player

RESIZE_AFTER_MS = 300
"""How long the largest surface must keep its size before a video is decoded anew for it."""


class Video(QObject):
    """Plays the video that is on the stage. The player is made when the first video is armed or prepared.

    Volume and silence hold for all videos; what was chosen of tracks and cut, for the armed one.
    """

    frame_changed = Signal()
    """`picture()` is another one; or the armed file turned out to be sound alone."""
    settings_changed = Signal()
    """Volume, silence, the cut or the device is another one."""
    ended = Signal()
    failed = Signal(object)
    """A PmqaError that says why the video cannot be played."""

    _came_frame = Signal()
    _came_end = Signal(int)
    _came_failure = Signal(int, str)

    def __init__(self, make_player: "Callable[[], Player]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player | None = None
        self._name = ""
        self._device = ""
        self._armed = 0
        self._held: Picture | None = None
        self._size = self._decoded_size = FIRST_SURFACE
        self._manner = BY_ITSELF
        self._volume, self._muted, self._cut = 100, False, WHOLE
        self._silent = False
        self._resizing = QTimer(self, singleShot=True, interval=RESIZE_AFTER_MS)
        self._resizing.timeout.connect(self._on_size_settled)
        queued = Qt.ConnectionType.QueuedConnection
        self._came_frame.connect(self.frame_changed, queued)
        self._came_end.connect(self._on_end, queued)
        self._came_failure.connect(self._on_failure, queued)

    def set_size(self, width: int, height: int) -> None:
        """The size of the largest surface, in its own pixels.

        The next video is decoded to fit it; one that is up goes on at this size where it has grown.
        """
        if width > 0 and height > 0:
            self._size = (width, height)
            self._resizing.start()

    def prepare(self, path: Path, manner: Manner = BY_ITSELF) -> None:
        """Open a video that is likely to be armed next; what is wrong with it is told when it is armed."""
        with suppress(PmqaError):
            self._ensure_player().prepare(path, *self._box(manner), manner.cut)

    def arm(
        self, path: Path, name: str, *, at_ms: int = 0, holding: bool = False, manner: Manner = BY_ITSELF
    ) -> None:
        """Hold a video at its first frame, or the one at `at_ms`. What is wrong is told through `failed`.

        With `holding`, the picture that was there stays until the new one has come.
        """
        self._held = self._kept() if holding else None
        self._name = name
        self._armed += 1
        self._decoded_size = self._size
        self._take_over(manner)
        try:
            player = self._ensure_player()
            armed = self._armed
            player.on_frame = self._came_frame.emit
            player.on_ended = lambda: self._came_end.emit(armed)
            player.on_failed = lambda code: self._came_failure.emit(armed, code)
            player.arm(path, *self._box(manner), manner.cut, at_ms)
        except PmqaError as error:
            self._held = None
            self.failed.emit(PmqaError(error.code, **(error.facts | {"name": name})))

    def play(self) -> None:
        """Start, or go on."""
        if self._player:
            self._player.play()

    def pause(self) -> None:
        """Hold the picture."""
        if self._player:
            self._player.pause()

    def hold(self, still: Picture | None) -> None:
        """Let go of the file; show a picture in its place."""
        self.stop()
        self._held = still
        self.frame_changed.emit()

    def stop(self) -> None:
        """Let go of the file."""
        self._held = None
        self._armed += 1
        if self._player:
            self._player.stop()

    def seek(self, position_ms: int) -> None:
        """Go to a position from the start."""
        if self._player:
            self._player.seek(position_ms)

    def step(self, frames: int) -> None:
        """Hold, and show the next frame for 1, the one before for -1."""
        if self._player:
            self._player.step(frames)

    @property
    def cut(self) -> Cut:
        """The part of the armed video that is played."""
        return self._cut

    def set_cut(self, cut: Cut) -> None:
        """Play another part of the armed video from now on."""
        self._cut = cut
        if self._player:
            self._player.set_cut(cut)
        self.settings_changed.emit()

    @property
    def volume(self) -> int:
        """0 to 100."""
        return self._volume

    def set_volume(self, percent: int) -> None:
        """How loud videos are."""
        self._volume = percent
        if self._player:
            self._player.set_volume(percent)
        self.settings_changed.emit()

    @property
    def muted(self) -> bool:
        """Whether the armed video is silent."""
        return self._muted or self._silent

    def toggle_mute(self) -> None:
        """Silence, or hear again as loud as before."""
        self._muted, self._silent = not self.muted, False
        if self._player:
            self._player.set_muted(self._muted)
        self.settings_changed.emit()

    def tracks(self) -> Tracks:
        """What can be chosen about the armed video."""
        return self._player.tracks() if self._player else Tracks()

    def choose_sound(self, track: int) -> None:
        """Hear one of the sounds of `tracks()`."""
        if self._player:
            self._player.choose_sound(track)

    def choose_subtitles(self, track: int) -> None:
        """See one of the subtitles of `tracks()`, or none."""
        if self._player:
            self._player.choose_subtitles(track)

    def add_subtitles(self, path: Path) -> None:
        """See those of a file. Raises PmqaError `media-missing`."""
        if self._player:
            self._player.add_subtitles(path)

    @property
    def device(self) -> str:
        """The id of the device where videos sound; "" for the machine's own choice."""
        return self._device

    def set_device(self, device: str) -> None:
        """Let the sound of videos come out there."""
        if device != self._device:
            self._device = device
            if self._player:
                self._player.set_device(device)
            self.settings_changed.emit()

    def waiting(self) -> bool:
        """Whether there is no picture, but one may still come."""
        return self.picture() is None and not (self._player and self._player.sound_only())

    def position_ms(self) -> int:
        """Where it is; 0 while nothing is armed."""
        return self._player.position_ms() if self._player else 0

    def length_ms(self) -> int:
        """How long it is; 0 while unknown."""
        return self._player.length_ms() if self._player else 0

    def frames(self) -> int:
        """How many frames of the armed video have been shown."""
        return self._player.frames() if self._player else 0

    def picture(self) -> Picture | None:
        """The newest frame, or the picture that is held in its place."""
        return (self._player.picture() if self._player else None) or self._held

    def close(self) -> None:
        """Free the player."""
        if self._player:
            self._player.close()
            self._player = None

    def _kept(self) -> Picture | None:
        """The picture that is up, copied out of the player's own memory."""
        picture = self.picture()
        return replace(picture, data=bytes(picture.data)) if picture else None

    def _ensure_player(self) -> "Player":
        if self._player is None:
            self._player = self._make_player()
            self._player.set_volume(self._volume)
            self._player.set_muted(self.muted)
            self._player.set_device(self._device)
        return self._player

    def _take_over(self, manner: Manner) -> None:
        """What was chosen for the video before does not hold for this one."""
        changed = (self._cut, self._silent) != (manner.cut, manner.silent)
        self._manner, self._cut = manner, manner.cut
        if manner.silent != self._silent:
            self._silent = manner.silent
            if self._player:
                self._player.set_muted(self.muted)
        if changed:
            self.settings_changed.emit()

    def _box(self, manner: Manner) -> tuple[int, int]:
        """The pixels that frames have to fit into."""
        (width, height), (across, down) = self._size, manner.share
        return max(1, round(width * across)), max(1, round(height * down))

    def _on_size_settled(self) -> None:
        """A picture that shrinks is scaled while it is painted: that costs less than decoding it anew."""
        grown = any(now > before for now, before in zip(self._size, self._decoded_size, strict=True))
        if grown and self._player:
            self._decoded_size = self._size
            self._player.resize(*self._box(self._manner))

    def _on_end(self, armed: int) -> None:
        if armed == self._armed:
            self.ended.emit()

    def _on_failure(self, armed: int, code: str) -> None:
        if armed == self._armed:
            self._held = None
            self.failed.emit(PmqaError(code, name=self._name))
