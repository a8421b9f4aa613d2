from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.keys import KeyMap
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import key, named, type_words

Key = Qt.Key

THAI_B = Qt.Key(0x0E34)
"""What the key B sends under the Thai keyboard layout: sara i."""


@pytest.fixture
def line(windows: Windows) -> QLineEdit:
    """The capture line, the cursor in it."""
    found = named(windows.main, QLineEdit, "The question in the assessor's words")
    found.setFocus()
    return found


def _activate(window: QWidget, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _hold(widget: QWidget, pressed: Qt.Key) -> None:
    """Keep a key down: the system repeats it."""
    for repeats in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, pressed, Qt.KeyboardModifier.NoModifier, "", repeats)
        QApplication.sendEvent(widget, event)


def test_a_clicker_flips_while_a_question_is_being_typed(
    decks: Workbench, windows: Windows, line: QLineEdit
) -> None:
    begin(decks, "R-04")
    type_words(line, "Wh")
    key(line, Key.Key_PageDown)
    key(line, Key.Key_PageDown)
    key(line, Key.Key_PageUp)
    type_words(line, "y?")
    assert decks.stage_control.stage.page == 1
    assert line.text() == "Why?"


def test_a_clicker_flips_whatever_window_has_the_focus(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    for page, window in enumerate((windows.main, windows.audience, windows.console), 1):
        _activate(window, qtbot)
        key(window, Key.Key_PageDown)
        assert decks.stage_control.stage.page == page


def test_a_clicker_flips_while_a_table_has_the_focus(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-04")
    key(named(windows.pages.page("control"), QTableView, "Rundown"), Key.Key_PageDown)
    assert decks.stage_control.stage.page == 1


def test_letters_and_arrows_in_the_capture_line_are_only_typed(
    decks: Workbench, windows: Windows, line: QLineEdit
) -> None:
    begin(decks, "R-04")
    before = decks.stage_control.stage
    type_words(line, "b B")
    for pressed in (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End):
        key(line, pressed)
    assert line.text() == "b B"
    assert decks.stage_control.stage == before


def test_a_key_that_is_held_down_acts_once(decks: Workbench, windows: Windows, line: QLineEdit) -> None:
    begin(decks, "R-04")
    _hold(line, Key.Key_PageDown)
    assert decks.stage_control.stage.page == 1


def test_the_function_keys_steer_the_take(decks: Workbench, windows: Windows) -> None:
    main, run_control = windows.main, decks.run_control
    key(main, Key.Key_F5)
    assert run_control.active
    key(main, Key.Key_F7)
    assert run_control.active.item
    assert run_control.active.item.id == "R-00"
    key(main, Key.Key_F6)
    assert run_control.active.paused
    key(main, Key.Key_F5)
    assert not run_control.active.paused
    key(main, Key.Key_F8)
    assert decks.stage_control.stage.black


def test_f9_puts_the_cursor_into_the_capture_line_from_any_window(windows: Windows, qtbot: QtBot) -> None:
    line = named(windows.main, QLineEdit, "The question in the assessor's words")
    windows.main.setFocus()
    _activate(windows.console, qtbot)
    key(windows.console, Key.Key_F9)
    qtbot.waitUntil(line.hasFocus)
    assert windows.main.isActiveWindow()


@pytest.mark.parametrize("name", ["audience", "console"])
def test_the_showing_windows_know_arrows_and_letters_too(
    decks: Workbench, windows: Windows, qtbot: QtBot, name: str
) -> None:
    window: QWidget = getattr(windows, name)
    begin(decks, "R-04")
    _activate(window, qtbot)
    pages = []
    for pressed in (Key.Key_Right, Key.Key_Space, Key.Key_Left, Key.Key_End, Key.Key_Home):
        key(window, pressed)
        pages.append(decks.stage_control.stage.page)
    key(window, Key.Key_B)
    assert pages == [1, 2, 1, 8, 0]
    assert decks.stage_control.stage.black


@pytest.mark.parametrize("pressed", [Key.Key_B, THAI_B, Key.Key_Period])
def test_a_presenter_s_key_for_black_works_under_both_keyboard_layouts(
    decks: Workbench, windows: Windows, qtbot: QtBot, pressed: Qt.Key
) -> None:
    begin(decks, "R-04")
    _activate(windows.audience, qtbot)
    key(windows.audience, pressed)
    assert decks.stage_control.stage.black


def test_without_a_take_page_keys_are_left_to_the_page(windows: Windows, qtbot: QtBot) -> None:
    windows.pages.go_to("agenda")
    table = named(windows.pages.page("agenda"), QTableView, "Agenda items")
    table.selectRow(0)
    key(table, Key.Key_PageDown)
    assert table.currentIndex().row() > 0


@pytest.fixture
def counted(qapp: QApplication, preferences: Preferences, qtbot: QtBot) -> Iterator[Callable[[], int]]:
    """A map with one key, and how often it acted."""
    acted: list[None] = []
    keys = KeyMap(
        KeyBindings(preferences),
        {Act.NEXT_PAGE: lambda: acted.append(None)},
        lambda _window: False,
        lambda: True,
    )
    qapp.installEventFilter(keys)
    yield lambda: len(acted)
    qapp.removeEventFilter(keys)


def test_while_a_question_waits_for_its_answer_no_key_is_taken(
    counted: Callable[[], int], qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    key(dialog, Key.Key_PageDown)
    assert counted() == 0
    dialog.accept()
    key(dialog, Key.Key_PageDown)
    assert counted() == 1


@pytest.mark.parametrize(
    ("modifier", "times"),
    [
        (Qt.KeyboardModifier.ControlModifier, 0),
        (Qt.KeyboardModifier.ShiftModifier, 0),
        (Qt.KeyboardModifier.KeypadModifier, 1),
    ],
)
def test_a_key_with_a_modifier_is_another_key(
    counted: Callable[[], int], qtbot: QtBot, modifier: Qt.KeyboardModifier, times: int
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    qtbot.keyClick(line, Key.Key_PageDown, modifier)
    assert counted() == times


def test_the_map_leaves_with_its_windows(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-04")
    windows.close()
    key(windows.main, Key.Key_PageDown)
    assert decks.stage_control.stage.page == 0
