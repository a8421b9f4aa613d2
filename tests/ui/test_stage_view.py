from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.marks import Ink, InkColour, Stroke
from pmqa_desktop.domain.runlog import StrokeDrawn
from pmqa_desktop.services.slides import THUMBNAIL
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.pictures import to_image
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import DARK, Theme
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import colour_at, picture_of
from tests.support.players import FakePlayer, plain_picture

WIDTH, HEIGHT = 640, 360
BLACK, RED = "#000000", "#ff0000"


@pytest.fixture
def view(decks: Workbench, card: CardText, theme: Theme, qtbot: QtBot) -> StageView:
    decks.slides.set_size(WIDTH, HEIGHT)
    made = StageView(decks.stage_control, decks.slides, decks.video, card, at_once=True)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    return made


def _wait_until_sharp(bench: Workbench, page: int, qtbot: QtBot) -> Picture:
    qtbot.waitUntil(lambda: bench.slides.sharp("S0", page), timeout=PATIENCE_MS)
    picture = bench.slides.picture("S0", page)
    assert picture is not None
    return picture


def test_a_slide_is_painted_pixel_for_pixel(decks: Workbench, view: StageView, qtbot: QtBot) -> None:
    begin(decks, "R-04")
    for page in (0, 1):
        decks.stage_control.go_to_page(page)
        picture = _wait_until_sharp(decks, page, qtbot)
        assert picture_of(view) == to_image(picture)


def test_a_slide_in_a_narrow_surface_stands_between_black_bars(
    decks: Workbench, view: StageView, qtbot: QtBot
) -> None:
    view.resize(WIDTH, 2 * HEIGHT)
    begin(decks, "R-04")
    page = to_image(_wait_until_sharp(decks, 0, qtbot))
    painted = picture_of(view)
    assert painted.pixel(WIDTH // 2, HEIGHT) == page.pixel(WIDTH // 2, HEIGHT // 2)
    assert (colour_at(view, 0.5, 0), colour_at(view, 0.5, 1)) == (BLACK, BLACK)


def test_only_the_real_picture_of_a_page_counts_as_painted(
    decks: Workbench, view: StageView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: decks.slides.picture("S0", 0) is not None, timeout=PATIENCE_MS)
    sharp_at_the_paint: list[bool] = []
    view.page_painted.connect(
        lambda medium, page: sharp_at_the_paint.append(decks.slides.sharp(medium, page))
    )
    with qtbot.waitSignal(view.page_painted, timeout=PATIENCE_MS) as painted:
        begin(decks, "R-04")
    assert painted.args == ["S0", 0]
    assert all(sharp_at_the_paint)


def test_a_stand_in_is_painted_until_the_page_is_sharp(
    decks: Workbench, view: StageView, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    card = picture_of(view)
    qtbot.waitUntil(lambda: decks.slides.picture("S0", 6) is not None, timeout=PATIENCE_MS)
    decks.stage_control.go_to_page(6)
    stand_in = decks.slides.picture("S0", 6)
    assert stand_in is not None
    assert (stand_in.width, stand_in.height) == THUMBNAIL
    painted = picture_of(view)
    assert painted != card
    assert colour_at(view, 0.5, 0.5) != BLACK


def test_a_frame_is_painted_when_it_comes(
    decks: Workbench, view: StageView, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(decks, "R-03")
    with qtbot.waitSignal(decks.video.frame_changed):
        player.show_frame(plain_picture(255, 0, 0))
    assert {colour_at(view, x, y) for x in (0, 0.5, 1) for y in (0, 0.5, 1)} == {RED}


def test_a_frame_of_another_shape_stands_between_black_bars(
    decks: Workbench, view: StageView, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(decks, "R-03")
    with qtbot.waitSignal(decks.video.frame_changed):
        player.show_frame(plain_picture(255, 0, 0, width=48, height=36))
    assert [colour_at(view, x, 0.5) for x in (0.02, 0.5, 0.98)] == [BLACK, RED, BLACK]


def test_before_its_first_frame_a_video_shows_the_card(decks: Workbench, view: StageView) -> None:
    begin(decks, "R-03")
    assert _is_card(view)


def test_without_a_take_the_card_is_up(view: StageView) -> None:
    assert _is_card(view)


def test_the_card_names_the_item(decks: Workbench, view: StageView) -> None:
    pictures = [picture_of(view)]
    for item in ("R-01", "R-02"):
        decks.run_control.finish()
        begin(decks, item)
        assert _is_card(view)
        pictures.append(picture_of(view))
    assert all(one != another for one, another in pairwise(pictures))


@pytest.mark.parametrize("item", ["R-01", "R-03", "R-04"])
def test_black_is_black_whatever_is_up_and_the_picture_comes_back(
    decks: Workbench, view: StageView, player: FakePlayer, qtbot: QtBot, item: str
) -> None:
    begin(decks, item)
    if item == "R-03":
        with qtbot.waitSignal(decks.video.frame_changed):
            player.show_frame(plain_picture(255, 0, 0))
    if item == "R-04":
        _wait_until_sharp(decks, 0, qtbot)
    before = picture_of(view)
    decks.stage_control.toggle_black()
    black = picture_of(view)
    assert {black.pixel(x, y) for x in range(0, WIDTH, 7) for y in range(0, HEIGHT, 7)} == {0xFF000000}
    decks.stage_control.toggle_black()
    assert picture_of(view) == before


def _is_card(view: StageView) -> bool:
    """Whether the card's own ground and its golden line are there."""
    ground, line = colour_at(view, 0.01, 0.01), colour_at(view, 0.08, 0.345)
    return (ground, line) == (DARK.ground.lower(), DARK.gold.lower())


def test_a_video_that_fails_in_mid_play_leaves_the_card(
    decks: Workbench, view: StageView, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(decks, "R-03")
    player.show_frame(plain_picture(255, 0, 0))
    qtbot.waitUntil(lambda: colour_at(view, 0.5, 0.5) == RED)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: colour_at(view, 0.02, 0.02) == DARK.ground.lower())


def test_a_video_whose_file_is_gone_leaves_the_card_also_where_a_page_was_up_before(
    decks: Workbench, view: StageView, qtbot: QtBot
) -> None:
    file = decks.media["V0"].file
    assert file is not None
    decks.opened.files.path(file).unlink()
    begin(decks, "R-04")
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    assert not _is_card(view)
    decks.run_control.start_item("R-03")
    assert _is_card(view)


def test_what_is_drawn_on_a_page_goes_with_it_when_its_deck_is_broken(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    decks.run_control.show(StrokeDrawn("S0", 0, Stroke(Ink.PEN, InkColour.RED, 0.05, (0.1, 0.5, 0.9, 0.5))))
    audience = windows.audience.view
    drawn = colour_at(audience, 0.02, 0.5), colour_at(audience, 0.5, 0.5)
    assert drawn[0] != drawn[1]
    decks.fault_drill.arm(FaultKind.DECK)
    decks.run_control.ticked.emit()
    assert audience.picture() is None
    assert {colour_at(audience, x, 0.5) for x in (0.15, 0.85)} == {DARK.ground.lower()}
