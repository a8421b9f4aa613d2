"""What is gathered about pages in the background: their text, and a large picture for the magnifier."""

from pytestqt.qtbot import QtBot

from pmqa_desktop.services.large_pages import TIMES
from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin


def test_every_page_of_a_deck_is_read(decks: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(decks.page_texts.ready, timeout=PATIENCE_MS) as ready:
        decks.page_texts.read("S0")
        assert decks.page_texts.texts("S0") == ()
    assert ready.args == ["S0"]
    texts = decks.page_texts.texts("S0")
    assert len(texts) == 9
    assert "SIPOC" in texts[3]


def test_a_deck_that_is_not_open_is_read_once_it_is(bench: Workbench, qtbot: QtBot) -> None:
    bench.page_texts.read("S0")
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.stage_control.prepare()
    with qtbot.waitSignal(bench.page_texts.ready, timeout=PATIENCE_MS):
        bench.page_texts.read("S0")


def test_the_magnifier_has_a_larger_picture_made_of_each_page(decks: Workbench, qtbot: QtBot) -> None:
    decks.slides.set_size(640, 360)
    begin(decks, "R-04")
    decks.pointer.take(Tool.MAGNIFIER)
    for page in (0, 1):
        decks.stage_control.go_to_page(page)
        qtbot.waitUntil(
            lambda page=page: decks.large_pages.picture("S0", page) is not None,  # type: ignore[misc]
            timeout=PATIENCE_MS,
        )
        picture = decks.large_pages.picture("S0", page)
        assert picture is not None
        assert (picture.width, picture.height) == (TIMES * 640, TIMES * 360)
    assert decks.large_pages.picture("S0", 0) is None
    decks.pointer.put_away()
    assert decks.large_pages.picture("S0", 1) is None
