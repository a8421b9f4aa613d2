"""The contract of a video player; the real one is in `vlc_player.py`."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.media import Picture


class Player(Protocol):
    """Plays one video at a time into memory.

    The four callbacks run on the player's own threads: a receiver copies nothing and only posts a
    message to its own thread. No callback calls back into the player.
    """

    on_frame: Callable[[], None]
    """A new picture can be had from `picture()`."""
    on_ended: Callable[[], None]
    """The last frame has been shown; `picture()` goes on giving it."""
    on_failed: Callable[[str], None]
    """The video cannot be played; an error code as in `PmqaError`."""

    def arm(self, path: Path, width: int, height: int, at_ms: int = 0) -> None:
        """Open `path`, decode and show its first frame and stay there, so that `play` starts at once.

        With `at_ms` it is the frame there, and none before it is shown. Frames fit into `width` x `height`
        pixels, aspect kept. Raises PmqaError `media-missing`.
        """
        ...

    def play(self) -> None:
        """Start, or go on after `pause`."""
        ...

    def pause(self) -> None:
        """Hold the picture."""
        ...

    def stop(self) -> None:
        """Let go of the file. `picture()` is None afterwards. Never blocks on a hanging decoder."""
        ...

    def seek(self, position_ms: int) -> None:
        """Go to a position from the start of the video."""
        ...

    def position_ms(self) -> int:
        """Where playback is, from the start of the video."""
        ...

    def length_ms(self) -> int:
        """How long the video is; 0 while unknown."""
        ...

    def set_volume(self, percent: int) -> None:
        """0 to 100."""
        ...

    def picture(self) -> Picture | None:
        """The newest frame, or None before the first. It is valid until two more frames have come."""
        ...

    def frames(self) -> int:
        """How many frames have been shown since `arm`."""
        ...

    def close(self) -> None:
        """Free the player for good."""
        ...
