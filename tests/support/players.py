"""A video player without a decoder: the test says when a frame comes, when it ends, when it fails."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import WHOLE, Cut, Tracks
from pmqa_desktop.errors import PmqaError

WIDTH, HEIGHT = 64, 36
LENGTH_MS = 30_000
FRAME_MS = 40


def plain_picture(red: int, green: int, blue: int, width: int = WIDTH, height: int = HEIGHT) -> Picture:
    """A picture of one colour."""
    return Picture(width, height, width * 4, bytes((blue, green, red, 255)) * (width * height))


def _nothing(*_facts: object) -> None:
    """Nobody has said what should happen."""


class FakePlayer:
    """A `Player` that keeps what it was asked to do."""

    def __init__(self) -> None:
        self.on_frame: Callable[[], None] = _nothing
        self.on_ended: Callable[[], None] = _nothing
        self.on_failed: Callable[[str], None] = _nothing
        self.path: Path | None = None
        self.size = (0, 0)
        self.playing = False
        self.closed = False
        self.at_ms = 0
        self.prepared: Path | None = None
        self.cut = WHOLE
        self.volume, self.muted, self.device = 100, False, ""
        self.known_tracks = Tracks()
        self.subtitles: Path | None = None
        self.has_no_picture = False
        self._picture: Picture | None = None
        self._frames = 0

    def show_frame(self, picture: Picture) -> None:
        """A frame has been decoded."""
        self._picture = picture
        self._frames += 1
        self.on_frame()

    def end(self) -> None:
        """The last frame has been shown."""
        self.playing = False
        self.at_ms = LENGTH_MS
        self.on_ended()

    def arm(self, path: Path, width: int, height: int, cut: Cut = WHOLE, at_ms: int = 0) -> None:
        self.stop()
        if not path.is_file():
            raise PmqaError("media-missing", name=path.name)
        self.path, self.size, self.cut, self.at_ms = path, (width, height), cut, at_ms

    def prepare(self, path: Path, width: int, height: int, cut: Cut = WHOLE) -> None:
        self.prepared = path

    def resize(self, width: int, height: int) -> None:
        self.size = (width, height)

    def play(self) -> None:
        self.playing = self.path is not None

    def pause(self) -> None:
        self.playing = False

    def stop(self) -> None:
        self.path, self.playing, self.at_ms = None, False, 0
        self._picture, self._frames = None, 0

    def seek(self, position_ms: int) -> None:
        self.at_ms = position_ms

    def position_ms(self) -> int:
        return self.at_ms

    def length_ms(self) -> int:
        return LENGTH_MS if self.path else 0

    def step(self, frames: int) -> None:
        self.playing = False
        self.at_ms += frames * FRAME_MS
        self.show_frame(plain_picture(0, 255, 0))

    def set_cut(self, cut: Cut) -> None:
        self.cut = cut

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def set_muted(self, muted: bool) -> None:
        self.muted = muted

    def set_device(self, device: str) -> None:
        self.device = device

    def tracks(self) -> Tracks:
        return self.known_tracks

    def choose_sound(self, track: int) -> None:
        self.known_tracks = replace(self.known_tracks, sound=track)

    def choose_subtitles(self, track: int) -> None:
        self.known_tracks = replace(self.known_tracks, subtitle=track)

    def add_subtitles(self, path: Path) -> None:
        self.subtitles = path

    def sound_only(self) -> bool:
        return self.has_no_picture

    def picture(self) -> Picture | None:
        return self._picture

    def frames(self) -> int:
        return self._frames

    def close(self) -> None:
        self.stop()
        self.closed = True
