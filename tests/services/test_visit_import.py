"""What another visit has comes into this one: once, by names, and to be taken back."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.readiness import CheckStatus
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.moving import pack_visit
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.visit_import import OtherVisit, read_other
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.database import APPLICATION_ID
from pmqa_desktop.store.migrations import migrations
from tests.support.bench import Opener

NEW = NewVisit(Bilingual("\u0e01", "Lampang"), 6, 2021, date(2022, 7, 1), date(2022, 7, 22))


@pytest.fixture
def here(tmp_path: Path, open_bench: Opener) -> Workbench:
    """A new visit with its days, whose bank is empty."""
    create_visit(tmp_path / "new", NEW)
    return open_bench(tmp_path / "new")


@pytest.fixture
def other(visit_folder: Path) -> OtherVisit:
    return read_other(visit_folder)


def _bring(bench: Workbench, other: OtherVisit) -> list[Callable[[], None]]:
    bringing = bench.visit_import
    offer = bringing.offer(other)
    return bringing.bring(
        offer, answers=True, checklist=True, agendas={agenda.id for agenda in offer.agendas}
    )


def test_all_of_it_comes_in_and_is_taken_back(here: Workbench, other: OtherVisit, open_bench: Opener) -> None:
    before = (here.bank_book.answers, here.readiness_book.value, here.agenda_book.agendas)
    undo = _bring(here, other)
    after = (here.bank_book.answers, here.readiness_book.value, here.agenda_book.agendas)
    assert len(after[0]) == len(other.answers) == 20
    words = {item.text.th for item in here.readiness_book.value.items}
    assert {item.text.th for item in other.preparation.items} <= words
    assert len(here.agenda_book.agendas) == len(before[2]) + len(other.agendas)
    for each in undo:
        each()
    assert (here.bank_book.answers, here.readiness_book.value, here.agenda_book.agendas) == before
    for book in (here.bank_book, here.readiness_book, here.agenda_book):
        while book.can_redo:
            book.redo()
    again = open_bench(here.opened.folder)
    assert (again.bank_book.answers, again.readiness_book.value, again.agenda_book.agendas) == after


def test_what_is_here_already_does_not_come_in_twice(here: Workbench, other: OtherVisit) -> None:
    _bring(here, other)
    offer = here.visit_import.offer(other)
    assert (offer.answers, offer.items) == ((), ())
    assert (offer.answers_here, offer.items_here) == (20, len(other.preparation.items))
    before = (here.bank_book.answers, here.readiness_book.value)
    assert here.visit_import.bring(offer, answers=True, checklist=True, agendas=()) == []
    assert (here.bank_book.answers, here.readiness_book.value) == before


def test_references_go_by_names_and_what_is_not_here_is_told_and_left_empty(
    here: Workbench, other: OtherVisit
) -> None:
    roles = {role.id: role.name.th for role in here.opened.visit.roles}
    theirs = {role.id: role.name.th for role in other.visit.roles}
    offer = here.visit_import.offer(other)
    for came, was in zip(offer.answers, other.answers, strict=True):
        assert came.showcase is None
        if was.answer_role and theirs[was.answer_role] in roles.values():
            assert came.answer_role is not None
            assert roles[came.answer_role] == theirs[was.answer_role]
    told = {name.th for name in offer.left_empty}
    assert {each.title.th for each in other.visit.showcases} <= told
    assert told.isdisjoint(roles.values())


def test_a_role_of_the_same_name_is_found_whatever_its_id(here: Workbench, other: OtherVisit) -> None:
    named = here.opened.visit.roles[0]
    stranger = replace(other.visit.roles[0], id="strange", name=named.name)
    answer = replace(other.answers[0], answer_role="strange", showcase=None)
    visit = replace(other.visit, roles=(stranger,))
    offer = here.visit_import.offer(replace(other, visit=visit, answers=(answer,)))
    assert [each.answer_role for each in offer.answers] == [named.id]


def test_an_id_that_is_taken_here_takes_nothing_away(here: Workbench, other: OtherVisit) -> None:
    own = replace(here.bank_book.blank(), id=other.answers[0].id, question=Bilingual("own"), criterion="6")
    here.bank_book.add(own)
    _bring(here, other)
    assert own in here.bank_book.answers
    assert len(here.bank_book.answers) == 21


def test_nothing_of_the_checklist_is_done_here_before_it_is(here: Workbench, other: OtherVisit) -> None:
    known = {item.id for item in here.readiness_book.value.items}
    _bring(here, other)
    came = [item for item in here.readiness_book.value.items if item.id not in known]
    assert came
    assert {item.status for item in came} == {CheckStatus.TODO}


def test_an_agenda_moves_to_the_day_of_its_event_here(here: Workbench, other: OtherVisit) -> None:
    offer = here.visit_import.offer(other)
    events = {event.id: event for event in here.opened.visit.events}
    for agenda in offer.agendas:
        assert agenda.date == events[agenda.event].date
    kinds = {events[agenda.event].kind for agenda in offer.agendas}
    assert kinds == {EventKind.REHEARSAL, EventKind.SITE_VISIT}
    assert [len(agenda.items) for agenda in offer.agendas] == [len(agenda.items) for agenda in other.agendas]


def test_an_agenda_without_an_event_here_is_told(
    tmp_path: Path, open_bench: Opener, other: OtherVisit
) -> None:
    create_visit(tmp_path / "dayless", replace(NEW, rehearsal=None, site_visit=None))
    offer = open_bench(tmp_path / "dayless").visit_import.offer(other)
    assert offer.agendas == ()
    assert offer.agendas_without_event == tuple(agenda.title for agenda in other.agendas)


def test_only_what_is_chosen_comes_in(here: Workbench, other: OtherVisit) -> None:
    offer = here.visit_import.offer(other)
    before = (here.readiness_book.value, here.agenda_book.agendas)
    here.visit_import.bring(offer, answers=True, checklist=False, agendas=())
    assert (here.readiness_book.value, here.agenda_book.agendas) == before
    assert len(here.bank_book.answers) == 20


def test_a_packed_visit_and_an_open_one_are_read_alike(
    visit_folder: Path, open_bench: Opener, tmp_path: Path
) -> None:
    bundle = tmp_path / "a.pmqa"
    pack_visit(visit_folder, bundle, 0, lambda _done, _all: None, lambda: False)
    open_bench(visit_folder)
    assert read_other(bundle) == read_other(visit_folder)


def test_an_older_visit_is_read_and_left_as_it_was(visit_folder: Path, tmp_path: Path) -> None:
    older = tmp_path / "older"
    older.mkdir()
    with closing(Database(older / "visit.db")) as db:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before="m012_answers_of_the_bank")
        with db.atomic():
            db.execute(
                "INSERT INTO visit (id, organisation_th, organisation_en, organisation_kind) "
                "VALUES (1, 'x', '', 'applicant')"
            )
            year = "'2020-10-01', '2021-09-30'"
            db.execute(f"INSERT INTO award SELECT 1, '', '', '', '', '', '', 6, '', '', '', {year}, '', ''")
            db.execute(
                "INSERT INTO prepared_answers (id, position, question_th, question_en, criterion, "
                "dimensions, kind, evidence_th, evidence_en) "
                "VALUES ('q', 0, 'why', '', '6.1', '[]', 'verify', '', '')"
            )
    before = (older / "visit.db").read_bytes()
    assert [answer.question.th for answer in read_other(older).answers] == ["why"]
    assert (older / "visit.db").read_bytes() == before
    assert [path.name for path in older.iterdir()] == ["visit.db"]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda folder: (folder / "visit.db").unlink(), "visit-missing"),
        (lambda folder: (folder / "visit.db").write_bytes(b"SQLite format 3\0"), "visit-damaged"),
        (lambda folder: (folder / "visit.db").write_bytes(b"x" * 999), "visit-damaged"),
    ],
)
def test_what_is_wrong_with_the_other_visit_is_told_of_it(
    visit_folder: Path, spoil: Callable[[Path], object], code: str
) -> None:
    spoil(visit_folder)
    with pytest.raises(PmqaError) as refused:
        read_other(visit_folder)
    assert refused.value.code == code
    assert refused.value.facts["path"] == str(visit_folder)
