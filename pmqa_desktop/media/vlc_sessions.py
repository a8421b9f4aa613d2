"""Which videos are open: the one that is shown, one that is likely to be next, one that is to go on for it.

Only the last may change places with the first on a thread that is not the caller's: hence the lock.
"""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.playback import Cut
from pmqa_desktop.media.vlc_session import VideoSession

_CLOSE_S = 3.0

Box = tuple[int, int]
Deed = Callable[[VideoSession], object]


class Make(Protocol):
    """Makes a session that has not begun to work."""

    def __call__(  # noqa: D102
        self, path: Path, box: Box, cut: Cut, *, ahead: bool, subtitles: Path | None = None
    ) -> VideoSession: ...


class Sessions:
    """The open videos of one player."""

    def __init__(self, make: Make) -> None:
        self._make = make
        self._lock = threading.Lock()
        self.current: VideoSession | None = None
        """The one that is shown."""
        self._prepared: VideoSession | None = None
        self._follower: VideoSession | None = None
        self._box: Box = (0, 0)
        self._leaving: list[VideoSession] = []

    def arm(self, path: Path, box: Box, cut: Cut, at_ms: int) -> None:
        """Show a file from `at_ms` on, in place of what is shown."""
        self.leave()
        self._box = box
        prepared, self._prepared = self._prepared, None
        if prepared and (prepared.source.path, prepared.source.box, prepared.cut) == (path, box, cut):
            prepared.order(prepared.adopt)
            if at_ms:
                prepared.seek(at_ms)
            self.current = prepared
            return
        self._let_go(prepared)
        session = self._make(path, box, cut, ahead=False)
        session.begin_at(at_ms)
        session.start()
        self.current = session

    def prepare(self, path: Path, box: Box, cut: Cut) -> None:
        """Open a file ahead."""
        prepared = self._prepared
        if prepared and (prepared.source.path, prepared.source.box, prepared.cut) == (path, box, cut):
            return
        self._let_go(prepared)
        self._prepared = self._make(path, box, cut, ahead=True)
        self._prepared.start()

    def order(self, deed: Deed) -> None:
        """Have something done with what is shown; what was to go on for it is opened anew after that."""
        self._drop_follower()
        if self.current:
            self.current.order(partial(deed, self.current))
            self._follow()

    def order_all(self, deed: Deed) -> None:
        """Have something done with every open video."""
        with self._lock:
            sessions = (self.current, self._prepared, self._follower)
        for session in sessions:
            if session:
                session.order(partial(deed, session))

    def seek(self, ms: int) -> None:
        """Of many such orders the last one counts."""
        self._drop_follower()
        if self.current:
            self.current.seek(ms)
            self._follow()

    def resize(self, box: Box) -> None:
        """Have what is shown, and what is prepared, drawn at another size."""
        if box == self._box:
            return
        self._box = box
        self._drop_follower()
        self._follow()
        prepared = self._prepared
        if prepared:
            self.prepare(prepared.source.path, box, prepared.cut)

    def leave(self) -> None:
        """Show nothing; what is prepared stays so."""
        self._drop_follower()
        shown, self.current = self.current, None
        self._let_go(shown)

    def close(self) -> bool:
        """Let go of everything; False if a decoder hangs and something is still held after some seconds."""
        self.leave()
        prepared, self._prepared = self._prepared, None
        self._let_go(prepared)
        for session in self._leaving:
            session.join(_CLOSE_S)
        gone = not any(session.is_alive() for session in self._leaving)
        self._leaving = []
        return gone

    def _follow(self) -> None:
        """Open the shown file at the wanted size, once what was ordered before is done."""
        shown = self.current
        if shown and shown.source.box != self._box:
            shown.order(partial(self._open_follower, shown, self._box))

    def _open_follower(self, shown: VideoSession, box: Box) -> None:
        """On the thread of `shown`."""
        with self._lock:
            if shown is not self.current or box != self._box or self._follower or not shown.can_be_followed():
                return
            follower = self._make(
                shown.source.path, box, shown.cut, ahead=True, subtitles=shown.source.subtitles
            )
            follower.go_on_for(shown)
            follower.order(partial(follower.follow, shown, partial(self._swap, shown, follower)))
            self._follower = follower
            follower.start()

    def _swap(self, shown: VideoSession, follower: VideoSession) -> bool:
        """On the thread of `follower`; False if it is not wanted any more."""
        with self._lock:
            if self.current is not shown or self._follower is not follower:
                return False
            self.current, self._follower = follower, None
            self._let_go(shown)
            return True

    def _drop_follower(self) -> None:
        with self._lock:
            follower, self._follower = self._follower, None
            self._let_go(follower)

    def _let_go(self, session: VideoSession | None) -> None:
        if session:
            session.leave()
            self._leaving = [each for each in self._leaving if each.is_alive()]
            self._leaving.append(session)
