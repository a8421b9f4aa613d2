from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.workdays import is_workday, workdays_after, workdays_left

HOLIDAYS = frozenset({date(2021, 7, 26), date(2021, 7, 28)})
DAYS = st.dates(date(2021, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    ("count", "due"),
    [(0, date(2021, 7, 22)), (1, date(2021, 7, 23)), (2, date(2021, 7, 27)), (3, date(2021, 7, 29))],
)
def test_weekends_and_holidays_are_skipped(count: int, due: date) -> None:
    assert workdays_after(date(2021, 7, 22), count, HOLIDAYS) == due


def test_with_no_days_a_holiday_is_put_off_to_the_next_working_day() -> None:
    assert workdays_after(date(2021, 7, 24), 0, HOLIDAYS) == date(2021, 7, 27)


@given(day=DAYS, count=st.integers(0, 60), holidays=st.frozensets(DAYS, max_size=20))
def test_a_due_day_is_a_working_day_that_many_of_them_later(
    day: date, count: int, holidays: frozenset[date]
) -> None:
    due = workdays_after(day, count, holidays)
    assert is_workday(due, holidays)
    passed = sum(is_workday(day + timedelta(days=each), holidays) for each in range(1, (due - day).days + 1))
    if count:
        assert passed == count == workdays_left(day, due, holidays)
        assert workdays_left(due, day, holidays) == -count


@given(today=DAYS, due=DAYS, holidays=st.frozensets(DAYS, max_size=40))
def test_what_is_left_is_what_going_from_day_to_day_counts(
    today: date, due: date, holidays: frozenset[date]
) -> None:
    first, last = sorted((today, due))
    passed = sum(
        is_workday(first + timedelta(days=each), holidays) for each in range(1, (last - first).days + 1)
    )
    assert abs(workdays_left(today, due, holidays)) == passed
    assert workdays_left(today, due, holidays) == -workdays_left(due, today, holidays)
