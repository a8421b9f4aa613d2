from collections.abc import Callable

import pytest

from pmqa_desktop.domain.marks import Ink, InkColour, Stroke
from pmqa_desktop.domain.runlog import StrokeDrawn
from pmqa_desktop.services.pointer import MAGNIFICATIONS, SPOTLIGHT_RADII, Tool
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin, happenings

SLIDES, VIDEO = "R-04", "R-05"


@pytest.fixture
def showing(decks: Workbench) -> Workbench:
    """The first page of a deck is up."""
    begin(decks, SLIDES)
    return decks


def _draw(bench: Workbench, *places: tuple[float, float]) -> None:
    bench.pointer.press(*places[0])
    for place in places[1:]:
        bench.pointer.point(*place)
    bench.pointer.release()


def _strokes(bench: Workbench, page: int = 0) -> tuple[Stroke, ...]:
    return bench.marks.strokes("S0", page)


def test_taking_a_tool_again_puts_it_away(showing: Workbench) -> None:
    pointer = showing.pointer
    pointer.take(Tool.LASER)
    pointer.point(0.5, 0.5)
    pointer.take(Tool.SPOTLIGHT)
    assert (pointer.tool, pointer.place) == (Tool.SPOTLIGHT, (0.5, 0.5))
    pointer.take(Tool.SPOTLIGHT)
    assert (pointer.tool, pointer.place) == (Tool.NONE, None)


def test_with_no_tool_in_hand_the_mouse_points_nowhere(showing: Workbench) -> None:
    moves: list[str] = []
    showing.pointer.moved.connect(lambda: moves.append("moved"))
    showing.pointer.point(0.5, 0.5)
    assert (showing.pointer.place, moves) == (None, [])


def test_a_pointer_is_no_event(showing: Workbench) -> None:
    showing.run_control.commit_pending()
    run = showing.run_control.run
    assert run is not None
    before = showing.opened.runs.events(run.take)
    for tool in (Tool.LASER, Tool.SPOTLIGHT, Tool.MAGNIFIER):
        showing.pointer.take(tool)
        _draw(showing, (0.1, 0.1), (0.2, 0.2))
    showing.run_control.commit_pending()
    assert showing.opened.runs.events(run.take) == before


def test_a_stroke_is_one_event_once_the_pen_is_lifted(showing: Workbench) -> None:
    showing.pointer.take(Tool.PEN)
    showing.pointer.press(0.1, 0.1)
    showing.pointer.point(0.2, 0.1)
    assert _strokes(showing) == ()
    showing.pointer.release()
    (stroke,) = _strokes(showing)
    assert (stroke.ink, stroke.colour, stroke.points) == (Ink.PEN, InkColour.RED, (0.1, 0.1, 0.2, 0.1))
    showing.run_control.commit_pending()
    assert happenings(showing, StrokeDrawn) == [StrokeDrawn("S0", 0, stroke)]


def test_each_ink_keeps_its_own_colour(showing: Workbench) -> None:
    pointer = showing.pointer
    pointer.take(Tool.PEN)
    pointer.choose_colour(InkColour.BLUE)
    pointer.take(Tool.HIGHLIGHTER)
    assert pointer.colour is InkColour.YELLOW
    pointer.next_colour()
    _draw(showing, (0.5, 0.5))
    pointer.take(Tool.PEN)
    _draw(showing, (0.5, 0.5))
    assert [stroke.colour for stroke in _strokes(showing)] == [InkColour.RED, InkColour.BLUE]


def test_a_flip_in_the_middle_of_a_stroke_leaves_it_on_its_page(showing: Workbench) -> None:
    showing.pointer.take(Tool.PEN)
    showing.pointer.press(0.1, 0.1)
    showing.pointer.point(0.3, 0.3)
    showing.stage_control.next_page()
    showing.pointer.point(0.9, 0.9)
    showing.pointer.release()
    assert [stroke.points for stroke in _strokes(showing, 0)] == [(0.1, 0.1, 0.3, 0.3)]
    assert _strokes(showing, 1) == ()


@pytest.mark.parametrize("cover", ["toggle_black", "toggle_white"])
def test_nothing_is_drawn_on_a_page_that_is_covered(showing: Workbench, cover: str) -> None:
    getattr(showing.stage_control, cover)()
    showing.pointer.take(Tool.PEN)
    _draw(showing, (0.1, 0.1), (0.5, 0.5))
    assert _strokes(showing) == ()


def test_nothing_is_drawn_over_a_video(decks: Workbench) -> None:
    begin(decks, VIDEO)
    decks.pointer.take(Tool.PEN)
    _draw(decks, (0.1, 0.1), (0.5, 0.5))
    decks.run_control.commit_pending()
    assert happenings(decks, StrokeDrawn) == []


def test_strokes_are_undone_redone_and_wiped_off_page_by_page(showing: Workbench) -> None:
    showing.pointer.take(Tool.PEN)
    _draw(showing, (0.1, 0.1))
    _draw(showing, (0.2, 0.2))
    showing.stage_control.next_page()
    showing.marks.undo()  # nothing was drawn here
    showing.stage_control.previous_page()
    showing.marks.undo()
    assert len(_strokes(showing)) == 1
    showing.marks.redo()
    assert len(_strokes(showing)) == 2
    showing.marks.clear()
    assert (_strokes(showing), showing.marks.can_clear()) == ((), False)
    showing.marks.undo()
    assert len(_strokes(showing)) == 2


def test_drawings_come_back_after_a_kill_and_with_their_page(
    showing: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    showing.pointer.take(Tool.PEN)
    _draw(showing, (0.1, 0.1), (0.4, 0.4))
    drawn = _strokes(showing)
    showing.stage_control.next_page()
    again = open_bench(showing.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    assert again.marks.strokes("S0", 0) == drawn
    assert again.marks.strokes("S0", 1) == ()


def test_another_take_begins_with_clean_pages(showing: Workbench) -> None:
    showing.pointer.take(Tool.PEN)
    _draw(showing, (0.1, 0.1))
    showing.run_control.finish()
    begin(showing, SLIDES)
    assert _strokes(showing) == ()


def test_what_the_presenter_points_at_while_looking_ahead_is_not_the_audience_s(showing: Workbench) -> None:
    showing.stage_control.toggle_freeze()
    assert showing.pointer.reaches_audience
    showing.stage_control.next_page()
    assert not showing.pointer.reaches_audience
    showing.stage_control.toggle_freeze()
    assert showing.pointer.reaches_audience


def test_spotlight_and_magnifier_have_ends_to_their_sizes(showing: Workbench) -> None:
    pointer = showing.pointer
    for steps, radius, times in ((20, SPOTLIGHT_RADII[-1], 4.0), (-20, SPOTLIGHT_RADII[0], 2.0)):
        for tool in (Tool.SPOTLIGHT, Tool.MAGNIFIER):
            pointer.put_away()
            pointer.take(tool)
            pointer.resize(steps)
        assert (pointer.spotlight_radius, pointer.magnification) == (radius, times)
    assert (MAGNIFICATIONS[0], MAGNIFICATIONS[-1]) == (2.0, 4.0)
