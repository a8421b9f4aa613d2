from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.playback import Cut


def _is_size(screening: Any, width: int, height: int) -> bool:
    picture = screening.player.picture()
    return picture is not None and (picture.width, picture.height) == (width, height)


def test_a_playing_video_grows_without_losing_picture_or_position(
    screening: Any, numbered_clip: Path
) -> None:
    screening.arm(numbered_clip, 320, 180, cut=Cut(loop=True))
    screening.player.play()
    assert screening.wait_for_frames(3)
    told: list[tuple[int, int]] = []

    def tell() -> None:
        told.append((screening.number(), screening.player.position_ms()))
        screening.note()

    screening.player.on_frame = tell

    screening.player.resize(640, 360)

    assert screening.wait_for(lambda: _is_size(screening, 640, 360))
    grown = screening.player.frames()
    assert screening.wait_for_frames(grown + 10)
    steps = [later - earlier for (earlier, _), (later, _) in pairwise(told) if later >= earlier]
    assert max(steps) <= 4
    assert screening.failures == []
    assert screening.endings == 0


def test_a_held_video_grows_and_stays_where_it_is(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, 320, 180)
    screening.player.seek(1000)
    assert screening.wait_for(lambda: screening.number() > 25)

    screening.player.resize(640, 360)

    assert screening.wait_for(lambda: _is_size(screening, 640, 360))
    assert 25 <= screening.number() <= 31
    assert screening.player.position_ms() == pytest.approx(1000, abs=100)
    assert not screening.wait_for(lambda: screening.number() > 33, 0.3)


def test_an_order_during_the_change_of_size_is_obeyed(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, 320, 180)
    screening.player.play()
    assert screening.wait_for_frames(3)

    screening.player.resize(640, 360)
    screening.player.pause()

    assert screening.wait_for(lambda: _is_size(screening, 640, 360))
    held = screening.number()
    assert not screening.wait_for(lambda: screening.number() > held + 1, 0.4)
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)


def test_a_video_that_leaves_during_the_change_of_size_is_gone(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, 320, 180)
    screening.player.play()
    assert screening.wait_for_frames(3)

    screening.player.resize(640, 360)
    screening.player.stop()

    assert not screening.wait_for(lambda: screening.player.picture() is not None, 1)
    assert screening.endings == 0


def test_a_prepared_video_has_its_first_frame_at_once(screening: Any, numbered_clip: Path) -> None:
    screening.player.prepare(numbered_clip, 640, 360)
    prepared = screening.player._sessions._prepared
    assert screening.wait_for(lambda: prepared.ring.newest is not None and prepared._open)
    assert screening.player.picture() is None

    screening.player.arm(numbered_clip, 640, 360)

    assert screening.player.picture() is not None
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)


def test_a_prepared_file_that_cannot_be_played_says_so_when_it_is_armed(
    screening: Any, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"\0" * 5000)
    screening.player.prepare(bad, 640, 360)
    assert not screening.wait_for(lambda: bool(screening.failures), 0.3)

    screening.player.arm(bad, 640, 360)

    assert screening.wait_for(lambda: screening.failures == ["video-undecodable"])
