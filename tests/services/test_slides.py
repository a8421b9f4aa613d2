import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.deck import Deck, Page, Picture
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.stage import FIRST_SURFACE
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import formats
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.paths import resource
from pmqa_desktop.services import slides as slides_service
from pmqa_desktop.services.slides import THUMBNAIL, Slides
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS
from tests.support.players import plain_picture

BROKEN = 1


class PlainPages:
    """Pages of one colour; one of them cannot be drawn."""

    page_count = 4

    def page_size(self, index: int) -> tuple[float, float]:
        return (16, 9)

    def render(self, index: int, width: int, height: int) -> Picture:
        if index == BROKEN:
            raise PmqaError("pdf-unreadable", name="deck.plain")
        return plain_picture(index, index, index, width, height)

    def close(self) -> None:
        """There is nothing to let go of."""


class Gate(PlainPages):
    """Pages that are drawn only once the test lets them."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def render(self, index: int, width: int, height: int) -> Picture:
        self.open.wait(PATIENCE_MS / 1000)
        return plain_picture(index, index, index, width, height)


@pytest.fixture
def bring(
    bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[PlainPages], None]:
    """Opens made-up pages as the deck "P", through a slide format of their own."""

    def bring_pages(pages: PlainPages) -> None:
        deck = _plain_deck(pages)
        monkeypatch.setitem(formats.OPENERS, ".plain", lambda _order: deck)
        with qtbot.waitSignal(bench.slides.deck_ready, timeout=PATIENCE_MS):
            bench.slides.prepare(_brought(bench, tmp_path / "deck.plain", b"pages"))

    return bring_pages


def _brought(bench: Workbench, path: Path, content: bytes) -> Medium:
    path.write_bytes(content)
    return Medium("P", MediaKind.SLIDES, Bilingual("P"), 0, file=bench.opened.files.add(path))


def _sharp(slides: Slides, medium: str, page: int) -> Callable[[], bool]:
    return lambda: slides.sharp(medium, page)


def test_a_deck_that_is_ready_knows_its_pages_and_notes(bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.slides.deck_ready, timeout=PATIENCE_MS) as ready:
        bench.slides.prepare(bench.media["S0"])
    deck = bench.slides.deck("S0")
    assert ready.args == ["S0"]
    assert deck is not None
    assert all(page.notes for page in deck.pages)
    assert len(deck.pages) == 9


def test_asking_for_a_deck_again_opens_it_only_once(bench: Workbench, qtbot: QtBot) -> None:
    ready: list[str] = []
    bench.slides.deck_ready.connect(ready.append)
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.slides.prepare(bench.media["S0"])
        bench.slides.prepare(bench.media["S0"])
    bench.slides.prepare(bench.media["S0"])
    assert ready == ["S0"]
    assert not bench.slides.preparing()


def test_a_damaged_deck_fails_and_the_others_are_ready(
    bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    failures: list[tuple[str, PmqaError]] = []
    bench.slides.deck_failed.connect(lambda medium, error: failures.append((medium, error)))
    whole = resource("demo/media/S1-amnat-gis.pptx").read_bytes()
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=60_000):
        bench.slides.prepare(_brought(bench, tmp_path / "broken.pptx", whole[:5000]))
        bench.slides.prepare(bench.media["S0"])
    assert [(medium, error.code) for medium, error in failures] == [("P", "deck-unreadable")]
    assert failures[0][1].facts["name"] == "broken.pptx"
    assert bench.slides.deck("P") is None
    assert bench.slides.deck("S0") is not None


def test_the_page_that_is_wanted_and_its_neighbours_become_sharp(decks: Workbench, qtbot: QtBot) -> None:
    slides = decks.slides
    slides.set_size(640, 360)
    slides.want("S0", 3)
    for page in (3, 4, 2, 5):
        qtbot.waitUntil(_sharp(slides, "S0", page), timeout=PATIENCE_MS)
    picture = slides.picture("S0", 3)
    assert picture is not None
    assert (picture.width, picture.height) == (640, 360)


def test_another_size_makes_the_wanted_page_anew(decks: Workbench, qtbot: QtBot) -> None:
    slides = decks.slides
    slides.want("S0", 0)
    qtbot.waitUntil(_sharp(slides, "S0", 0), timeout=PATIENCE_MS)
    slides.set_size(800, 450)
    assert not slides.sharp("S0", 0)
    qtbot.waitUntil(_sharp(slides, "S0", 0), timeout=PATIENCE_MS)
    picture = slides.picture("S0", 0)
    assert picture is not None
    assert picture.width == 800


def test_after_a_jump_there_is_at_least_the_small_picture(decks: Workbench, qtbot: QtBot) -> None:
    slides = decks.slides
    last = 7
    qtbot.waitUntil(lambda: slides.picture("S1", last) is not None, timeout=PATIENCE_MS)
    slides.want("S1", last)
    picture = slides.picture("S1", last)
    assert picture is not None
    assert (picture.width, picture.height) == THUMBNAIL
    qtbot.waitUntil(_sharp(slides, "S1", last), timeout=PATIENCE_MS)


def test_a_new_wish_goes_before_what_was_wanted_earlier(
    bench: Workbench, bring: Callable[[PlainPages], None], qtbot: QtBot
) -> None:
    gate = Gate()
    bring(gate)
    rendered: list[int] = []
    bench.slides.page_ready.connect(lambda _medium, page: rendered.append(page))
    bench.slides.want("P", 0)
    bench.slides.want("P", 3)
    gate.open.set()
    qtbot.waitUntil(_sharp(bench.slides, "P", 3), timeout=PATIENCE_MS)
    assert rendered[:2] == [0, 3]


def test_the_oldest_page_is_forgotten_when_memory_is_short(
    decks: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides = decks.slides
    slides.set_size(640, 360)
    monkeypatch.setattr(slides_service, "MEMORY_BOUND", 5 * 640 * 360 * 4)
    for page in range(8):
        slides.want("S0", page)
        qtbot.waitUntil(_sharp(slides, "S0", page), timeout=PATIENCE_MS)
    qtbot.waitUntil(_sharp(slides, "S0", 8), timeout=PATIENCE_MS)
    assert sum(slides.sharp("S0", page) for page in range(9)) == 5
    assert not slides.sharp("S0", 0)
    qtbot.waitUntil(lambda: slides.picture("S0", 0) is not None, timeout=PATIENCE_MS)


def test_a_page_that_cannot_be_drawn_costs_only_itself(
    bench: Workbench, bring: Callable[[PlainPages], None], qtbot: QtBot
) -> None:
    failures: list[str] = []
    bench.slides.deck_failed.connect(lambda _medium, error: failures.append(error.code))
    bring(PlainPages())
    bench.slides.want("P", BROKEN)
    for page in (0, 2, 3):
        qtbot.waitUntil(_sharp(bench.slides, "P", page), timeout=PATIENCE_MS)
    assert failures == ["pdf-unreadable"]
    assert bench.slides.picture("P", BROKEN) is None


def test_a_surface_as_small_as_a_stand_in_is_served_and_then_left_in_peace(
    bench: Workbench, bring: Callable[[PlainPages], None], qtbot: QtBot
) -> None:
    rendered: list[int] = []
    bench.slides.set_size(*THUMBNAIL)
    bench.slides.page_ready.connect(lambda _medium, page: rendered.append(page))
    bring(PlainPages())
    for page in (0, 2, 3):
        qtbot.waitUntil(lambda page=page: bench.slides.picture("P", page) is not None, timeout=PATIENCE_MS)
    assert sorted(rendered) == [0, 2, 3]


def test_a_closed_service_has_let_go_of_its_decks(decks: Workbench) -> None:
    decks.slides.want("S0", 0)
    decks.slides.close()
    assert decks.slides.deck("S0") is None


def _plain_deck(pages: PlainPages, first: Picture | None = None) -> OpenedDeck:
    deck = Deck(tuple(Page(number) for number in range(1, pages.page_count + 1)))
    return OpenedDeck(deck, pages, first=first)


@pytest.mark.parametrize("size", [FIRST_SURFACE, (800, 450)])
def test_slides_that_are_open_already_bring_their_first_page_where_it_fits(
    bench: Workbench, qtbot: QtBot, size: tuple[int, int]
) -> None:
    drawn = plain_picture(9, 9, 9, *FIRST_SURFACE)
    bench.slides.set_size(*size)
    with qtbot.waitSignal(bench.slides.deck_ready):
        bench.slides.adopt("P", _plain_deck(Gate(), drawn))
    assert bench.slides.deck("P") is not None
    assert bench.slides.picture("P", 0) is (drawn if size == FIRST_SURFACE else None)


def test_a_first_page_that_is_drawn_already_is_told_to_the_surfaces(bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.slides.page_ready) as told:
        bench.slides.adopt("P", _plain_deck(PlainPages(), plain_picture(9, 9, 9, *FIRST_SURFACE)))
    assert told.args == ["P", 0]
