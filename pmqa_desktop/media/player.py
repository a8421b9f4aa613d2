"""The contract of a video player; the real one is in `vlc_player.py`."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import WHOLE, Cut, Tracks


class Player(Protocol):
    """Plays one video at a time into memory.

    The three callbacks run on the player's own threads: a receiver copies nothing and only posts a
    message to its own thread. No callback calls back into the player.

    Volume, silence and sound device hold for every video until they are changed; tracks for the armed one.
    """

    on_frame: Callable[[], None]
    """A new picture can be had from `picture()`; or the file is ready and has only sound."""
    on_ended: Callable[[], None]
    """The last frame has been shown; `picture()` goes on giving it."""
    on_failed: Callable[[str], None]
    """The video cannot be played; an error code as in `PmqaError`."""

    def arm(self, path: Path, width: int, height: int, cut: Cut = WHOLE, at_ms: int = 0) -> None:
        """Open `path`, decode and show its first frame and stay there, so that `play` starts at once.

        With `at_ms` it is the frame there, and none before it is shown.
        Frames fit into `width` x `height` pixels, aspect kept. Subtitles beside the file, of the same name
        with .srt, are shown. One that was prepared has its first frame at once. Raises PmqaError
        `media-missing`.
        """
        ...

    def prepare(self, path: Path, width: int, height: int, cut: Cut = WHOLE) -> None:
        """Open a video that is likely to be armed next, in place of one that was prepared before."""
        ...

    def resize(self, width: int, height: int) -> None:
        """Go on with frames of another size; the old ones come until then, and no position is lost."""
        ...

    def play(self) -> None:
        """Start, or go on after `pause`; after the end, start over."""
        ...

    def pause(self) -> None:
        """Hold the picture."""
        ...

    def stop(self) -> None:
        """Let go of the file. `picture()` is None afterwards. Never blocks on a hanging decoder."""
        ...

    def seek(self, position_ms: int) -> None:
        """Go to a position from the start of the video; after the end, go back there and wait for `play`."""
        ...

    def step(self, frames: int) -> None:
        """Hold, and show the next frame (1) or the one before (-1)."""
        ...

    def set_cut(self, cut: Cut) -> None:
        """Play another part of the armed video from now on."""
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

    def set_muted(self, muted: bool) -> None:
        """Silence, without forgetting the volume."""
        ...

    def set_device(self, device: str) -> None:
        """Let the sound come out there: an id of `tracks().devices`, "" for the machine's own choice."""
        ...

    def tracks(self) -> Tracks:
        """The sounds, subtitles and devices there are, as far as known, and which are chosen."""
        ...

    def choose_sound(self, track: int) -> None:
        """Hear one of `tracks().sounds`."""
        ...

    def choose_subtitles(self, track: int) -> None:
        """See one of `tracks().subtitles`, or `NO_TRACK`."""
        ...

    def add_subtitles(self, path: Path) -> None:
        """See those of an .srt file, in UTF-8 or old Windows' Thai. Raises PmqaError `media-missing`."""
        ...

    def picture(self) -> Picture | None:
        """The newest frame, or None before the first. It is valid until two more frames have come."""
        ...

    def sound_only(self) -> bool:
        """Whether the armed file is known to have no picture at all."""
        ...

    def frames(self) -> int:
        """How many frames have been shown since `arm`."""
        ...

    def close(self) -> None:
        """Free the player for good."""
        ...
