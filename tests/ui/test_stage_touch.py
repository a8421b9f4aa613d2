"""What the mouse does on a page: links and videos on the console, little where the audience looks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.show.windows import ShowWindows
from tests.support.bench import PATIENCE_MS
from tests.support.clocks import FakeClock
from tests.support.hands import press
from tests.support.pdfs import page, page_object, write_pdf
from tests.support.players import FakePlayer

OUTSIDE, INSIDE, PROGRAM, NOWHERE = (0.1, 0.1), (0.9, 0.9), (0.1, 0.9), (0.5, 0.5)


def _link(rectangle: str, entry: str) -> str:
    return f"<</Type/Annot/Subtype/Link/Rect[{rectangle}]{entry}>>"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A page with an address in its upper left corner, a page of the deck and a program in the lower ones."""
    links = (
        _link("0 135 64 180", "/A<</S/URI/URI(https://example.org/a)>>"),
        _link("256 0 320 45", f"/Dest[{page_object(2)} 0 R/Fit]"),
        _link("0 0 64 45", "/A<</S/URI/URI(file:///C:/Windows/System32/calc.exe)>>"),
    )
    return write_pdf(
        tmp_path / "a.pdf", [page(320, 180, extra=f"/Annots[{''.join(links)}]"), *[page(320, 180)] * 2]
    )


@pytest.fixture
def show(
    deck: Path, tmp_path: Path, clock: FakeClock, player: FakePlayer, preferences: Preferences
) -> Iterator[LooseShow]:
    made = LooseShow([deck], 0, clock, preferences, tmp_path / "cache", lambda: player)
    yield made
    made.close()


@pytest.fixture
def windows(
    show: LooseShow, qapp: QApplication, theme: Theme, preferences: Preferences, qtbot: QtBot
) -> Iterator[ShowWindows]:
    made = ShowWindows(qapp, show, lambda: theme, preferences)
    show.begin()
    made.show()
    qtbot.waitUntil(lambda: show.slides.sharp("1", 0), timeout=PATIENCE_MS)
    qtbot.waitUntil(made.operator.isActiveWindow)
    with qtbot.waitSignal(show.page_links.ready, timeout=PATIENCE_MS):
        show.page_links.links("1", 0)
    yield made
    made.close()


def _surface(windows: ShowWindows) -> StageView:
    """The presenter's."""
    return next(view for view in windows.operator.findChildren(StageView) if view.ahead)


def _at(view: StageView, place: tuple[float, float]) -> QPoint:
    box = view.place()
    return QPoint(box.left() + round(place[0] * box.width()), box.top() + round(place[1] * box.height()))


def _click(view: StageView, place: tuple[float, float]) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_at(view, place))


def _shape(view: StageView, place: tuple[float, float]) -> Qt.CursorShape:
    spot, none = QPointF(_at(view, place)), Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, move)
    return view.cursor().shape()


def _questions(windows: ShowWindows) -> list[QMessageBox]:
    return [box for box in windows.operator.findChildren(QMessageBox) if box.isVisible()]


def test_a_link_inside_the_deck_is_a_jump(windows: ShowWindows) -> None:
    view = _surface(windows)
    assert _shape(view, INSIDE) is Qt.CursorShape.PointingHandCursor
    _click(view, INSIDE)
    assert view.stage().page == 2


def test_an_address_is_opened_on_the_operator_s_side_once_its_name_has_been_read(
    windows: ShowWindows, qtbot: QtBot
) -> None:
    opened: list[str] = []
    windows.presenting.open_address = opened.append
    view = _surface(windows)
    assert _shape(view, OUTSIDE) is Qt.CursorShape.PointingHandCursor
    _click(view, OUTSIDE)
    (box,) = _questions(windows)
    assert "https://example.org/a" in box.text()
    assert (opened, box.isModal()) == ([], False)
    press(box, "Stay here")
    assert (opened, _questions(windows)) == ([], [])
    _click(view, OUTSIDE)
    press(_questions(windows)[0], "Open it")
    assert opened == ["https://example.org/a"]


def test_a_program_behind_a_link_is_named_and_never_opened(windows: ShowWindows) -> None:
    view = _surface(windows)
    assert _shape(view, PROGRAM) is Qt.CursorShape.ArrowCursor
    _click(view, PROGRAM)
    assert (_questions(windows), view.stage().page) == ([], 0)


@pytest.mark.parametrize(
    ("place", "words"), [(OUTSIDE, "https://example.org/a"), (INSIDE, "Go to slide 3"), (NOWHERE, "")]
)
def test_the_mouse_over_a_link_says_where_it_leads(
    windows: ShowWindows, place: tuple[float, float], words: str
) -> None:
    view = _surface(windows)
    at = _at(view, place)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == words


def test_where_the_audience_looks_there_is_no_link_no_hand_and_no_tooltip(windows: ShowWindows) -> None:
    view = windows.audience.view
    QToolTip.hideText()
    shape = _shape(view, OUTSIDE)
    at = _at(view, OUTSIDE)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    _click(view, OUTSIDE)
    _click(view, INSIDE)
    assert (shape, QToolTip.text(), view.stage().page) == (Qt.CursorShape.BlankCursor, "", 0)
    assert _questions(windows) == []


def test_a_tool_in_hand_has_the_mouse_for_itself(show: LooseShow, windows: ShowWindows) -> None:
    view, pointer = _surface(windows), show.pointer
    pointer.take(Tool.LASER)
    _click(view, INSIDE)
    assert view.stage().page == 0
    pointer.put_away()
    assert _shape(view, INSIDE) is Qt.CursorShape.PointingHandCursor
    _click(view, INSIDE)
    assert view.stage().page == 2
