"""The visit as its people change it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.workbench import Workbench


def test_a_change_is_on_the_disk_and_can_be_taken_back(
    bench: Workbench, open_bench: Callable[[Path], Workbench]
) -> None:
    book = bench.opened.book
    before = book.visit
    book.change(visit=replace(before, organisation=Bilingual("จังหวัดยโสธร", "Yasothon")))
    assert bench.opened.visit.organisation.en == "Yasothon"
    book.undo()
    assert book.visit == before
    book.redo()
    bench.close()
    assert open_bench(bench.opened.folder).opened.visit.organisation.en == "Yasothon"


def test_visit_and_dossier_are_changed_and_taken_back_in_one_step(bench: Workbench) -> None:
    book = bench.opened.book
    visit, dossier = book.visit, book.dossier
    book.change(replace(visit, showcases=visit.showcases[::-1]), replace(dossier, tasks=()))
    book.undo()
    assert (book.visit, book.dossier, book.can_undo) == (visit, dossier, False)


def test_what_is_the_same_is_no_step(bench: Workbench) -> None:
    book = bench.opened.book
    book.change(visit=replace(book.visit), dossier=replace(book.dossier))
    assert not book.can_undo


def test_a_role_that_an_agenda_needs_is_not_lost(bench: Workbench) -> None:
    book = bench.opened.book
    before = book.visit
    with pytest.raises(PmqaError, match="used-in-"):
        book.change(visit=replace(before, roles=()))
    assert (book.visit, book.can_undo) == (before, False)


def test_an_undo_does_not_bring_back_old_holidays(bench: Workbench) -> None:
    book, calendar = bench.opened.book, bench.work_calendar
    book.change(dossier=replace(book.dossier, tasks=()))
    day = Holiday(calendar.holidays[0].date, Bilingual("หยุด"))
    calendar.set_holidays([day])
    book.undo()
    assert type(calendar)(bench.opened.database).holidays == (day,)
