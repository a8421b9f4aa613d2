import pytest

from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.wakefulness import Wakefulness
from tests.support.clocks import FakeClock
from tests.support.control import Start, cut_off
from tests.support.takes import AGENDA


class NotedLock:
    """A wake lock that only notes whether it is held."""

    def __init__(self) -> None:
        self.held = False

    def hold(self, why: str) -> None:
        assert why
        self.held = True

    def release(self) -> None:
        self.held = False


@pytest.fixture
def lock() -> NotedLock:
    return NotedLock()


@pytest.fixture
def wakefulness(control: RunControl, lock: NotedLock) -> Wakefulness:
    return Wakefulness(control, lambda: lock)


def test_the_machine_is_kept_awake_from_the_begin_of_a_take_to_its_end(
    control: RunControl, wakefulness: Wakefulness, lock: NotedLock
) -> None:
    for _take in range(2):
        assert not lock.held
        control.begin(AGENDA, TakeMode.LIVE)
        assert lock.held
        control.start_next_item()
        control.pause()
        assert lock.held, "a pause may take as long as it likes"
        control.finish()
    assert not lock.held


def test_a_take_that_is_gone_on_with_keeps_the_machine_awake(
    live: RunControl, start: Start, lock: NotedLock
) -> None:
    again = start(FakeClock())
    wakefulness = Wakefulness(again, lambda: lock)
    assert not lock.held
    again.recover(cut_off(again))
    assert lock.held
    wakefulness.close()
    assert not lock.held


def test_nothing_is_asked_of_the_machine_before_a_take(control: RunControl) -> None:
    asked: list[str] = []

    def make() -> NotedLock:
        asked.append("a lock")
        raise AssertionError("made too early")

    Wakefulness(control, make).close()
    assert asked == []
