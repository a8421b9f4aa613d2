import pytest

from pmqa_desktop.domain.clock import AnchoredTime, FastClock, SystemClock
from pmqa_desktop.domain.spans import HOUR_MS
from tests.support.clocks import NINE, FakeClock


class Corrected(FakeClock):
    """A machine whose clock somebody sets."""

    def correct(self, ms: int) -> None:
        self._wall += ms


def test_the_systems_clock_shows_the_time_of_this_century_and_never_goes_back() -> None:
    clock = SystemClock()
    steady = [clock.steady_ms() for _ in range(1_000)]
    assert steady == sorted(steady)
    assert 1_600_000_000_000 < clock.wall_ms() < 4_100_000_000_000


@pytest.mark.parametrize("correction", [HOUR_MS, -HOUR_MS])
def test_a_correction_of_the_machines_clock_moves_no_anchored_time(correction: int) -> None:
    clock = Corrected()
    time = AnchoredTime(clock)
    clock.advance(1_000)
    clock.correct(correction)
    clock.advance(500)
    assert time.now() == NINE + 1_500


def test_anchoring_again_takes_a_correction_over() -> None:
    clock = Corrected()
    time = AnchoredTime(clock)
    clock.correct(HOUR_MS)
    time.anchor()
    clock.advance(1)
    assert time.now() == NINE + HOUR_MS + 1


def test_a_fast_clock_begins_at_the_present_and_runs_its_speed() -> None:
    base = FakeClock()
    fast = FastClock(base, 60)
    assert fast.wall_ms() == NINE
    base.advance(1_000)
    assert fast.wall_ms() == NINE + 60_000
    assert fast.steady_ms() == 60_000


def test_a_fast_clock_that_is_set_goes_on_from_there_and_its_steady_hand_takes_no_notice() -> None:
    base = FakeClock()
    fast = FastClock(base, 10)
    time = AnchoredTime(fast)
    base.advance(100)
    fast.set_wall(NINE + HOUR_MS)
    base.advance(100)
    assert fast.wall_ms() == NINE + HOUR_MS + 1_000
    assert (fast.steady_ms(), time.now()) == (2_000, NINE + 2_000)
