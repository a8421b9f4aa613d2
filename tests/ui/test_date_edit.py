import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import DateStyle, Digits, format_date
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from tests.support.hands import key, press, said
from tests.support.thai_keys import type_thai

CASES: dict[str, Any] = json.loads((Path(__file__).parent.parent / "cases" / "thai.json").read_text("utf-8"))
TODAY = date(2021, 7, 5)
DAY = date(2021, 7, 13)

Key = Qt.Key


@pytest.fixture
def edit(theme: Theme, wording: Wording, qtbot: QtBot) -> Iterator[DateEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    made = DateEdit(theme, wording, TODAY, window)
    made.set_name("Due")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def _line(edit: DateEdit) -> QLineEdit:
    line = edit.focusProxy()
    assert isinstance(line, QLineEdit)
    return line


def _type(edit: DateEdit, words: str) -> None:
    """Type over what is there and go on."""
    _line(edit).selectAll()
    key(_line(edit), Key.Key_Delete)
    type_thai(_line(edit), words)
    key(_line(edit), Key.Key_Return)


def _popup_key(pressed: Qt.Key) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    key(popup.focusWidget() or popup, pressed)


@pytest.mark.parametrize("case", CASES["parse_date"], ids=lambda case: case["text"] or "nothing")
def test_a_date_is_read_in_every_style_that_people_write(edit: DateEdit, case: dict[str, Any]) -> None:
    edit.set_date(DAY)
    _type(edit, case["text"])
    if "date" in case:
        expected = date.fromisoformat(case["date"])
        assert edit.date() == expected
        assert _line(edit).text() == format_date(expected, language="en")
        assert said(edit) == []
    elif case["text"]:
        assert edit.date() == DAY
        assert _line(edit).text() == case["text"]
        assert said(edit) == [sentence(PmqaError("date-unreadable", text=case["text"]))]
    else:
        assert edit.date() is None


def test_a_date_is_shown_in_the_chosen_language_and_digits_as_soon_as_they_change(
    edit: DateEdit, preferences: Preferences
) -> None:
    edit.set_date(date(2024, 2, 29))
    assert _line(edit).text() == "29 February 2024"
    preferences.set_language("th")
    QCoreApplication.sendEvent(edit, QEvent(QEvent.Type.LanguageChange))
    assert _line(edit).text() == "๒๙ กุมภาพันธ์ ๒๕๖๗"
    preferences.set_digits(Digits.ARABIC)
    QCoreApplication.sendEvent(edit, QEvent(QEvent.Type.LanguageChange))
    assert _line(edit).text() == "29 กุมภาพันธ์ 2567"


def test_what_is_being_typed_stays_when_the_language_changes(
    edit: DateEdit, preferences: Preferences
) -> None:
    type_thai(_line(edit), "5 ก.ค")
    preferences.set_language("th")
    QCoreApplication.sendEvent(edit, QEvent(QEvent.Type.LanguageChange))
    assert _line(edit).text() == "5 ก.ค"


def test_the_style_is_the_owners_choice(theme: Theme, wording: Wording, qtbot: QtBot) -> None:
    made = DateEdit(theme, wording, TODAY, style=DateStyle.WEEKDAY)
    qtbot.addWidget(made)
    made.set_date(DAY)
    assert _line(made).text() == "Tuesday 13 July 2021"


def test_the_sentence_goes_as_soon_as_the_words_are_mended(edit: DateEdit) -> None:
    _type(edit, "tomorrow")
    assert said(edit)
    assert _line(edit).accessibleDescription() == said(edit)[0]
    type_thai(_line(edit), "x")
    assert said(edit) == []


@pytest.mark.parametrize(("typed", "readable"), [("13/7/2564", True), ("13/7", False), ("", True)])
def test_a_dialog_can_ask_whether_the_line_is_readable(edit: DateEdit, typed: str, readable: bool) -> None:
    type_thai(_line(edit), typed)
    assert edit.readable() is readable
    assert edit.date() == (DAY if typed == "13/7/2564" else None)


@pytest.mark.parametrize(("typed", "accepted"), [("13/7/2564", True), ("13/7", False)])
def test_enter_accepts_a_dialog_only_over_what_can_be_read(
    theme: Theme, wording: Wording, qtbot: QtBot, typed: str, accepted: bool
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    made, done = DateEdit(theme, wording, TODAY, dialog), QPushButton("Done", dialog)
    done.setDefault(True)
    done.clicked.connect(dialog.accept)
    dialog.show()
    type_thai(_line(made), typed)
    key(_line(made), Key.Key_Return)
    assert (dialog.result() == QDialog.DialogCode.Accepted) is accepted
    assert made.date() == (DAY if accepted else None)


@pytest.mark.parametrize(
    ("pressed", "reached"),
    [
        (Key.Key_Up, date(2021, 2, 1)),
        (Key.Key_Down, date(2021, 1, 30)),
        (Key.Key_PageUp, date(2021, 2, 28)),
        (Key.Key_PageDown, date(2020, 12, 31)),
    ],
)
def test_keys_go_a_day_or_a_month_on_and_back(
    edit: DateEdit, qtbot: QtBot, pressed: Qt.Key, reached: date
) -> None:
    edit.set_date(date(2021, 1, 31))
    with qtbot.waitSignal(edit.date_changed) as changed:
        key(_line(edit), pressed)
    assert changed.args == [reached]
    assert edit.date() == reached


def test_a_key_in_an_empty_line_begins_with_today(edit: DateEdit) -> None:
    key(_line(edit), Key.Key_Up)
    assert edit.date() == TODAY


def test_a_key_steps_from_what_is_typed_and_never_over_what_cannot_be_read(edit: DateEdit) -> None:
    type_thai(_line(edit), "12/7/2564")
    key(_line(edit), Key.Key_Up)
    assert edit.date() == DAY
    _line(edit).selectAll()
    type_thai(_line(edit), "soon")
    key(_line(edit), Key.Key_Up)
    assert (_line(edit).text(), edit.date()) == ("soon", DAY)


def test_only_a_change_is_told_and_only_a_persons(edit: DateEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.date_changed):
        edit.set_date(DAY)
        _type(edit, "13/7/2564")
    with qtbot.waitSignal(edit.date_changed) as changed:
        _type(edit, "")
    assert changed.args == [None]


def test_leaving_the_line_reads_it(edit: DateEdit, qtbot: QtBot) -> None:
    other = QLineEdit(edit.window())
    other.show()
    type_thai(_line(edit), "13 ก.ค. 64")
    other.setFocus()
    assert _line(edit).text() == "13 July 2021"


def test_the_calendar_opens_at_the_date_and_gives_another(edit: DateEdit, qtbot: QtBot) -> None:
    edit.set_date(date(2024, 2, 28))
    QTest.keyClick(_line(edit), Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    _popup_key(Key.Key_Right)
    with qtbot.waitSignal(edit.date_changed):
        _popup_key(Key.Key_Return)
    assert edit.date() == date(2024, 2, 29)
    assert QApplication.activePopupWidget() is None


def test_escape_closes_the_calendar_and_changes_nothing(edit: DateEdit) -> None:
    edit.set_date(DAY)
    press(edit, "Calendar")
    _popup_key(Key.Key_Down)
    _popup_key(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert edit.date() == DAY


def test_the_calendar_opens_at_today_where_there_is_no_date(edit: DateEdit) -> None:
    press(edit, "Calendar")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert [each.text() for each in popup.findChildren(QLabel)] == ["July 2021"]
    _popup_key(Key.Key_Escape)


def test_the_line_says_how_a_date_may_look(edit: DateEdit) -> None:
    assert _line(edit).placeholderText() == "Like 5 Jul 2021"
    assert _line(edit).accessibleName() == "Due"
