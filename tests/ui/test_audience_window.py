from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import close_as_a_person
from tests.support.players import FakePlayer


def test_nothing_but_the_stage_is_on_the_window(windows: Windows) -> None:
    audience = windows.audience
    assert audience.findChildren(QWidget) == [audience.view]
    assert audience.view.geometry() == audience.rect()


def test_neither_cursor_nor_tooltip_ever_shows_there(windows: Windows) -> None:
    for widget in (windows.audience, windows.audience.view):
        assert widget.cursor().shape() is Qt.CursorShape.BlankCursor
        assert widget.toolTip() == ""


def test_the_window_is_the_same_through_everything_that_is_shown(decks: Workbench, windows: Windows) -> None:
    audience = windows.audience
    title, native = audience.windowTitle(), audience.winId()
    begin(decks, "R-03")
    for item in ("R-04", "R-05", "R-12"):
        decks.run_control.start_item(item)
        decks.stage_control.toggle_black()
        assert (audience.windowTitle(), audience.winId(), audience.isVisible()) == (title, native, True)
    decks.run_control.finish()
    assert (audience.windowTitle(), audience.winId(), audience.isVisible()) == (title, native, True)


def test_a_person_cannot_close_it(windows: Windows) -> None:
    close_as_a_person(windows.audience)
    assert windows.audience.isVisible()


def test_the_console_can_be_closed_and_brought_back(windows: Windows) -> None:
    windows.show_console()
    close_as_a_person(windows.console)
    assert not windows.console.isVisible()
    windows.main.console_asked.emit()
    assert windows.console.isVisible()


def test_pages_and_frames_are_made_at_the_window_s_own_size(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    windows.audience.resize(1024, 576)
    begin(decks, "R-03")
    assert player.size == (1024, 576)
    decks.run_control.start_item("R-04")
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0))
    picture = decks.slides.picture("S0", 0)
    assert picture is not None
    assert (picture.width, picture.height) == (1024, 576)


def test_a_display_that_is_scaled_in_place_gets_its_pages_anew(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    windows.audience.resize(1024, 576)
    begin(decks, "R-04")
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0))
    decks.slides.set_size(640, 360)  # stands for another number of pixels under the same window
    QApplication.sendEvent(windows.audience, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0))
    picture = decks.slides.picture("S0", 0)
    assert picture is not None
    assert (picture.width, picture.height) == (1024, 576)


def test_cards_and_languages_leave_title_window_and_children_as_they_are(
    decks: Workbench, windows: Windows, preferences: Preferences
) -> None:
    audience = windows.audience
    before = audience.windowTitle(), audience.winId()
    begin(decks, "R-12")
    cards = decks.cards
    for show in (lambda: cards.show_break(5), cards.show_test, cards.show_follow_ups, cards.show_standby):
        show()
        preferences.set_language("th")
        QApplication.sendEvent(audience, QEvent(QEvent.Type.LanguageChange))
        assert (audience.windowTitle(), audience.winId()) == before
        assert audience.findChildren(QWidget) == [audience.view]
