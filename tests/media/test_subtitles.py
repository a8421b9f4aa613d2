import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import NO_TRACK
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.subtitles import SubtitleRoom, beside, decoded

MakeClip = Callable[..., Path]
THAI = "ที่นี่ ผู้ว่าฯ ปั๊มน้ำ ญี่ปุ่น"
WHITE = 200


def _srt(*words: str) -> str:
    return f"1\n00:00:00,000 --> 00:00:09,000\n{chr(10).join(words)}\n"


@pytest.fixture(scope="module")
def blue_clip(make_clip: MakeClip) -> Path:
    source = ("-f", "lavfi", "-i", "color=0x204060:s=640x360:d=4:r=25")
    return make_clip("blue.mp4", *source, "-c:v", "libx264", "-pix_fmt", "yuv420p")


@pytest.fixture
def clip(blue_clip: Path, tmp_path: Path) -> Path:
    """A plain blue video, alone in a folder."""
    return Path(shutil.copy(blue_clip, tmp_path / "ภาพรวม.mp4"))


def _ink(picture: Picture) -> list[tuple[int, int]]:
    """Where the white of letters is."""
    rows = range(0, picture.height)
    return [
        (x, y)
        for y in rows
        for x in range(picture.width)
        if picture.data[y * picture.stride + 4 * x] > WHITE
        and picture.data[y * picture.stride + 4 * x + 2] > WHITE
    ]


def _has_ink(screening: Any) -> bool:
    picture = screening.player.picture()
    return picture is not None and len(_ink(picture)) > 200


def test_subtitles_beside_the_video_are_drawn_into_its_pictures(screening: Any, clip: Path) -> None:
    clip.with_suffix(".srt").write_text(_srt(THAI), encoding="utf-8")

    screening.arm(clip)
    screening.player.play()

    assert screening.wait_for(lambda: _has_ink(screening))
    tracks = screening.player.tracks()
    assert [track.id for track in tracks.subtitles] == [tracks.subtitle]


def test_without_subtitles_nothing_is_drawn(screening: Any, clip: Path) -> None:
    screening.arm(clip)
    screening.player.play()
    assert screening.wait_for_frames(20)

    assert not _has_ink(screening)
    assert screening.player.tracks().subtitles == ()


@pytest.mark.parametrize("encoding", ["cp874", "utf-8-sig", "utf-16"])
def test_thai_looks_the_same_whatever_machine_wrote_it(screening: Any, clip: Path, encoding: str) -> None:
    clip.with_suffix(".srt").write_text(_srt(THAI), encoding="utf-8")
    screening.arm(clip)
    screening.player.play()
    assert screening.wait_for(lambda: _has_ink(screening))
    expected = _ink(screening.picture())

    clip.with_suffix(".srt").write_text(_srt(THAI), encoding=encoding)
    screening.arm(clip)
    screening.player.play()

    assert screening.wait_for(lambda: _has_ink(screening))
    assert _ink(screening.picture()) == expected


def test_the_marks_of_thai_stand_above_and_below_their_letters_and_cost_no_width(
    screening: Any, clip: Path
) -> None:
    def box(words: str) -> tuple[int, int]:
        clip.with_suffix(".srt").write_text(_srt(words), encoding="utf-8")
        screening.arm(clip)
        screening.player.play()
        assert screening.wait_for(lambda: _has_ink(screening))
        ink = _ink(screening.picture())
        return max(x for x, _ in ink) - min(x for x, _ in ink), max(y for _, y in ink) - min(
            y for _, y in ink
        )

    plain, marked = box("กกกกกก"), box("กี่กุกี่กุกี่กุ")

    assert marked[0] == pytest.approx(plain[0], abs=8)
    assert marked[1] > plain[1] * 1.5


