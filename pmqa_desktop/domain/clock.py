"""What time it is, as a thing that is handed in."""

import sys
import time
from typing import Protocol


class Clock(Protocol):
    """Two hands: the wall, for people and records, and a steady one, for spans."""

    def wall_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC. May jump when somebody corrects the machine's clock."""
        ...

    def steady_ms(self) -> int:
        """Milliseconds from an arbitrary start, sleep included; never jumps, never goes back."""
        ...


class SystemClock:
    """The machine's own clock, and the only caller of `time`."""

    def wall_ms(self) -> int:
        """See `Clock`."""
        return time.time_ns() // 1_000_000

    def steady_ms(self) -> int:
        """See `Clock`."""
        return _steady_ns() // 1_000_000


def _steady_ns() -> int:
    """Python's monotonic clock stops while a Linux machine or a Mac sleeps; a timer must not."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    return time.monotonic_ns()


class FastClock:
    """Runs `speed` times as fast as `base`: a morning in minutes."""

    def __init__(self, base: Clock, speed: float) -> None:
        self._base = base
        self._speed = speed
        self._steady0 = base.steady_ms()
        self._wall0 = base.wall_ms()

    def set_wall(self, wall_ms: int) -> None:
        """Let the wall show `wall_ms` now. Like any correction, it moves no timer that is anchored."""
        self._wall0 = wall_ms - self.steady_ms()

    def wall_ms(self) -> int:
        """See `Clock`."""
        return self._wall0 + self.steady_ms()

    def steady_ms(self) -> int:
        """See `Clock`."""
        return int((self._base.steady_ms() - self._steady0) * self._speed)


class AnchoredTime:
    """The run's instants: the wall time read once, then advanced by the steady hand.

    A correction of the machine's clock therefore never makes a timer jump.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.anchor()

    def anchor(self) -> None:
        """Read the wall again, as after a restart or a sleep."""
        self._wall0 = self._clock.wall_ms()
        self._steady0 = self._clock.steady_ms()

    def now(self) -> int:
        """The present instant, epoch milliseconds."""
        return self._wall0 + self._clock.steady_ms() - self._steady0
