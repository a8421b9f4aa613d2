from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination, QSettings, Qt
from pytestqt.qtbot import QtBot

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import BINDINGS, Act, Binding, KeyBindings, Scope
from pmqa_desktop.ui.keys.catcher import KeyCatcher
from pmqa_desktop.ui.keys.sheet import KeySheet
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import button, key, press, said

Key = Qt.Key


def _binding(act: Act, scope: Scope) -> Binding:
    return next(each for each in BINDINGS if (each.act, each.scope) == (act, scope))


NEXT_PAGE = _binding(Act.NEXT_PAGE, Scope.IN_TAKE)
BLACK = _binding(Act.BLACK, Scope.ALWAYS)


def test_a_key_of_one_s_own_does_the_deed_and_the_shipped_one_no_longer(
    decks: Workbench, windows: Windows
) -> None:
    begin(decks, "R-04")
    windows.key_bindings.bind(NEXT_PAGE, QKeyCombination(Key.Key_F11))
    key(windows.main, Key.Key_F11)
    assert decks.stage_control.stage.page == 1
    key(windows.main, Key.Key_PageDown)
    assert decks.stage_control.stage.page == 1


def test_a_changed_key_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = str(tmp_path / "choices.ini")
    before = KeyBindings(Preferences(QSettings(file, QSettings.Format.IniFormat)))
    before.bind(BLACK, QKeyCombination(Qt.KeyboardModifier.ControlModifier, Key.Key_K))
    settings = QSettings(file, QSettings.Format.IniFormat)
    settings.sync()
    after = KeyBindings(Preferences(settings))
    assert after.keys(BLACK) == ("Ctrl+K",)
    assert after.act(Scope.ALWAYS, "Ctrl+K") is Act.BLACK
    assert after.act(Scope.ALWAYS, "F8") is None


def test_two_acts_cannot_have_the_same_key(bindings: KeyBindings) -> None:
    with pytest.raises(PmqaError) as refused:
        bindings.bind(BLACK, QKeyCombination(Key.Key_PageDown))
    assert refused.value.code == "key-taken"
    assert refused.value.facts["act"] == "Next slide"
    assert bindings.keys(BLACK) == ("F8",)


@pytest.mark.parametrize(
    "pressed", [Key.Key_A, Qt.Key(0x0E34), Key.Key_Space, Key.Key_Backspace, Key.Key_Left, Key.Key_Return]
)
def test_keys_that_are_needed_for_typing_cannot_be_taken_everywhere(
    bindings: KeyBindings, pressed: Qt.Key
) -> None:
    with pytest.raises(PmqaError) as refused:
        bindings.bind(BLACK, QKeyCombination(pressed))
    assert refused.value.code == "key-for-typing"


def test_letters_may_steer_the_windows_where_nothing_is_typed(bindings: KeyBindings) -> None:
    showing = _binding(Act.LAST_PAGE, Scope.SHOWING)
    bindings.bind(showing, QKeyCombination(Qt.Key(0x0E1F)))  # the key of the letter A under the Thai layout
    assert bindings.keys(showing) == ("A",)


def test_an_act_can_be_left_without_a_key_and_the_shipped_keys_come_back(bindings: KeyBindings) -> None:
    bindings.bind(BLACK, None)
    assert bindings.keys(BLACK) == ()
    bindings.restore()
    assert bindings.keys(BLACK) == ("F8",)


@pytest.mark.parametrize("pressed", [Key.Key_5, Key.Key_Enter])
def test_the_keypad_s_keys_are_for_typing_too(bindings: KeyBindings, pressed: Qt.Key) -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier
    with pytest.raises(PmqaError) as refused:
        bindings.bind(BLACK, QKeyCombination(keypad, pressed))
    assert refused.value.code == "key-for-typing"


@pytest.mark.parametrize("pressed", [Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Z, Key.Key_A])
def test_what_copies_pastes_and_undoes_stays_so(bindings: KeyBindings, pressed: Qt.Key) -> None:
    with pytest.raises(PmqaError):
        bindings.bind(BLACK, QKeyCombination(Qt.KeyboardModifier.ControlModifier, pressed))


@pytest.mark.parametrize(
    "stored",
    [
        '{"black/always": ["a"]}',
        '{"black/always": "F5"}',
        '{"black/always": ["F5"]}',
        '{"black/always": ["f8"]}',
        '{"black/always": [[1], {}]}',
        '{"black/always": 7}',
        "[]",
        "7",
        "[" * 100_000,
    ],
)
def test_bindings_that_somebody_wrote_by_hand_are_taken_only_where_they_make_sense(
    tmp_path: Path, stored: str
) -> None:
    settings = QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat)
    settings.setValue("keys", stored)
    bindings = KeyBindings(Preferences(settings))
    assert bindings.keys(BLACK) == ("F8",)
    assert bindings.act(Scope.ALWAYS, "F5") is Act.START
    assert bindings.act(Scope.ALWAYS, "A") is None


def test_a_settings_file_that_somebody_broke_leaves_the_shipped_keys(tmp_path: Path) -> None:
    (tmp_path / "choices.ini").write_text("[General]\nkeys=[1, 2\n", encoding="utf-8")
    settings = QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat)
    assert KeyBindings(Preferences(settings)).keys(BLACK) == ("F8",)


def test_every_shipped_key_does_one_thing_only() -> None:
    taken = [(key, binding.act) for binding in BINDINGS for key in binding.keys]
    keys = {key: {act for other, act in taken if other == key} for key, _act in taken}
    assert all(len(acts) == 1 for acts in keys.values())


def test_f1_shows_every_act_with_its_key(windows: Windows, qtbot: QtBot) -> None:
    key(windows.main, Key.Key_F1)
    (sheet,) = windows.main.findChildren(KeySheet)
    told = said(sheet)
    assert {"Pause the timer", "F6", "Last slide", "End"} <= set(told)
    sheet.reject()


def test_the_catcher_takes_the_key_that_is_pressed(
    bindings: KeyBindings, qtbot: QtBot, windows: Windows
) -> None:
    catcher = KeyCatcher(BLACK, bindings, windows.main)
    catcher.open()
    key(catcher, Key.Key_Shift)
    assert catcher.isVisible()
    key(catcher, Key.Key_PageDown)
    assert catcher.isVisible()
    assert [words for words in said(catcher) if "Next slide" in words]
    key(catcher, Key.Key_F2)
    assert not catcher.isVisible()
    assert bindings.keys(BLACK) == ("F2",)


def test_tooltips_name_the_key_that_is_bound_now(decks: Workbench, windows: Windows) -> None:
    windows.pages.go_to("control")
    black = button(windows.main, "Black")
    assert black.toolTip() == "Black (F8)"
    windows.key_bindings.bind(BLACK, QKeyCombination(Key.Key_F2))
    assert black.toolTip() == "Black (F2)"


def test_a_key_is_changed_on_the_settings_page(windows: Windows) -> None:
    windows.pages.go_to("settings")
    press(windows.main, "Change the key: Pause the timer")
    (catcher,) = windows.main.findChildren(KeyCatcher)
    key(catcher, Key.Key_F2)
    assert windows.key_bindings.told(Act.PAUSE) == "F2"
    press(windows.main, "Take the shipped keys again")
    assert windows.key_bindings.told(Act.PAUSE) == "F6"
    press(windows.pages.page("settings"), "Undo")
    assert windows.key_bindings.told(Act.PAUSE) == "F2"
