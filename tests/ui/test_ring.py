import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.ring import Ring
from pmqa_desktop.ui.common.theme import LIGHT, Theme
from tests.support.hands import picture_of, said


@pytest.fixture
def ring(theme: Theme, qtbot: QtBot) -> Ring:
    made = Ring(theme)
    qtbot.addWidget(made)
    made.set_word("Venue")
    made.resize(120, 140)
    return made


def _colours(ring: Ring) -> set[str]:
    picture = picture_of(ring)
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {picture.pixelColor(x, y).name().upper() for x, y in places}


@pytest.mark.parametrize(
    ("done", "total", "figure", "told"),
    [
        (0, 0, "\u2013", "Nothing to do yet"),
        (0, 12, "0/12", "0 of 12 done"),
        (7, 12, "7/12", "7 of 12 done"),
        (12, 12, "12/12", "12 of 12 done"),
    ],
)
def test_a_ring_tells_in_a_figure_and_in_words_how_much_is_done(
    ring: Ring, done: int, total: int, figure: str, told: str
) -> None:
    ring.show_done(done, total)
    assert ring.figure() == figure
    assert ring.accessibleName() == "Venue"
    assert ring.accessibleDescription() == told


@pytest.mark.parametrize(
    ("done", "total", "seen", "unseen"),
    [
        (0, 0, LIGHT.line, {LIGHT.accent, LIGHT.ok}),
        (0, 5, LIGHT.line, {LIGHT.accent, LIGHT.ok}),
        (2, 5, LIGHT.accent, {LIGHT.ok}),
        (5, 5, LIGHT.ok, {LIGHT.accent}),
        (6, 5, LIGHT.ok, {LIGHT.accent}),
    ],
)
def test_the_ring_closes_as_things_get_done(
    ring: Ring, done: int, total: int, seen: str, unseen: set[str]
) -> None:
    ring.show_done(done, total)
    colours = _colours(ring)
    assert seen in colours
    assert not colours & unseen


def test_the_word_stands_beneath_and_follows_the_language(ring: Ring) -> None:
    assert said(ring) == ["Venue"]
    ring.show_done(1, 2)
    QCoreApplication.sendEvent(ring, QEvent(QEvent.Type.LanguageChange))
    assert (ring.figure(), ring.toolTip()) == ("1/2", "1 of 2 done")
