"""A video on a page as it is seen on the surfaces, and what the mouse does there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.store.passing_runs import PassingRuns
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.stage_touch import StageTouch
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.console.window import ConsoleWindow
from tests.support.bench import PATIENCE_MS
from tests.support.clip_decks import BOX, DECK, NEXT_CLICK, begin_deck, clip_bench, film_deck
from tests.support.clocks import FakeClock
from tests.support.colour_decks import COLOURS
from tests.support.hands import colour_at, picture_of, said
from tests.support.players import FakePlayer, plain_picture

WIDTH, HEIGHT = 640, 360
RED, GREEN, BLACK = "#ff0000", "#00ff00", "#000000"
FOLLOWING = "following.mp4"
LEFT, TOP, ACROSS, DOWN = BOX
IN_THE_VIDEO = (LEFT + ACROSS / 2, TOP + DOWN / 2)
FRAME = (320, 90)
"""Pixels of a frame that has the rectangle's own shape on a page of 16:9."""


@pytest.fixture
def bench(
    tmp_path: Path, clock: FakeClock, preferences: Preferences, player: FakePlayer, qtbot: QtBot
) -> Iterator[StageBench]:
    """At the page with a video, which waits for a click."""
    film = tmp_path / "source.mp4"
    film.write_bytes(b"a film")
    deck = film_deck(tmp_path / "a.pptx", film, NEXT_CLICK)
    following = tmp_path / FOLLOWING
    following.write_bytes(b"another film")
    made = clip_bench(deck, PassingRuns(), clock, preferences, lambda: player, following)
    made.slides.set_size(WIDTH, HEIGHT)
    made.stage_control.prepare()
    qtbot.waitUntil(lambda: made.slides.deck(DECK) is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(made.clips.resting, timeout=PATIENCE_MS)
    begin_deck(made)
    made.stage_control.next_page()
    qtbot.waitUntil(lambda: made.slides.sharp(DECK, 1), timeout=PATIENCE_MS)
    yield made
    made.close()


@pytest.fixture
def views(bench: StageBench, wording: Wording, theme: Theme, qtbot: QtBot) -> list[StageView]:
    """The audience's surface, a small preview of it, and the presenter's."""
    made = []
    for kind, width in (({"at_once": True}, WIDTH), ({}, WIDTH // 2), ({"ahead": True}, WIDTH)):
        view = StageView(bench.stage_control, bench.slides, bench.video, None, **kind)
        qtbot.addWidget(view)
        view.resize(width, width * 9 // 16)
        view.show()
        made.append(view)
    return made


def _frame(bench: StageBench, player: FakePlayer, qtbot: QtBot, red: int = 255, green: int = 0) -> None:
    with qtbot.waitSignal(bench.video.frame_changed):
        player.show_frame(plain_picture(red, green, 0, *FRAME))


def test_frames_are_seen_in_the_rectangle_on_every_surface_and_the_page_around_it_stays(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    before = [picture_of(view) for view in views]
    bench.stage_control.next_page()
    assert [picture_of(view) for view in views] == before  # what is printed stays until the first frame
    _frame(bench, player, qtbot)
    for view in views:
        assert colour_at(view, *IN_THE_VIDEO) == RED
        inside = [(LEFT + 0.01, TOP + 0.02), (LEFT + ACROSS - 0.01, TOP + DOWN - 0.02)]
        assert {colour_at(view, x, y) for x, y in inside} == {RED}
        outside = [
            (LEFT - 0.01, TOP + 0.1),
            (LEFT + ACROSS + 0.01, TOP + 0.1),
            (0.5, TOP - 0.02),
            (0.5, 0.78),
        ]
        assert {colour_at(view, x, y) for x, y in (*outside, (0, 0), (1, 1))} == {COLOURS[1]}


def test_a_frame_of_another_shape_stands_in_its_rectangle_between_black_bars(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    bench.stage_control.next_page()
    with qtbot.waitSignal(bench.video.frame_changed):
        player.show_frame(plain_picture(255, 0, 0, 90, 90))
    middle = TOP + DOWN / 2
    colours = [colour_at(views[0], x, middle) for x in (LEFT - 0.01, LEFT + 0.02, 0.5, LEFT + ACROSS - 0.02)]
    assert colours == [COLOURS[1], BLACK, RED, BLACK]


class _Watched(StageView):
    """Keeps which parts have been painted."""

    def __init__(self, *given: object, **chosen: bool) -> None:
        super().__init__(*given, **chosen)  # type: ignore[arg-type]
        self.painted: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(QRegion(event.region()))
        super().paintEvent(event)


def test_only_the_rectangle_is_painted_anew_for_a_frame(
    bench: StageBench, wording: Wording, player: FakePlayer, qtbot: QtBot
) -> None:
    view = _Watched(bench.stage_control, bench.slides, bench.video, None, at_once=True)
    qtbot.addWidget(view)
    view.resize(WIDTH, HEIGHT)
    view.show()
    qtbot.waitExposed(view)
    bench.stage_control.next_page()
    _frame(bench, player, qtbot)
    qtbot.waitUntil(lambda: colour_at(view, *IN_THE_VIDEO) == RED)
    QApplication.processEvents()
    view.painted.clear()
    _frame(bench, player, qtbot, 0, 255)
    qtbot.waitUntil(lambda: bool(view.painted))
    (painted,) = view.painted
    sides = [round(side) for side in (LEFT * WIDTH, TOP * HEIGHT, ACROSS * WIDTH, DOWN * HEIGHT)]
    assert painted.boundingRect().getRect() == tuple(sides)  # type: ignore[attr-defined]
    assert colour_at(view, *IN_THE_VIDEO) == GREEN


def test_the_last_frame_stays_and_the_next_page_is_whole(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    bench.stage_control.next_page()
    _frame(bench, player, qtbot)
    with qtbot.waitSignal(bench.stage_control.stage_changed):
        player.end()
    assert {colour_at(view, *IN_THE_VIDEO) for view in views} == {RED}
    bench.stage_control.next_page()
    qtbot.waitUntil(lambda: bench.slides.sharp(DECK, 2), timeout=PATIENCE_MS)
    assert {colour_at(view, *IN_THE_VIDEO) for view in views} == {COLOURS[2]}


def test_frozen_the_audience_keeps_the_frame_that_it_has(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    audience, preview, console = views
    bench.stage_control.next_page()
    _frame(bench, player, qtbot)
    bench.stage_control.toggle_freeze()
    bench.stage_control.next_page()
    qtbot.waitUntil(lambda: bench.slides.sharp(DECK, 2), timeout=PATIENCE_MS)
    seen = [colour_at(view, *IN_THE_VIDEO) for view in (audience, preview, console)]
    assert seen == [RED, RED, COLOURS[2]]
    bench.stage_control.toggle_freeze()
    assert colour_at(audience, *IN_THE_VIDEO) == COLOURS[2]


def test_the_last_frame_stays_until_the_next_medium_has_a_picture(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    bench.stage_control.next_page()
    _frame(bench, player, qtbot)
    shown = [picture_of(view) for view in views]
    bench.stage_control.show_medium(FOLLOWING)
    assert bench.video.picture() is None
    assert [picture_of(view) for view in views] == shown
    _frame(bench, player, qtbot, 0, 255)
    assert {colour_at(view, 0.5, 0.5) for view in views} == {GREEN}


def test_black_hides_a_video_that_plays_on(
    bench: StageBench, views: list[StageView], player: FakePlayer, qtbot: QtBot
) -> None:
    bench.stage_control.next_page()
    bench.stage_control.toggle_black()
    _frame(bench, player, qtbot)
    assert [colour_at(view, *IN_THE_VIDEO) for view in views] == [BLACK, BLACK, RED]
    assert player.playing


@pytest.mark.parametrize("surface", ["console", "audience"])
def test_a_click_on_a_video_plays_and_pauses_it(
    bench: StageBench, views: list[StageView], player: FakePlayer, surface: str
) -> None:
    audience, _, console = views
    view, links = (console, bench.page_links) if surface == "console" else (audience, None)
    control = bench.stage_control
    StageTouch(view, control, bench.slides, bench.clip_control, bench.pointer, links)
    states = []
    for _ in range(2):
        _click(view, IN_THE_VIDEO)
        states.append((control.stage.playback, player.playing))
    assert states == [(Playback.PLAYING, True), (Playback.PAUSED, False)]
    _click(view, (0.1, 0.1))
    assert (control.stage.playback, control.stage.page) == (Playback.PAUSED, 1)


def test_a_click_on_the_page_that_the_audience_is_left_with_does_nothing_to_another(
    bench: StageBench, views: list[StageView], player: FakePlayer
) -> None:
    audience, control = views[0], bench.stage_control
    StageTouch(audience, control, bench.slides, bench.clip_control, bench.pointer)
    control.toggle_freeze()
    control.go_to_page(2)
    _click(audience, IN_THE_VIDEO)
    assert (player.path, control.frozen) == (None, True)


def test_the_console_tells_that_the_next_click_is_for_the_video(
    bench: StageBench, theme: Theme, wording: Wording, bindings: KeyBindings, qtbot: QtBot
) -> None:
    view = StageView(bench.stage_control, bench.slides, bench.video, None, ahead=True)
    console = ConsoleWindow(bench, view, theme, wording, bindings)
    qtbot.addWidget(console)
    console.show()
    told = "Next: the video on this slide, then"
    assert told in said(console)
    bench.stage_control.next_page()
    assert told not in said(console)
    assert "Next" in said(console)


def _click(view: StageView, place: tuple[float, float]) -> None:
    at = QPoint(round(place[0] * view.width()), round(place[1] * view.height()))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
