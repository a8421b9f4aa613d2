"""The cards as they are seen on a surface."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.cards.test_card import SWEEP_MS, TestCard
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import DARK, Theme
from pmqa_desktop.ui.common.wording import Wording
from tests.support.bench import begin
from tests.support.clocks import FakeClock
from tests.support.hands import colour_at, picture_of
from tests.support.promises import promise

WIDTH, HEIGHT = 1280, 720
BLACK = "#000000"


@pytest.fixture
def words(bench: Workbench, wording: Wording) -> CardText:
    return CardText(bench.opened.book, bench.run_control, wording, bench.cards.promises)


@pytest.fixture
def view(bench: Workbench, words: CardText, theme: Theme, qtbot: QtBot) -> StageView:
    made = StageView(bench.stage_control, bench.slides, bench.video, words, at_once=True)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    words.describe(made)
    begin(bench, "R-12")
    return made


class Paints(QObject):
    """Counts how often a widget is painted, and where."""

    def __init__(self, watched: StageView) -> None:
        super().__init__(watched)
        self.count = 0
        self.area = QRect()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.count += 1
            self.area = self.area.united(event.rect())
        return False


def _rows_with_ink(picture: QImage, area: QRect) -> int:
    """How many rows of pixels in an area have something on the ground."""
    ground = picture.pixel(2, 2)
    rows = range(area.top(), area.bottom() + 1)
    return sum(
        any(picture.pixel(x, y) != ground for x in range(area.left(), area.right() + 1, 2)) for y in rows
    )


def test_a_break_counts_down_on_the_surface_by_the_clock_alone(
    bench: Workbench, view: StageView, clock: FakeClock, qtbot: QtBot
) -> None:
    bench.cards.show_break(10)
    before = picture_of(view)
    assert picture_of(view) == before, "nothing moves while no second passes"
    paints = Paints(view)
    clock.advance(SECOND_MS)
    qtbot.waitUntil(lambda: paints.count > 0)
    assert picture_of(view) != before


def test_a_break_that_is_over_says_so_and_stays_so(
    bench: Workbench, view: StageView, clock: FakeClock
) -> None:
    bench.cards.show_break(1)
    running = picture_of(view)
    clock.advance(MINUTE_MS)
    over = picture_of(view)
    clock.advance(5 * MINUTE_MS)
    assert running != over == picture_of(view)


def test_the_line_of_the_break_grows_shorter(bench: Workbench, view: StageView, clock: FakeClock) -> None:
    bench.cards.show_break(10)
    clock.advance(5 * MINUTE_MS)
    gold, line = DARK.gold.lower(), DARK.line.lower()
    assert [colour_at(view, x, 0.813) for x in (0.4, 0.6)] == [gold, line]


def test_the_test_card_has_its_bars_and_greys(bench: Workbench, view: StageView) -> None:
    bench.cards.show_test()
    at = [(column + 0.5) / 7 for column in range(7)]
    bars = [colour_at(view, x, 0.04) for x in at]
    assert bars == ["#bfbfbf", "#bfbf00", "#00bfbf", "#00bf00", "#bf00bf", "#bf0000", "#0000bf"]
    assert [colour_at(view, x, 0.545) for x in (0.02, 0.5, 0.98)] == [BLACK, "#808080", "#ffffff"]


def test_the_test_card_is_fine_to_the_display_s_own_pixel(bench: Workbench, view: StageView) -> None:
    bench.cards.show_test()
    picture = picture_of(view)
    row = round(HEIGHT * 0.61)
    upright = [picture.pixelColor(x, row).name() for x in range(100, 104)]
    lying = [picture.pixelColor(WIDTH - 100, y).name() for y in range(row, row + 4)]
    assert sorted(upright[:2]) == sorted(lying[:2]) == [BLACK, "#ffffff"]
    assert (upright[2:], lying[2:]) == (upright[:2], lying[:2])


def test_only_the_lower_part_of_the_test_card_moves(
    bench: Workbench, view: StageView, clock: FakeClock
) -> None:
    bench.cards.show_test()
    before = picture_of(view)
    clock.advance(SWEEP_MS // 2)
    after = picture_of(view)
    still = QRect(0, 0, WIDTH, TestCard.moving(view.rect()).top())
    assert before.copy(still) == after.copy(still)
    assert before != after


def test_the_test_card_moves_by_itself_while_it_is_seen(
    bench: Workbench, view: StageView, clock: FakeClock, qtbot: QtBot
) -> None:
    bench.cards.show_test()
    (timer,) = view.findChildren(QTimer)
    paints = Paints(view)
    qtbot.waitUntil(lambda: paints.count > 3)
    assert not paints.area.intersects(QRect(0, 0, WIDTH, HEIGHT // 2)), "what stands still costs nothing"
    bench.stage_control.toggle_black()
    assert not timer.isActive()
    bench.stage_control.toggle_black()
    assert timer.isActive()
    bench.cards.show_standby()
    assert not timer.isActive()


def test_the_test_card_tells_of_the_display(words: CardText, view: StageView) -> None:
    pixels, display, rate, scale = words.display().split("  \u00b7  ")
    assert (pixels, scale) == ("1280 \u00d7 720", "100 %")
    assert display.startswith("display ")
    assert rate.endswith(" Hz")


def test_the_follow_up_list_has_number_words_owner_and_date(bench: Workbench, words: CardText) -> None:
    begin(bench, "R-12")
    owner = next(body for body in bench.opened.visit.bodies if body.id == "B5").name.en
    promise(bench, "ต้นทุนเท่าใด", due=date(2021, 7, 29))
    promise(bench, "ใครดูแล")
    first, second = (question.number for question in bench.cards.promises())
    assert words.promises(0) == (
        (str(first), "ต้นทุนเท่าใด", f"{owner}  \u00b7  by 29 July 2021"),
        (str(second), "ใครดูแล", owner),
    )
    assert words.page_of(0) == ""


def test_the_follow_up_list_goes_on_a_second_page(bench: Workbench, view: StageView) -> None:
    for number in range(6):
        promise(bench, f"question {number}")
    bench.cards.show_follow_ups()
    first = picture_of(view)
    bench.stage_control.next_page()
    second = picture_of(view)
    lower = QRect(0, HEIGHT * 60 // 100, WIDTH, HEIGHT * 30 // 100)
    assert _rows_with_ink(first, lower) > 0
    assert _rows_with_ink(second, lower) == 0


def test_a_promise_that_is_made_while_the_list_is_up_is_on_it_at_once(
    bench: Workbench, view: StageView
) -> None:
    bench.cards.show_follow_ups()
    empty = picture_of(view)
    promise(bench, "question")
    assert picture_of(view) != empty


LONG = "การพัฒนาระบบเทคโนโลยีสารสนเทศเพื่อการแก้ไขปัญหายาเสพติดในพื้นที่อย่างบูรณาการทุกภาคส่วน" * 3


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1024, 768), QSize(480, 270), QSize(720, 1280)])
def test_words_that_are_too_long_stay_within_the_margins(
    bench: Workbench, view: StageView, size: QSize
) -> None:
    for _ in range(4):
        promise(bench, LONG)
    bench.cards.show_follow_ups()
    view.resize(size)
    picture = picture_of(view)
    margin = size.width() // 40
    right = QRect(size.width() - margin, 0, margin, size.height())
    below = QRect(0, size.height() * 97 // 100, size.width(), size.height() * 3 // 100)
    assert (_rows_with_ink(picture, right), _rows_with_ink(picture, below)) == (0, 0)


@pytest.mark.parametrize("scene", [Scene.BREAK, Scene.TEST, Scene.FOLLOW_UP, Scene.NOTICE])
def test_black_is_black_over_a_card_too(bench: Workbench, view: StageView, scene: Scene) -> None:
    {
        Scene.BREAK: lambda: bench.cards.show_break(5),
        Scene.TEST: bench.cards.show_test,
        Scene.FOLLOW_UP: bench.cards.show_follow_ups,
        Scene.NOTICE: bench.cards.show_notice,
    }[scene]()
    bench.stage_control.toggle_black()
    black = picture_of(view)
    assert {black.pixel(x, y) for x in range(0, WIDTH, 9) for y in range(0, HEIGHT, 9)} == {0xFF000000}
