"""A clock that stands still until a test moves it."""

from datetime import date

from pmqa_desktop.domain.spans import HOUR_MS
from pmqa_desktop.domain.thai_time import instant

NINE = instant(date(2021, 7, 16), 9 * HOUR_MS)
"""Nine o'clock on the day of the demonstration's rehearsal, when its slot begins."""


class FakeClock:
    """A `Clock` whose two hands go together, unless a test corrects the wall."""

    def __init__(self, wall_ms: int = NINE) -> None:
        self._wall = wall_ms
        self._steady = 5_000

    def advance(self, ms: int) -> None:
        self._wall += ms
        self._steady += ms

    def wall_ms(self) -> int:
        return self._wall

    def steady_ms(self) -> int:
        return self._steady
