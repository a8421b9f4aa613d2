import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.coordination import AgencyTask, Contact, SignalPath
from pmqa_desktop.domain.readiness import Area, CheckItem
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.database import APPLICATION_ID, VisitDatabase, open_database
from pmqa_desktop.store.migrations import migrations
from pmqa_desktop.store.readiness import Readiness
from tests.support.clocks import NINE


def test_saved_readiness_loads_equal(filled: VisitDatabase, demonstration: Demonstration) -> None:
    readiness = Readiness(filled)
    assert readiness.load().areas == demonstration.areas
    assert readiness.load().items == demonstration.checklist
    assert readiness.labels() == demonstration.labels


def test_everything_that_is_coordinated_loads_equal(filled: VisitDatabase) -> None:
    readiness = Readiness(filled)
    more = replace(
        readiness.load(),
        areas=(*readiness.load().areas, Area("A7", Bilingual("อาหาร", "catering"))),
        contacts=(Contact("c", "ชมรม", "C3", "โทร ๑๑๑", "W1", invited=True, tested=True, note="n"),),
        tasks=(AgencyTask("t", Bilingual("ส่งภาพ"), "B4"),),
        paths=(SignalPath("p", "สายหลัก", "A4", tested_at=NINE),),
    )
    with filled.transaction():
        readiness.replace(more)
    assert readiness.load() == more


def test_an_item_of_an_unknown_area_is_refused_and_nothing_changes(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    stray = replace(demonstration.checklist[0], area="A9")
    with pytest.raises(sqlite3.IntegrityError):
        Readiness(filled).save(demonstration.areas, [stray], demonstration.labels)
    with pytest.raises(PmqaError, match="used-in-checklist"), filled.transaction():
        Readiness(filled).replace(replace(Readiness(filled).load(), items=(stray,)))
    assert Readiness(filled).load().items == demonstration.checklist


def test_the_checklist_of_an_older_visit_is_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "visit"
    folder.mkdir()
    with closing(Database(folder / "visit.db")) as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m016_readiness_book")
        with db.atomic():
            db.execute("INSERT INTO areas VALUES ('A1', 0, 'สถานที่', '', '')")
            db.execute(
                "INSERT INTO check_items (id, position, area, text_th, text_en, critical, days_before, "
                "status, evidence) VALUES ('1', 0, 'A1', 'ก', '', 1, 2, 'ok', 'e')"
            )
    opened = open_database(folder, opened_at=NINE)
    (item,) = Readiness(opened).load().items
    opened.close()
    assert item == CheckItem("1", "A1", Bilingual("ก"), True, 2, status=item.status, evidence="e")
