"""Overview, agenda, questions: pages that show what is stored."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from pmqa_desktop.domain.question import Tags
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import button, cells, named, press, said, type_words

LOGGED = 6


def test_the_overview_counts_the_days_to_what_comes(windows: Windows) -> None:
    windows.pages.go_to("overview")
    told = said(windows.pages.page("overview"))
    assert {"Today", "In 6 days", "Over"} <= set(told)


def test_the_overview_names_each_showcase_with_its_files(decks: Workbench, windows: Windows) -> None:
    told = said(windows.pages.page("overview"))
    for showcase in decks.opened.visit.showcases:
        assert showcase.title.en in told
    assert [words for words in told if "S2-organic-rice.pptx" in words]


def test_the_agenda_lists_every_item_with_its_start_and_media(decks: Workbench, windows: Windows) -> None:
    table = named(windows.pages.page("agenda"), QTableView, "Agenda items")
    rows = cells(table)
    assert [row[-1] for row in rows] == [item.id for item in decks.conductor.agendas[0].items]
    assert rows[4][0:2] == ["09:25", "15:00"]
    assert rows[4][5] == decks.media["S0"].title.en


def test_another_agenda_can_be_chosen(decks: Workbench, windows: Windows) -> None:
    named(windows.pages.page("agenda"), QComboBox, "Agenda").setCurrentIndex(1)
    rows = cells(named(windows.pages.page("agenda"), QTableView, "Agenda items"))
    assert [row[-1] for row in rows] == [item.id for item in decks.conductor.agendas[1].items]
    press(windows.pages.page("agenda"), "Run it live")
    run = decks.run_control.active
    assert run is not None
    assert (run.agenda, run.mode) == (decks.conductor.agendas[1], TakeMode.LIVE)


def test_a_rehearsal_begins_on_the_agenda_page_and_goes_on_in_the_control_room(
    decks: Workbench, windows: Windows
) -> None:
    windows.pages.go_to("agenda")
    press(windows.pages.page("agenda"), "Rehearse this agenda")
    run = decks.run_control.active
    assert run is not None
    assert (run.agenda.id, run.mode) == ("AG-REH", TakeMode.REHEARSAL)
    assert windows.pages.page("control").isVisible()


def test_no_second_take_can_be_begun_beside_a_running_one(decks: Workbench, windows: Windows) -> None:
    begin(decks)
    names = ("Rehearse this agenda", "Run it live")
    assert [button(windows.pages.page("agenda"), name).isEnabled() for name in names] == [False, False]
    decks.run_control.finish()
    assert [button(windows.pages.page("agenda"), name).isEnabled() for name in names] == [True, True]


def test_a_new_question_is_in_the_list_at_once(decks: Workbench, windows: Windows) -> None:
    windows.pages.go_to("questions")
    table = named(windows.pages.page("questions"), QTableView, "Questions")
    assert len(cells(table)) == LOGGED
    begin(decks, "R-06")
    row = decks.question_log.open_row()
    decks.question_log.enter(replace(row, words="Where is the data from?", tags=Tags(criterion="6.1")))
    assert cells(table)[-1][0] == "7"
    assert cells(table)[-1][2] == "Where is the data from?"
    assert cells(table)[-1][4:6] == ["6.1", "Asked"]
    table.setCurrentIndex(table.model().index(6, 2))
    showcase = decks.opened.visit.showcase("W1").short.text("en")
    stamp = f"16 Jul 2021 09:00 \u00b7 6.1 \u00b7 R-06 \u00b7 {showcase} \u00b7 slide 1 \u00b7 presenter"
    assert [words for words in said(windows.pages.page("questions")) if words.startswith(stamp)]


def test_questions_are_found_while_typing(decks: Workbench, windows: Windows) -> None:
    windows.pages.go_to("questions")
    search = named(windows.pages.page("questions"), QLineEdit, "Search the questions")
    table = named(windows.pages.page("questions"), QTableView, "Questions")
    word = decks.question_log.questions[2].verbatim[:12]
    search.setText(word)
    assert 0 < len(cells(table)) < LOGGED
    type_words(search, "zzzz")
    assert cells(table) == []
    assert "No question is like that." in said(windows.pages.page("questions"))
    search.clear()
    assert len(cells(table)) == LOGGED
