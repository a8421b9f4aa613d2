import pytest

from pmqa_desktop.media.position import Position


class Hand:
    """A clock moved by the test."""

    def __init__(self) -> None:
        self.ms = 5_000

    def wall_ms(self) -> int:
        return self.ms

    def steady_ms(self) -> int:
        return self.ms


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def position(hand: Hand) -> Position:
    position = Position(hand)
    position.length_ms = 10_000
    return position


def test_it_stands_until_it_runs_and_rests_where_it_is(position: Position, hand: Hand) -> None:
    hand.ms += 700
    assert position.now() == 0

    position.run()
    hand.ms += 400
    position.rest()
    hand.ms += 900

    assert position.now() == 400


def test_running_twice_loses_nothing(position: Position, hand: Hand) -> None:
    position.run()
    hand.ms += 300
    position.run()
    hand.ms += 300

    assert position.now() == 600


def test_a_report_far_off_is_believed_and_jitter_is_not(position: Position, hand: Hand) -> None:
    position.run()
    hand.ms += 1000
    position.report(960)
    assert position.now() == 1000

    position.report(600)

    assert position.now() == 600


def test_reports_from_before_a_jump_are_not_believed(position: Position, hand: Hand) -> None:
    position.run()
    hand.ms += 1000
    position.jump(7000)
    hand.ms += 50
    position.report(1050)

    assert position.now() == 7050


def test_reports_while_resting_change_nothing(position: Position, hand: Hand) -> None:
    position.jump(3000)
    hand.ms += 1000
    position.report(100)

    assert position.now() == 3000


def test_it_never_passes_the_end(position: Position, hand: Hand) -> None:
    position.run()
    hand.ms += 60_000

    assert position.now() == 10_000
