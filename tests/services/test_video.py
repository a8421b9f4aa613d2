import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.player import Player
from pmqa_desktop.services.video import Video
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS
from tests.support.players import LENGTH_MS, FakePlayer, plain_picture

RED = plain_picture(255, 0, 0)


class Heard:
    """What a video announced, and in which threads."""

    def __init__(self, video: Video) -> None:
        self.told: list[str] = []
        self.threads: set[threading.Thread] = set()
        video.frame_changed.connect(lambda: self._hear("frame"))
        video.ended.connect(lambda: self._hear("end"))
        video.failed.connect(lambda error: self._hear(str(error)))

    def _hear(self, what: str) -> None:
        self.told.append(what)
        self.threads.add(threading.current_thread())


@pytest.fixture
def video(player: FakePlayer, qtbot: QtBot) -> Video:
    return Video(lambda: player)


@pytest.fixture
def heard(video: Video) -> Heard:
    return Heard(video)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.touch()
    return path


def _on_another_thread(deed: Callable[[], None]) -> None:
    thread = threading.Thread(target=deed)
    thread.start()
    thread.join()


def test_what_the_player_tells_on_its_own_thread_is_heard_on_the_thread_of_the_windows(
    video: Video, player: FakePlayer, heard: Heard, clip: Path, qtbot: QtBot
) -> None:
    video.arm(clip, "clip.mp4")
    _on_another_thread(lambda: player.show_frame(RED))
    _on_another_thread(player.end)
    assert heard.told == []
    qtbot.waitUntil(lambda: heard.told == ["frame", "end"])
    assert heard.threads == {threading.current_thread()}


def test_a_video_is_armed_at_the_size_of_the_largest_surface(
    video: Video, player: FakePlayer, clip: Path
) -> None:
    video.set_size(1280, 720)
    video.arm(clip, "clip.mp4")
    assert (player.path, player.size) == (clip, (1280, 720))


@pytest.mark.parametrize("leave", [Video.stop, lambda video: video.arm(Path(__file__), "next.mp4")])
def test_the_end_of_a_video_that_has_left_the_stage_is_not_heard(
    video: Video, player: FakePlayer, heard: Heard, clip: Path, qtbot: QtBot, leave: Callable[[Video], None]
) -> None:
    video.arm(clip, "clip.mp4")
    player.end()
    player.on_failed("video-undecodable")
    leave(video)
    player.on_frame()
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == ["frame"]


def test_a_failure_names_the_file_as_people_know_it(
    video: Video, player: FakePlayer, heard: Heard, clip: Path, qtbot: QtBot
) -> None:
    video.arm(clip, "ภาพรวม.mp4")
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == ["video-undecodable (name=ภาพรวม.mp4)"]


def test_a_file_that_is_gone_is_told_and_not_raised(video: Video, heard: Heard, tmp_path: Path) -> None:
    video.arm(tmp_path / "gone.mp4", "ภาพรวม.mp4")
    assert heard.told == ["media-missing (name=ภาพรวม.mp4)"]


def test_without_vlc_the_failure_is_told_and_everything_else_is_harmless(clip: Path, qtbot: QtBot) -> None:
    def no_player() -> Player:
        raise PmqaError("libvlc-missing")

    video = Video(no_player)
    heard = Heard(video)
    video.arm(clip, "clip.mp4")
    video.play()
    video.seek(1000)
    video.pause()
    video.stop()
    video.close()
    assert heard.told == ["libvlc-missing (name=clip.mp4)"]
    assert (video.position_ms(), video.length_ms(), video.frames(), video.picture()) == (0, 0, 0, None)


def test_the_player_is_made_once_when_the_first_video_is_armed(clip: Path, qtbot: QtBot) -> None:
    made: list[FakePlayer] = []

    def make() -> Player:
        made.append(FakePlayer())
        return made[-1]

    video = Video(make)
    assert (made, video.picture()) == ([], None)
    video.arm(clip, "a.mp4")
    video.arm(clip, "b.mp4")
    assert len(made) == 1
    assert video.length_ms() == LENGTH_MS
    video.close()
    assert made[0].closed


def test_the_real_player_shows_frames_of_the_demonstration(bench: Workbench, qtbot: QtBot) -> None:
    file = bench.media["V0"].file
    assert file is not None
    video = Video(make_player)
    video.set_size(320, 180)
    video.arm(bench.opened.files.path(file), file.name)
    qtbot.waitUntil(lambda: video.picture() is not None, timeout=PATIENCE_MS)
    video.play()
    qtbot.waitUntil(lambda: video.frames() >= 5, timeout=PATIENCE_MS)
    picture = video.picture()
    assert picture is not None
    assert (picture.width, picture.height) == (320, 180)
    assert video.position_ms() > 0
    video.close()
