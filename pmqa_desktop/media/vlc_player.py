"""Video through libVLC into memory: the only file that imports `vlc`."""

import atexit
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import WHOLE, Cut, Tracks
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.sound import has_sound
from pmqa_desktop.media.subtitles import FAMILY, SubtitleRoom, beside
from pmqa_desktop.media.vlc_choices import Choices, Settings
from pmqa_desktop.media.vlc_session import VideoSession
from pmqa_desktop.media.vlc_sessions import Sessions
from pmqa_desktop.paths import resource

_INSTALL = {
    "win32": "winget install VideoLAN.VLC",
    "darwin": "brew install --cask vlc",
    "linux": "sudo apt install libvlc5 vlc-plugin-base",
}


def _missing() -> PmqaError:
    return PmqaError("libvlc-missing", install=_INSTALL.get(sys.platform, "VLC"))


def _load() -> Any:
    try:
        import vlc
    except (ImportError, OSError, NotImplementedError, AttributeError, SystemExit) as error:
        # python-vlc ends the program where a path in its environment leads nowhere.
        raise _missing() from error
    if not hasattr(vlc.dll, "libvlc_new"):
        # Where python-vlc finds no library, it may load the running program itself in its place.
        raise _missing()
    return vlc


def _nothing(*_facts: object) -> None:
    """What happens when nobody has said what should."""


class VlcPlayer:
    """The `Player` of the real windows. Making one takes some 60 ms: libVLC reads its list of plugins.

    Raises PmqaError `libvlc-missing`. Reports `video-undecodable` and `media-missing` through `on_failed`.
    """

    def __init__(self) -> None:
        self.on_frame: Callable[[], None] = _nothing
        self.on_ended: Callable[[], None] = _nothing
        self.on_failed: Callable[[str], None] = _nothing
        self._vlc = _load()
        # A graphics card gains little when its pictures must come back to memory, and drivers differ.
        options = ["--no-video-title-show", "--quiet", "--no-osd", "--avcodec-hw=none"]
        if not has_sound():
            options.append("--aout=dummy")
        self._instance = self._vlc.Instance(*options, f"--freetype-font={FAMILY}")
        if self._instance is None:
            raise _missing()
        self._subtitle_room = SubtitleRoom(resource("fonts"))
        self._settings = Settings()
        self._sessions = Sessions(self._make)
        # libVLC's threads must be gone before Python is, or they call into nothing.
        atexit.register(self.close)

    @staticmethod
    def available() -> bool:
        """Whether libVLC can be found on this machine."""
        try:
            _load()
        except PmqaError:
            return False
        return True

    def arm(self, path: Path, width: int, height: int, cut: Cut = WHOLE, at_ms: int = 0) -> None:
        """See `Player`."""
        self.stop()
        if not path.is_file():
            raise PmqaError("media-missing", name=path.name)
        self._sessions.arm(path, (width, height), cut, at_ms)

    def prepare(self, path: Path, width: int, height: int, cut: Cut = WHOLE) -> None:
        """See `Player`. What is wrong with the file is told when it is armed."""
        if path.is_file():
            self._sessions.prepare(path, (width, height), cut)

    def resize(self, width: int, height: int) -> None:
        """See `Player`."""
        self._sessions.resize((width, height))

    def play(self) -> None:
        """See `Player`. After the end it starts over."""
        self._sessions.order(VideoSession.play)

    def pause(self) -> None:
        """See `Player`."""
        self._sessions.order(VideoSession.pause)

    def stop(self) -> None:
        """See `Player`."""
        self._sessions.leave()

    def seek(self, position_ms: int) -> None:
        """See `Player`. After the end it goes back there and waits for `play`."""
        self._sessions.seek(position_ms)

    def step(self, frames: int) -> None:
        """See `Player`."""
        self._sessions.order(lambda session: session.step(frames))

    def set_cut(self, cut: Cut) -> None:
        """See `Player`."""
        self._sessions.order(lambda session: session.set_cut(cut))

    def position_ms(self) -> int:
        """See `Player`."""
        session = self._sessions.current
        return session.position.now() if session else 0

    def length_ms(self) -> int:
        """See `Player`."""
        session = self._sessions.current
        return session.position.length_ms if session else 0

    def set_volume(self, percent: int) -> None:
        """See `Player`."""
        self._set(replace(self._settings, volume=max(0, min(100, percent))))

    def set_muted(self, muted: bool) -> None:
        """See `Player`."""
        self._set(replace(self._settings, muted=muted))

    def set_device(self, device: str) -> None:
        """See `Player`."""
        self._set(replace(self._settings, device=device))

    def tracks(self) -> Tracks:
        """See `Player`."""
        session = self._sessions.current
        return session.choices.tracks if session and session.choices else Tracks()

    def choose_sound(self, track: int) -> None:
        """See `Player`."""
        self._choose(lambda choices: choices.choose_sound(track))

    def choose_subtitles(self, track: int) -> None:
        """See `Player`."""
        self._choose(lambda choices: choices.choose_subtitles(track))

    def add_subtitles(self, path: Path) -> None:
        """See `Player`."""
        readable = self._subtitle_room.readable(path)
        if readable is None:
            raise PmqaError("media-missing", name=path.name)
        self._sessions.order(lambda session: session.add_subtitles(readable))

    def picture(self) -> Picture | None:
        """See `Player`. Its data is libVLC's own memory, not a copy."""
        session = self._sessions.current
        return session.ring.newest if session else None

    def sound_only(self) -> bool:
        """See `Player`."""
        session = self._sessions.current
        return session is not None and session.source.sound_only

    def frames(self) -> int:
        """See `Player`. A held picture does not count again."""
        session = self._sessions.current
        return session.frames() if session else 0

    def close(self) -> None:
        """See `Player`. Waits some seconds at most; a decoder that hangs is left behind."""
        atexit.unregister(self.close)
        if self._sessions.close() and self._instance:
            self._instance.release()
        self._instance = None
        self._subtitle_room.close()

    def _make(
        self, path: Path, box: tuple[int, int], cut: Cut, *, ahead: bool, subtitles: Path | None = None
    ) -> VideoSession:
        session = VideoSession(self._vlc, self._instance, self, path, box, self._settings, cut, ahead=ahead)
        found = beside(path)
        session.source.subtitles = subtitles or (self._subtitle_room.readable(found) if found else None)
        return session

    def _set(self, settings: Settings) -> None:
        self._settings = settings
        self._sessions.order_all(lambda session: session.set_settings(settings))

    def _choose(self, what: Callable[[Choices], None]) -> None:
        self._sessions.order(partial(VideoSession.choose, what=what))


def load_vlc() -> Any:
    """libVLC as Python sees it, for what only looks into a file. Raises PmqaError `libvlc-missing`."""
    return _load()
