from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import HOUR_MS
from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.domain.thai_time import DAY_MS, instant
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.countdown import Countdown
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import said

MEETING = date(2021, 7, 5)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(instant(MEETING, 23 * HOUR_MS))


@pytest.fixture
def today(clock: FakeClock) -> Today:
    return Today(clock)


@pytest.fixture
def countdown(bench: Workbench, today: Today, wording: Wording, qtbot: QtBot) -> Countdown:
    made = Countdown(bench.opened.book, today, wording)
    qtbot.addWidget(made)
    return made


def test_the_days_to_rehearsal_and_visit_are_told(countdown: Countdown) -> None:
    assert said(countdown) == ["Rehearsal in 11 days", "Site visit in 17 days"]


def test_midnight_takes_a_day_off(countdown: Countdown, clock: FakeClock, today: Today, qtbot: QtBot) -> None:
    clock.advance(2 * HOUR_MS)
    with qtbot.waitSignal(today.changed):
        today.timer.timeout.emit()
    assert said(countdown) == ["Rehearsal in 10 days", "Site visit in 16 days"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (10, ["Rehearsal tomorrow", "Site visit in 7 days"]),
        (11, ["Rehearsal today", "Site visit in 6 days"]),
        (12, ["Rehearsal held", "Site visit in 5 days"]),
        (16, ["Rehearsal held", "Site visit tomorrow"]),
        (17, ["Rehearsal held", "Site visit today"]),
        (30, ["Rehearsal held", "Site visit held"]),
    ],
)
def test_the_last_days_have_words_of_their_own(
    countdown: Countdown, clock: FakeClock, today: Today, days: int, words: list[str]
) -> None:
    clock.advance(days * DAY_MS)
    today.timer.timeout.emit()
    assert said(countdown) == words


def test_days_are_counted_in_the_chosen_digits(countdown: Countdown, preferences: Preferences) -> None:
    preferences.set_language("th")
    preferences.set_digits(Digits.THAI)
    countdown.say()
    assert "\u0e51\u0e57" in said(countdown)[1]  # the translator is another's task: the words stay English


def test_while_a_take_runs_the_pill_takes_the_countdown_s_place(decks: Workbench, windows: Windows) -> None:
    (countdown,) = windows.main.findChildren(Countdown)
    assert countdown.isVisible()
    begin(decks)
    assert not countdown.isVisible()
    decks.run_control.finish()
    assert countdown.isVisible()