def test_subtitles_can_be_switched_off_and_on_while_the_picture_is_held(screening: Any, clip: Path) -> None:
    clip.with_suffix(".srt").write_text(_srt(THAI), encoding="utf-8")
    screening.arm(clip)
    screening.player.play()
    assert screening.wait_for(lambda: _has_ink(screening))
    screening.player.pause()
    shown = screening.player.tracks().subtitle

    screening.player.choose_subtitles(NO_TRACK)
    assert screening.wait_for(lambda: not _has_ink(screening))
    screening.player.choose_subtitles(shown)

    assert screening.wait_for(lambda: _has_ink(screening))


def test_subtitles_of_another_file_can_be_given_while_it_plays(
    screening: Any, clip: Path, tmp_path: Path
) -> None:
    given = tmp_path / "คำบรรยาย อื่น.srt"
    given.write_text(_srt(THAI), encoding="cp874")
    screening.arm(clip)
    screening.player.play()
    assert screening.wait_for_frames(5)

    screening.player.add_subtitles(given)

    assert screening.wait_for(lambda: _has_ink(screening))


def test_given_subtitles_that_are_gone_are_told(screening: Any, clip: Path, tmp_path: Path) -> None:
    screening.arm(clip)
    with pytest.raises(PmqaError, match="media-missing"):
        screening.player.add_subtitles(tmp_path / "gone.srt")


def test_embedded_tracks_are_listed_with_their_languages_and_chosen(
    screening: Any, make_clip: MakeClip, tmp_path: Path
) -> None:
    for language, words in (("tha", THAI), ("eng", "Hello there, province")):
        (tmp_path / f"{language}.srt").write_text(_srt(words), encoding="utf-8")
    picture = ("-f", "lavfi", "-i", "color=0x204060:s=640x360:d=4:r=25")
    sounds = ("-f", "lavfi", "-i", "sine=440:d=4", "-f", "lavfi", "-i", "sine=880:d=4")
    texts = ("-i", str(tmp_path / "tha.srt"), "-i", str(tmp_path / "eng.srt"))
    maps = tuple(word for stream in range(5) for word in ("-map", str(stream)))
    words = ("-metadata:s:a:0", "language=tha", "-metadata:s:a:1", "language=eng")
    titles = ("-metadata:s:s:0", "language=tha", "-metadata:s:s:1", "language=eng")
    code = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", "-c:s", "srt")
    clip = make_clip("many.mkv", *picture, *sounds, *texts, *maps, *words, *titles, *code)
    screening.arm(clip)
    assert screening.wait_for(lambda: len(screening.player.tracks().subtitles) == 2)
    tracks = screening.player.tracks()

    assert [track.language for track in tracks.sounds] == ["tha", "eng"]
    assert [track.language for track in tracks.subtitles] == ["tha", "eng"]
    screening.player.choose_sound(tracks.sounds[1].id)
    screening.player.choose_subtitles(tracks.subtitles[1].id)
    screening.player.play()
    assert screening.wait_for(lambda: _has_ink(screening))
    assert screening.player.tracks().sound == tracks.sounds[1].id


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_thai_is_read_from_every_encoding_that_windows_has_written(encoding: str) -> None:
    assert decoded(_srt(THAI).encode(encoding)) == _srt(THAI)


def test_a_subtitle_file_is_found_beside_the_video_only(tmp_path: Path) -> None:
    (tmp_path / "a.srt").touch()
    assert beside(tmp_path / "a.mp4") == tmp_path / "a.srt"
    assert beside(tmp_path / "b.mp4") is None


def test_what_is_made_for_subtitles_is_gone_when_the_player_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    source = tmp_path / "a.srt"
    source.write_text(_srt(THAI), encoding="cp874")
    room = SubtitleRoom(tmp_path)
    copy = room.readable(source)
    assert copy is not None
    assert copy.read_text(encoding="utf-8") == _srt(THAI)

    room.close()

    assert not copy.exists()
    assert "FONTCONFIG_FILE" not in os.environ
