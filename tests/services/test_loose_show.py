from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deck import Deck, Page
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.domain.timing import Phase
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.media.pdf_pages import PdfPages
from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.services.preferences import Preferences
from tests.support.bench import PATIENCE_MS
from tests.support.clocks import FakeClock
from tests.support.colour_decks import colour_pdf
from tests.support.players import FakePlayer

Maker = Callable[..., LooseShow]


@pytest.fixture
def make(
    tmp_path: Path, clock: FakeClock, player: FakePlayer, preferences: Preferences, qapp: QApplication
) -> Iterator[Maker]:
    shows: list[LooseShow] = []

    def make_it(*files: Path, minutes: float = 0) -> LooseShow:
        shows.append(LooseShow(files, minutes, clock, preferences, tmp_path / "cache", lambda: player))
        return shows[-1]

    yield make_it
    for show in shows:
        show.close()


def test_the_first_page_is_up_as_soon_as_the_file_is_open(make: Maker, tmp_path: Path, qtbot: QtBot) -> None:
    show = make(colour_pdf(tmp_path / "งานนำเสนอ.pdf"))
    with qtbot.waitSignal(show.slides.deck_ready, timeout=PATIENCE_MS):
        show.begin()
    stage = show.stage_control.stage
    assert (show.title, stage.scene, stage.page) == ("งานนำเสนอ.pdf", Scene.SLIDE, 0)
    assert show.stage_control.page_count() == 5


def test_without_planned_minutes_the_time_counts_up_and_is_never_overrun(
    make: Maker, tmp_path: Path, clock: FakeClock
) -> None:
    show = make(colour_pdf(tmp_path / "deck.pdf"))
    show.begin()
    clock.advance(90 * 60_000)
    timings = show.run_control.timings()
    assert timings is not None
    assert (timings.elapsed_ms, timings.phase) == (90 * 60_000, Phase.NORMAL)


def test_with_planned_minutes_it_is_overrun_after_them(make: Maker, tmp_path: Path, clock: FakeClock) -> None:
    show = make(colour_pdf(tmp_path / "deck.pdf"), minutes=1.5)
    show.begin()
    clock.advance(91_000)
    timings = show.run_control.timings()
    assert timings is not None
    assert (timings.remaining_ms, timings.phase) == (-1_000, Phase.OVERTIME)


def test_the_next_item_is_the_next_file(
    make: Maker, tmp_path: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"frames")
    show = make(colour_pdf(tmp_path / "deck.pdf"), film)
    show.begin()
    show.run_control.start_next_item()
    assert show.stage_control.stage.scene is Scene.VIDEO
    assert (player.path, player.playing) == (film, True)


def test_two_files_of_one_name_are_told_apart(make: Maker, tmp_path: Path, qtbot: QtBot) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    one = colour_pdf(tmp_path / "a" / "deck.pdf", ["#c03020"])
    two = colour_pdf(tmp_path / "b" / "deck.pdf", ["#c03021"])
    show = make(one, two)
    with qtbot.waitSignal(show.slides.deck_ready, timeout=PATIENCE_MS):
        show.begin()
    qtbot.waitUntil(lambda: show.slides.sharp("1", 0), timeout=PATIENCE_MS)
    show.run_control.start_next_item()
    qtbot.waitUntil(lambda: show.slides.sharp("2", 0), timeout=PATIENCE_MS)
    first, second = show.slides.picture("1", 0), show.slides.picture("2", 0)
    assert first is not None
    assert second is not None
    assert (first.data[0], second.data[0]) == (0x20, 0x21)


def test_a_file_that_is_not_there_is_told_before_anything_opens(make: Maker, tmp_path: Path) -> None:
    with pytest.raises(PmqaError) as raised:
        make(tmp_path / "gone.pdf")
    assert raised.value.code == "media-missing"
    assert raised.value.facts["name"] == str(tmp_path / "gone.pdf")


def test_slides_that_are_open_already_are_up_at_once(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = colour_pdf(tmp_path / "deck.pdf")
    show = make(path)
    monkeypatch.setattr("pmqa_desktop.media.given.open_given", lambda *_: pytest.fail("opened again"))
    show.begin(OpenedDeck(Deck((Page(1), Page(2))), PdfPages(path)))
    assert show.stage_control.page_count() == 2
    assert not show.slides.preparing()
