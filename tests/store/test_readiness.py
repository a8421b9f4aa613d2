import sqlite3
from dataclasses import replace

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.readiness import Area, CheckStatus
from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.readiness import Readiness


def test_saved_readiness_loads_equal(filled: VisitDatabase, demonstration: Demonstration) -> None:
    readiness = Readiness(filled)
    assert readiness.areas() == demonstration.areas
    assert readiness.checklist() == demonstration.checklist
    assert readiness.labels() == demonstration.labels


def test_marking_an_item_changes_that_item_only(filled: VisitDatabase, demonstration: Demonstration) -> None:
    readiness = Readiness(filled)
    readiness.mark("A4-1", CheckStatus.OK, "วัดได้ 200/100 Mbps")
    expected = tuple(
        replace(item, status=CheckStatus.OK, evidence="วัดได้ 200/100 Mbps") if item.id == "A4-1" else item
        for item in demonstration.checklist
    )
    assert readiness.checklist() == expected


def test_marking_again_keeps_the_evidence(filled: VisitDatabase) -> None:
    readiness = Readiness(filled)
    readiness.mark("A4-1", CheckStatus.OK, "ภาพถ่ายผลทดสอบ")
    readiness.mark("A4-1", CheckStatus.PROBLEM)
    item = next(item for item in readiness.checklist() if item.id == "A4-1")
    assert (item.status, item.evidence) == (CheckStatus.PROBLEM, "ภาพถ่ายผลทดสอบ")


def test_an_area_can_be_added_to_those_of_the_source(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    areas = (*demonstration.areas, Area("A7", Bilingual("อาหารและเครื่องดื่ม", "catering")))
    Readiness(filled).save(areas, demonstration.checklist, demonstration.labels)
    assert Readiness(filled).areas() == areas


def test_an_item_of_an_unknown_area_is_refused_and_nothing_changes(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    stray = replace(demonstration.checklist[0], area="A9")
    with pytest.raises(sqlite3.IntegrityError):
        Readiness(filled).save(demonstration.areas, [stray], demonstration.labels)
    assert Readiness(filled).checklist() == demonstration.checklist


def test_marking_an_unknown_item_is_an_error_that_names_it(filled: VisitDatabase) -> None:
    with pytest.raises(KeyError, match="A9-9"):
        Readiness(filled).mark("A9-9", CheckStatus.OK)
