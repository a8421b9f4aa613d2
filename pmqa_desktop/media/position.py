"""Where a video is, between the reports of its player, which come only every quarter of a second."""

from pmqa_desktop.domain.clock import Clock

_STRAY_MS = 80
_DEAF_AFTER_JUMP_MS = 250


class Position:
    """A hand that runs by the steady clock and is corrected when a report is too far from it.

    Written by the player's threads and read by any: each change replaces one tuple, so no lock is needed.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._anchor: tuple[int, int | None] = (0, None)
        self._deaf_until = 0
        self.length_ms = 0
        self.heard = False
        """Whether the player has said anything since the last jump."""

    @property
    def running(self) -> bool:
        """Whether it advances."""
        return self._anchor[1] is not None

    def now(self) -> int:
        """Milliseconds from the start of the video, never past its end."""
        base, since = self._anchor
        ms = base if since is None else base + self._clock.steady_ms() - since
        return min(ms, self.length_ms) if self.length_ms else ms

    def run(self) -> None:
        """Advance from here on; nothing changes if it does so already."""
        base, since = self._anchor
        if since is None:
            self._anchor = (base, self._clock.steady_ms())
            self._deaf_until = self._clock.steady_ms() + _DEAF_AFTER_JUMP_MS

    def rest(self) -> None:
        """Stand still where it is."""
        self._anchor = (self.now(), None)

    def jump(self, ms: int) -> None:
        """Go to `ms`, running or standing as before; reports already on their way are not believed."""
        steady = self._clock.steady_ms()
        self.heard = False
        self._deaf_until = steady + _DEAF_AFTER_JUMP_MS
        self._anchor = (ms, None if self._anchor[1] is None else steady)

    def report(self, ms: int) -> None:
        """Hear where the player says it is; small differences are its reports' own jitter."""
        steady = self._clock.steady_ms()
        self.heard = True
        if self._anchor[1] is not None and steady >= self._deaf_until and abs(ms - self.now()) > _STRAY_MS:
            self._anchor = (ms, steady)
