"""A video that is to be seen first is open before there is a window."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.opened_ahead import open_ahead
from pmqa_desktop.domain.playback import FIRST_BOX
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import vlc_player
from pmqa_desktop.media.player import Player
from pmqa_desktop.media.vlc_session import VideoSession
from pmqa_desktop.services.video import Video
from tests.support.bench import PATIENCE_MS


@pytest.fixture
def clip_player(numbered_clip: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setenv("PMQA_AUDIO", "none")
    player = open_ahead(numbered_clip)
    assert player is not None
    yield player
    player.close()


def test_the_windows_show_the_one_that_is_open(
    clip_player: Player, numbered_clip: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[VideoSession] = []

    def open_another(*given: Any, **more: Any) -> VideoSession:
        opened.append(VideoSession(*given, **more))
        return opened[-1]

    monkeypatch.setattr(vlc_player, "VideoSession", open_another)
    video = Video(lambda: clip_player)
    with qtbot.waitSignal(video.frame_changed, timeout=PATIENCE_MS):
        video.arm(numbered_clip, "clip")
    assert video.picture() is not None
    assert opened == []


def test_a_deck_needs_no_player(tmp_path: Path) -> None:
    assert open_ahead(tmp_path / "deck.pdf") is None


def test_without_libvlc_there_is_none_and_the_windows_tell_it(
    numbered_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise PmqaError("libvlc-missing")

    monkeypatch.setattr(vlc_player, "_load", missing)
    assert open_ahead(numbered_clip) is None


def test_a_file_that_is_not_there_is_told_when_it_is_put_up(tmp_path: Path) -> None:
    player = open_ahead(tmp_path / "gone.mp4")
    assert player is not None
    with pytest.raises(PmqaError, match="media-missing"):
        player.arm(tmp_path / "gone.mp4", *FIRST_BOX)
    player.close()


def test_nothing_of_the_windows_is_imported_for_it(numbered_clip: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pmqa_desktop.app.opened_ahead import open_ahead\n"
        "player = open_ahead(Path(sys.argv[1])); print('PySide6' in sys.modules, player is None)\n"
        "player.close()"
    )
    command = [sys.executable, "-c", code, str(numbered_clip)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == ["False", "False"]
