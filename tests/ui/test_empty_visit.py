"""A visit just made has no showcase, no media, no agenda, perhaps no day; a page must say so, not fail.

An exception in a slot or a paint event fails the test by itself.
"""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.bank.dialog import BankDialog
from pmqa_desktop.ui.questions.files_button import FilesButton
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import Opener

BARE = NewVisit(Bilingual("จังหวัดลำปาง"), category=3, fiscal_year=2021)
DATED = replace(BARE, category=6, rehearsal=datetime.date(2021, 7, 16), site_visit=datetime.date(2021, 7, 22))


@pytest.fixture
def make(
    tmp_path: Path, open_bench: Opener, open_windows: Callable[[Workbench], Windows]
) -> Callable[[NewVisit], tuple[Workbench, Windows]]:
    """Makes a visit and opens it with all its windows."""

    def make_it(new: NewVisit) -> tuple[Workbench, Windows]:
        create_visit(tmp_path / "new", new)
        bench = open_bench(tmp_path / "new")
        return bench, open_windows(bench)

    return make_it


def _walk(windows: Windows, qtbot: QtBot) -> None:
    for name in windows.pages.names:
        windows.pages.go_to(name)
        page = windows.pages.page(name)
        qtbot.waitUntil(page.isVisible)
        assert not page.grab().isNull()


@pytest.mark.parametrize("new", [BARE, DATED], ids=["bare", "dated"])
def test_every_page_of_a_visit_just_made_can_be_looked_at(
    make: Callable[[NewVisit], tuple[Workbench, Windows]], qtbot: QtBot, new: NewVisit
) -> None:
    _bench, windows = make(new)
    _walk(windows, qtbot)


def test_every_page_can_be_looked_at_once_the_usual_agendas_are_added(
    make: Callable[[NewVisit], tuple[Workbench, Windows]], qtbot: QtBot
) -> None:
    bench, windows = make(DATED)
    bench.agenda_book.add_usual()
    assert len(bench.conductor.agendas) == 2
    _walk(windows, qtbot)


def test_a_usual_agenda_can_be_run_to_its_end(
    make: Callable[[NewVisit], tuple[Workbench, Windows]],
) -> None:
    bench, _windows = make(DATED)
    bench.agenda_book.add_usual()
    bench.run_control.begin(bench.agenda_book.agendas[0], bench.conductor.mode)
    for _item in bench.agenda_book.agendas[0].items:
        bench.conductor.next_item()
    bench.run_control.finish()
    run = bench.run_control.run
    assert run is not None
    assert run.finished
    assert len(run.legs) == len(bench.agenda_book.agendas[0].items)


def test_where_no_items_are_known_a_question_can_still_be_tagged_as_one_about_results(
    make: Callable[[NewVisit], tuple[Workbench, Windows]],
) -> None:
    _bench, windows = make(BARE)
    windows.capture_bar.open_tags()
    (panel,) = windows.main.findChildren(TagPanel)
    told = [each.toolTip() for each in panel.findChildren(QPushButton)]
    assert [words for words in told if words.startswith("7 ") and words.endswith("(Q)")]


def test_before_anything_is_asked_the_bank_can_be_written(
    make: Callable[[NewVisit], tuple[Workbench, Windows]],
) -> None:
    _bench, windows = make(BARE)
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    (files,) = [each for each in page.findChildren(FilesButton) if each.isVisible()]
    files.menu().actions()[3].trigger()
    (dialog,) = windows.main.findChildren(BankDialog)
    assert dialog.isVisible()
