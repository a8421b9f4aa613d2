import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSpinBox

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.control.break_dialog import BreakDialog
from pmqa_desktop.ui.control.cards_button import CardsButton
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.clocks import NINE, FakeClock
from tests.support.hands import key, picture_of, press, said
from tests.support.promises import promise
from tests.support.thai_keys import type_thai

QUESTIONS = "R-12"
SMALL = QSize(1366, 768)


@pytest.fixture
def room(windows: Windows) -> ControlRoomPage:
    windows.pages.go_to("control")
    page = windows.pages.page("control")
    assert isinstance(page, ControlRoomPage)
    return page


def _choose(room: ControlRoomPage, *words: str) -> None:
    """Open the menu and choose, as with a mouse."""
    action = _action(room, *words)
    assert action.isEnabled()
    action.trigger()


def _action(room: ControlRoomPage, *words: str) -> QAction:
    menu = room.cards_button.menu()
    for at, word in enumerate(words):
        menu.aboutToShow.emit()
        found = next(action for action in menu.actions() if action.text() == word and action.isVisible())
        if at == len(words) - 1:
            return found
        submenu = found.menu()
        assert isinstance(submenu, QMenu)
        menu = submenu
    raise AssertionError(words)


def _words(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]


def test_without_a_take_there_is_no_card_to_choose(room: ControlRoomPage) -> None:
    assert not room.cards_button.isEnabled()


@pytest.mark.parametrize(
    ("words", "scene"),
    [("Standby card", Scene.STANDBY), ("Test card", Scene.TEST), ("Follow-up list", Scene.FOLLOW_UP)],
)
def test_the_menu_puts_a_card_up_and_marks_it(
    decks: Workbench, room: ControlRoomPage, words: str, scene: Scene
) -> None:
    begin(decks, "R-04")
    _choose(room, words)
    assert decks.stage_control.stage.scene is scene
    checked = [action.text() for action in room.cards_button.menu().actions() if action.isChecked()]
    _action(room, words)
    checked = [action.text() for action in room.cards_button.menu().actions() if action.isChecked()]
    assert checked == [words]


def test_a_break_of_some_minutes_is_two_clicks_and_can_be_lengthened(
    decks: Workbench, room: ControlRoomPage
) -> None:
    begin(decks, QUESTIONS)
    _choose(room, "Break", "15 minute(s)")
    assert decks.stage_control.stage.until_at == NINE + 15 * MINUTE_MS
    _choose(room, "5 minute(s) longer")
    assert decks.stage_control.stage.until_at == NINE + 20 * MINUTE_MS


def test_a_break_until_the_item_ends_names_the_time(
    decks: Workbench, room: ControlRoomPage, clock: FakeClock
) -> None:
    agenda = begin(decks, QUESTIONS)
    minutes = agenda.item(QUESTIONS).duration_ms // MINUTE_MS
    _choose(room, "Break", f"Until this item ends, {9 + minutes // 60:02}:{minutes % 60:02}")
    assert decks.stage_control.stage.until_at == NINE + minutes * MINUTE_MS
    clock.advance(minutes * MINUTE_MS)
    (submenu,) = [action.menu() for action in room.cards_button.menu().actions() if action.menu()]
    assert isinstance(submenu, QMenu)
    room.cards_button.menu().aboutToShow.emit()
    assert not any(words.startswith("Until") for words in _words(submenu))


def test_any_other_number_of_minutes_is_asked_for(
    decks: Workbench, windows: Windows, room: ControlRoomPage
) -> None:
    begin(decks, QUESTIONS)
    _choose(room, "Break", "Another number of minutes \u2026")
    dialog = next(each for each in windows.main.findChildren(BreakDialog) if each.isVisible())
    minutes = dialog.findChild(QSpinBox)
    minutes.setFocus()
    minutes.selectAll()
    type_thai(minutes.lineEdit(), "๒๕")
    key(minutes, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert decks.stage_control.stage.until_at == NINE + 25 * MINUTE_MS


def test_the_tone_is_offered_on_the_test_card_only(decks: Workbench, room: ControlRoomPage) -> None:
    begin(decks, QUESTIONS)
    assert "Tone on the test card" not in _words(room.cards_button.menu())
    _choose(room, "Test card")
    _choose(room, "Tone on the test card")
    assert decks.stage_control.stage.tone


def test_the_key_opens_the_menu_wherever_the_operator_is(decks: Workbench, windows: Windows) -> None:
    begin(decks, QUESTIONS)
    windows.pages.go_to("questions")
    key(windows.main, Qt.Key.Key_F10)
    room = windows.pages.page("control")
    assert isinstance(room, ControlRoomPage)
    menu = room.cards_button.menu()
    assert menu.isVisible()
    menu.close()


def test_the_follow_up_list_is_leafed_through_in_the_transport(
    decks: Workbench, room: ControlRoomPage
) -> None:
    begin(decks, QUESTIONS)
    for number in range(6):
        promise(decks, f"question {number}")
    _choose(room, "Follow-up list")
    assert "1/2" in said(room)
    press(room, "Next slide")
    assert "2/2" in said(room)
    assert decks.stage_control.stage.page == 1


def test_with_one_display_the_swap_says_why_not(windows: Windows, room: ControlRoomPage) -> None:
    press(room, "Swap the displays of audience and operator")
    assert any("only one display" in words for words in said(windows.main))
    assert windows.audience.isVisible()


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_control_room_still_fits_a_small_laptop(
    decks: Workbench, windows: Windows, room: ControlRoomPage, preferences: Preferences, language: str
) -> None:
    begin(decks, "R-04")
    preferences.set_language(language)
    windows.main.resize(SMALL)
    picture_of(windows.main)
    assert windows.main.size() == SMALL
    button: CardsButton = room.cards_button
    assert button.width() >= button.sizeHint().width()
