"""What is drawn and pointed at, as it is seen on the surfaces."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import colour_at, picture_of

WHITE_SPOT = (0.9, 0.85)
"""A place of the first page's neighbour where the paper is bare, as shares of width and height."""

LASER = "#ff1e14"

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def shown(decks: Workbench, windows: Windows, qtbot: QtBot) -> Windows:
    """The fourth page is up and sharp; the console is beside it."""
    windows.audience.resize(960, 540)
    begin(decks, "R-04")
    decks.stage_control.go_to_page(3)
    windows.show_console()
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 3), timeout=PATIENCE_MS)
    return windows


def _console_view(windows: Windows) -> StageView:
    (view,) = windows.console.findChildren(StageView)
    return view


def _mouse(view: StageView, kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton = NONE) -> None:
    place = view.place()
    spot = QPointF(place.left() + x * place.width(), place.top() + y * place.height())
    held = button if kind is not QEvent.Type.MouseButtonRelease else NONE
    event = QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def _move(view: StageView, x: float, y: float) -> None:
    _mouse(view, QEvent.Type.MouseMove, x, y)


def _draw(view: StageView, *places: tuple[float, float]) -> None:
    _mouse(view, QEvent.Type.MouseButtonPress, *places[0], LEFT)
    for place in places[1:]:
        _move(view, *place)
    _mouse(view, QEvent.Type.MouseButtonRelease, *places[-1], LEFT)


def _is_red(view: StageView, x: float, y: float) -> bool:
    colour = QColor(colour_at(view, x, y))
    return colour.red() > colour.green() + 80


def _on_screen(view: StageView) -> QImage:
    """What stands on the screen now, put there piece by piece; nothing is painted for it."""
    return view.screen().grabWindow(view.window().winId()).toImage()


def test_the_laser_follows_the_presenter_s_mouse_on_both_windows(decks: Workbench, shown: Windows) -> None:
    before = picture_of(shown.audience.view)
    decks.pointer.take(Tool.LASER)
    console = _console_view(shown)
    for spot in (WHITE_SPOT, (0.3, 0.3)):
        _move(console, *spot)
        assert colour_at(shown.audience.view, *spot) == LASER
        assert colour_at(console, *spot) == LASER
    decks.pointer.put_away()
    assert picture_of(shown.audience.view) == before


def test_the_audience_s_own_surface_takes_the_mouse_too(decks: Workbench, shown: Windows) -> None:
    decks.pointer.take(Tool.LASER)
    _move(shown.audience.view, *WHITE_SPOT)
    assert colour_at(_console_view(shown), *WHITE_SPOT) == LASER


def test_the_cursor_never_shows_on_the_audience_window(decks: Workbench, shown: Windows) -> None:
    view, console = shown.audience.view, _console_view(shown)
    for tool in (*Tool, Tool.NONE):
        if tool is not Tool.NONE:
            decks.pointer.put_away()
            decks.pointer.take(tool)
        _move(view, 0.5, 0.5)
        assert view.cursor().shape() is Qt.CursorShape.BlankCursor
    assert console.cursor().shape() is Qt.CursorShape.CrossCursor  # the last tool was a pen


@pytest.mark.parametrize("ground", ["#ffffff", "#000000"])
def test_the_laser_is_told_from_white_and_from_black_paper(
    shown: Windows, decks: Workbench, ground: str
) -> None:
    decks.pointer.take(Tool.LASER)
    decks.pointer.point(0.5, 0.5)
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    marks = shown.audience.view.marks
    assert marks is not None
    marks.paint(painter, QRect(0, 0, 960, 540))
    painter.end()
    lightness = [QColor(image.pixel(x, 270)).lightness() for x in range(455, 506)]
    paper = QColor(ground).lightness()
    assert sum(abs(light - paper) > 80 for light in lightness) >= 10


def test_the_mouse_beside_the_picture_points_nowhere(decks: Workbench, shown: Windows) -> None:
    before = picture_of(shown.audience.view)
    decks.pointer.take(Tool.LASER)
    console = _console_view(shown)
    _move(console, 0.5, 0.5)
    _move(console, 1.2, 0.5)
    assert picture_of(shown.audience.view) == before
    _move(console, 0.5, 0.5)
    QApplication.sendEvent(console, QEvent(QEvent.Type.Leave))
    assert picture_of(shown.audience.view) == before


def test_the_spotlight_dims_all_but_a_circle_that_the_wheel_widens(decks: Workbench, shown: Windows) -> None:
    view, spot = shown.audience.view, (0.5, 0.9)
    beside = (0.5 + 0.2 * 9 / 16, 0.9)
    light = colour_at(view, *spot)
    decks.pointer.take(Tool.SPOTLIGHT)
    _move(view, *spot)
    assert colour_at(view, *spot) == light
    assert QColor(colour_at(view, *beside)).lightness() < 100
    up = QPoint(0, 120)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), up, NONE, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    assert QColor(colour_at(view, *beside)).lightness() > 200


def test_the_magnifier_shows_the_page_larger_and_sharper_once_it_can(
    decks: Workbench, shown: Windows, qtbot: QtBot
) -> None:
    view = shown.audience.view
    before = picture_of(view)
    decks.pointer.take(Tool.MAGNIFIER)
    _move(view, 0.15, 0.3)
    at_once = picture_of(view)
    assert at_once != before
    qtbot.waitUntil(lambda: decks.large_pages.picture("S0", 3) is not None, timeout=PATIENCE_MS)
    assert picture_of(view) != at_once
    corner = QRect(600, 400, 300, 100)
    assert picture_of(view).copy(corner) == before.copy(corner)


