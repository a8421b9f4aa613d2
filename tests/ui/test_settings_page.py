from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.services.work_calendar import WorkCalendar
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.settings.folders_card import FoldersCard
from pmqa_desktop.ui.settings.timers_card import TimersCard
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import Opener, begin
from tests.support.hands import button, named, press, said

Key = Qt.Key
WARNING, DANGER = "Nearly time, when this is left", "Come to the end, when this is left"


def _enter(number: NumberEdit, digits: str) -> None:
    """Type a number in the place of what is there, and leave the field."""
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, digits) if digits.isascii() else number.lineEdit().insert(digits)
    QTest.keyClick(number, Key.Key_Return)


@pytest.fixture
def timers(bench: Workbench, qtbot: QtBot) -> TimersCard:
    made = TimersCard(bench.agenda_book, bench.run_control)
    qtbot.addWidget(made)
    made.show()
    return made


def test_language_digits_and_look_take_effect_at_once(windows: Windows, decks: Workbench) -> None:
    windows.pages.go_to("settings")
    page = windows.pages.page("settings")
    preferences = decks.preferences
    press(page, "Dark")
    assert preferences.look is Look.DARK
    press(page, "As the system has it")
    assert preferences.look is Look.SYSTEM
    preferences.set_language("th")
    press(page, "Arabic digits")
    assert preferences.digits is Digits.ARABIC
    press(page, "Thai digits")
    assert preferences.digits is Digits.THAI
    press(page, "English")
    assert preferences.language == "en"
    assert not button(page, "Thai digits").isEnabled()


def test_warning_times_are_kept_for_every_agenda_of_the_visit(
    timers: TimersCard, bench: Workbench, open_bench: Opener
) -> None:
    _enter(named(timers, NumberEdit, WARNING), "5")
    _enter(named(timers, NumberEdit, DANGER), "3")
    folder = bench.opened.folder
    again = open_bench(folder)
    times = {(agenda.warning_ms, agenda.danger_ms) for agenda in again.opened.agendas.all()}
    assert times == {(5 * MINUTE_MS, 3 * MINUTE_MS)}


def test_a_second_warning_before_the_first_is_refused_with_a_sentence(
    timers: TimersCard, bench: Workbench
) -> None:
    before = bench.agenda_book.warning_times()
    _enter(named(timers, NumberEdit, DANGER), "9")
    assert [words for words in said(timers) if "larger number of minutes" in words]
    assert bench.agenda_book.warning_times() == before
    assert named(timers, NumberEdit, DANGER).value() == 9
    _enter(named(timers, NumberEdit, WARNING), "12")
    assert not [words for words in said(timers) if "larger number of minutes" in words]
    assert bench.agenda_book.warning_times() == (12 * MINUTE_MS, 9 * MINUTE_MS)


def test_thai_digits_are_numbers_too(timers: TimersCard, bench: Workbench) -> None:
    number = named(timers, NumberEdit, WARNING)
    state, text, _ = number.validate("\u0e51\u0e52", 2)
    assert (text, state.name) == ("12", "Acceptable")
    _enter(number, "\u0e51\u0e52")
    assert bench.agenda_book.warning_times()[0] == 12 * MINUTE_MS


def test_a_running_take_keeps_the_times_that_it_was_begun_with(timers: TimersCard, bench: Workbench) -> None:
    begin(bench, "R-04")
    before = bench.run_control.active
    assert before is not None
    _enter(named(timers, NumberEdit, WARNING), "7")
    run = bench.run_control.active
    assert run is not None
    assert run.agenda.warning_ms == before.agenda.warning_ms != 7 * MINUTE_MS
    assert [words for words in said(timers) if "begun with" in words]


