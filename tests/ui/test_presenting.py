"""The presenter's tools by their keys and their buttons."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.marks import Ink, InkColour, stroke_from
from pmqa_desktop.domain.stage import Cover
from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import BINDINGS, Act, Binding, Scope
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import button, key, named, press, said
from tests.support.thai_keys import type_letter

Key = Qt.Key
DOT = stroke_from(Ink.PEN, InkColour.RED, 0.006, 0.5, 0.5)


@pytest.fixture
def console(decks: Workbench, windows: Windows, qtbot: QtBot) -> QWidget:
    """A deck is up and the console is in front."""
    begin(decks, "R-04")
    windows.show_console()
    qtbot.waitUntil(windows.console.isActiveWindow)
    return windows.console


def _questions(windows: Windows) -> list[QMessageBox]:
    boxes = (*windows.main.findChildren(QMessageBox), *windows.console.findChildren(QMessageBox))
    return [box for box in boxes if box.isVisible()]


@pytest.mark.parametrize(
    ("pressed", "tool"),
    [
        (Key.Key_P, Tool.LASER),
        (Key.Key_S, Tool.SPOTLIGHT),
        (Key.Key_Z, Tool.MAGNIFIER),
        (Key.Key_D, Tool.PEN),
        (Key.Key_H, Tool.HIGHLIGHTER),
    ],
)
def test_a_key_takes_its_tool_and_puts_it_away(
    decks: Workbench, console: QWidget, pressed: Qt.Key, tool: Tool
) -> None:
    key(console, pressed)
    assert decks.pointer.tool is tool
    key(console, pressed)
    assert decks.pointer.tool is Tool.NONE


def test_the_keys_are_where_they_are_under_the_thai_layout(decks: Workbench, console: QWidget) -> None:
    type_letter(console, "ก")  # D
    assert decks.pointer.tool is Tool.PEN
    type_letter(console, "ด")  # F
    assert decks.stage_control.frozen
    type_letter(console, "ไ")  # W
    assert decks.stage_control.stage.white


def test_strokes_are_undone_redone_and_wiped_off_by_keys(decks: Workbench, console: QWidget) -> None:
    counts = []
    for _ in range(2):
        decks.marks.draw(("S0", 0), DOT)
    control = Qt.KeyboardModifier.ControlModifier
    for pressed, modifier in (
        (Key.Key_U, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Z, control),
        (Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_Y, control),
        (Key.Key_C, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(console, pressed, modifier)
        counts.append(len(decks.marks.strokes("S0", 0)))
    assert counts == [1, 0, 1, 2, 0]


def test_keys_size_the_tool_and_change_the_ink(decks: Workbench, console: QWidget) -> None:
    key(console, Key.Key_Z)
    QTest.keyClick(console, Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    key(console, Key.Key_Equal)
    assert decks.pointer.magnification == 3.0
    key(console, Key.Key_Minus)
    assert decks.pointer.magnification == 2.5
    key(console, Key.Key_D)
    key(console, Key.Key_K)
    assert decks.pointer.colour is InkColour.BLUE


def test_escape_puts_one_thing_away_after_the_other_and_then_asks(
    decks: Workbench, windows: Windows, console: QWidget
) -> None:
    control = decks.stage_control
    control.toggle_freeze()
    control.toggle_white()
    decks.pointer.take(Tool.LASER)
    left = []
    for _ in range(4):
        key(console, Key.Key_Escape)
        left.append((decks.pointer.tool, control.frozen, control.stage.cover, len(_questions(windows))))
    assert left == [
        (Tool.NONE, True, Cover.WHITE, 0),
        (Tool.NONE, False, Cover.WHITE, 0),
        (Tool.NONE, False, Cover.NONE, 0),
        (Tool.NONE, False, Cover.NONE, 1),
    ]
    assert decks.run_control.active is not None


def test_the_question_is_asked_where_the_operator_looks_and_once(
    decks: Workbench, windows: Windows, console: QWidget, qtbot: QtBot
) -> None:
    windows.audience.activateWindow()
    qtbot.waitUntil(windows.audience.isActiveWindow)
    key(windows.audience, Key.Key_Escape)
    (box,) = _questions(windows)
    assert box.parent() is windows.main
    assert windows.audience.findChildren(QMessageBox) == []
    windows.presenting.put_away()
    assert _questions(windows) == [box]


def test_a_clicker_flips_under_the_question(decks: Workbench, windows: Windows, console: QWidget) -> None:
    key(console, Key.Key_Escape)
    (box,) = _questions(windows)
    key(box, Key.Key_PageDown)
    assert decks.stage_control.stage.page == 1


@pytest.mark.parametrize(("words", "running"), [("End the take", False), ("Go on", True)])
def test_the_answer_is_followed(
    decks: Workbench, windows: Windows, console: QWidget, words: str, running: bool
) -> None:
    key(console, Key.Key_Escape)
    press(_questions(windows)[0], words)
    assert (decks.run_control.active is not None) is running
    assert _questions(windows) == []
    if running:
        key(console, Key.Key_Escape)
        assert len(_questions(windows)) == 1


def test_without_a_take_escape_asks_nothing(windows: Windows, qtbot: QtBot) -> None:
    windows.show_console()
    qtbot.waitUntil(windows.console.isActiveWindow)
    key(windows.console, Key.Key_Escape)
    assert _questions(windows) == []


def test_the_console_tells_what_the_audience_sees_where_that_differs(
    decks: Workbench, console: QWidget
) -> None:
    decks.stage_control.go_to_page(3)
    press(console, "Freeze the audience's slide, and go on")
    decks.stage_control.next_page()
    assert "Audience frozen on page 4" in said(console)
    press(console, "Black audience screen, and back")
    assert "The audience sees black" in said(console)
    press(console, "White audience screen, and back")
    assert "The audience sees white" in said(console)
    decks.stage_control.uncover()
    decks.stage_control.toggle_freeze()
    assert not [words for words in said(console) if "udience" in words]


def _checked(console: QWidget) -> set[str]:
    return {
        each.accessibleName()
        for each in console.findChildren(QToolButton)
        if each.isChecked() and each.isVisibleTo(console)
    }


def test_the_bar_shows_what_is_in_hand_and_takes_it(decks: Workbench, console: QWidget) -> None:
    press(console, "Pen")
    assert decks.pointer.tool is Tool.PEN
    assert _checked(console) == {"Pen", "Red"}
    press(console, "Green")
    assert decks.pointer.colour is InkColour.GREEN
    press(console, "Spotlight")
    assert _checked(console) == {"Spotlight"}
    press(console, "Spotlight")
    assert _checked(console) == set()


def test_buttons_are_greyed_that_could_do_nothing(decks: Workbench, console: QWidget) -> None:
    names = ("Previous slide", "Undo the last stroke", "Redo the stroke", "Back to the slide before the jump")
    assert [button(console, name).isEnabled() for name in names] == [False] * 4
    decks.stage_control.last_page()
    decks.marks.draw(("S0", 8), DOT)
    decks.marks.draw(("S0", 8), DOT)
    decks.marks.undo()
    assert [button(console, name).isEnabled() for name in names] == [True] * 4
    assert not button(console, "Next slide").isEnabled()


def test_every_tool_names_the_key_that_is_bound_now(windows: Windows, console: QWidget) -> None:
    laser = button(console, "Laser pointer")
    assert laser.toolTip() == "Laser pointer (P)"
    binding = next(each for each in BINDINGS if each.act is Act.LASER)
    windows.key_bindings.bind(binding, QKeyCombination(Key.Key_Q))
    assert laser.toolTip() == "Laser pointer (Q)"


def test_notes_grow_by_keys_and_are_as_large_at_the_next_start(
    decks: Workbench, console: QWidget, windows: Windows, open_windows: Callable[[Workbench], Windows]
) -> None:
    notes = named(console, QPlainTextEdit, "Speaker notes")
    usual, control = notes.font().pixelSize(), Qt.KeyboardModifier.ControlModifier
    for pressed, expected in (
        (Key.Key_Equal, 24),
        (Key.Key_Plus, 28),
        (Key.Key_Minus, 24),
        (Key.Key_0, usual),
        (Key.Key_Plus, 24),
    ):
        QTest.keyClick(console, pressed, control)
        assert notes.font().pixelSize() == expected
    again = open_windows(decks)
    assert named(again.console, QPlainTextEdit, "Speaker notes").font().pixelSize() == 24


def test_a_size_that_nobody_offers_is_not_taken_from_a_settings_file(
    decks: Workbench, preferences: Preferences, open_windows: Callable[[Workbench], Windows]
) -> None:
    preferences.remember_notes_size(1000)
    shown = named(open_windows(decks).console, QPlainTextEdit, "Speaker notes")
    assert shown.font().pixelSize() == 20


def test_notes_scroll_by_keys_and_begin_anew_with_each_page(decks: Workbench, console: QWidget) -> None:
    notes = named(console, QPlainTextEdit, "Speaker notes")
    for _ in range(6):
        press(console, "Larger notes")
    bar = notes.verticalScrollBar()
    key(console, Key.Key_Down)
    assert bar.value() > 0
    key(console, Key.Key_Up)
    assert bar.value() == 0
    key(console, Key.Key_Down)
    decks.stage_control.next_page()
    assert bar.value() == 0


def test_the_elapsed_time_is_told(decks: Workbench, console: QWidget) -> None:
    assert "Elapsed 0:00" in said(console)


def test_every_shipped_key_is_the_only_one_of_its_kind_in_its_scopes() -> None:
    def keys(*scopes: Scope) -> list[tuple[str, Act]]:
        bindings: list[Binding] = [each for each in BINDINGS if each.scope in scopes]
        return [(key, binding.act) for binding in bindings for key in binding.keys]

    taken = keys(Scope.SHOWING, Scope.TOOLS)
    assert len({key for key, _act in taken}) == len(taken)
