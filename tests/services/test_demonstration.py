import dataclasses
import datetime
import tomllib
from collections import Counter
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.dossier import Result, StepStatus
from pmqa_desktop.domain.events import EventKind, EventMode
from pmqa_desktop.domain.media import MediaFile, MediaKind
from pmqa_desktop.domain.people import BodyKind
from pmqa_desktop.domain.provenance import Confidence, Origin
from pmqa_desktop.domain.question import NEXT, QuestionStatus
from pmqa_desktop.paths import resource
from pmqa_desktop.services.demonstration import Demonstration, fill, read_demonstration, read_script
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.database import create_database
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.readiness import Readiness
from pmqa_desktop.store.visits import Visits

MINUTE = 60_000
HOUR = 60 * MINUTE


@pytest.fixture(scope="module")
def demo() -> Demonstration:
    return read_demonstration()


def test_nothing_of_the_visit_is_missing(demo: Demonstration) -> None:
    visit, dossier = demo.visit, demo.dossier
    assert (len(visit.bodies), len(visit.roles), len(visit.events), len(visit.showcases)) == (7, 16, 3, 3)
    counts = {
        name: len(getattr(dossier, name)) for name in ("history", "steps", "people", "parties", "places")
    }
    assert counts == {"history": 4, "steps": 3, "people": 1, "parties": 5, "places": 3}
    assert (len(dossier.holidays), len(dossier.deliverables), len(dossier.quality_criteria)) == (2, 2, 5)
    assert (len(dossier.tasks), len(dossier.remarks), len(dossier.provenance.corrections)) == (4, 5, 6)


def test_nothing_around_the_visit_is_missing(demo: Demonstration) -> None:
    assert [(agenda.id, len(agenda.items)) for agenda in demo.agendas] == [("AG-REH", 17), ("AG-SV", 19)]
    assert (len(demo.media), len(demo.answers), len(demo.life_cycle), len(demo.log)) == (9, 20, 10, 6)
    assert Counter(item.area for item in demo.checklist) == Counter(A1=5, A2=5, A3=6, A4=5, A5=5, A6=6)
    assert (len(demo.areas), len(demo.labels)) == (6, 5)


def test_nothing_of_the_criteria_is_missing(demo: Demonstration) -> None:
    criteria = demo.criteria
    assert [category.number for category in criteria.categories] == [1, 2, 3, 4, 5, 6, 7]
    assert [item.code for item in criteria.items_of("pmqa40")] == ["6.1", "6.2", "6.3", "6.4"]
    assert [item.code for item in criteria.items_of("award")] == ["6.1", "6.2"]
    assert all(len(item.levels) == 3 for item in criteria.items_of("pmqa40"))
    assert [(level.code, level.max_points) for level in criteria.levels] == [
        ("basic", 300),
        ("advance", 400),
        ("significance", 500),
    ]
    assert [dimension.code for dimension in criteria.dimensions] == ["A", "D", "L", "I", "Le", "T", "C", "I"]


@pytest.mark.parametrize(
    "name",
    [
        "demo/visit.toml",
        "demo/agendas.toml",
        "demo/questions.toml",
        "demo/readiness.toml",
        "criteria/category6.toml",
    ],
)
def test_every_value_of_a_content_file_reaches_the_domain(demo: Demonstration, name: str) -> None:
    written = set(_leaves(tomllib.loads(resource(name).read_text("utf-8"))))
    assert written - set(_leaves(demo)) == set()


def test_the_source_is_kept_verbatim_and_shown_corrected(demo: Demonstration) -> None:
    source = demo.dossier.provenance.source
    assert source is not None
    assert "ภารัฐ" in source.headline_verbatim
    assert source.headline.th == source.headline_verbatim.replace("ภารัฐ", "ภาครัฐ")
    assert source.text.startswith(source.headline_verbatim)
    assert source.text.count("\u00a0") == 2
    for correction in demo.dossier.provenance.corrections:
        assert correction.verbatim in source.text


def test_every_quoted_word_is_found_in_the_source(demo: Demonstration) -> None:
    visit, dossier, source = demo.visit, demo.dossier, demo.dossier.provenance.source
    assert source is not None
    quoted = [
        record.verbatim for record in (*dossier.people, *visit.bodies, *dossier.parties, *dossier.places)
    ]
    quoted += [record.verbatim for record in (*dossier.history, *dossier.steps, *visit.showcases)]
    quoted += [record.verbatim for record in (*dossier.deliverables, *dossier.quality_criteria)]
    quoted += [record.verbatim for record in (*dossier.tasks, *dossier.remarks, *demo.areas)]
    quoted += [furniture.verbatim for furniture in source.furniture]
    quoted += [alias for body in visit.bodies for alias in body.aliases]
    quoted += [event.purpose_verbatim for event in visit.events]
    quoted += [event.date_verbatim for event in visit.events]
    quoted += [showcase.owner_verbatim for showcase in visit.showcases]
    assert all(quoted)
    assert [words for words in quoted if words not in source.text] == []


