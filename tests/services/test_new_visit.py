import datetime
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.answers import LifeCycleStep
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.criteria import Criteria
from pmqa_desktop.domain.dossier import Dossier
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.question import NEXT
from pmqa_desktop.domain.readiness import Area, CheckItem, CheckStatus, StatusLabel
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.services.content.criteria import read_criteria
from pmqa_desktop.services.demonstration import read_demonstration
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.new_visit import (
    NewVisit,
    categories,
    create_visit,
    example,
    fiscal_year,
    proposed_folder,
    read_showcases,
)
from pmqa_desktop.services.visit_folder import OpenVisit, is_visit, open_visit
from pmqa_desktop.services.visit_making import making_visit
from pmqa_desktop.store.database import VisitDatabase
from tests.support.clocks import FakeClock

LAMPANG = NewVisit(Bilingual("จังหวัดลำปาง", "Lampang Province"), category=3, fiscal_year=2026)


@pytest.fixture
def make(tmp_path: Path, clock: FakeClock) -> Iterator[Any]:
    """Makes a visit and opens it."""
    opened: list[OpenVisit] = []

    def make_it(new: NewVisit) -> OpenVisit:
        folder = tmp_path / f"visit{len(opened)}"
        create_visit(folder, new)
        opened.append(open_visit(folder, clock))
        return opened[-1]

    yield make_it
    for each in opened:
        each.close()


def test_a_new_visit_holds_what_was_told_and_nothing_that_was_not(make: Any) -> None:
    opened = make(LAMPANG)
    visit: Visit = opened.visit
    assert visit.organisation == Bilingual("จังหวัดลำปาง", "Lampang Province")
    assert visit.award.category == 3
    assert visit.award.category_name == Bilingual(
        "หมวด ๓ การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย",
        "Category 3 Service Recipient and Stakeholder Focus",
    )
    dossier: Dossier = opened.dossier
    assert (visit.events, visit.showcases) == ((), ())
    assert (dossier.people, dossier.history, dossier.steps) == ((), (), ())


def test_the_award_covers_the_fiscal_year_that_ends_in_september(make: Any) -> None:
    award = make(LAMPANG).visit.award
    assert (award.fiscal_start, award.fiscal_end) == (datetime.date(2025, 10, 1), datetime.date(2026, 9, 30))
    assert award.year == 2026


def test_the_fiscal_year_turns_on_the_first_of_october() -> None:
    assert fiscal_year(datetime.date(2025, 9, 30)) == 2025
    assert fiscal_year(datetime.date(2025, 10, 1)) == 2026
    assert fiscal_year(datetime.date(2026, 1, 1)) == 2026


def test_days_that_are_known_become_events_the_rehearsal_first(make: Any) -> None:
    days = replace(LAMPANG, rehearsal=datetime.date(2026, 7, 3), site_visit=datetime.date(2026, 7, 9))
    events = make(days).visit.events
    assert [(event.kind, event.date) for event in events] == [
        (EventKind.REHEARSAL, datetime.date(2026, 7, 3)),
        (EventKind.SITE_VISIT, datetime.date(2026, 7, 9)),
    ]
    (only,) = make(replace(LAMPANG, site_visit=datetime.date(2026, 7, 9))).visit.events
    assert only.kind is EventKind.SITE_VISIT
    assert only.time is None


def test_showcases_come_with_their_owners_and_what_each_has_to_hand_in(make: Any) -> None:
    works = read_showcases("ลำปางปลอดภัย | ที่ทำการปกครองจังหวัด\n\nข้าวแต๋น|สำนักงานเกษตร\n ฝุ่นควัน \n")
    opened = make(replace(LAMPANG, showcases=works))
    visit: Visit = opened.visit
    assert [(each.title.th, each.owner) for each in visit.showcases] == [
        ("ลำปางปลอดภัย", "owner-1"),
        ("ข้าวแต๋น", "owner-2"),
        ("ฝุ่นควัน", None),
    ]
    assert visit.body("owner-2").name.th == "สำนักงานเกษตร"
    assert [(medium.showcase, medium.kind.value) for medium in opened.media.values()] == [
        (showcase, kind) for showcase in ("W1", "W2", "W3") for kind in ("slides", "video")
    ]
    assert len(opened.dossier.quality_criteria) == len(opened.dossier.parties) == 5


