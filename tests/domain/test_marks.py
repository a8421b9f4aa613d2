from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.marks import Ink, InkColour, PageMarks, Stroke, stroke_from
from pmqa_desktop.domain.runlog import (
    MediumShown,
    PageShown,
    RunEvent,
    StrokeDrawn,
    StrokeRedone,
    StrokesCleared,
    StrokeUndone,
    TakeFinished,
)
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.store.happenings import decode_all, encode
from tests.support.takes import Log

PLACES = st.floats(-0.5, 1.5)
STROKES = st.builds(
    stroke_from,
    ink=st.sampled_from(Ink),
    colour=st.sampled_from(InkColour),
    width=st.floats(0.001, 0.1),
    x=PLACES,
    y=PLACES,
)
PAGES = st.sampled_from([("S0", 0), ("S0", 1), ("S1", 0)])

DOT = stroke_from(Ink.PEN, InkColour.RED, 0.006, 0.5, 0.5)


class PagesDrawnOn(RuleBasedStateMachine):
    """Random drawing over several pages, against what an eye would have kept of each step."""

    def __init__(self) -> None:
        super().__init__()
        self.log = Log().start("opening").add(MediumShown("S0", Scene.SLIDE))
        self.steps: dict[tuple[str, int], list[list[Stroke]]] = {}
        """Every look of a page up to now, the newest last."""
        self.taken_back: dict[tuple[str, int], list[list[Stroke]]] = {}

    def _now(self, page: tuple[str, int]) -> list[Stroke]:
        return self.steps.setdefault(page, [[]])[-1]

    def _look(self, page: tuple[str, int], strokes: list[Stroke]) -> None:
        self._now(page)
        self.steps[page].append(strokes)
        self.taken_back[page] = []

    @rule(page=PAGES, stroke=STROKES)
    def draw(self, page: tuple[str, int], stroke: Stroke) -> None:
        self.log.add(StrokeDrawn(*page, stroke))
        self._look(page, [*self._now(page), stroke])

    @rule(page=PAGES)
    def clear(self, page: tuple[str, int]) -> None:
        self.log.add(StrokesCleared(*page))
        if self._now(page):
            self._look(page, [])

    @rule(page=PAGES)
    def undo(self, page: tuple[str, int]) -> None:
        self.log.add(StrokeUndone(*page))
        self._now(page)
        if len(self.steps[page]) > 1:
            self.taken_back.setdefault(page, []).append(self.steps[page].pop())

    @rule(page=PAGES)
    def redo(self, page: tuple[str, int]) -> None:
        self.log.add(StrokeRedone(*page))
        if self.taken_back.get(page):
            self.steps[page].append(self.taken_back[page].pop())

    @rule(page=st.integers(0, 3))
    def flip(self, page: int) -> None:
        self.log.add(PageShown("S0", page))

    @rule(item=st.sampled_from(["overview", "questions"]))
    def begin_an_item(self, item: str) -> None:
        self.log.start(item)

    @rule()
    def be_killed(self) -> None:
        rows = [(event, encode(event.happening)) for event in self.log.events]
        self.log.events = [
            RunEvent(row.seq, row.take, row.at, *decode_all([(kind, data)])) for row, (kind, data) in rows
        ]

    @invariant()
    def every_page_looks_as_it_was_left(self) -> None:
        marks = self.log.run.marks
        drawn = {page: list(kept.strokes) for page, kept in marks.items() if kept.strokes}
        assert drawn == {page: looks[-1] for page, looks in self.steps.items() if looks[-1]}


TestPagesDrawnOn = PagesDrawnOn.TestCase
TestPagesDrawnOn.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


@given(places=st.lists(st.tuples(PLACES, PLACES), max_size=30))
def test_a_stroke_stays_on_its_page_and_is_kept_to_a_tenth_of_a_pixel(
    places: list[tuple[float, float]],
) -> None:
    stroke = DOT
    for place in places:
        stroke = stroke.and_point(*place)
    assert len(stroke.points) % 2 == 0
    assert all(0 <= fraction <= 1 and fraction == round(fraction, 4) for fraction in stroke.points)


def test_points_that_nobody_could_tell_apart_are_one() -> None:
    assert DOT.and_point(0.5004, 0.4996) == DOT
    assert DOT.and_point(0.5, 0.503).points == (0.5, 0.5, 0.5, 0.503)


def test_clearing_can_be_undone() -> None:
    marks = PageMarks().drawn(DOT).cleared()
    assert marks.strokes == ()
    assert marks.undone().strokes == (DOT,)


def test_what_was_drawn_is_there_after_the_take() -> None:
    log = Log().start("opening").add(StrokeDrawn("S0", 3, DOT), TakeFinished())
    assert fold(log.events).marks["S0", 3].strokes == (DOT,)