def test_folders_are_chosen_shown_and_proposed(
    preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Path] = []
    shown: list[Path] = []

    def ask(_parent: QWidget, _question: str, begin: Path) -> Path | None:
        asked.append(begin)
        return tmp_path / "chosen"

    card = FoldersCard(preferences, tmp_path / "visit", ask, shown.append)
    qtbot.addWidget(card)
    press(card, "New visits: Choose \u2026")
    press(card, "Reports: Choose \u2026")
    assert (preferences.visits_folder, preferences.reports_folder) == (str(tmp_path / "chosen"),) * 2
    assert named(card, QLineEdit, "Reports").text() == str(tmp_path / "chosen")
    press(card, "This visit: Show")
    assert shown == [tmp_path / "visit"]
    assert len(asked) == 2


def test_thinking_better_of_a_folder_changes_nothing(
    preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    card = FoldersCard(preferences, tmp_path, lambda *_: None)
    qtbot.addWidget(card)
    press(card, "Reports: Choose \u2026")
    assert preferences.reports_folder == ""


def test_another_visit_cannot_be_opened_over_a_running_take(decks: Workbench, windows: Windows) -> None:
    windows.pages.go_to("settings")
    page = windows.pages.page("settings")
    begin(decks)
    assert not button(page, "Open another visit \u2026").isEnabled()
    assert "End the take that is running first." in said(page)
    decks.run_control.finish()
    assert button(page, "Open another visit \u2026").isEnabled()


def test_a_page_keeps_its_state_while_another_is_looked_at(windows: Windows) -> None:
    windows.pages.go_to("questions")
    search = named(windows.main, QLineEdit, "Search the questions")
    search.setText("data")
    windows.pages.go_to("review")
    windows.pages.go_to("questions")
    assert named(windows.main, QLineEdit, "Search the questions") is search
    assert search.text() == "data"


def test_a_button_for_the_deed_of_an_empty_page(
    open_bench: Opener, open_windows: Callable[[Workbench], Windows], tmp_path: Path
) -> None:
    """From an empty visit to a take, by the buttons alone."""
    create_visit(
        tmp_path / "new", NewVisit(Bilingual("x", "x"), 6, 2021, date(2021, 7, 16), date(2021, 7, 22))
    )
    bench = open_bench(tmp_path / "new")
    windows = open_windows(bench)
    press(windows.main, "Control room")
    press(windows.pages.page("control"), "Go to the agenda")
    press(windows.pages.page("agenda"), "Make the usual agendas")
    assert len(bench.opened.agendas.all()) == 2
    press(windows.pages.page("agenda"), "Rehearse this agenda")
    assert bench.run_control.active is not None
    press(windows.main, "Questions")
    begin_button = next(
        each
        for each in windows.pages.page("questions").findChildren(QPushButton)
        if each.text().startswith("Take down")
    )
    begin_button.click()
    assert named(windows.main, QLineEdit, "The question in the assessor's words").hasFocus()


def test_abbreviations_and_holidays_are_kept_with_the_visit_and_hold_at_once(
    windows: Windows, decks: Workbench
) -> None:
    windows.pages.go_to("settings")
    page = windows.pages.page("settings")
    short, days = (named(page, QPlainTextEdit, name) for name in ("Written short", "Holidays"))
    short.setPlainText("อจ = อำนาจเจริญ\nเสีย")
    keep = [each for each in page.findChildren(QPushButton) if each.text() == "Keep the list"]
    keep[0].click()
    assert decks.question_desk.abbreviations == ()
    assert [words for words in said(page) if words.startswith("The line \u201cเสีย\u201d")]
    short.setPlainText("อจ\tอำนาจเจริญ")
    keep[0].click()
    assert decks.question_desk.abbreviations == (Abbreviation("อจ", "อำนาจเจริญ"),)
    assert short.toPlainText() == "อจ = อำนาจเจริญ"
    before = decks.work_calendar.days
    days.setPlainText(f"{days.toPlainText()}\n21 July 2021 = Typhoon")
    keep[1].click()
    assert decks.work_calendar.days == before | {date(2021, 7, 21)}
    again = WorkCalendar(decks.opened.database)
    assert again.holidays == decks.work_calendar.holidays
