"""Without a mouse: everything that can be used is reached by Tab in reading order, and has a name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.new_visit import create_visit, example
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.control.transport import Transport
from pmqa_desktop.ui.main.rail import Rail
from pmqa_desktop.ui.main.top_bar import TopBar
from pmqa_desktop.ui.questions.capture_bar import CaptureBar
from pmqa_desktop.ui.scenes import Scenes, settle
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import Opener, begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, key, named

OpenWindows = Callable[[Workbench], Windows]

SMALL = QSize(1366, 768)


def _usable(window: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(window)
        and each.isEnabled()
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
    ]


def _name(widget: QWidget) -> str:
    """What a screen reader says of it."""
    buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or (buddies[0].text() if buddies else "")


def _nameless(scenes: Scenes) -> list[str]:
    return [
        f"{scene}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for scene, window in scenes.all(SMALL)
        if scene != "gallery"
        for widget in _usable(window)
        if not _name(widget)
    ]


def test_everything_usable_has_a_name(
    decks: Workbench,
    open_windows: OpenWindows,
    theme: Theme,
    preferences: Preferences,
    clock: FakeClock,
) -> None:
    scenes = Scenes(decks, open_windows(decks), theme, preferences, Today(clock))
    scenes.present()
    nameless = _nameless(scenes)
    scenes.end()
    assert nameless == []


def test_everything_usable_in_an_empty_visit_has_a_name(
    open_bench: Opener,
    open_windows: OpenWindows,
    theme: Theme,
    preferences: Preferences,
    clock: FakeClock,
    tmp_path: Path,
) -> None:
    create_visit(tmp_path / "empty", example())
    bench = open_bench(tmp_path / "empty")
    assert _nameless(Scenes(bench, open_windows(bench), theme, preferences, Today(clock))) == []


def _tab_through(window: QWidget, qtbot: QtBot) -> Iterator[QWidget]:
    """Press Tab until the keyboard is back where it was."""
    first = QApplication.focusWidget()
    assert first is not None
    yield first
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        key(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return
        assert now is not None
        yield now
    raise AssertionError("Tab does not come back")


def _region(widget: QWidget) -> int:
    """Where on the main window: rail, top bar, page, capture bar, as it is read."""
    parents = []
    parent: QWidget | None = widget
    while parent is not None:
        parents.append(type(parent))
        parent = parent.parentWidget()
    for region, kind in enumerate((Rail, TopBar, None, CaptureBar)):
        if kind in parents:
            return region
    return 2


@pytest.mark.parametrize("page", ["overview", "agenda", "control", "questions", "review", "settings"])
def test_tab_goes_through_everything_from_rail_to_capture_bar(
    decks: Workbench, windows: Windows, qtbot: QtBot, page: str
) -> None:
    begin(decks, "R-04")
    windows.pages.go_to(page)
    settle()
    windows.main.findChildren(Rail)[0].setFocus()
    reached = list(_tab_through(windows.main, qtbot))
    regions = [_region(widget) for widget in reached]
    assert regions == sorted(regions)
    missed = set(_usable(windows.main)) - set(reached)
    assert not [_name(widget) for widget in missed if not isinstance(widget, QComboBox)]


def test_at_the_start_no_button_waits_for_a_stray_key(windows: Windows) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert _region(focused) == 0


def test_pages_are_chosen_with_the_arrow_keys_of_the_rail(windows: Windows, qtbot: QtBot) -> None:
    rail = windows.main.findChildren(Rail)[0]
    rail.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    key(focused, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is not None
    key(focused, Qt.Key.Key_Space)
    assert windows.pages.page("visit").isVisible()


def test_tab_from_the_rundown_stays_on_its_page(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-04")
    windows.pages.go_to("control")
    settle()
    table = named(windows.pages.page("control"), QTableView, "Rundown")
    table.setFocus()
    key(table, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert _region(focused) == 2


def test_the_transport_is_walked_from_left_to_right_and_down(decks: Workbench, windows: Windows) -> None:
    begin(decks, "R-04")
    windows.pages.go_to("control")
    settle()
    transport = windows.pages.page("control").findChildren(Transport)[0]
    stops = [
        button(transport, "Next slide"),
        button(transport, "Black"),
        button(transport, "Pause the timer"),
    ]
    stops[0].setFocus()
    for expected in stops[1:]:
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
