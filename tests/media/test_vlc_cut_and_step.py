import itertools
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.playback import Cut

LAST = 59


def _play_and_note(screening: Any) -> list[int]:
    numbers: list[int] = []
    screening.player.on_frame = lambda: (numbers.append(screening.number()), screening.note())[0]
    screening.player.play()
    return numbers


def test_a_cut_begins_at_its_in_point_and_ends_at_its_out_point(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, cut=Cut(in_ms=500, out_ms=1200))
    assert screening.number() == pytest.approx(15, abs=1)
    assert screening.player.position_ms() == 500

    numbers = _play_and_note(screening)
    assert screening.wait_for(lambda: screening.endings > 0)
    held = screening.player.frames()

    assert min(numbers) >= 14
    assert max(numbers) == pytest.approx(36, abs=4)
    assert screening.player.position_ms() == pytest.approx(1200, abs=40)
    assert not screening.wait_for(lambda: screening.player.frames() > held or screening.endings > 1, 0.3)


def test_after_the_out_point_it_starts_over_at_the_in_point(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, cut=Cut(in_ms=1000, out_ms=1300))
    screening.player.play()
    assert screening.wait_for(lambda: screening.endings > 0)

    numbers = _play_and_note(screening)

    assert screening.wait_for(lambda: screening.endings > 1)
    assert min(numbers) >= 25


@pytest.mark.parametrize(("cut", "first"), [(Cut(loop=True), 0), (Cut(1000, 1500, loop=True), 30)])
def test_a_loop_starts_over_and_never_ends(screening: Any, numbered_clip: Path, cut: Cut, first: int) -> None:
    screening.arm(numbered_clip, cut=cut)

    numbers = _play_and_note(screening)

    def times_at_the_start() -> int:
        return sum(1 for one, next_one in itertools.pairwise(numbers) if next_one < one - 5)

    assert screening.wait_for(lambda: times_at_the_start() >= 2)
    assert screening.endings == 0
    assert screening.player.picture() is not None
    assert first - 5 <= min(numbers) <= first + 1


def test_a_loop_that_is_switched_off_ends_at_the_end(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, cut=Cut(loop=True))
    screening.player.play()
    assert screening.wait_for_frames(5)

    screening.player.set_cut(Cut())

    assert screening.wait_for(lambda: screening.endings > 0)
    assert screening.number() == LAST


def test_seeking_stays_inside_the_cut(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip, cut=Cut(in_ms=500, out_ms=1500))

    screening.player.seek(0)
    assert not screening.wait_for(lambda: screening.number() < 14, 0.4)

    assert screening.player.position_ms() == 500


def test_stepping_forth_shows_one_frame_after_the_other(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for_frames(10)
    screening.player.pause()
    assert not screening.wait_for(lambda: False, 0.2)
    seen = [screening.number()]

    for _ in range(4):
        screening.player.step(1)
        assert screening.wait_for(lambda: screening.number() != seen[-1])
        stepped = screening.number()
        assert not screening.wait_for(lambda stepped=stepped: screening.number() != stepped, 0.2)
        seen.append(stepped)

    assert [later - earlier for earlier, later in itertools.pairwise(seen)] == [1, 1, 1, 1]
    assert screening.player.position_ms() == pytest.approx(seen[-1] * 1000 / 30, abs=120)


def test_stepping_back_shows_the_frame_before(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.seek(1000)
    assert screening.wait_for(lambda: screening.number() > 25)
    assert not screening.wait_for(lambda: False, 0.3)
    before = screening.number()

    screening.player.step(-1)

    assert screening.wait_for(lambda: before - 5 <= screening.number() < before)


def test_stepping_from_play_holds(screening: Any, numbered_clip: Path) -> None:
    screening.arm(numbered_clip)
    screening.player.play()
    assert screening.wait_for_frames(10)

    screening.player.step(1)

    assert not screening.wait_for(lambda: screening.endings > 0, 2.5)
