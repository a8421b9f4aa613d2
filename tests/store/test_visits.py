import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.people import Role
from pmqa_desktop.domain.provenance import UNSOURCED
from pmqa_desktop.domain.visit import Showcase
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.database import VisitDatabase, open_database
from pmqa_desktop.store.visits import Visits


def test_a_saved_visit_loads_equal(empty: VisitDatabase, demonstration: Demonstration) -> None:
    Visits(empty).save(demonstration.visit, demonstration.dossier)
    assert Visits(empty).load() == demonstration.visit
    assert Visits(empty).dossier() == demonstration.dossier


def test_a_saved_visit_is_there_for_the_next_start(
    empty: VisitDatabase, demonstration: Demonstration, tmp_path: Path
) -> None:
    Visits(empty).save(demonstration.visit, demonstration.dossier)
    empty.close()
    reopened = open_database(tmp_path, opened_at=0)
    assert Visits(reopened).load() == demonstration.visit
    reopened.close()


def test_the_source_keeps_its_no_break_spaces_and_line_feeds(
    empty: VisitDatabase, demonstration: Demonstration
) -> None:
    Visits(empty).save(demonstration.visit, demonstration.dossier)
    dossier = Visits(empty).dossier()
    assert dossier.people[0].verbatim == "นายทวีป \u00a0บุตรโพธิ์"
    assert dossier.provenance.source is not None
    assert "๒๕๖๔\u00a0\nสำหรับ" in dossier.provenance.source.text
    assert dossier.provenance.source.text.endswith("\n\n\nคะแนนโหวต :")


def test_saving_again_replaces_what_agendas_and_checklists_refer_to(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    visit = demonstration.visit
    roles = (Role("chair", Bilingual("ประธานคนใหม่", "new chair")), *visit.roles[1:])
    changed = replace(visit, roles=roles, showcases=tuple(reversed(visit.showcases)))
    Visits(filled).save(changed, demonstration.dossier)
    assert Visits(filled).load() == changed


def test_a_visit_without_a_source_and_with_one_showcase_is_kept_as_well(
    empty: VisitDatabase, demonstration: Demonstration
) -> None:
    one = (Showcase("W1", Bilingual("ผลงานเดียว"), Bilingual("เดียว")),)
    plain = replace(demonstration.visit, showcases=one)
    unsourced = replace(demonstration.dossier, provenance=UNSOURCED, history=())
    Visits(empty).save(demonstration.visit, demonstration.dossier)
    Visits(empty).save(plain, unsourced)
    assert (Visits(empty).load(), Visits(empty).dossier()) == (plain, unsourced)


def test_an_owner_that_does_not_exist_is_refused_and_nothing_changes(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    visit = demonstration.visit
    stray = replace(visit, showcases=(replace(visit.showcases[0], owner="B99"), *visit.showcases[1:]))
    with pytest.raises(sqlite3.IntegrityError):
        Visits(filled).save(stray, demonstration.dossier)
    assert Visits(filled).load() == visit


def test_an_event_in_an_unknown_place_is_refused(empty: VisitDatabase, demonstration: Demonstration) -> None:
    nowhere = Event("E9", EventKind.MEETING, Bilingual("ประชุม"), date(2021, 7, 1), places=("L9",))
    stray = replace(demonstration.visit, events=(*demonstration.visit.events, nowhere))
    with pytest.raises(sqlite3.IntegrityError):
        Visits(empty).save(stray, demonstration.dossier)
    assert empty.db.table("visit").count == 0


def test_a_role_that_an_agenda_still_names_cannot_be_taken_out(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    without_tech = tuple(role for role in demonstration.visit.roles if role.id != "tech")
    with pytest.raises(sqlite3.IntegrityError):
        Visits(filled).save(replace(demonstration.visit, roles=without_tech), demonstration.dossier)
    assert Visits(filled).load().role("tech").name.th == "ผู้ควบคุมระบบภาพและเสียง"


def test_a_database_without_a_visit_says_so(empty: VisitDatabase) -> None:
    with pytest.raises(PmqaError) as raised:
        Visits(empty).load()
    assert raised.value.code == "visit-without-content"


def test_a_second_visit_in_one_database_is_refused(filled: VisitDatabase) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        filled.db.execute(
            "INSERT INTO visit SELECT 2, organisation_th, '', organisation_kind, NULL FROM visit"
        )


def test_a_column_takes_only_values_of_its_type(empty: VisitDatabase) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        empty.db.execute("INSERT INTO criteria_categories VALUES ('six', 0, '', '', '', '')")


def test_saved_criteria_load_equal(empty: VisitDatabase, demonstration: Demonstration) -> None:
    CriteriaSets(empty).save(demonstration.criteria)
    CriteriaSets(empty).save(demonstration.criteria)
    assert CriteriaSets(empty).load() == demonstration.criteria


def test_a_database_without_criteria_says_so(empty: VisitDatabase) -> None:
    with pytest.raises(PmqaError) as raised:
        CriteriaSets(empty).load()
    assert raised.value.code == "criteria-missing"
