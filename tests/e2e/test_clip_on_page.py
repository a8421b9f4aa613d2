"""A real deck, LibreOffice and libVLC: a video plays in its place on the page that the audience sees."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.media.vlc_player import VlcPlayer
from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.clip_surface import area_of
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.show.windows import ShowWindows
from tests.support.clip_decks import NEXT_CLICK, film_slide
from tests.support.decks import add_slide, new_deck, save
from tests.support.hands import picture_of

CONVERSION_MS = 120_000
FRAMES_MS = 15_000
MEDIUM = "1"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not VlcPlayer.available(), reason="libVLC plays the video"),
]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A second and a half: blue, then red to the end."""
    path = tmp_path / "film.mp4"
    sources = [f"color={colour}:s=320x120:r=25:d={length}" for colour, length in (("blue", 0.5), ("red", 1))]
    inputs = [option for source in sources for option in ("-f", "lavfi", "-i", source)]
    joined = ("-filter_complex", "concat=n=2:v=1", "-pix_fmt", "yuv420p", "-c:v", "libx264")
    subprocess.run(["ffmpeg", "-v", "error", "-y", *inputs, *joined, str(path)], check=True)
    return path


@pytest.fixture
def show(tmp_path: Path, film: Path, qapp: QApplication) -> Iterator[tuple[LooseShow, ShowWindows]]:
    deck = new_deck()
    add_slide(deck, "ก่อนวิดีโอ")
    film_slide(deck, [film], NEXT_CLICK)
    load_fonts()
    theme = Theme(LIGHT)
    theme.apply(qapp)
    preferences = Preferences(QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat), "en")
    path = save(deck, tmp_path / "งานนำเสนอ.pptx")
    made = LooseShow([path], 0, SystemClock(), preferences, tmp_path / "cache", VlcPlayer)
    windows = ShowWindows(qapp, made, lambda: theme, preferences)
    made.begin()
    windows.show()
    yield made, windows
    windows.close()
    made.close()


def test_the_next_click_plays_the_video_in_its_rectangle_and_the_page_around_it_stays_as_it_is(
    show: tuple[LooseShow, ShowWindows], qtbot: QtBot
) -> None:
    bench, windows = show
    stage, view = bench.stage_control, windows.audience.view
    qtbot.waitUntil(lambda: bench.slides.sharp(MEDIUM, 1), timeout=CONVERSION_MS)
    qtbot.waitUntil(windows.operator.isVisible)
    stage.next_page()
    # Its window has found its place by now: the page is drawn anew for that.
    qtbot.waitUntil(lambda: bench.slides.sharp(MEDIUM, 1) and bench.slides.resting(), timeout=FRAMES_MS)
    page = picture_of(view)
    area = area_of(bench.clips.videos(MEDIUM, 1)[0].rectangle, view.place())
    middle = area.center()
    stage.next_page()
    assert stage.stage.clip == 0
    qtbot.waitUntil(_seen(view, middle, lambda colour: colour.blue() > 200 and colour.red() < 60))
    qtbot.waitUntil(lambda: stage.stage.playback is Playback.STOPPED, timeout=FRAMES_MS)
    last = picture_of(view)
    assert last.pixelColor(middle).red() > 200  # the last frame stays
    assert last.pixelColor(area.topLeft()).red() > 200
    assert _without(last, area) == _without(page, area)
    stage.previous_page()
    stage.next_page()
    assert picture_of(view) == page


def _seen(view, at, is_it: Callable[[QColor], bool]) -> Callable[[], bool]:  # type: ignore[no-untyped-def]
    return lambda: is_it(picture_of(view).pixelColor(at))


def _without(picture: QImage, area: QRect) -> QImage:
    rest = picture.copy()
    painter = QPainter(rest)
    painter.fillRect(area, QColor("white"))
    painter.end()
    return rest