def test_the_people_in_the_room_are_there_as_roles(make: Any) -> None:
    visit: Visit = make(LAMPANG).visit
    for role in ("chair", "moderator", "presenter", "scribe", "tech"):
        assert visit.role(role).name.th
        assert visit.role(role).name.en
    assert [role.id for role in visit.assessor_roles()] == [
        "lead_assessor",
        "assessor_1",
        "assessor_2",
        "assessor_3",
    ]


def test_the_six_areas_are_there_with_a_checklist_that_nobody_has_begun(make: Any) -> None:
    readiness = make(LAMPANG).readiness
    areas: tuple[Area, ...] = readiness.load().areas
    checklist: tuple[CheckItem, ...] = readiness.load().items
    labels: tuple[StatusLabel, ...] = readiness.labels()
    assert [area.name for area in areas] == [area.name for area in read_demonstration().areas]
    assert {item.area for item in checklist} == {area.id for area in areas}
    assert {item.status for item in checklist} == {CheckStatus.TODO}
    assert [label.status for label in labels] == list(CheckStatus)


def test_questions_go_the_way_that_the_program_follows(make: Any) -> None:
    steps: tuple[LifeCycleStep, ...] = make(LAMPANG).answers.life_cycle()
    assert {step.status: step.next for step in steps} == NEXT
    assert all(step.label.th and step.label.en for step in steps)


def test_the_criteria_of_a_category_come_whole_where_they_are_shipped(make: Any) -> None:
    criteria = make(replace(LAMPANG, category=6)).book.criteria
    assert criteria == read_criteria(resource("criteria/category6.toml"))


def test_another_category_has_names_levels_and_dimensions_and_no_item_of_the_shipped_one(make: Any) -> None:
    criteria: Criteria = make(LAMPANG).book.criteria
    assert (criteria.schemes, criteria.items, criteria.note) == ((), (), "")
    assert [category.number for category in criteria.categories] == [1, 2, 3, 4, 5, 6, 7]
    assert criteria.levels
    assert criteria.dimensions


def test_six_categories_can_be_applied_for() -> None:
    assert [category.number for category in categories()] == [1, 2, 3, 4, 5, 6]
    assert all(category.name.th and category.name.en for category in categories())


@pytest.mark.parametrize("category", range(1, 7))
def test_a_visit_can_be_made_for_every_category_offered(make: Any, category: int) -> None:
    assert make(replace(LAMPANG, category=category)).visit.award.category_name.th


def test_the_example_is_a_visit_without_a_day(make: Any) -> None:
    visit: Visit = make(example()).visit
    assert visit.organisation.en == "Example organisation"
    assert visit.events == ()


def test_there_is_nothing_to_play_and_no_agenda_yet(make: Any) -> None:
    opened = make(LAMPANG)
    assert opened.shelf.all() == ()
    assert opened.agendas.all() == ()
    assert opened.answers.all() == ()
    assert opened.runs.takes() == ()


def test_nothing_of_the_demonstrations_province_is_shipped_for_others() -> None:
    for name in ("new_visit", "new_readiness", "usual_agenda"):
        text = resource(f"templates/{name}.toml").read_text("utf-8")
        for word in ("อำนาจเจริญ", "Amnat", "AMNAT", "โควิด", "COVID", "ผู้ว่าราชการ", "Governor", "๒๕๖๔"):
            assert word not in text