def test_a_stroke_is_on_both_windows_while_it_is_drawn_and_stays(decks: Workbench, shown: Windows) -> None:
    console, audience = _console_view(shown), shown.audience.view
    decks.pointer.take(Tool.PEN)
    _mouse(console, QEvent.Type.MouseButtonPress, 0.7, 0.9, LEFT)
    _move(console, 0.9, 0.9)
    assert _is_red(console, 0.8, 0.9)
    assert _is_red(audience, 0.8, 0.9)
    _mouse(console, QEvent.Type.MouseButtonRelease, 0.9, 0.9, LEFT)
    decks.pointer.put_away()
    assert _is_red(console, 0.8, 0.9)
    assert _is_red(audience, 0.8, 0.9)


def test_text_can_be_read_under_a_highlighter(decks: Workbench, shown: Windows) -> None:
    before = picture_of(shown.audience.view)
    decks.pointer.take(Tool.HIGHLIGHTER)
    _draw(_console_view(shown), (0.05, 0.74), (0.6, 0.74))
    after = picture_of(shown.audience.view)
    ink = [
        (x, 400)
        for x in range(60, 560)
        if QColor(before.pixel(x, 400)).lightness() < 60
    ]  # fmt: skip
    assert ink
    for x, y in ink:
        assert QColor(after.pixel(x, y)).lightness() < 140


def test_drawings_go_and_come_with_their_page_and_undoing_wipes_them_off(
    decks: Workbench, shown: Windows, qtbot: QtBot
) -> None:
    view = shown.audience.view
    bare = picture_of(view)
    decks.pointer.take(Tool.PEN)
    _draw(view, (0.2, 0.2), (0.6, 0.6), (0.6, 0.2))
    decks.pointer.put_away()
    drawn = picture_of(view)
    assert drawn != bare
    decks.stage_control.next_page()
    decks.stage_control.previous_page()
    assert picture_of(view) == drawn
    decks.marks.undo()
    assert picture_of(view) == bare
    decks.marks.redo()
    assert picture_of(view) == drawn
    decks.marks.clear()
    assert picture_of(view) == bare


def test_while_the_presenter_looks_ahead_the_audience_sees_none_of_the_tools(
    decks: Workbench, shown: Windows
) -> None:
    before = picture_of(shown.audience.view)
    decks.stage_control.toggle_freeze()
    decks.stage_control.next_page()
    decks.pointer.take(Tool.PEN)
    _draw(_console_view(shown), (0.2, 0.2), (0.6, 0.6))
    decks.pointer.take(Tool.LASER)
    _move(_console_view(shown), 0.5, 0.5)
    assert picture_of(shown.audience.view) == before
    decks.stage_control.toggle_freeze()
    assert colour_at(shown.audience.view, 0.5, 0.5) == LASER


@pytest.mark.parametrize("cover", ["toggle_black", "toggle_white"])
def test_under_a_cover_no_tool_is_seen_but_by_the_presenter(
    decks: Workbench, shown: Windows, cover: str
) -> None:
    decks.pointer.take(Tool.LASER)
    getattr(decks.stage_control, cover)()
    _move(_console_view(shown), 0.5, 0.5)
    picture = picture_of(shown.audience.view)
    assert len({picture.pixel(x, y) for x in range(0, 960, 7) for y in range(0, 540, 7)}) == 1
    assert colour_at(_console_view(shown), 0.5, 0.5) == LASER


def test_white_is_white(decks: Workbench, shown: Windows) -> None:
    decks.stage_control.toggle_white()
    assert {colour_at(shown.audience.view, x, 0.5) for x in (0, 0.5, 1)} == {"#ffffff"}


@pytest.mark.parametrize("tool", [Tool.LASER, Tool.SPOTLIGHT, Tool.MAGNIFIER, Tool.PEN])
def test_only_what_a_move_changes_is_painted_anew(decks: Workbench, shown: Windows, tool: Tool) -> None:
    view = shown.audience.view
    decks.pointer.take(tool)
    _mouse(view, QEvent.Type.MouseButtonPress, 0.5, 0.5, LEFT)
    painted: list[QRegion] = []
    paint: Callable[..., None] = view.paintEvent
    view.paintEvent = lambda event: (painted.append(event.region()), paint(event))  # type: ignore[method-assign]
    _move(view, 0.51, 0.5)
    area = sum(rect.width() * rect.height() for region in painted for rect in region)
    assert 0 < area < view.width() * view.height() / 3
    in_pieces = _on_screen(view)
    view.repaint()
    assert _on_screen(view) == in_pieces


def test_a_long_stroke_that_grew_piece_by_piece_looks_like_one_drawn_at_once(
    decks: Workbench, shown: Windows
) -> None:
    view = shown.audience.view
    places = [(0.1 + at * 0.004, 0.5 + 0.2 * (at % 9) / 9) for at in range(200)]
    decks.pointer.take(Tool.HIGHLIGHTER)
    _mouse(view, QEvent.Type.MouseButtonPress, *places[0], LEFT)
    for place in places[1:]:
        _move(view, *place)
    in_pieces = _on_screen(view)
    view.repaint()
    assert _on_screen(view) == in_pieces
    _mouse(view, QEvent.Type.MouseButtonRelease, *places[-1], LEFT)
    assert _on_screen(view) == in_pieces
