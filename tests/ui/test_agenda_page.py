"""The agenda worked in: by keyboard, its heading, another one like it, what is to be mended, its files."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.agenda.head_dialog import HeadDialog
from pmqa_desktop.ui.agenda.page import AgendaPage
from pmqa_desktop.ui.common import ask_files
from pmqa_desktop.ui.common.templates_menu import TemplatesButton, TemplatesMenu
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import button, cells, key, named, press, said
from tests.support.thai_keys import type_thai

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> AgendaPage:
    windows.pages.go_to("agenda")
    made = windows.pages.page("agenda")
    assert isinstance(made, AgendaPage)
    return made


@pytest.fixture
def table(page: AgendaPage) -> QTableView:
    made = named(page, QTableView, "Agenda items")
    made.setFocus()
    return made


def _choose(page: AgendaPage, *words: str) -> None:
    """Choose in the menu of the agenda, as far down as it goes."""
    menu = button(page, "This agenda").menu()
    menu.aboutToShow.emit()
    for word in words:
        action = next(each for each in menu.actions() if each.text().startswith(word))
        menu = action.menu() or menu
    action.trigger()


def test_a_duration_is_typed_and_every_time_below_follows_at_once(table: QTableView) -> None:
    table.setCurrentIndex(table.model().index(4, 1))
    QTest.keyClick(table, Qt.Key.Key_1)
    (editor,) = [each for each in table.viewport().findChildren(QLineEdit) if each.isVisible()]
    editor.setText("20")
    key(editor, Qt.Key.Key_Return)
    settle()
    assert [row[0] for row in cells(table)[4:7]] == ["09:25", "09:45", "09:49"]
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert [row[0] for row in cells(table)[4:7]] == ["09:25", "09:40", "09:44"]


def test_an_item_is_added_named_and_moved_without_a_mouse(decks: Workbench, table: QTableView) -> None:
    table.setCurrentIndex(table.model().index(2, 2))
    QTest.keyClick(table, Qt.Key.Key_Insert, CTRL)
    editors = [each for each in table.viewport().findChildren(QLineEdit) if each.isVisible()]
    key(editors[0], Qt.Key.Key_Escape)
    table.setCurrentIndex(table.model().index(3, 2))
    key(table, Qt.Key.Key_F2)
    (words,) = [each for each in table.viewport().findChildren(QPlainTextEdit) if each.isVisible()]
    type_thai(words, "พักถ่ายภาพหมู่")
    key(words, Qt.Key.Key_Return)
    settle()
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    items = decks.agenda_book.agendas[0].items
    assert items[2].title.th == "พักถ่ายภาพหมู่"
    assert items[3].planned_start_ms == 9 * HOUR_MS + 20 * MINUTE_MS


def test_several_durations_are_pasted_in_one_step(decks: Workbench, table: QTableView) -> None:
    before = decks.agenda_book.agendas[0]
    table.setCurrentIndex(table.model().index(5, 1))
    QGuiApplication.clipboard().setText("3\n7\n3\n7\n3\n7")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert [item.duration_ms // MINUTE_MS for item in decks.agenda_book.agendas[0].items[5:11]] == [3, 7] * 3
    decks.agenda_book.undo()
    assert decks.agenda_book.agendas[0] == before


def test_the_sum_is_held_against_the_slot_and_too_much_is_told(
    decks: Workbench, page: AgendaPage, table: QTableView
) -> None:
    assert any("3:00:00 of 3:00:00" in words and "Nothing to mend" in words for words in said(page))
    table.setCurrentIndex(table.model().index(4, 1))
    QGuiApplication.clipboard().setText("25")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert any("10:00 too long" in words and "to mend" in words for words in said(page))
    assert "beyond the end of the slot" in cells(table)[-1][3]


def test_the_same_agenda_for_the_rehearsal_is_made_and_shown(decks: Workbench, page: AgendaPage) -> None:
    page.show_agenda("AG-SV")
    _choose(page, "The same for another event", "Realistic")
    made = decks.agenda_book.agendas[-1]
    assert (made.event, made.date) == ("E2", datetime.date(2021, 7, 16))
    assert page.agenda() == made
    decks.agenda_book.undo()
    assert page.agenda() in decks.agenda_book.agendas


def test_an_agenda_is_removed_and_had_back(decks: Workbench, page: AgendaPage) -> None:
    before = decks.agenda_book.agendas
    _choose(page, "Remove this agenda")
    assert decks.agenda_book.agendas == before[1:]
    press(page, "Take the last change back")
    assert decks.agenda_book.agendas == before


def test_the_slot_is_changed_and_a_reversed_one_is_told_and_stays_open(
    decks: Workbench, windows: Windows, page: AgendaPage
) -> None:
    _choose(page, "Heading and slot")
    (dialog,) = windows.main.findChildren(HeadDialog)
    end = named(dialog, QLineEdit, "Slot ends")
    for typed in ("08:00", "noon"):
        end.setText(typed)
        press(dialog, "OK")
        assert dialog.isVisible()
    assert any("is no time of day" in words for words in said(dialog))
    end.setText("๑๒.๓๐")
    named(dialog, QLineEdit, "Title, in English").setText("Dress rehearsal")
    press(dialog, "OK")
    agenda = decks.agenda_book.agendas[0]
    assert (agenda.end_ms, agenda.title.en) == (12 * HOUR_MS + 30 * MINUTE_MS, "Dress rehearsal")


def test_the_day_goes_with_the_event_and_a_day_that_is_not_the_event_s_is_told(
    decks: Workbench, windows: Windows, page: AgendaPage
) -> None:
    _choose(page, "Heading and slot")
    (dialog,) = windows.main.findChildren(HeadDialog)
    event = named(dialog, QComboBox, "Event")
    event.setCurrentIndex(2)
    event.activated.emit(2)
    press(dialog, "OK")
    assert decks.agenda_book.agendas[0].date == datetime.date(2021, 7, 22)
    book = decks.opened.book
    moved = tuple(
        replace(each, date=datetime.date(2021, 7, 23)) if each.id == "E3" else each
        for each in book.visit.events
    )
    book.change(visit=replace(book.visit, events=moved))
    assert any("its day is not the event's" in words for words in said(page))


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where the person saves: the last one is taken next."""
    places: list[Path] = []
    monkeypatch.setattr(ask_files, "ask_target", lambda *_: str(places[-1]) if places else "")
    return places


