"""What people bring: every container, codec and oddity that ffmpeg here can make, played to its end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

MakeClip = Callable[..., Path]

_H264 = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")
_AAC = ("-c:a", "aac")
BOX = (640, 360)


class Kind(NamedTuple):
    """How a sample is made, and the size in pixels at which it must be shown."""

    name: str
    code: tuple[str, ...]
    size: str = "320x180"
    shown: tuple[int, int] = BOX
    sound: str = "sine=440:d=1.5"


FAST = (
    Kind("h264.mp4", (*_H264, *_AAC)),
    Kind("mpeg2.ts", ("-c:v", "mpeg2video", "-c:a", "mp2")),
    Kind("wmv2.wmv", ("-c:v", "wmv2", "-c:a", "wmav2")),
    Kind("silent.mov", (*_H264, "-an")),
)
SLOW = (
    Kind("h264.mkv", (*_H264, *_AAC)),
    Kind("h264.mov", (*_H264, *_AAC)),
    Kind("h264.avi", (*_H264, "-c:a", "libmp3lame")),
    Kind("h264.ts", (*_H264, *_AAC)),
    Kind("h264.3gp", (*_H264, *_AAC)),
    Kind("hevc.mp4", ("-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", *_AAC)),
    Kind("hevc.mkv", ("-c:v", "libx265", "-preset", "ultrafast", *_AAC)),
    Kind("hevc-10-bit.mkv", ("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le", *_AAC)),
    Kind("vp9.webm", ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus")),
    Kind("av1.webm", ("-c:v", "libsvtav1", "-preset", "12", "-c:a", "libopus")),
    Kind("av1.mp4", ("-c:v", "libsvtav1", "-preset", "12", *_AAC)),
    Kind("mpeg2.mpg", ("-c:v", "mpeg2video", "-c:a", "mp2")),
    Kind("mpeg4.avi", ("-c:v", "mpeg4", "-c:a", "libmp3lame")),
    Kind("xvid.avi", ("-c:v", "libxvid", "-c:a", "libmp3lame")),
    Kind("msmpeg4.avi", ("-c:v", "msmpeg4", "-c:a", "libmp3lame")),
    Kind("wmv1.wmv", ("-c:v", "wmv1", "-c:a", "wmav1")),
    Kind("h263.3gp", ("-c:v", "h263", *_AAC), size="352x288", shown=(440, 360)),
    Kind("odd.mkv", ("-c:v", "libx264", "-pix_fmt", "yuv444p", *_AAC), size="641x361", shown=(639, 360)),
    Kind("odd-vp9.webm", ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-an"), "641x361", (639, 360)),
    Kind("tall.mp4", (*_H264, *_AAC), size="180x320", shown=(202, 360)),
    Kind("4k.mp4", (*_H264, *_AAC), size="3840x2160"),
    Kind("surround.mp4", (*_H264, *_AAC, "-ac", "6")),
    Kind("surround.mkv", (*_H264, "-c:a", "ac3", "-ac", "6")),
    Kind("variable.mp4", ("-vf", "select='not(mod(n,3))+lt(n,12)'", "-vsync", "vfr", *_H264, *_AAC)),
    Kind("interlaced.ts", ("-c:v", "mpeg2video", "-flags", "+ilme+ildct", "-top", "1", "-c:a", "mp2")),
    Kind("late-index.mp4", (*_H264, *_AAC, "-movflags", "0")),
    Kind("fragmented.mp4", (*_H264, *_AAC, "-movflags", "frag_keyframe+empty_moov")),
    Kind("slow.mp4", (*_H264, *_AAC, "-r", "5")),
    Kind("quick.mp4", (*_H264, *_AAC, "-r", "60")),
)


def _make(make_clip: MakeClip, kind: Kind) -> Path:
    picture = ("-f", "lavfi", "-i", f"testsrc2=s={kind.size}:r=25:d=1.5")
    return make_clip(kind.name, *picture, "-f", "lavfi", "-i", kind.sound, *kind.code)


def _play_to_the_end(screening: Any, clip: Path) -> None:
    screening.arm(clip, *BOX)
    assert screening.failures == []
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.failures == []


def _assert_shown(screening: Any, make_clip: MakeClip, kind: Kind) -> None:
    _play_to_the_end(screening, _make(make_clip, kind))
    picture = screening.picture()
    assert abs(picture.width - kind.shown[0]) <= 1
    assert abs(picture.height - kind.shown[1]) <= 1
    assert screening.player.frames() >= 4
    assert len(set(bytes(picture.data[:4000]))) > 3


@pytest.mark.parametrize("kind", FAST, ids=lambda kind: kind.name)
def test_a_usual_video_is_shown(screening: Any, make_clip: MakeClip, kind: Kind) -> None:
    _assert_shown(screening, make_clip, kind)


@pytest.mark.slow
@pytest.mark.parametrize("kind", SLOW, ids=lambda kind: kind.name)
def test_a_rarer_video_is_shown(screening: Any, make_clip: MakeClip, kind: Kind) -> None:
    _assert_shown(screening, make_clip, kind)


def _colour(screening: Any, x: float, y: float) -> str:
    picture = screening.picture()
    at = round(y * (picture.height - 1)) * picture.stride + 4 * round(x * (picture.width - 1))
    blue, green, red = picture.data[at : at + 3]
    return "red" if red > 150 else "green" if green > 80 else "blue" if blue > 150 else "dark"


@pytest.mark.parametrize(
    ("turned", "shape", "corners"),
    [
        (90, (202, 360), ["green", "blue", "red", "dark"]),
        (180, (640, 360), ["blue", "dark", "green", "red"]),
        (270, (202, 360), ["dark", "red", "blue", "green"]),
    ],
)
def test_a_video_filmed_with_the_camera_turned_stands_upright(
    screening: Any, make_clip: MakeClip, turned: int, shape: tuple[int, int], corners: list[str]
) -> None:
    graph = (
        "color=red:s=160x90:d=1[a];color=green:s=160x90:d=1[b];color=black:s=160x90:d=1[c];"
        "color=blue:s=160x90:d=1[d];[a][b]hstack[x];[c][d]hstack[y];[x][y]vstack"
    )
    flat = make_clip(f"flat-{turned}.mp4", "-filter_complex", graph, *_H264)
    clip = make_clip(
        f"turned-{turned}.mp4", "-i", str(flat), "-c", "copy", "-metadata:s:v", f"rotate={turned}"
    )

    screening.arm(clip, *BOX)

    picture = screening.picture()
    assert abs(picture.width - shape[0]) <= 1
    assert abs(picture.height - shape[1]) <= 1
    seen = [_colour(screening, x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)]
    assert seen == corners


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sound.mp3", "sound.m4a", "sound.wav", "sound.ogg", "sound.wma"])
def test_a_file_of_sound_alone_is_played_without_a_picture(
    screening: Any, make_clip: MakeClip, name: str
) -> None:
    _play_to_the_end(screening, make_clip(name, "-f", "lavfi", "-i", "sine=440:d=3"))
    assert screening.player.sound_only()


def _zero(_whole: bytes) -> bytes:
    return b""


def _noise(whole: bytes) -> bytes:
    return bytes((7 * n + 13) % 251 for n in range(len(whole)))


@pytest.mark.parametrize("spoil", [_zero, _noise])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".ts"])
def test_what_is_no_video_is_told(
    screening: Any, numbered_clip: Path, tmp_path: Path, suffix: str, spoil: Callable[[bytes], bytes]
) -> None:
    bad = tmp_path / f"bad{suffix}"
    bad.write_bytes(spoil(numbered_clip.read_bytes()[:60_000]))

    screening.arm(bad)

    assert screening.failures == ["video-undecodable"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cut.mkv", "cut.avi", "cut.ts", "cut.wmv", "cut.webm"])
def test_a_file_cut_in_the_middle_plays_as_far_as_it_goes(
    screening: Any, make_clip: MakeClip, tmp_path: Path, name: str
) -> None:
    codecs = {
        ".wmv": ("-c:v", "wmv2", "-an"),
        ".webm": ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-an"),
    }
    code = codecs.get(Path(name).suffix, (*_H264, "-an"))
    whole = make_clip(f"whole-{name}", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=3", "-g", "10", *code)
    cut = tmp_path / name
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])

    _play_to_the_end(screening, cut)

    assert 5 < screening.player.frames() < 70


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_file_that_vanishes_while_it_plays_comes_to_an_end_and_the_next_one_plays(
    screening: Any,
    make_clip: MakeClip,
    numbered_clip: Path,
    tmp_path: Path,
    harm: Callable[[Path], object],
) -> None:
    clip = tmp_path / "gone.mp4"
    clip.write_bytes(numbered_clip.read_bytes())
    screening.arm(clip)
    screening.player.play()
    assert screening.wait_for_frames(5)

    harm(clip)

    assert screening.wait_for(lambda: screening.endings > 0 or bool(screening.failures))
    screening.failures.clear()
    screening.arm(numbered_clip)
    endings = screening.endings
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > endings)
    assert screening.failures == []
