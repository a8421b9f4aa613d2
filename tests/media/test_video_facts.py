from collections.abc import Callable
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.video_facts import read_video

PICTURES = ("-f", "lavfi", "-i", "testsrc=size=320x180:rate=25:duration=1")
SOUND = ("-f", "lavfi", "-i", "sine=440:duration=1")


def test_length_size_codecs_and_tracks_are_told(make_clip: Callable[..., Path]) -> None:
    thai = ("-map", "0", "-map", "1", "-map", "1", "-metadata:s:a:0", "language=tha", "-ac", "2")
    path = make_clip("สอง เสียง.mkv", *PICTURES, *SOUND, *thai, "-c:v", "libx264", "-c:a", "aac")

    facts = read_video(path)

    assert abs(facts.length_ms - 1000) < 100
    assert (facts.width, facts.height, facts.frames_per_second) == (320, 180, 25)
    assert "H264" in facts.codec
    assert [(track.channels, track.rate, track.language) for track in facts.sound] == [
        (2, 44100, "tha"),
        (2, 44100, ""),
    ]
    assert all("AAC" in track.codec for track in facts.sound)


def test_a_video_without_sound_is_told(make_clip: Callable[..., Path]) -> None:
    facts = read_video(make_clip("still.webm", *PICTURES, "-c:v", "libvpx-vp9", "-b:v", "200k"))

    assert (facts.width, facts.sound, facts.subtitles) == (320, (), 0)
    assert "VP9" in facts.codec


def test_a_file_of_sound_only_has_no_pictures(make_clip: Callable[..., Path]) -> None:
    facts = read_video(make_clip("sound.mp4", *SOUND, "-c:a", "aac"))

    assert (facts.codec, facts.width, len(facts.sound)) == ("", 0, 1)


def test_a_picture_that_lies_on_its_side_is_measured_upright(make_clip: Callable[..., Path]) -> None:
    wide = make_clip("wide.mp4", *PICTURES, "-c:v", "libx264")
    turned = make_clip("turned.mp4", "-i", str(wide), "-c", "copy", "-metadata:s:v:0", "rotate=90")

    facts = read_video(turned)

    assert (facts.width, facts.height) == (180, 320)


@pytest.mark.parametrize("content", [b"no video", bytes(5000)])
def test_what_is_no_video_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(content)

    with pytest.raises(PmqaError) as error:
        read_video(tmp_path / "a.mp4", "งาน.mp4")

    assert (error.value.code, error.value.facts) == ("video-undecodable", {"name": "งาน.mp4"})


def _two_seconds(make_clip: Callable[..., Path], name: str, *more: str) -> Path:
    pictures = (*PICTURES[:-1], PICTURES[-1].replace("duration=1", "duration=4"))
    sound = (*SOUND[:-1], SOUND[-1].replace("duration=1", "duration=4"))
    return make_clip(name, *pictures, *sound, "-c:v", "libx264", "-c:a", "aac", *more)


def test_sound_is_decoded_at_both_ends_and_in_the_middle(make_clip: Callable[..., Path]) -> None:
    assert read_video(_two_seconds(make_clip, "heard.mp4")).heard == (True, True, True)


def test_sound_that_cannot_be_decoded_is_told_although_its_track_is_there(
    make_clip: Callable[..., Path],
) -> None:
    whole = _two_seconds(make_clip, "to-be-damaged.mp4")
    facts = read_video(make_clip("noise.mp4", "-i", str(whole), "-c", "copy", "-bsf:a", "noise=amount=1"))
    assert len(facts.sound) == 1
    assert facts.heard == (False, False, False)


def test_nobody_listens_for_sound_that_is_not_there(make_clip: Callable[..., Path]) -> None:
    assert read_video(make_clip("silent.mp4", *PICTURES)).heard == ()