def _written(qtbot: QtBot, path: Path) -> bytes:
    qtbot.waitUntil(path.exists, timeout=60_000)
    return path.read_bytes()


def test_the_agenda_is_written_for_calendars_and_reads_back(
    decks: Workbench, page: AgendaPage, target: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    target.append(tmp_path / "a.ics")
    _choose(page, "File for calendars")
    read = Calendar.from_ical(_written(qtbot, target[0]))
    agenda = decks.agenda_book.agendas[0]
    whole, *entries = read.walk("VEVENT")
    assert str(whole["summary"]) == agenda.title.en
    assert [str(entry["summary"]) for entry in entries] == [item.title.en for item in agenda.items]
    zone = datetime.timezone(datetime.timedelta(hours=7))
    assert entries[1].decoded("dtstart") == datetime.datetime(2021, 7, 16, 9, 0, tzinfo=zone)
    assert entries[1].decoded("dtend") == datetime.datetime(2021, 7, 16, 9, 15, tzinfo=zone)
    uids = [str(entry["uid"]) for entry in (whole, *entries)]
    assert len(set(uids)) == len(uids)
    assert "working-group secretariat" in str(entries[1]["description"])


def test_the_programme_is_written_for_word_without_what_comes_before_the_opening(
    decks: Workbench, page: AgendaPage, target: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    import docx

    target.append(tmp_path / "a.docx")
    _choose(page, "Programme to print")
    _written(qtbot, target[0])
    (printed,) = docx.Document(str(target[0])).tables
    agenda = decks.agenda_book.agendas[0]
    rows = [[cell.text for cell in row.cells] for row in printed.rows][1:]
    assert [row[1] for row in rows] == [item.title.en for item in agenda.items if not item.pre_roll]
    assert rows[0][0] == "09:00 \u2013 09:15"


def test_a_programme_in_a_place_where_nothing_can_be_written_is_told(
    decks: Workbench, windows: Windows, page: AgendaPage, target: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    target.append(tmp_path / "gone" / "a.ics")
    _choose(page, "File for calendars")
    qtbot.waitUntil(lambda: any("could not be written" in words for words in said(windows.main)))


def test_the_programme_is_printed_in_thai_as_a_pdf_through_libreoffice(
    decks: Workbench, page: AgendaPage, target: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    import subprocess

    decks.preferences.set_language("th")
    target.append(tmp_path / "a.pdf")
    page.paper_asked.emit(decks.agenda_book.agendas[1])
    assert _written(qtbot, target[0]).startswith(b"%PDF")
    text = subprocess.run(
        ["pdftotext", "-layout", target[0], "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "๐๙.๐๐ \u2013 ๐๙.๐๕" in text
    assert decks.agenda_book.agendas[1].items[-1].title.th in text


def test_rows_that_are_dragged_stand_where_they_are_dropped_and_their_times_follow(
    decks: Workbench, page: AgendaPage, table: QTableView
) -> None:
    model = table.model()
    before = [item.id for item in decks.agenda_book.agendas[0].items]
    dragged = model.mimeData([model.index(7, 0), model.index(8, 2)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 5, 0, model.index(-1, -1))
    items = decks.agenda_book.agendas[0].items
    assert [item.id for item in items[5:9]] == [before[7], before[8], before[5], before[6]]
    assert [row[0] for row in cells(table)[5:8]] == ["09:40", "09:44", "09:52"]
    decks.agenda_book.undo()
    assert [item.id for item in decks.agenda_book.agendas[0].items] == before
    assert table.dragEnabled()


def test_an_agenda_made_from_a_template_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decks: Workbench, windows: Windows
) -> None:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "own"))
    windows.pages.go_to("agenda")
    page = windows.pages.page("agenda")
    assert isinstance(page, AgendaPage)
    (kept,) = page.findChildren(TemplatesMenu)
    kept.keep_asked.emit("เต็มวัน")
    kept.aboutToShow.emit()
    (use,) = (each for each in kept.actions() if each.text() == "เต็มวัน")
    use.trigger()
    made = decks.agenda_book.agendas[-1]
    assert len(decks.agenda_book.agendas) == 3
    assert page.agenda() == made
    assert [each.media for each in made.items] == [each.media for each in decks.agenda_book.agendas[0].items]


def test_a_visit_without_agenda_begins_with_a_template_if_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decks: Workbench, windows: Windows
) -> None:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "own"))
    windows.pages.go_to("agenda")
    page = windows.pages.page("agenda")
    assert isinstance(page, AgendaPage)
    (begin,) = page.findChildren(TemplatesButton)
    first, second = decks.agenda_book.agendas
    decks.agenda_book.remove(first.id)
    decks.agenda_book.remove(second.id)
    settle()
    assert not button(begin, "Begin with a template").isVisible()
    decks.agenda_book.undo()
    page.findChildren(TemplatesMenu)[0].keep_asked.emit("เต็มวัน")
    decks.agenda_book.redo()
    settle()
    assert button(begin, "Begin with a template").isVisible()
    menu = button(begin, "Begin with a template").menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    (made,) = decks.agenda_book.agendas
    assert [each.media for each in made.items] == [each.media for each in second.items]
