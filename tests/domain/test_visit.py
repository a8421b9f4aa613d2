from datetime import date

import pytest

from pmqa_desktop.domain.award import Award
from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.people import Body, BodyKind, Role
from pmqa_desktop.domain.visit import Showcase, Visit

MEETING = Event("E1", EventKind.MEETING, Bilingual("ประชุม"), date(2026, 1, 5))
FIRST = Event("E2", EventKind.REHEARSAL, Bilingual("ซ้อมครั้งที่ ๑"), date(2026, 1, 16))
SECOND = Event("E3", EventKind.REHEARSAL, Bilingual("ซ้อมครั้งที่ ๒"), date(2026, 1, 20))

VISIT = Visit(
    organisation=Bilingual("จังหวัดตัวอย่าง"),
    award=Award(
        name=Bilingual("รางวัล"),
        track=NOTHING,
        status_assessment=NOTHING,
        category=3,
        category_name=Bilingual("หมวด ๓"),
        category_variant="",
        fiscal_start=date(2025, 10, 1),
        fiscal_end=date(2026, 9, 30),
    ),
    bodies=(Body("B1", Bilingual("สำนักงาน"), BodyKind.SHOWCASE_OWNER),),
    roles=(Role("chair", Bilingual("ประธาน")),),
    events=(MEETING, SECOND, FIRST),
    showcases=(Showcase("W1", Bilingual("ผลงาน"), Bilingual("ย่อ"), owner="B1"),),
)


def test_the_upcoming_event_is_the_nearest_one_of_its_kind() -> None:
    assert VISIT.upcoming(EventKind.REHEARSAL, date(2026, 1, 10)) == FIRST


def test_an_event_is_still_upcoming_on_its_own_day_and_not_on_the_next() -> None:
    assert VISIT.upcoming(EventKind.REHEARSAL, date(2026, 1, 16)) == FIRST
    assert VISIT.upcoming(EventKind.REHEARSAL, date(2026, 1, 17)) == SECOND


def test_nothing_is_upcoming_where_none_is_planned_or_all_are_over() -> None:
    assert VISIT.upcoming(EventKind.SITE_VISIT, date(2026, 1, 1)) is None
    assert VISIT.upcoming(EventKind.MEETING, date(2026, 1, 6)) is None


def test_records_are_found_by_their_id() -> None:
    assert VISIT.event("E1") == MEETING
    assert VISIT.body("B1").name.th == "สำนักงาน"
    assert VISIT.role("chair").name.th == "ประธาน"
    assert VISIT.showcase("W1").owner == "B1"


def test_an_unknown_id_is_an_error_that_names_it() -> None:
    with pytest.raises(KeyError, match="W9"):
        VISIT.showcase("W9")


def test_a_thai_fiscal_year_is_named_after_the_year_in_which_it_ends() -> None:
    assert VISIT.award.year == 2026
