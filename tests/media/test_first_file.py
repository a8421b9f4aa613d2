"""The first file of a show is open before there is a window."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.first_file import FirstFile
from pmqa_desktop.domain.stage import FIRST_SURFACE
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import vlc_player
from pmqa_desktop.media.vlc_session import VideoSession
from pmqa_desktop.services.background import Job
from pmqa_desktop.services.video import Video
from tests.support.bench import PATIENCE_MS
from tests.support.pdfs import page, write_pdf
from tests.support.soffices import hanging_soffice

Opener = Callable[[Path], FirstFile]


@pytest.fixture
def open_first(tmp_path: Path, fonts_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    monkeypatch.setenv("PMQA_AUDIO", "none")
    opened: list[FirstFile] = []

    def open_it(path: Path) -> FirstFile:
        opened.append(FirstFile(path, tmp_path / "cache", fonts_dir))
        return opened[-1]

    yield open_it
    for first in opened:
        first.close()


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_pdf(tmp_path / "deck.pdf", [page(400, 300)] * 3)


@pytest.fixture
def hanging_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a LibreOffice lies that never comes to an end."""
    room = tmp_path / "hanging"
    room.mkdir()
    hanging_soffice(room, monkeypatch)
    return room


def _job(report: Callable[[str], None] = lambda _stage: None) -> Job:
    return Job(report)


def _ask(first: FirstFile, path: Path, job: Job, password: str | None = None) -> Any:
    return first.open_slides(path, path.name, path.parent / "cache", path.parent, password, job)


def test_the_windows_show_the_video_that_is_open(
    open_first: Opener, numbered_clip: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    player = open_first(numbered_clip).player()
    opened: list[VideoSession] = []

    def open_another(*given: Any, **more: Any) -> VideoSession:
        opened.append(VideoSession(*given, **more))
        return opened[-1]

    monkeypatch.setattr(vlc_player, "VideoSession", open_another)
    video = Video(lambda: player)
    with qtbot.waitSignal(video.frame_changed, timeout=PATIENCE_MS):
        video.arm(numbered_clip, "clip")
    assert video.picture() is not None
    assert opened == []
    player.close()


def test_without_libvlc_a_video_is_told_when_it_is_put_up(
    open_first: Opener, numbered_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise PmqaError("libvlc-missing")

    monkeypatch.setattr(vlc_player, "_load", missing)
    first = open_first(numbered_clip)
    with pytest.raises(PmqaError, match="libvlc-missing"):
        first.player()


def test_a_video_that_is_not_there_is_told_when_it_is_put_up(open_first: Opener, tmp_path: Path) -> None:
    player = open_first(tmp_path / "gone.mp4").player()
    with pytest.raises(PmqaError, match="media-missing"):
        player.arm(tmp_path / "gone.mp4", *FIRST_SURFACE)
    player.close()


def test_slides_come_with_their_first_page_drawn(open_first: Opener, deck: Path) -> None:
    opened = open_first(deck).slides()
    assert opened is not None
    assert len(opened.deck.pages) == 3
    assert opened.first is not None
    assert (opened.first.width, opened.first.height) == (1440, 1080)
    opened.pages.close()


def test_slides_are_given_once_and_then_opened_like_others(open_first: Opener, deck: Path) -> None:
    first = open_first(deck)
    given = first.slides()
    assert first.slides() is None
    again = _ask(first, deck, _job())
    assert again is not given
    assert len(again.deck.pages) == 3


def test_another_file_does_not_get_them(open_first: Opener, deck: Path, tmp_path: Path) -> None:
    other = write_pdf(tmp_path / "other.pdf", [page(300, 400)])
    first = open_first(deck)
    assert len(_ask(first, other, _job()).deck.pages) == 1
    assert first.slides() is not None  # they wait for whoever asks for their own file


def test_what_is_wrong_with_slides_is_told_to_whoever_asks_for_them(
    open_first: Opener, tmp_path: Path
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"no PDF")
    first = open_first(tmp_path / "bad.pdf")
    assert first.slides() is None
    with pytest.raises(PmqaError, match="pdf-unreadable"):
        _ask(first, tmp_path / "bad.pdf", _job())


def test_a_conversion_goes_on_for_the_job_that_asks_and_ends_with_it(
    open_first: Opener, thai_deck: Path, hanging_room: Path, processes_naming: Callable[[Path], list[int]]
) -> None:
    first = open_first(thai_deck)
    assert first.slides() is None  # nobody waits for LibreOffice without a window
    told: list[str] = []

    def report(stage: str) -> None:
        told.append(stage)
        job.cancel()

    job = _job(report)
    with pytest.raises(PmqaError, match="deck-cancelled"):
        _ask(first, thai_deck, job)
    assert told[0] in {"starting", "converting"}
    assert processes_naming(hanging_room) == []


def test_slides_that_nobody_asked_for_are_let_go(
    open_first: Opener, thai_deck: Path, hanging_room: Path, processes_naming: Callable[[Path], list[int]]
) -> None:
    open_first(thai_deck).close()
    assert processes_naming(hanging_room) == []


def test_a_conversion_does_not_outlive_a_show_that_cannot_begin(
    thai_deck: Path, hanging_room: Path, tmp_path: Path, processes_naming: Callable[[Path], list[int]]
) -> None:
    command = [sys.executable, "-m", "pmqa_desktop", "show", str(thai_deck), str(tmp_path / "gone.pdf")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PMQA_HOME": str(tmp_path / "home")}
    told = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=60)
    assert told.returncode == 2
    assert "gone.pdf" in told.stderr
    assert processes_naming(hanging_room) == []


@pytest.mark.parametrize("name", ["deck.pdf", "clip"])
def test_nothing_of_the_windows_is_imported_for_it(deck: Path, numbered_clip: Path, name: str) -> None:
    code = (
        "import sys; from pathlib import Path; from pmqa_desktop.app.first_file import FirstFile\n"
        "path = Path(sys.argv[1]); first = FirstFile(path, path.parent, path.parent)\n"
        "print('PySide6' in sys.modules)\n"
        "first.close()"
    )
    path = deck if name == deck.name else numbered_clip
    command = [sys.executable, "-c", code, str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert told.stdout.split() == ["False"]
