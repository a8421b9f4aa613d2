from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.main.preparing_label import PreparingLabel
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import answer_next_question, button, close_as_a_person, named, press, type_words


def test_the_rail_shows_the_page_that_is_asked_for(windows: Windows) -> None:
    pages = {
        "Agenda": windows.pages.page("agenda"),
        "Questions": windows.pages.page("questions"),
        "Review": windows.pages.page("review"),
    }
    for word, page in pages.items():
        press(windows.main, word)
        assert page.isVisible()
        assert button(windows.main, word).isChecked()


def test_closing_in_a_take_asks_first(decks: Workbench, windows: Windows, qtbot: QtBot) -> None:
    begin(decks, "R-04")
    answer_next_question("Stay")
    close_as_a_person(windows.main)
    assert windows.main.isVisible()
    answer_next_question("Close")
    with qtbot.waitSignal(windows.main.closing):
        close_as_a_person(windows.main)
    assert not windows.main.isVisible()
    assert decks.run_control.active


def test_closing_without_a_take_asks_nothing(windows: Windows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(windows.main.closing):
        close_as_a_person(windows.main)
    assert not windows.main.isVisible()


def test_console_and_audience_are_brought_up_from_the_top_bar(windows: Windows) -> None:
    windows.audience.showMinimized()
    press(windows.main, "Presenter's console")
    press(windows.main, "Audience window")
    assert windows.console.isVisible()
    assert not windows.audience.isMinimized()


def test_decks_that_are_still_being_opened_are_counted(bench: Workbench, qtbot: QtBot) -> None:
    label: QLabel = PreparingLabel(bench.slides)
    qtbot.addWidget(label)
    told = []
    bench.slides.preparing_changed.connect(lambda _count: told.append(label.text()))
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.stage_control.prepare()
    assert [next((part for part in words.split() if part.isdigit()), "") for words in told] == [
        *"1234",
        *"321",
        "",
    ]


def test_a_half_typed_question_is_kept_when_the_windows_go(decks: Workbench, windows: Windows) -> None:
    type_words(named(windows.main, QLineEdit, "The question in the assessor's words"), "Half a sen")
    windows.close()
    draft = decks.question_log.left_open()
    assert draft is not None
    assert draft.words == "Half a sen"
