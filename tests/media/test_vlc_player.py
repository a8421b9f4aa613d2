import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

LAST = 59
MakeClip = Callable[..., Path]


def test_arming_shows_the_first_frame_and_stays_there(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)

    moved_on = screening.wait_for(lambda: screening.player.frames() > 1, 0.5)

    assert not moved_on
    assert screening.number() <= 1
    assert screening.player.position_ms() == 0
    assert screening.player.length_ms() == pytest.approx(2000, abs=60)


def test_an_armed_video_plays_from_its_first_frame_to_its_last(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    numbers: list[int] = []
    screening.player.on_frame = lambda: numbers.append(screening.number())

    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)

    assert min(numbers[:2]) <= 1
    assert numbers[1:] == sorted(numbers[1:])
    assert len(set(numbers)) >= LAST - 10
    assert screening.number() == LAST


def test_the_end_is_told_once_and_the_last_frame_stays(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()

    assert screening.wait_for(lambda: screening.endings > 0)
    told_again = screening.wait_for(lambda: screening.endings > 1, 0.3)

    assert not told_again
    assert screening.failures == []
    assert screening.number() == LAST
    assert screening.player.position_ms() == screening.player.length_ms()


def test_pausing_holds_picture_position_and_count(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for_frames(12)

    screening.player.pause()
    assert not screening.wait_for(lambda: False, 0.1)
    held = (screening.number(), screening.player.position_ms(), screening.player.frames())
    assert not screening.wait_for(lambda: screening.player.frames() > held[2], 0.4)

    assert (screening.number(), screening.player.position_ms(), screening.player.frames()) == held
    screening.player.play()
    assert screening.wait_for_frames(held[2] + 3)
    assert held[0] <= screening.number() <= held[0] + 12


def test_the_position_runs_between_the_reports_of_libvlc(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    seen: list[tuple[int, int]] = []
    screening.player.on_frame = lambda: seen.append((screening.number(), screening.player.position_ms()))

    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)

    late = [abs(position - number * 1000 / 30) for number, position in seen]
    assert sorted(late)[len(late) // 2] < 120
    assert [position for _, position in seen] == sorted(position for _, position in seen)


def test_seeking_while_paused_shows_the_picture_there(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for_frames(5)
    screening.player.pause()

    screening.player.seek(1500)

    assert screening.wait_for(lambda: screening.number() > 35)
    assert screening.number() == pytest.approx(45, abs=6)
    assert screening.player.position_ms() == 1500


def test_seeking_back_after_the_end_waits_there_for_play(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)

    screening.player.seek(1000)

    assert screening.wait_for(lambda: screening.number() < 40)
    assert screening.number() == pytest.approx(30, abs=6)
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 1)


def test_playing_after_the_end_starts_over(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)

    screening.player.play()

    assert screening.wait_for(lambda: screening.number() < 20)
    assert screening.wait_for(lambda: screening.endings > 1)


def test_playing_before_the_first_frame_is_not_forgotten(screening: Any, numbered_clip: Path) -> None:
    screening.player.arm(numbered_clip, 320, 180)
    screening.player.play()
    screening.player.set_volume(30)

    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.player.frames() > LAST - 10


def test_pausing_right_after_playing_holds(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)

    screening.player.play()
    screening.player.pause()

    assert not screening.wait_for(lambda: screening.player.frames() > 6, 0.6)
    assert screening.endings == 0


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("testsrc2=s=320x180:d=1",), (640, 360)),
        (("testsrc2=s=322x182:d=1",), (640, 362)),
        (("testsrc2=s=720x576:d=1", "-vf", "setsar=64/45"), (640, 360)),
        (("testsrc2=s=180x320:d=1",), (270, 480)),
    ],
)
def test_frames_fit_the_box_with_the_video_s_own_shape(
    screening: Any, make_clip: MakeClip, options: tuple[str, ...], expected: tuple[int, int]
) -> None:
    clip = make_clip("shape.mp4", "-f", "lavfi", "-i", *options, "-c:v", "libx264", "-pix_fmt", "yuv420p")

    screening.arm(clip)

    picture = screening.picture()
    assert (picture.width, picture.height) == expected
    assert picture.stride % 32 == 0
    assert len(picture.data) == picture.stride * picture.height


def test_a_shape_that_only_the_pictures_tell_is_respected(screening: Any, make_clip: MakeClip) -> None:
    source = ("-f", "lavfi", "-i", "testsrc2=s=720x576:d=4", "-vf", "setsar=64/45")
    clip = make_clip("bare.ts", *source, "-c:v", "mpeg2video", "-pix_fmt", "yuv420p")

    screening.arm(clip)

    assert (screening.picture().width, screening.picture().height) == (640, 360)


def test_the_padding_of_odd_sizes_is_not_shown(screening: Any, make_clip: MakeClip) -> None:
    white = ("-f", "lavfi", "-i", "color=white:s=322x182:d=1")
    clip = make_clip("white.mp4", *white, "-c:v", "libx264", "-pix_fmt", "yuv420p")

    screening.arm(clip, 322, 182)

    picture = screening.picture()
    corner = (picture.height - 1) * picture.stride + (picture.width - 1) * 4
    assert min(picture.data[corner : corner + 3]) > 245
    assert min(picture.data[0:3]) > 245


def test_stopping_forgets_the_picture_and_says_nothing_more(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for_frames(3)

    screening.player.stop()

    assert screening.player.picture() is None
    assert screening.player.frames() == 0
    assert not screening.wait_for(lambda: screening.endings > 0 or screening.player.frames() > 0, 0.3)


def test_thirty_videos_armed_in_a_hurry_leave_no_thread_behind(screening: Any, numbered_clip: Path) -> None:
    for _ in range(30):
        screening.player.arm(numbered_clip, 320, 180)
        screening.player.play()
        screening.player.stop()
    screening.arm(numbered_clip)
    assert screening.failures == []

    screening.player.close()

    assert [thread for thread in threading.enumerate() if thread.name == "video"] == []


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_hundred_videos_cost_no_memory(screening: Any, numbered_clip: Path) -> None:
    statm = Path("/proc/self/statm")
    if not statm.exists():
        pytest.skip("needs /proc")
    resident: list[int] = []
    for _ in range(500):
        screening.arm(numbered_clip, 1280, 720)
        screening.player.play()
        resident.append(int(statm.read_text().split()[1]) * 4096)
        screening.player.stop()

    assert screening.failures == []
    assert max(resident[400:]) < max(resident[50:150]) * 1.25
