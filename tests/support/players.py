"""A video player without a decoder: the test says when a frame comes, when it ends, when it fails."""

from collections.abc import Callable
from pathlib import Path

from pmqa_desktop.domain.media import Picture
from pmqa_desktop.domain.playback import WHOLE, Cut
from pmqa_desktop.errors import PmqaError

WIDTH, HEIGHT = 64, 36
LENGTH_MS = 30_000


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
        self.path, self.size, self.at_ms = path, (width, height), at_ms

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

    def set_volume(self, percent: int) -> None:
        """Nobody listens."""

    def picture(self) -> Picture | None:
        return self._picture

    def frames(self) -> int:
        return self._frames

    def close(self) -> None:
        self.stop()
        self.closed = True