def test_slips_are_shown_corrected_and_kept_beside(demo: Demonstration) -> None:
    visit, dossier = demo.visit, demo.dossier
    assert dossier.people[0].name.th == "นายทวีป บุตรโพธิ์"
    assert "AMNAT-GIS" in visit.showcase("W1").title.th
    assert "AMNAT -GIS" in visit.showcase("W1").verbatim
    assert visit.body("B3").name.th == "คณะผู้ตรวจประเมินรางวัล PMQA"
    assert visit.body("B3").aliases == ("คณะกรรมการตรวจประเมิน",)
    assert dossier.tasks[1].text.th == "การชี้แจงเพิ่มเติมตามที่คณะกรรมการตรวจประเมินสอบถาม"
    assert demo.areas[5].name.th == "การจัดนิทรรศการแสดงผลงาน"
    confidences = [correction.confidence for correction in dossier.provenance.corrections]
    assert confidences.count(Confidence.LIKELY) == 2


def test_every_part_says_what_it_rests_on(demo: Demonstration) -> None:
    provenance = demo.dossier.provenance
    assert provenance.origin("events") is Origin.SEED
    assert provenance.origin("agendas") is Origin.SAMPLE
    assert provenance.origin("criteria") is Origin.REFERENCE
    assert provenance.origin("holidays") is Origin.UNVERIFIED
    held = (
        (field.name, getattr(whole, field.name))
        for whole in (demo.visit, demo.dossier)
        for field in dataclasses.fields(whole)
    )
    parts = {name for name, value in held if value not in ((), "")}  # what is empty rests on nothing
    parts -= {"organisation_kind", "assessors", "provenance"}
    parts |= {"criteria", "agendas", "media", "answers", "life_cycle", "log", "areas", "checklist"}
    assert [part for part in sorted(parts) if provenance.origin(part) is None] == []


def test_the_award_its_history_and_its_steps(demo: Demonstration) -> None:
    visit, dossier = demo.visit, demo.dossier
    assert (visit.award.category, visit.award.year) == (6, 2021)
    assert [(entry.year, entry.category, entry.result) for entry in dossier.history] == [
        (2016, 2, Result.AWARDED),
        (2017, 3, Result.AWARDED),
        (2019, 1, Result.AWARDED),
        (2021, 6, Result.PENDING),
    ]
    assert [step.status for step in dossier.steps] == [
        StepStatus.PASSED,
        StepStatus.PASSED,
        StepStatus.SCHEDULED,
    ]
    assert dossier.steps[2].event == "E3"


def test_the_three_events_know_what_the_source_tells_and_no_more(demo: Demonstration) -> None:
    meeting, rehearsal, site_visit = demo.visit.events
    assert (meeting.date, meeting.time) == (datetime.date(2021, 7, 5), datetime.time(9, 30))
    assert (meeting.chair, meeting.body, meeting.places) == ("P1", "B1", ("L1",))
    assert (rehearsal.kind, rehearsal.time, rehearsal.mode) == (EventKind.REHEARSAL, None, None)
    assert (site_visit.mode, site_visit.places) == (EventMode.ONLINE, ("L2", "L3"))
    weekdays = [event.date.isoweekday() for event in demo.visit.events]
    assert weekdays == [1, 5, 4]


def test_each_showcase_is_owned_by_an_agency_and_has_a_deck_and_a_video(demo: Demonstration) -> None:
    for showcase in demo.visit.showcases:
        assert showcase.owner is not None
        assert demo.visit.body(showcase.owner).kind is BodyKind.SHOWCASE_OWNER
        kinds = sorted(medium.kind for medium in demo.media if medium.showcase == showcase.id)
        assert kinds == [MediaKind.SLIDES, MediaKind.VIDEO]


def test_the_items_of_an_agenda_follow_each_other_to_the_end_of_the_slot(demo: Demonstration) -> None:
    for agenda in demo.agendas:
        assert (agenda.start_ms, agenda.end_ms) == (9 * HOUR, 12 * HOUR)
        assert (agenda.warning_ms, agenda.danger_ms) == (2 * MINUTE, 1 * MINUTE)
        ends = [item.planned_start_ms + item.duration_ms for item in agenda.items]
        assert [item.planned_start_ms for item in agenda.items[1:]] == ends[:-1]
        assert ends[-1] == agenda.end_ms
        assert agenda.date == demo.visit.event(agenda.event).date


