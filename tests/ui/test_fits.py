"""Every scene in both languages on the smallest display: no text is cut, no widget pushed out of place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.new_visit import create_visit, example
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.appearance import Appearance
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.scenes import Scenes
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import Opener
from tests.support.clocks import FakeClock
from tests.support.fits import misfits

SMALL = QSize(1366, 768)

OpenWindows = Callable[[Workbench], Windows]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    chosen = Preferences(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))
    chosen.set_look(Look.LIGHT)
    return chosen


def _problems(
    bench: Workbench,
    windows: Windows,
    theme: Theme,
    preferences: Preferences,
    clock: FakeClock,
    qapp: QApplication,
) -> list[str]:
    found: list[str] = []
    appearance = Appearance(qapp, preferences)
    scenes = Scenes(bench, windows, theme, preferences, Today(clock))
    scenes.present()
    for language, digits in (("th", Digits.THAI), ("th", Digits.ARABIC), ("en", Digits.ARABIC)):
        preferences.set_digits(digits)
        preferences.set_language(language)
        for name, window in scenes.all(SMALL):
            found += [f"{name} ({language}): {problem}" for problem in misfits(window)]
            if name != "gallery" and window.size().boundedTo(SMALL) != window.size():
                found.append(f"{name} ({language}): needs {window.width()}x{window.height()}")
    scenes.end()
    appearance.close()
    theme.apply(qapp)
    return found


def test_all_text_of_a_full_visit_fits(
    decks: Workbench,
    open_windows: OpenWindows,
    theme: Theme,
    preferences: Preferences,
    clock: FakeClock,
    qapp: QApplication,
) -> None:
    found = _problems(decks, open_windows(decks), theme, preferences, clock, qapp)
    assert not found, "\n".join(found)


def test_all_text_of_an_empty_visit_fits(
    open_bench: Opener,
    open_windows: OpenWindows,
    theme: Theme,
    preferences: Preferences,
    tmp_path: Path,
    clock: FakeClock,
    qapp: QApplication,
) -> None:
    create_visit(tmp_path / "empty", example())
    bench = open_bench(tmp_path / "empty")
    found = _problems(bench, open_windows(bench), theme, preferences, clock, qapp)
    assert not found, "\n".join(found)


def test_the_instrument_sees_what_is_cut(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    narrow, low, wide = QPushButton("Too long for its button"), QLabel("Cut"), QLabel("fits")
    column = QVBoxLayout(window)
    for each in (narrow, low, wide):
        column.addWidget(each)
    narrow.setFixedWidth(60)
    low.setFixedHeight(6)
    outside = QLabel("outside", window)
    outside.setGeometry(-40, 0, 80, 30)
    window.resize(300, 200)
    window.show()
    told = misfits(window)
    assert [word for word in ("Too long", "Cut", "outside") if not any(word in each for each in told)] == []
    assert not any("fits" in each for each in told)
