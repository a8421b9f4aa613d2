from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.errors import PmqaError

MakeClip = Callable[..., Path]


def test_a_missing_file_is_named(screening: Any, tmp_path: Path) -> None:
    with pytest.raises(PmqaError) as missing:
        screening.player.arm(tmp_path / "ไม่มี.mp4", 640, 480)

    assert missing.value.code == "media-missing"
    assert missing.value.facts == {"name": "ไม่มี.mp4"}


def test_text_with_the_ending_of_a_video_fails(screening: Any, tmp_path: Path) -> None:
    (tmp_path / "notes.mp4").write_text("not a video\n" * 50, encoding="utf-8")

    screening.arm(tmp_path / "notes.mp4")

    assert screening.failures == ["video-undecodable"]
    assert screening.player.picture() is None


def test_sound_alone_plays_without_a_picture(screening: Any, make_clip: MakeClip) -> None:
    screening.arm(make_clip("sound.mp4", "-f", "lavfi", "-i", "sine=440:d=2", "-c:a", "aac"))
    assert screening.failures == []
    assert screening.player.sound_only()
    assert screening.player.position_ms() == 0

    screening.player.play()

    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.player.picture() is None
    assert screening.player.position_ms() > 500


def test_a_video_is_not_taken_for_sound(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)

    assert not screening.player.sound_only()


def test_a_file_without_its_index_fails(screening: Any, make_clip: MakeClip, tmp_path: Path) -> None:
    whole = make_clip(
        "late.mp4", "-f", "lavfi", "-i", "testsrc2=d=2", "-c:v", "libx264", "-pix_fmt", "yuv420p"
    )
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])

    screening.arm(cut)

    assert screening.failures == ["video-undecodable"]


def test_pictures_of_noise_fail(screening: Any, numbered_clip: Path, tmp_path: Path) -> None:
    content = bytearray(numbered_clip.read_bytes())
    start = content.index(b"mdat") + 4
    content[start:] = bytes((7 * n + 13) % 251 for n in range(len(content) - start))
    (tmp_path / "noise.mp4").write_bytes(content)

    screening.arm(tmp_path / "noise.mp4")

    assert screening.failures == ["video-undecodable"]


def test_a_file_cut_short_plays_as_far_as_it_goes(
    screening: Any, make_clip: MakeClip, tmp_path: Path
) -> None:
    source = ("-f", "lavfi", "-i", "testsrc2=d=4", "-f", "lavfi", "-i", "sine=440:d=4")
    code = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart")
    whole = make_clip("fast.mp4", *source, *code)
    cut = tmp_path / "short.mp4"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])

    screening.arm(cut)
    screening.player.play()

    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.failures == []
    assert 5 < screening.player.frames() < 98
    assert screening.player.picture() is not None


def test_a_video_of_a_few_frames_ends_when_played(screening: Any, make_clip: MakeClip) -> None:
    source = ("-f", "lavfi", "-i", "testsrc2=r=25:d=0.2")
    clip = make_clip("few.mp4", *source, "-c:v", "libx264", "-pix_fmt", "yuv420p")

    screening.arm(clip)
    screening.player.play()

    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.player.picture() is not None


def test_after_a_failure_the_next_video_plays(screening: Any, numbered_clip: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"\0" * 5000)
    screening.arm(tmp_path / "bad.mp4")
    screening.player.play()
    assert not screening.wait_for(lambda: len(screening.failures) > 1, 0.2)

    screening.arm(numbered_clip)
    screening.player.play()

    assert screening.wait_for(lambda: screening.endings > 0)