def test_items_carry_cues_plans_and_flags(demo: Demonstration) -> None:
    rehearsal, site_visit = demo.agendas
    assert rehearsal.item("R-00").pre_roll
    assert rehearsal.item("R-00").planned_start_ms == 8 * HOUR + 30 * MINUTE
    assert rehearsal.item("R-16").buffer
    assert rehearsal.item("R-06").media == ("S1",)
    assert rehearsal.item("R-06").cue.en == "video ends"
    assert rehearsal.item("R-06").plan_b == "ใช้ไฟล์ PDF"
    assert [item.id for item in site_visit.items if item.qa] == ["S-14", "S-15", "S-17"]


def test_every_medium_but_the_live_camera_names_its_file(demo: Demonstration) -> None:
    without = [medium.kind for medium in demo.media if medium.id not in demo.media_files]
    assert without == [MediaKind.LIVE_CAMERA]
    assert all(name.startswith(f"{medium}-") for medium, name in demo.media_files.items())


def test_questions_are_tagged_with_criteria_and_dimensions_that_exist(demo: Demonstration) -> None:
    codes = {item.code for item in demo.criteria.items} | {"7"}
    dimensions = {dimension.code for dimension in demo.criteria.dimensions}
    for answer in demo.answers:
        assert answer.criterion in codes
        assert set(answer.dimensions) <= dimensions
        assert answer.evidence.th


def test_the_life_cycle_of_the_visit_is_the_one_that_the_program_follows(demo: Demonstration) -> None:
    assert {step.status: step.next for step in demo.life_cycle} == NEXT


def test_the_log_holds_six_questions_in_different_states(demo: Demonstration) -> None:
    assert [entry.status for entry in demo.log] == [
        QuestionStatus.ANSWERED_LIVE,
        QuestionStatus.ASSIGNED,
        QuestionStatus.DRAFTED,
        QuestionStatus.APPROVED,
        QuestionStatus.SENT,
        QuestionStatus.ASKED,
    ]
    assert demo.log[0].asked_at == 1_626_925_400_000
    assert (demo.log[1].due, demo.log[1].owner) == (datetime.date(2021, 7, 29), "B4")
    assert {entry.bank for entry in demo.log} <= {answer.id for answer in demo.answers}


def test_the_script_asks_within_its_items_and_from_the_bank(demo: Demonstration) -> None:
    script = read_script(resource("demo/rehearsal.toml"))
    rehearsal = demo.agendas[0]
    bank = {answer.id for answer in demo.answers}
    assert len(script) == 8
    for question in script:
        assert 0 < question.at_ms < rehearsal.item(question.item).duration_ms
        assert question.bank in bank
        assert demo.visit.role(question.assessor).name.th
    assert Counter(question.item for question in script) == Counter({"R-06": 1, "R-10": 1, "R-12": 6})


def test_a_filled_database_gives_the_whole_demonstration_back(demo: Demonstration, tmp_path: Path) -> None:
    database = create_database(tmp_path)
    deck = MediaFile("S0-overview.pptx", "ab" * 32, 4096)
    fill(database, demo, {"S0": deck})
    assert (Visits(database).load(), Visits(database).dossier()) == (demo.visit, demo.dossier)
    assert CriteriaSets(database).load() == demo.criteria
    assert Agendas(database).all() == demo.agendas
    assert Readiness(database).load().items == demo.checklist
    assert (Answers(database).all(), Answers(database).life_cycle()) == (demo.answers, demo.life_cycle)
    assert {medium.id: medium.file for medium in MediaShelf(database).all() if medium.file} == {"S0": deck}
    database.close()


def _leaves(node: Any) -> Iterator[object]:
    """Every single value below a table or a record, in one notation: spans in minutes, dates as text."""
    if isinstance(node, dict):
        yield from (leaf for child in node.values() for leaf in _leaves(child))
    elif isinstance(node, (list, tuple)):
        yield from (leaf for child in node for leaf in _leaves(child))
    elif dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            yield from _notation(field.name, getattr(node, field.name))
    else:
        yield from _notation("", node)


def _notation(name: str, value: Any) -> Iterator[object]:
    if name in {"duration_ms", "planned_ms", "warning_ms", "danger_ms"}:
        yield value // MINUTE
    elif name in {"planned_start_ms", "start_ms", "end_ms"}:
        yield datetime.time(value // HOUR, value % HOUR // MINUTE).isoformat()
    elif name == "asked_at":
        zone = datetime.timezone(datetime.timedelta(hours=7))
        yield datetime.datetime.fromtimestamp(value / 1000, zone).isoformat()
    elif isinstance(value, Enum):
        yield value.value
    elif isinstance(value, (datetime.date, datetime.time)):
        yield value.isoformat()
    elif isinstance(value, (dict, list, tuple)) or dataclasses.is_dataclass(value):
        yield from _leaves(value)
    else:
        yield value
