"""What the audience's surface shows from moment to moment while the stage changes, with the real player."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import picture_of

VIDEO, SLIDES, NEXT_VIDEO, QUESTIONS = "R-03", "R-04", "R-05", "R-12"
WIDTH, HEIGHT = 320, 180


class Watched(StageView):
    """A surface that notes what it has painted."""

    seen: list[str]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if hasattr(self, "seen"):
            self.seen.append(self.what())

    def what(self) -> str:
        """Which of the pictures was painted: what the surface itself followed, and whether it had it."""
        shown = self._shown
        if shown.scene.value == "video":
            return f"video {shown.medium}" if self._frame is not None else "card"
        if shown.scene.value == "slide" and shown.medium:
            return "slide" if self._slides.picture(shown.medium, shown.page) else "card"
        return "card"


@pytest.fixture
def real(open_bench: Callable[..., Workbench], visit_folder: Path, qtbot: QtBot) -> Workbench:
    bench = open_bench(visit_folder, make_player)
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.stage_control.prepare()
    return bench


@pytest.fixture
def view(real: Workbench, wording: Wording, theme: Theme, qtbot: QtBot) -> Iterator[Watched]:
    card = CardText(real.opened.book, real.run_control, wording)
    made = Watched(real.stage_control, real.slides, real.video, card, at_once=True)
    qtbot.addWidget(made)
    real.slides.set_size(WIDTH, HEIGHT)
    real.video.set_size(WIDTH, HEIGHT)
    made.resize(WIDTH, HEIGHT)
    made.show()
    yield made
    real.video.stop()


def _until_playing(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.video.frames() > 5, timeout=PATIENCE_MS)


def _brightness(view: Watched) -> float:
    """The middle grey of what is painted now."""
    return QColor(
        picture_of(view).scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixel(0, 0)
    ).lightness()


def _seen(view: Watched) -> list[str]:
    """What was painted, without repetitions."""
    return [what for at, what in enumerate(view.seen) if at == 0 or view.seen[at - 1] != what]


def test_from_slides_to_a_video_there_is_nothing_between(
    real: Workbench, view: Watched, qtbot: QtBot
) -> None:
    begin(real, SLIDES)
    qtbot.waitUntil(lambda: real.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    view.seen = []
    real.run_control.start_item(NEXT_VIDEO)
    _until_playing(real, qtbot)
    assert _seen(view) in (["slide", "video V1"], ["video V1"])


def test_from_a_video_to_the_next_there_is_nothing_between(
    real: Workbench, view: Watched, qtbot: QtBot
) -> None:
    begin(real, VIDEO)
    _until_playing(real, qtbot)
    real.stage_control.toggle_playback()
    real.video_control.seek(10_000)
    qtbot.waitUntil(lambda: _brightness(view) > 30, timeout=PATIENCE_MS)
    view.seen = []
    real.run_control.start_item(NEXT_VIDEO)
    assert _brightness(view) > 30
    _until_playing(real, qtbot)
    assert _seen(view) in (["video V0", "video V1"], ["video V1"])


def test_from_a_video_to_slides_and_to_the_card_there_is_nothing_between(
    real: Workbench, view: Watched, qtbot: QtBot
) -> None:
    begin(real, VIDEO)
    _until_playing(real, qtbot)
    qtbot.waitUntil(lambda: real.slides.picture("S0", 0) is not None, timeout=PATIENCE_MS)
    view.seen = []
    real.run_control.start_item(SLIDES)
    real.stage_control.next_page()
    qtbot.waitUntil(lambda: real.slides.sharp("S0", 1), timeout=PATIENCE_MS)
    assert _seen(view) == ["slide"]
    real.run_control.start_item(QUESTIONS)
    assert _seen(view) == ["slide", "card"]


def test_a_page_stays_until_the_next_one_of_its_deck_is_drawn(
    real: Workbench, view: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(real, SLIDES)
    qtbot.waitUntil(lambda: real.slides.sharp("S0", 1), timeout=PATIENCE_MS)
    view.seen = []
    drawn = real.slides.picture
    with monkeypatch.context() as patch:
        patch.setattr(real.slides, "picture", lambda medium, page: None if page else drawn(medium, page))
        real.stage_control.next_page()
        view.repaint()
    assert _seen(view) == ["slide"]
    view.repaint()
    assert _seen(view) == ["slide"]
    assert view._shown.page == 1


def test_at_its_end_the_last_picture_stays(real: Workbench, view: Watched, qtbot: QtBot) -> None:
    begin(real, VIDEO)
    _until_playing(real, qtbot)
    view.seen = []
    real.video_control.seek(real.video.length_ms() - 400)
    qtbot.waitUntil(lambda: real.stage_control.stage.playback is Playback.STOPPED, timeout=PATIENCE_MS)
    view.repaint()
    assert _seen(view) == ["video V0"]
    assert view.isVisible()
