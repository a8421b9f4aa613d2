from datetime import MAXYEAR, date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.month_grid import MonthGrid, days_later, months_later
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from tests.support.hands import key, picture_of, press, said

TODAY = date(2021, 7, 5)
LEAP_DAY = date(2024, 2, 29)

Key = Qt.Key


@pytest.fixture
def grid(theme: Theme, wording: Wording, qtbot: QtBot) -> MonthGrid:
    made = MonthGrid(theme, wording, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def _days(grid: MonthGrid) -> QWidget:
    days = grid.focusProxy()
    assert days is not None
    return days


def _title(grid: MonthGrid) -> str:
    (title,) = said(grid)
    return title


@pytest.mark.parametrize(
    ("language", "digits", "title"),
    [
        ("th", Digits.THAI, "กุมภาพันธ์ ๒๕๖๗"),
        ("th", Digits.ARABIC, "กุมภาพันธ์ 2567"),
        ("en", Digits.ARABIC, "February 2024"),
    ],
)
def test_the_month_is_named_in_the_era_and_digits_of_the_person(
    grid: MonthGrid, preferences: Preferences, language: str, digits: Digits, title: str
) -> None:
    preferences.set_language(language)
    preferences.set_digits(digits)
    grid.show_day(LEAP_DAY)
    assert _title(grid) == title


def test_an_open_grid_follows_the_language(grid: MonthGrid, preferences: Preferences) -> None:
    preferences.set_language("th")
    QCoreApplication.sendEvent(grid, QEvent(QEvent.Type.LanguageChange))
    assert _title(grid) == "กรกฎาคม ๒๕๖๔"


@pytest.mark.parametrize(
    ("pressed", "reached"),
    [
        (Key.Key_Left, date(2021, 7, 4)),
        (Key.Key_Right, date(2021, 7, 6)),
        (Key.Key_Up, date(2021, 6, 28)),
        (Key.Key_Down, date(2021, 7, 12)),
        (Key.Key_PageUp, date(2021, 6, 5)),
        (Key.Key_PageDown, date(2021, 8, 5)),
        (Key.Key_Home, date(2021, 7, 1)),
        (Key.Key_End, date(2021, 7, 31)),
    ],
)
def test_keys_walk_by_day_week_and_month(grid: MonthGrid, pressed: Qt.Key, reached: date) -> None:
    key(_days(grid), pressed)
    assert grid.day == reached


def test_enter_picks_the_leap_day_of_2567(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.show_day(date(2024, 1, 31))
    with qtbot.waitSignal(grid.picked) as picked:
        key(_days(grid), Key.Key_PageDown)
        key(_days(grid), Key.Key_Return)
    assert picked.args == [LEAP_DAY]


def test_a_click_picks_the_day_under_the_mouse(grid: MonthGrid, qtbot: QtBot) -> None:
    days = _days(grid)
    place = days.place_of(date(2021, 7, 21)).center().toPoint()  # type: ignore[attr-defined]
    with qtbot.waitSignal(grid.picked) as picked:
        QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=place)
    assert picked.args == [date(2021, 7, 21)]


def test_a_click_beside_the_days_picks_nothing(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.picked):
        QTest.mouseClick(_days(grid), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_the_buttons_turn_the_month(grid: MonthGrid) -> None:
    press(grid, "Month after")
    press(grid, "Month after")
    press(grid, "Month before")
    assert _title(grid) == "August 2021"


def test_a_screen_reader_hears_the_day_and_whether_it_is_today(grid: MonthGrid) -> None:
    assert _days(grid).accessibleName() == "Monday 5 July 2021, today"
    key(_days(grid), Key.Key_Right)
    assert _days(grid).accessibleName() == "Tuesday 6 July 2021"


def test_today_and_the_chosen_day_look_different_from_other_days(grid: MonthGrid) -> None:
    grid.show_day(date(2021, 7, 31))
    before = picture_of(grid)
    grid.show_day(date(2021, 7, 31), chosen=date(2021, 7, 14))
    assert picture_of(grid) != before
    another = date(2021, 7, 6)
    days = _days(grid)
    boxes = [
        days.grab(days.place_of(day).toRect().adjusted(2, 24, -2, -2)).toImage()  # type: ignore[attr-defined]
        for day in (TODAY, another)
    ]
    assert boxes[0] != boxes[1]


def test_the_title_is_one_label(grid: MonthGrid) -> None:
    assert [each.text() for each in grid.findChildren(QLabel)] == ["July 2021"]


def test_the_calendar_ends_where_time_ends() -> None:
    assert days_later(date.max, 1) == date.max
    assert days_later(date.min, -1) == date.min
    assert months_later(date(MAXYEAR, 12, 5), 1) == date(MAXYEAR, 12, 5)
    assert months_later(date(2024, 3, 31), -1) == LEAP_DAY
    assert months_later(date(2021, 12, 31), 2) == date(2022, 2, 28)
