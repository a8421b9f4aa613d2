"""Video through libVLC into memory: the only file that imports `vlc`."""

import atexit
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.media import Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.sound import has_sound
from pmqa_desktop.media.vlc_session import VideoSession

_CLOSE_S = 3.0


def _load() -> Any:
    try:
        import vlc
    except (ImportError, OSError, NotImplementedError, AttributeError) as error:
        raise PmqaError("libvlc-missing") from error
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
        self._instance = self._vlc.Instance(*options)
        if self._instance is None:
            raise PmqaError("libvlc-missing")
        self._volume = 100
        self._session: VideoSession | None = None
        self._leaving: list[VideoSession] = []
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

    def arm(self, path: Path, width: int, height: int, at_ms: int = 0) -> None:
        """See `Player`."""
        self.stop()
        if not path.is_file():
            raise PmqaError("media-missing", name=path.name)
        box = (width, height)
        self._session = VideoSession(self._vlc, self._instance, self, path, box, self._volume, at_ms)
        self._session.start()

    def play(self) -> None:
        """See `Player`. After the end it starts over."""
        if self._session:
            self._session.order(self._session.play)

    def pause(self) -> None:
        """See `Player`."""
        if self._session:
            self._session.order(self._session.pause)

    def stop(self) -> None:
        """See `Player`."""
        if self._session:
            self._session.leave()
            self._leaving = [session for session in self._leaving if session.is_alive()]
            self._leaving.append(self._session)
            self._session = None

    def seek(self, position_ms: int) -> None:
        """See `Player`. After the end it goes back there and waits for `play`."""
        if self._session:
            self._session.seek(position_ms)

    def position_ms(self) -> int:
        """See `Player`."""
        return self._session.position.now() if self._session else 0

    def length_ms(self) -> int:
        """See `Player`."""
        return self._session.position.length_ms if self._session else 0

    def set_volume(self, percent: int) -> None:
        """See `Player`."""
        self._volume = max(0, min(100, percent))
        session, volume = self._session, self._volume
        if session:
            session.order(lambda: session.set_volume(volume))

    def picture(self) -> Picture | None:
        """See `Player`. Its data is libVLC's own memory, not a copy."""
        return self._session.ring.newest if self._session else None

    def frames(self) -> int:
        """See `Player`. A held picture does not count again."""
        return self._session.ring.frames if self._session else 0

    def close(self) -> None:
        """See `Player`. Waits some seconds at most; a decoder that hangs is left behind."""
        atexit.unregister(self.close)
        self.stop()
        for session in self._leaving:
            session.join(_CLOSE_S)
        if self._instance and not any(session.is_alive() for session in self._leaving):
            self._instance.release()
        self._instance = None
        self._leaving = []


def load_vlc() -> Any:
    """libVLC as Python sees it, for what only looks into a file. Raises PmqaError `libvlc-missing`."""
    return _load()
