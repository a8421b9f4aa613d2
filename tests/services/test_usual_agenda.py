import datetime
from dataclasses import replace
from itertools import pairwise

import pytest

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.people import Role
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.domain.visit import Showcase, Visit
from pmqa_desktop.paths import resource
from pmqa_desktop.services.content.fields import read_toml
from pmqa_desktop.services.demonstration import read_demonstration
from pmqa_desktop.services.usual_agenda import usual_agenda

DAY = datetime.date(2026, 7, 9)
REHEARSAL = Event("E1", EventKind.REHEARSAL, Bilingual("การซ้อม", "Rehearsal"), DAY)
SITE_VISIT = Event("E2", EventKind.SITE_VISIT, Bilingual("การตรวจ", "Visit"), DAY, datetime.time(13, 30))
WORKS = (
    Showcase("W1", Bilingual("ระบบฐานข้อมูลยาว", "A long database"), Bilingual("ฐานข้อมูล", "Database")),
    Showcase("W2", Bilingual("ข้าวอินทรีย์", "Organic rice"), Bilingual(""), owner="B5"),
)


@pytest.fixture(scope="module")
def visit() -> Visit:
    """A visit with the template's roles and no showcase."""
    table = read_toml(resource("templates/new_visit.toml"))
    roles = tuple(Role(each["id"], Bilingual(each["th"], each["en"])) for each in table["roles"])
    return replace(read_demonstration().visit, roles=roles, showcases=())


def _chained(agenda: Agenda) -> bool:
    return all(
        after.planned_start_ms == before.planned_start_ms + before.duration_ms
        for before, after in pairwise(agenda.items)
    )


def test_a_visit_without_showcases_is_opened_presented_asked_shown_and_closed(visit: Visit) -> None:
    agenda = usual_agenda(visit, REHEARSAL, "AG-1")
    assert [item.title.en for item in agenda.items] == [
        "Power up; test picture, sound and the online room",
        "Opening, welcome and introductions",
        "Presentation of the organisation",
        "Assessors' questions and the organisation's answers",
        "Walk through the exhibition",
        "Reserve time",
        "Thanks and closing",
    ]
    assert all(item.title.th and item.cue.th and item.cue.en for item in agenda.items)
    assert (agenda.id, agenda.event, agenda.date) == ("AG-1", "E1", DAY)
    assert agenda.title == Bilingual("กำหนดการ: การซ้อม", "Agenda: Rehearsal")


def test_each_showcase_is_presented_after_the_organisation_and_before_the_questions(visit: Visit) -> None:
    agenda = usual_agenda(replace(visit, showcases=WORKS), REHEARSAL, "AG-1")
    assert [item.title for item in agenda.items[3:5]] == [
        Bilingual("นำเสนอผลงานที่ ๑ ฐานข้อมูล", "Showcase 1: Database"),
        Bilingual("นำเสนอผลงานที่ ๒ ข้าวอินทรีย์", "Showcase 2: Organic rice"),
    ]
    assert agenda.items[2].owner == "presenter"
    assert agenda.items[5].qa


def test_a_showcase_is_presented_by_the_role_of_its_own_agency_where_there_is_one(visit: Visit) -> None:
    roles = (*visit.roles, Role("presenter_w2", Bilingual("ผู้นำเสนอ"), "B5"))
    agenda = usual_agenda(replace(visit, showcases=WORKS, roles=roles), REHEARSAL, "AG-1")
    assert [item.owner for item in agenda.items[3:5]] == ["presenter", "presenter_w2"]


def test_each_item_starts_where_the_one_before_it_ends_and_the_last_ends_the_slot(visit: Visit) -> None:
    for works in ((), WORKS):
        agenda = usual_agenda(replace(visit, showcases=works), REHEARSAL, "AG-1")
        assert _chained(agenda)
        assert agenda.end_ms == agenda.items[-1].planned_start_ms + agenda.items[-1].duration_ms


def test_the_equipment_is_checked_before_the_slot_begins(visit: Visit) -> None:
    agenda = usual_agenda(visit, REHEARSAL, "AG-1")
    first, opening, *_ = agenda.items
    assert [item.pre_roll for item in agenda.items] == [True] + [False] * 6
    assert (first.planned_start_ms, opening.planned_start_ms) == (8 * HOUR_MS + 30 * MINUTE_MS, 9 * HOUR_MS)
    assert agenda.start_ms == opening.planned_start_ms


def test_the_slot_begins_when_the_event_does(visit: Visit) -> None:
    agenda = usual_agenda(visit, SITE_VISIT, "AG-2")
    assert agenda.start_ms == 13 * HOUR_MS + 30 * MINUTE_MS
    assert agenda.items[0].planned_start_ms == 13 * HOUR_MS


def test_nothing_is_planned_on_the_day_before(visit: Visit) -> None:
    agenda = usual_agenda(visit, replace(SITE_VISIT, time=datetime.time(0, 10)), "AG-2")
    assert agenda.items[0].planned_start_ms == 0
    assert _chained(agenda)


def test_there_are_questions_and_a_reserve_and_nothing_is_played(visit: Visit) -> None:
    agenda = usual_agenda(replace(visit, showcases=WORKS), REHEARSAL, "AG-1")
    assert [item.qa for item in agenda.items].count(True) == 1
    assert [item.buffer for item in agenda.items].count(True) == 1
    assert {item.media for item in agenda.items} == {()}
    assert 0 < agenda.danger_ms < agenda.warning_ms


def test_items_are_led_by_roles_that_the_visit_has_and_else_by_nobody(visit: Visit) -> None:
    assert all(item.owner for item in usual_agenda(visit, REHEARSAL, "AG-1").items)
    roles = (Role("moderator", Bilingual("ผู้ดำเนินรายการ")),)
    agenda = usual_agenda(replace(visit, roles=roles), REHEARSAL, "AG-1")
    assert {item.owner for item in agenda.items} == {"", "moderator"}


def test_ids_tell_a_rehearsals_items_from_the_visits_and_are_not_given_twice(visit: Visit) -> None:
    rehearsal = usual_agenda(replace(visit, showcases=WORKS), REHEARSAL, "AG-1")
    site_visit = usual_agenda(visit, SITE_VISIT, "AG-2")
    assert [item.id for item in rehearsal.items][:2] == ["R-00", "R-01"]
    assert site_visit.items[0].id == "S-00"
    assert len({item.id for item in rehearsal.items}) == len(rehearsal.items)


def test_braces_in_a_title_are_words_like_others(visit: Visit) -> None:
    work = replace(WORKS[0], short=Bilingual("{ระบบ}", "{number}"))
    agenda = usual_agenda(replace(visit, showcases=(work,)), REHEARSAL, "AG-1")
    assert agenda.items[3].title == Bilingual("นำเสนอผลงานที่ ๑ {ระบบ}", "Showcase 1: {number}")
