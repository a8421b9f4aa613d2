from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.alarms import FLUTTER_MS, Alarm, Heard, next_alarm
from pmqa_desktop.domain.runlog import ActUndone, Paused, Resumed, TimeAdded
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from tests.support.takes import AGENDA, Log


class Ear:
    """Somebody who listens every half second."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.heard: Heard | None = None
        self.alarms: list[Alarm] = []
        self.listen()

    def listen(self) -> None:
        self.heard, alarm = next_alarm(self.heard, self.log.run, self.log.timings)
        self.alarms += [alarm] if alarm else []

    def wait(self, seconds: float) -> "Ear":
        for _ in range(round(seconds * 2)):
            self.log.wait(ms=500)
            self.listen()
        return self


def test_each_is_heard_once_as_its_time_comes() -> None:
    ear = Ear(Log().start("opening"))
    ear.wait(7 * 60)
    assert ear.alarms == []
    ear.wait(61)
    assert ear.alarms == [Alarm.WARNING]
    ear.wait(60)
    assert ear.alarms == [Alarm.WARNING, Alarm.DANGER]
    ear.wait(300)
    assert ear.alarms == [Alarm.WARNING, Alarm.DANGER, Alarm.END]


def test_a_short_item_sounds_nothing_for_the_phase_it_begins_in() -> None:
    items = (replace(AGENDA.items[0], duration_ms=90 * SECOND_MS), *AGENDA.items[1:])
    ear = Ear(Log(replace(AGENDA, items=items)).start("opening"))
    ear.wait(31)
    assert ear.alarms == [Alarm.DANGER]


def test_time_that_is_given_lets_the_alarm_sound_again() -> None:
    ear = Ear(Log().start("opening")).wait(8 * 60 + 1)
    ear.log.add(TimeAdded(5 * MINUTE_MS))
    ear.wait(5 * 60 + 1)
    assert ear.alarms == [Alarm.WARNING, Alarm.WARNING]


def test_time_that_is_given_and_taken_back_at_once_does_not() -> None:
    ear = Ear(Log().start("opening")).wait(8 * 60 + 1)
    ear.log.add(TimeAdded(5 * MINUTE_MS))
    ear.wait((FLUTTER_MS - 500) / 1000)
    ear.log.add(ActUndone())
    ear.wait(10)
    assert ear.alarms == [Alarm.WARNING]


def test_a_stopped_timer_is_silent_until_it_goes_on() -> None:
    ear = Ear(Log().start("opening")).wait(3)
    ear.log.add(Paused(), TimeAdded(-9 * MINUTE_MS))
    ear.wait(5)
    assert ear.alarms == []
    ear.log.add(Resumed())
    ear.wait(1)
    assert ear.alarms == [Alarm.DANGER]


def test_an_item_that_is_taken_back_sounds_nothing_of_its_own() -> None:
    ear = Ear(Log().start("opening")).wait(9.5 * 60)
    ear.log.start("overview")
    ear.wait(5)
    ear.log.add(ActUndone())
    ear.wait(5)
    assert ear.alarms == [Alarm.WARNING, Alarm.DANGER]


def test_an_item_that_shows_the_clock_is_never_heard() -> None:
    items = (replace(AGENDA.items[0], timer=Timer.CLOCK), *AGENDA.items[1:])
    assert Ear(Log(replace(AGENDA, items=items)).start("opening")).wait(15 * 60).alarms == []


@settings(max_examples=40)  # each is up to a quarter of an hour of half seconds
@given(steps=st.lists(st.tuples(st.integers(-300, 300), st.integers(0, 200)), max_size=5))
def test_nothing_is_heard_twice_without_having_been_left(steps: list[tuple[int, int]]) -> None:
    ear = Ear(Log().start("opening"))
    for given_s, seconds in steps:
        before = len(ear.alarms)
        ear.log.add(TimeAdded(given_s * SECOND_MS))
        ear.wait(seconds)
        new = ear.alarms[before:]
        assert new == sorted(new, key=list(Alarm).index)
        assert len(new) == len(set(new))
