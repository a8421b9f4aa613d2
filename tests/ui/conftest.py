from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.overview.next_things import NextThings
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import (
    begin,
    bench,
    chime,
    clock,
    decks,
    demonstration,
    open_bench,
    player,
    visit_folder,
)
from tests.support.clocks import FakeClock

__all__ = ["bench", "chime", "clock", "decks", "demonstration", "open_bench", "player", "visit_folder"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    look = Theme(LIGHT)
    look.apply(qapp)
    return look


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """The language in which the windows' texts are written, so that no translation is between them and us."""
    return Preferences(QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat), "en")


@pytest.fixture
def wording(preferences: Preferences) -> Wording:
    return Wording(preferences)


@pytest.fixture
def bindings(preferences: Preferences, qapp: QApplication) -> KeyBindings:
    """Which keys copy and paste only a running application knows."""
    return KeyBindings(preferences)


@pytest.fixture
def card(bench: Workbench, wording: Wording) -> CardText:
    return CardText(bench.opened.book, bench.run_control, wording)


@pytest.fixture
def open_windows(
    theme: Theme, clock: FakeClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[Workbench], Windows]]:
    """Puts all windows of a visit on the screen, the main one active; one visit at a time."""
    opened: list[Windows] = []

    def close() -> None:
        while opened:
            windows = opened.pop()
            windows.close()
            windows.dispose()

    def open_them(bench: Workbench) -> Windows:
        close()
        windows = Windows(qapp, bench.opened, Today(clock), lambda: bench, theme, bench.preferences)
        opened.append(windows)
        windows.show()
        qtbot.waitUntil(lambda: windows.main.isActiveWindow() and "audience" in windows.__dict__)
        qtbot.waitUntil(lambda: windows.main.findChild(NextThings) is not None)
        return windows

    yield open_them
    close()


@pytest.fixture
def windows(decks: Workbench, open_windows: Callable[[Workbench], Windows]) -> Windows:
    return open_windows(decks)


@pytest.fixture
def room(decks: Workbench, windows: Windows) -> ControlRoomPage:
    """The control room while the first item with slides is running."""
    begin(decks, "R-04")
    windows.pages.go_to("control")
    return windows.pages.page("control")
