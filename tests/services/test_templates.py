"""Agendas and checklists that are kept for other visits, and what other visits make of them."""

import resource as limits
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.readiness import CheckStatus
from pmqa_desktop.domain.templates import ChecklistTemplate
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.template_shelf import TemplateShelf
from pmqa_desktop.services.templates import Templates
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import Opener

NEW = NewVisit(
    Bilingual("จังหวัดลำปาง", "Lampang"),
    4,
    2022,
    date(2022, 7, 1),
    date(2022, 7, 22),
    (("ผลงานหนึ่ง", "สำนักงานเกษตร"), ("ผลงานสอง", "สำนักงานพาณิชย์")),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "templates"


def _templates(bench: Workbench, folder: Path) -> Templates:
    return Templates(folder, bench.opened.book, bench.media, bench.agenda_book, bench.readiness_book)


def _elsewhere(tmp_path: Path, open_bench: Opener) -> Workbench:
    create_visit(tmp_path / "elsewhere", NEW)
    return open_bench(tmp_path / "elsewhere")


def test_an_agenda_is_made_in_another_visit_on_the_day_of_its_event_with_that_visit_s_media(
    bench: Workbench, tmp_path: Path, folder: Path, open_bench: Opener
) -> None:
    agenda = bench.agenda_book.agendas[-1]
    kinds = {event.id: event.kind for event in bench.opened.visit.events}
    _templates(bench, folder).keep_agenda("การตรวจทั้งวัน", agenda)
    other = _elsewhere(tmp_path, open_bench)
    templates = _templates(other, folder)
    assert templates.agendas.names() == ["การตรวจทั้งวัน"]
    before = other.agenda_book.agendas
    made = templates.use_agenda("การตรวจทั้งวัน")
    events = {event.id: event for event in other.opened.visit.events}
    assert events[made.event].kind is kinds[agenda.event]
    assert made.date == events[made.event].date
    assert [item.title for item in made.items] == [item.title for item in agenda.items]
    assert [item.duration_ms for item in made.items] == [item.duration_ms for item in agenda.items]
    played = {other.media[each].showcase for item in made.items for each in item.media}
    assert {showcase.id for showcase in other.opened.visit.showcases} <= played
    assert {item.owner for item in made.items} <= {"", *(role.id for role in other.opened.visit.roles)}
    other.agenda_book.undo()
    assert other.agenda_book.agendas == before


def test_an_event_without_an_agenda_is_served_first(bench: Workbench, folder: Path) -> None:
    templates = _templates(bench, folder)
    agenda = bench.agenda_book.agendas[-1]
    templates.keep_agenda("t", agenda)
    bench.agenda_book.remove(agenda.id)
    assert templates.use_agenda("t").event == agenda.event


def test_without_any_event_it_is_told(bench: Workbench, folder: Path) -> None:
    templates = _templates(bench, folder)
    templates.keep_agenda("t", bench.agenda_book.agendas[0])
    for agenda in bench.agenda_book.agendas:
        bench.agenda_book.remove(agenda.id)
    book = bench.opened.book
    book.change(replace(book.visit, events=()), replace(book.dossier, steps=()))
    with pytest.raises(PmqaError) as told:
        templates.use_agenda("t")
    assert told.value.code == "event-missing"


def test_a_checklist_comes_into_another_visit_once_with_nothing_done(
    bench: Workbench, tmp_path: Path, folder: Path, open_bench: Opener
) -> None:
    book = bench.readiness_book
    book.mark([item.id for item in book.value.items], CheckStatus.OK)
    _templates(bench, folder).keep_checklist("หกด้าน")
    other = _elsewhere(tmp_path, open_bench)
    templates = _templates(other, folder)
    here = {item.text.th for item in other.readiness_book.value.items}
    came = templates.use_checklist("หกด้าน")
    theirs = {item.text.th for item in book.value.items}
    assert came == len(theirs - here) > 0
    brought = [item for item in other.readiness_book.value.items if item.text.th in theirs - here]
    assert {(item.status, item.evidence) for item in brought} == {(CheckStatus.TODO, "")}
    assert {item.owner for item in brought} <= {None, *(role.id for role in other.opened.visit.roles)}
    assert templates.use_checklist("หกด้าน") == 0


def test_what_is_damaged_or_strange_hides_nothing_else(bench: Workbench, folder: Path) -> None:
    templates = _templates(bench, folder)
    templates.keep_checklist("ดี")
    for name, text in {
        "cut": '{"name": "x", "ar',
        "list": "[1]",
        "none": "null",
        "odd": '{"name": 5}',
    }.items():
        (folder / "checklists" / f"{name}.json").write_text(text)
    (folder / "checklists" / "bytes.json").write_bytes(b"\xff\xfe\x00")
    assert templates.checklists.names() == ["ดี"]
    with pytest.raises(PmqaError) as told:
        templates.checklists.take("x")
    assert told.value.code == "template-missing"
    templates.checklists.forget("ดี")
    assert templates.checklists.names() == []
    assert len(list((folder / "checklists").iterdir())) == 5


def test_a_full_disk_is_told_and_the_template_of_that_name_stays(bench: Workbench, folder: Path) -> None:
    templates = _templates(bench, folder)
    templates.keep_checklist("ดี")
    before = templates.checklists.take("ดี")
    bench.readiness_book.mark(["C-01"], CheckStatus.OK)
    soft, hard = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (16, hard))
    try:
        with pytest.raises(PmqaError) as told:
            templates.keep_checklist("ดี")
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, (soft, hard))
    assert told.value.code == "template-not-kept"
    assert templates.checklists.take("ดี") == before


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=6))
def test_any_name_is_kept_and_a_second_one_of_it_takes_its_place(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    shelf = TemplateShelf(tmp_path_factory.mktemp("shelf"), ChecklistTemplate)
    writable = [name for name in names if name.isprintable()]
    for name in writable:
        shelf.keep(ChecklistTemplate(name, (), (), ()))
    assert sorted(shelf.names()) == sorted(set(writable))


def test_the_kind_of_the_event_goes_along(bench: Workbench, folder: Path) -> None:
    templates = _templates(bench, folder)
    for agenda in bench.agenda_book.agendas:
        templates.keep_agenda(agenda.id, agenda)
    kinds = {templates.agendas.take(name).event_kind for name in templates.agendas.names()}
    assert kinds == {EventKind.REHEARSAL, EventKind.SITE_VISIT}