def test_a_new_visit_does_not_pass_as_a_demonstration(make: Any) -> None:
    provenance = make(LAMPANG).dossier.provenance
    assert provenance.source is None
    assert {mark.origin.value for mark in provenance.marks} == {"reference"}


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_an_organisation_without_a_thai_name_is_refused_before_anything_is_made(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(PmqaError, match="organisation-missing"):
        create_visit(tmp_path / "visit", replace(LAMPANG, organisation=Bilingual(name, "Lampang")))
    assert not (tmp_path / "visit").exists()


@pytest.mark.parametrize("category", [0, 7, 8])
def test_a_category_that_cannot_be_applied_for_is_refused(tmp_path: Path, category: int) -> None:
    with pytest.raises(PmqaError, match="category-missing"):
        create_visit(tmp_path / "visit", replace(LAMPANG, category=category))
    assert not (tmp_path / "visit").exists()


def test_a_rehearsal_after_the_visit_is_refused_and_one_on_its_day_is_not(tmp_path: Path) -> None:
    day = datetime.date(2026, 7, 9)
    late = replace(LAMPANG, rehearsal=day + datetime.timedelta(days=1), site_visit=day)
    with pytest.raises(PmqaError, match="rehearsal-after-visit"):
        create_visit(tmp_path / "visit", late)
    assert not (tmp_path / "visit").exists()
    create_visit(tmp_path / "visit", replace(late, rehearsal=day))


def test_a_visit_is_never_made_over_another(tmp_path: Path, clock: FakeClock) -> None:
    create_visit(tmp_path, LAMPANG)
    with pytest.raises(PmqaError) as raised:
        create_visit(tmp_path, replace(LAMPANG, category=6))
    assert (raised.value.code, raised.value.facts) == ("visit-exists", {"path": str(tmp_path)})
    with closing(open_visit(tmp_path, clock)) as opened:
        assert opened.visit.award.category == 3


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PmqaError) as raised:
        create_visit(tmp_path / "file" / "visit", LAMPANG)
    assert raised.value.code == "visit-unwritable"
    assert raised.value.facts["path"] == str(tmp_path / "file" / "visit")


def _fill_the_disk(database: VisitDatabase) -> None:
    (pages,) = database.db.execute("PRAGMA page_count").fetchone()
    database.db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    with database.db.atomic():
        database.db.execute("INSERT INTO facts VALUES ('long', ?)", ["ก" * 1_000_000])


def test_a_disk_that_is_full_halfway_leaves_no_visit_and_one_is_made_the_next_time(tmp_path: Path) -> None:
    with pytest.raises(PmqaError) as raised, making_visit(tmp_path) as database:
        _fill_the_disk(database)
    assert raised.value.code == "visit-unwritable"
    assert not is_visit(tmp_path)
    create_visit(tmp_path, LAMPANG)


def test_a_making_that_fails_leaves_no_visit(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), making_visit(tmp_path):
        _ = 1 / 0
    assert not is_visit(tmp_path)
    assert list((tmp_path / "cache").iterdir()) == []


def test_the_demonstration_is_not_made_over_a_new_visit(tmp_path: Path) -> None:
    create_visit(tmp_path, LAMPANG)
    with pytest.raises(PmqaError, match="visit-exists"):
        create_demonstration(tmp_path)


@pytest.mark.parametrize(
    ("organisation", "name"),
    [
        ("จังหวัดลำปาง", "จังหวัดลำปาง"),
        (" สำนักงาน ก.พ.ร. ", "สำนักงาน ก.พ.ร"),
        ("กรม/กอง: \\ก ?", "กรม กอง ก"),
        ("\u200bที่ทำการ\nปกครอง", "ที่ทำการปกครอง"),
        ("..", "visit"),
        ("", "visit"),
    ],
)
def test_a_folder_is_called_after_the_organisation_in_letters_that_every_system_allows(
    tmp_path: Path, organisation: str, name: str
) -> None:
    assert proposed_folder(tmp_path, organisation) == tmp_path / name


def test_a_long_name_still_makes_a_folder(tmp_path: Path) -> None:
    folder = proposed_folder(tmp_path, "ที่ทำการปกครองจังหวัด" * 20)
    folder.mkdir()
    assert folder.is_dir()


def test_a_folder_that_is_there_is_not_proposed_again(tmp_path: Path) -> None:
    (tmp_path / "จังหวัดลำปาง").mkdir()
    (tmp_path / "จังหวัดลำปาง 2").mkdir()
    assert proposed_folder(tmp_path, "จังหวัดลำปาง") == tmp_path / "จังหวัดลำปาง 3"
