"""Language, digits and look, changed while every window is open."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.paths import resource
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common import appearance as appearance_module
from pmqa_desktop.ui.common.appearance import Appearance, install_translator
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import cells, click_row, colour_at, named, type_words

OpenWindows = Callable[[Workbench], Windows]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Unlike the other tests' these speak Thai, as shipped."""
    chosen = Preferences(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))
    chosen.set_look(Look.LIGHT)
    return chosen


@pytest.fixture
def appearance(qapp: QApplication, theme: Theme, preferences: Preferences) -> Iterator[Appearance]:
    made = Appearance(qapp, preferences)
    yield made
    made.close()
    theme.apply(qapp)


def _texts(widget: QWidget) -> list[str]:
    """Every text below a widget, in the order of its making; a table's by its cells and headings."""
    texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    elif isinstance(widget, QLineEdit):
        texts += [widget.text(), widget.placeholderText()]
    elif isinstance(widget, QComboBox):
        texts += [widget.itemText(at) for at in range(widget.count())]
    elif isinstance(widget, QTableView):
        model = widget.model()
        headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        texts += [*headings, *(cell for row in cells(widget) for cell in row)]
    for child in widget.children():
        if isinstance(child, QWidget):
            texts += _texts(child)
    return [text for text in texts if text]


def _all_texts(windows: Windows) -> dict[str, list[str]]:
    """By window and page; a page that was just made anew is asked for by its own name."""
    for name in windows.pages.names:
        windows.pages.page(name)
    windows.show_console()
    settle()
    whole = {"console": windows.console, "rail and bars": windows.main}
    pages = {name: windows.pages.page(name) for name in windows.pages.names}
    return {name: sorted(_texts(widget)) for name, widget in (whole | pages).items()}


@pytest.mark.parametrize(("first", "second"), [("th", "en"), ("en", "th")])
def test_what_was_switched_says_what_a_fresh_start_would_say(
    decks: Workbench,
    open_windows: OpenWindows,
    preferences: Preferences,
    appearance: Appearance,
    first: str,
    second: str,
) -> None:
    begin(decks, "R-04")
    preferences.set_language(second)
    settle()
    fresh = _all_texts(open_windows(decks))
    preferences.set_language(first)
    settle()
    windows = open_windows(decks)
    before = _all_texts(windows)
    preferences.set_language(second)
    settle()
    after = _all_texts(windows)
    for name in fresh:
        assert after[name] == fresh[name], name
        assert before[name] != after[name], name


def test_the_digits_switch_reaches_every_date_that_is_on_the_screen(
    decks: Workbench, open_windows: OpenWindows, preferences: Preferences, appearance: Appearance
) -> None:
    windows = open_windows(decks)
    with_thai = " ".join(_all_texts(windows)["overview"])
    assert "๑๖ กรกฎาคม ๒๕๖๔" in with_thai
    preferences.set_digits(Digits.ARABIC)
    settle()
    with_arabic = " ".join(_all_texts(windows)["overview"])
    assert "16 กรกฎาคม 2564" in with_arabic
    assert "๒๕๖๔" not in with_arabic


def test_a_switch_of_language_keeps_windows_typing_and_selection(
    decks: Workbench, open_windows: OpenWindows, preferences: Preferences, appearance: Appearance
) -> None:
    preferences.set_language("en")
    settle()
    windows = open_windows(decks)
    windows.pages.go_to("questions")
    table = named(windows.pages.page("questions"), QTableView, "Questions")
    click_row(table, 2)
    line = named(windows.main, QLineEdit, "The question in the assessor's words")
    type_words(line, "Half a sen")
    native, title = windows.audience.winId(), windows.audience.windowTitle()
    preferences.set_language("th")
    settle()
    assert (windows.audience.winId(), windows.audience.windowTitle()) == (native, title)
    assert {index.row() for index in table.selectionModel().selectedIndexes()} == {2}
    assert line.text() == "Half a sen"
    assert windows.pages.page("questions").isVisible()


def test_the_look_is_changed_while_windows_are_open(
    decks: Workbench, open_windows: OpenWindows, preferences: Preferences, appearance: Appearance
) -> None:
    windows = open_windows(decks)
    settle()
    assert colour_at(windows.main, 0.5, 0.95) != DARK.surface.lower()
    preferences.set_look(Look.DARK)
    settle()
    assert colour_at(windows.main, 0.01, 0.99) == DARK.surface.lower()
    preferences.set_look(Look.LIGHT)
    settle()
    assert colour_at(windows.main, 0.01, 0.99) == LIGHT.surface.lower()


def test_the_system_s_look_is_followed_until_one_is_chosen(
    preferences: Preferences, theme: Theme, qapp: QApplication
) -> None:
    """No platform that tests run on has a look of its own: what the system says is put in its mouth."""
    dark = [False]
    appearance = Appearance(qapp, preferences, lambda: dark[0])
    preferences.set_look(Look.SYSTEM)
    assert appearance.theme.tokens == LIGHT
    dark[0] = True
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme.tokens == DARK
    preferences.set_look(Look.LIGHT)
    assert appearance.theme.tokens == LIGHT
    appearance.close()
    theme.apply(qapp)


def test_qt_s_own_menus_speak_thai(appearance: Appearance, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words
    assert not [word for word in words if word[0].isascii()]


def test_an_update_that_writes_over_the_texts_does_not_end_a_running_program(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "pmqa_th.qm"
    shutil.copyfile(resource("translations/pmqa_th.qm"), copy)
    monkeypatch.setattr(appearance_module, "resource", lambda _name: copy)
    translator = install_translator(qapp, "th")
    before = translator.translate("Status", "Asked")
    copy.write_bytes(b"")
    assert before
    assert translator.translate("Status", "Asked") == before
    assert translator.translate("Status", "Sent")
    qapp.removeTranslator(translator)
