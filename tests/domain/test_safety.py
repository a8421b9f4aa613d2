"""Which safety copies are kept: the rule holds for whatever copies there are, and whenever it is asked."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.safety import DAYS, HOURS, NEWEST, CopyReason, SafetyCopy, to_let_go
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.domain.thai_time import local
from tests.support.clocks import NINE

DAY_MS = 24 * HOUR_MS
AGES = st.one_of(st.integers(0, 3 * DAY_MS), st.integers(0, 60 * DAY_MS), st.integers(-DAY_MS, 0))


def _copy(age: int, reason: CopyReason = CopyReason.TAKE) -> SafetyCopy:
    return SafetyCopy(f"{reason}-{NINE - age}.db", reason, NINE - age, 1)


COPIES = st.lists(st.builds(_copy, AGES, st.sampled_from(CopyReason)), unique_by=lambda copy: copy.name)


def _left(copies: list[SafetyCopy], now: int = NINE) -> list[SafetyCopy]:
    gone = set(to_let_go(copies, now))
    return [copy for copy in copies if copy not in gone]


@given(COPIES)
def test_the_newest_are_never_let_go(copies: list[SafetyCopy]) -> None:
    newest = sorted(copies, key=lambda copy: copy.at, reverse=True)[:3]
    assert set(newest) <= set(_left(copies))


@given(COPIES)
def test_what_people_and_upgrades_have_kept_stays_for_good(copies: list[SafetyCopy]) -> None:
    gone = to_let_go(copies, NINE + 1_000 * DAY_MS)
    assert {copy.reason for copy in gone} <= {CopyReason.OPENING, CopyReason.TAKE}


@given(COPIES)
def test_each_hour_of_the_last_day_and_each_of_the_last_days_has_its_newest(copies: list[SafetyCopy]) -> None:
    left = set(_left(copies))
    by_itself = [copy for copy in copies if copy.reason in {CopyReason.OPENING, CopyReason.TAKE}]
    past = [copy for copy in by_itself if copy.at <= NINE]
    for copy in past:
        hour = [each for each in past if each.at // HOUR_MS == copy.at // HOUR_MS]
        day = [each for each in past if local(each.at).date() == local(copy.at).date()]
        if NINE - max(each.at for each in hour) < HOURS * HOUR_MS:
            assert any(each in left and each.at == max(one.at for one in hour) for each in hour)
        if local(NINE).date() - local(copy.at).date() < datetime.timedelta(days=DAYS):
            assert any(each in left and each.at == max(one.at for one in day) for each in day)


@given(COPIES)
def test_no_more_is_kept_of_what_the_program_made_than_the_rule_says(copies: list[SafetyCopy]) -> None:
    left = [copy for copy in _left(copies) if copy.reason in {CopyReason.OPENING, CopyReason.TAKE}]
    assert len([copy for copy in left if copy.at <= NINE]) <= NEWEST + HOURS + 1 + DAYS


@given(COPIES)
def test_letting_go_once_is_enough(copies: list[SafetyCopy]) -> None:
    assert to_let_go(_left(copies), NINE) == ()


def test_a_long_day_of_takes_is_thinned_to_its_hours() -> None:
    copies = [_copy(minutes * MINUTE_MS) for minutes in range(0, 9 * 60, 10)]
    left = _left(copies)
    assert len(left) == NEWEST + 8
    assert left[:NEWEST] == copies[:NEWEST]
