"""Displays that are unplugged, plugged in, moved and scaled in mid-show, on real X servers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from displays import LEFT, RIGHT, Displays, Room, drawn_displays, real_displays, why_not

pytestmark = [pytest.mark.xdist_group("screen"), pytest.mark.timeout(180)]

needs_outputs = pytest.mark.skipif(bool(why_not()), reason=why_not() or "never")

SLIDES, VIDEO = "R-04", "R-03"
FILLS_RIGHT = [1920, 0, 1920, 1080]
WINDOW = [1280, 720]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Displays]:
    with real_displays(tmp_path_factory.mktemp("displays") / "server") as made:
        yield made


@pytest.fixture
def displays(server: Displays, tmp_path: Path) -> Displays:
    """Both plugged in, nothing chosen yet."""
    server.both()
    server.env["PMQA_HOME"] = str(tmp_path / "home")
    return server


@pytest.fixture
def room(displays: Displays, visit_folder: Path) -> Iterator[Room]:
    with displays.room(visit_folder) as made:
        made.until(lambda seen: seen["place"] == FILLS_RIGHT and seen["full"])
        yield made


def _is_a_window_on(name: str, seen: dict[str, Any]) -> bool:
    x, y, *size = seen["place"]
    left, top, width, height = seen["screens"][seen["on"]]
    inside = left <= x <= left + width - WINDOW[0] and top <= y <= top + height - WINDOW[1]
    return seen["on"] == name and not seen["full"] and size == WINDOW and inside


def _fills(name: str, seen: dict[str, Any]) -> bool:
    return seen["on"] == name and seen["full"] and seen["place"] == seen["screens"][name]


def _operator_is_on(name: str, seen: dict[str, Any]) -> bool:
    return seen["main on"] == seen["console on"] == name


@needs_outputs
def test_an_unplugged_display_leaves_a_window_and_a_sentence_and_the_audience_goes_back_to_it_by_itself(
    displays: Displays, room: Room
) -> None:
    room.ask(f"begin {SLIDES}")
    room.until(lambda seen: seen["sharp"] and seen["pixels"] == [1920, 1080])
    displays.xrandr("--output", RIGHT, "--off")
    gone = room.until(lambda seen: _is_a_window_on(LEFT, seen) and seen["told"] and seen["sharp"])
    assert f"display {RIGHT}, 1920 \u00d7 1080 is gone" in gone["told"]
    assert (gone["on the wall"], gone["taking"], gone["pixels"]) == ([], True, WINDOW)
    assert room.ask("flip")["page"] == 1, "the show goes on"
    displays.both()
    back = room.until(lambda seen: _fills(RIGHT, seen) and not seen["told"] and seen["sharp"])
    assert (back["page"], back["pixels"]) == (1, [1920, 1080])
    assert back["same window"]


@needs_outputs
def test_a_display_that_is_moved_or_gets_other_pixels_is_filled_again_and_sharp(
    displays: Displays, room: Room
) -> None:
    room.ask(f"begin {SLIDES}")
    displays.xrandr("--output", RIGHT, "--pos", "2100x200")
    room.until(lambda seen: seen["place"][:2] == [2100, 200] and _fills(RIGHT, seen))
    displays.xrandr("--output", RIGHT, "--mode", "1280x720")
    seen = room.until(lambda seen: seen["place"][2:] == [1280, 720] and _fills(RIGHT, seen) and seen["sharp"])
    assert (seen["pixels"], seen["same window"], seen["told"]) == ([1280, 720], True, "")


@needs_outputs
def test_displays_that_are_set_to_show_the_same_leave_the_operator_s_windows_in_sight(
    displays: Displays, room: Room
) -> None:
    displays.xrandr("--output", RIGHT, "--same-as", LEFT)
    seen = room.until(lambda seen: not seen["full"] and bool(seen["told"]))
    assert (seen["place"][2:], seen["same window"]) == (WINDOW, True)
    assert "shows the same as this one" in seen["told"]
    displays.both()
    room.until(lambda seen: _fills(RIGHT, seen) and not seen["told"])


@needs_outputs
def test_audience_and_operator_change_displays_at_one_stroke_and_back(displays: Displays, room: Room) -> None:
    room.ask("console")
    room.ask("swap")
    seen = room.until(lambda seen: _fills(LEFT, seen) and _operator_is_on(RIGHT, seen))
    assert seen["same window"]
    displays.xrandr("--output", LEFT, "--off")
    room.until(lambda seen: _is_a_window_on(RIGHT, seen) and bool(seen["told"]))
    displays.both()
    room.until(lambda seen: _fills(LEFT, seen) and not seen["told"])
    room.ask("swap")
    seen = room.until(lambda seen: _fills(RIGHT, seen) and _operator_is_on(LEFT, seen))
    assert seen["same window"]


@needs_outputs
def test_a_video_plays_on_while_its_display_comes_and_goes(displays: Displays, room: Room) -> None:
    room.ask(f"begin {VIDEO}")
    before = room.until(lambda seen: seen["frames"] > 2)
    displays.xrandr("--output", RIGHT, "--off")
    off = room.until(lambda seen: _is_a_window_on(LEFT, seen) and seen["frames"] > before["frames"] + 5)
    displays.both()
    back = room.until(lambda seen: _fills(RIGHT, seen) and seen["frames"] > off["frames"] + 5)
    assert before["position"] < off["position"] < back["position"]
    assert back["same window"]


@needs_outputs
def test_a_chosen_display_is_found_again_though_it_was_away_at_the_start(
    displays: Displays, visit_folder: Path
) -> None:
    with displays.room(visit_folder) as first:
        first.ask(f"choose {LEFT}")  # the operator's own: a window to share on it
        first.until(lambda seen: _is_a_window_on(LEFT, seen))
        first.ask(f"choose {RIGHT}")
        first.until(lambda seen: _fills(RIGHT, seen))
    displays.xrandr("--output", RIGHT, "--off")
    with displays.room(visit_folder) as second:
        second.until(lambda seen: _is_a_window_on(LEFT, seen))
        displays.both()
        second.until(lambda seen: _fills(RIGHT, seen) and seen["main on"] == LEFT)


@needs_outputs
def test_with_one_display_there_is_nothing_to_swap_and_a_sentence_says_so(
    displays: Displays, visit_folder: Path
) -> None:
    displays.xrandr("--output", RIGHT, "--off")
    with displays.room(visit_folder) as room:
        room.ask("swap")
        seen = room.until(lambda seen: bool(seen["told"]))
        assert "only one display" in seen["told"]
        assert _is_a_window_on(LEFT, seen)


def test_a_display_that_the_x_server_only_draws_comes_and_goes_alike(
    tmp_path: Path, visit_folder: Path
) -> None:
    with drawn_displays(tmp_path) as drawn, drawn.room(visit_folder) as room:
        room.until(lambda seen: _fills("RIGHT", seen))
        drawn.xrandr("--delmonitor", "RIGHT")
        room.until(lambda seen: _is_a_window_on("LEFT", seen) and bool(seen["told"]))
        drawn.xrandr("--setmonitor", "RIGHT", "1920/508x1080/286+1920+0", "none")
        assert room.until(lambda seen: _fills("RIGHT", seen) and not seen["told"])["same window"]
