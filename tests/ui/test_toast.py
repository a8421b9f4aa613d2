from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import MARGIN, Toast
from tests.support.hands import button, key, press, said, type_words

LONG = "The question of the second assessor about the figures of the last three years was deleted. " * 2


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with a line and a button; the button has the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    column.addWidget(QPushButton("Work"))
    made.resize(800, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    button(made, "Work").setFocus()
    yield made
    made.close()


@pytest.fixture
def timer() -> QTimer:
    return QTimer()


@pytest.fixture
def toast(host: QWidget, theme: Theme, timer: QTimer) -> Toast:
    return Toast(host, theme, timer)


def _undo_key(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _hover(toast: Toast) -> None:
    middle = QPointF(toast.rect().center())
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))


def test_nothing_shows_until_something_is_told(toast: Toast) -> None:
    assert toast.isHidden()


def test_a_toast_shows_at_the_bottom_and_takes_no_focus(toast: Toast, host: QWidget) -> None:
    toast.tell("Question deleted.")
    assert said(toast) == ["Question deleted."]
    assert toast.accessibleName() == "Question deleted."
    assert toast.geometry().bottom() == host.height() - MARGIN - 1
    assert abs(toast.geometry().center().x() - host.rect().center().x()) <= 1
    assert button(host, "Work").hasFocus()


def test_tab_comes_to_it_last(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window, theme)
    work = QPushButton("Work", window)
    window.show()
    toast.tell("Question deleted.")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert work.hasFocus()


def test_it_follows_the_window_and_wraps_what_does_not_fit(toast: Toast, host: QWidget) -> None:
    toast.tell(LONG)
    high = toast.height()
    host.resize(420, 300)
    assert toast.geometry().bottom() == 300 - MARGIN - 1
    assert toast.width() == 420 - 2 * MARGIN
    assert toast.height() > high


def test_it_goes_when_its_time_is_over_and_nothing_is_undone(
    toast: Toast, timer: QTimer, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(toast.undone):
        toast.tell("Question deleted.")
        assert timer.isActive()
        timer.timeout.emit()
    assert toast.isHidden()


def test_it_waits_under_the_mouse(toast: Toast, timer: QTimer) -> None:
    toast.tell("Question deleted.")
    _hover(toast)
    assert not timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer.isActive()


def test_it_waits_while_the_keyboard_is_in_it_and_gives_it_back(
    toast: Toast, timer: QTimer, host: QWidget
) -> None:
    toast.tell("Question deleted.")
    button(toast, "Undo").setFocus()
    assert not timer.isActive()
    key(button(toast, "Undo"), Qt.Key.Key_Escape)
    assert toast.isHidden()
    assert button(host, "Work").hasFocus()


def test_the_button_undoes_once(toast: Toast, qtbot: QtBot) -> None:
    told: list[str] = []
    toast.undone.connect(lambda: told.append("undone"))
    toast.tell("Question deleted.")
    undo = button(toast, "Undo")
    undo.click()
    undo.click()
    assert told == ["undone"]
    assert toast.isHidden()


def test_ctrl_z_undoes_once_even_beside_a_shortcut_of_the_window(toast: Toast, host: QWidget) -> None:
    told: list[str] = []
    toast.undone.connect(lambda: told.append("toast"))
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), host)
    shortcut.activated.connect(lambda: told.append("window"))
    toast.tell("Question deleted.")
    _undo_key(button(host, "Work"))
    assert told == ["toast"]
    _undo_key(button(host, "Work"))
    assert told == ["toast", "window"]


def test_ctrl_z_in_a_line_undoes_typing_first(toast: Toast, host: QWidget, qtbot: QtBot) -> None:
    (line,) = host.findChildren(QLineEdit)
    line.setFocus()
    toast.tell("Question deleted.")
    type_words(line, "a")
    with qtbot.assertNotEmitted(toast.undone):
        _undo_key(line)
    assert line.text() == ""
    with qtbot.waitSignal(toast.undone):
        _undo_key(line)


def test_ctrl_z_in_another_window_is_not_ours(toast: Toast, qtbot: QtBot) -> None:
    toast.tell("Question deleted.")
    other = QPushButton("Elsewhere")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    with qtbot.assertNotEmitted(toast.undone):
        _undo_key(other)
    assert not toast.isHidden()


def test_a_newer_one_takes_the_place_of_the_older(toast: Toast, timer: QTimer) -> None:
    toast.tell("Question deleted.")
    timer.stop()
    toast.tell("Answer deleted.")
    assert said(toast) == ["Answer deleted."]
    assert timer.isActive()


def test_what_cannot_be_undone_has_no_button_and_no_key(toast: Toast, host: QWidget, qtbot: QtBot) -> None:
    toast.tell("Report written.", undoable=False)
    assert button(toast, "Undo").isHidden()
    with qtbot.assertNotEmitted(toast.undone):
        _undo_key(button(host, "Work"))


def test_it_can_be_put_away(toast: Toast, host: QWidget, qtbot: QtBot) -> None:
    toast.tell("Question deleted.")
    press(toast, "Put away")
    assert toast.isHidden()
    with qtbot.assertNotEmitted(toast.undone):
        _undo_key(button(host, "Work"))


def test_it_follows_the_language_while_it_shows(toast: Toast) -> None:
    toast.tell("Question deleted.")
    QApplication.sendEvent(toast, QEvent(QEvent.Type.LanguageChange))
    assert said(toast) == ["Question deleted."]
    assert button(toast, "Undo").toolTip() == "Undo (Ctrl+Z)"
