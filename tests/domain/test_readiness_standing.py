"""How far the checklist has come, against the calendar."""

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.readiness import (
    NEXT_STATUS,
    CheckItem,
    CheckStatus,
    days_late,
    due_day,
    most_urgent,
    standing,
)

DAY = datetime.date(2021, 7, 22)
EVENTS = (
    Event("R", EventKind.REHEARSAL, Bilingual("ซ้อม"), datetime.date(2021, 7, 16)),
    Event("S", EventKind.SITE_VISIT, Bilingual("ตรวจ"), DAY),
)
ITEM = CheckItem("1", "A1", Bilingual("จองห้อง"), critical=True, days_before=1)


def test_an_item_is_due_before_the_site_visit_or_the_event_that_it_names() -> None:
    assert due_day(ITEM, EVENTS) == datetime.date(2021, 7, 21)
    assert due_day(replace(ITEM, event="R"), EVENTS) == datetime.date(2021, 7, 15)
    assert due_day(replace(ITEM, event="gone"), EVENTS) is None
    assert due_day(ITEM, EVENTS[:1]) is None


def test_it_is_late_from_the_day_after_and_never_once_settled() -> None:
    assert days_late(ITEM, EVENTS, datetime.date(2021, 7, 21)) == 0
    assert days_late(ITEM, EVENTS, datetime.date(2021, 7, 23)) == 2
    for status in (CheckStatus.OK, CheckStatus.NOT_APPLICABLE):
        assert days_late(replace(ITEM, status=status), EVENTS, datetime.date(2021, 8, 1)) == 0


def test_what_does_not_apply_is_not_counted() -> None:
    items = (
        ITEM,
        replace(ITEM, id="2", status=CheckStatus.OK),
        replace(ITEM, id="3", status=CheckStatus.NOT_APPLICABLE),
        replace(ITEM, id="4", critical=False, days_before=9),
    )
    state = standing(items, EVENTS, datetime.date(2021, 7, 20))
    assert (state.settled, state.total, state.blocking, state.overdue) == (1, 3, 1, 1)


def test_what_is_overdue_comes_first_then_what_is_critical_then_what_is_due_next() -> None:
    soon = replace(ITEM, id="soon", critical=False, days_before=1)
    later = replace(ITEM, id="later", critical=False, days_before=0)
    critical = replace(ITEM, id="critical", days_before=0)
    late = replace(ITEM, id="late", critical=False, days_before=5)
    done = replace(ITEM, id="done", status=CheckStatus.OK)
    order = most_urgent((later, done, soon, critical, late), EVENTS, datetime.date(2021, 7, 20))
    assert [item.id for item in order] == ["late", "critical", "soon", "later"]


@given(st.sampled_from(CheckStatus))
def test_one_key_leads_round_and_from_everywhere_into_the_round(status: CheckStatus) -> None:
    seen = [status]
    for _ in range(4):
        seen.append(NEXT_STATUS[seen[-1]])
    assert {CheckStatus.TODO, CheckStatus.DOING, CheckStatus.OK} <= set(seen)
