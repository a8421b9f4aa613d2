from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.cuts import fewest, pieces, saved_ms
from pmqa_desktop.domain.runlog import CutsMade, MediumShown, PageShown
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.domain.takes import Experience
from pmqa_desktop.domain.timing import Progress, late_ms
from tests.support.takes import AGENDA, Log

A, B, C = Cut("a", 60), Cut("b", 30), Cut("c", 100)


def _compatible(cuts: tuple[Cut, ...]) -> bool:
    return saved_ms(cuts) == sum(cut.ms for cut in cuts)


@st.composite
def _pieces(draw: st.DrawFn) -> list[Cut]:
    made = []
    for item in "abc":
        pages = draw(st.lists(st.integers(1, 60), max_size=3))
        made += [Cut(item, ms, "S", page) for page, ms in enumerate(pages)]
        if draw(st.booleans()):
            made.append(Cut(item, sum(pages) + draw(st.integers(1, 60))))
    return draw(st.permutations(made))


def test_one_large_piece_is_better_than_two_small_ones() -> None:
    assert fewest([A, B, C], 90) == (C,)


def test_no_piece_is_larger_than_it_has_to_be() -> None:
    assert fewest([A, B, C], 50) == (A,)
    assert fewest([A, B, C], 120) == (B, C)


def test_all_are_taken_where_even_that_is_too_little() -> None:
    assert fewest([A, B], 200) == (A, B)


def test_nothing_is_left_out_of_a_take_that_is_not_late() -> None:
    assert fewest([A, B], 0) == fewest([A, B], -5) == fewest([], 10) == ()


def test_a_page_goes_with_its_item() -> None:
    whole, page = Cut("a", 60), Cut("a", 20, "S", 3)
    assert fewest([page, whole], 70) == (whole,)
    assert saved_ms([page, whole]) == 60


@given(given_pieces=_pieces(), late=st.integers(1, 400))
def test_there_are_never_fewer_that_make_up_for_it(given_pieces: list[Cut], late: int) -> None:
    chosen = fewest(given_pieces, late)
    assert _compatible(chosen)
    assert len(set(chosen)) == len(chosen)
    enough = saved_ms(chosen) >= late
    for count in range(len(chosen) if enough else len(given_pieces) + 1):
        assert not any(
            _compatible(some) and saved_ms(some) >= late for some in combinations(given_pieces, count)
        )


def test_an_item_that_is_left_out_is_passed_over_and_what_follows_comes_sooner() -> None:
    log = Log().start("opening").wait(minutes=35)
    assert late_ms(log.run, log.timings) == 15 * MINUTE_MS
    log.add(CutsMade((Cut("overview", 20 * MINUTE_MS),)))
    assert log.run.next_item is not None
    assert log.run.next_item.id == "questions"
    assert log.row("overview").progress is Progress.LEFT_OUT
    assert late_ms(log.run, log.timings) == 0


def test_a_page_that_is_left_out_takes_its_time_out_of_its_item() -> None:
    log = Log().start("opening").wait(minutes=2)
    log.add(CutsMade((Cut("opening", 90 * SECOND_MS, "S0", 3), Cut("overview", MINUTE_MS, "S1", 1))))
    assert log.timings.remaining_ms == 6.5 * MINUTE_MS
    assert log.run.left_out_pages("S0") == {3}
    row = log.row("overview")
    assert (row.ends_at or 0) - (row.starts_at or 0) == 19 * MINUTE_MS


def test_putting_all_back_leaves_the_plan_as_it_was() -> None:
    log = Log().start("opening")
    before = log.timings
    log.add(CutsMade((Cut("overview", 1),)), CutsMade(()))
    assert log.timings == before


def test_an_item_that_is_begun_all_the_same_is_not_left_out() -> None:
    log = Log().start("opening").add(CutsMade((Cut("overview", MINUTE_MS),))).start("overview")
    assert log.run.cuts == ()
    assert log.row("overview").progress is Progress.CURRENT


def _optional() -> Log:
    """The overview shows a deck and may be left out; so may the closing."""
    opening, overview, questions, closing = AGENDA.items
    opening = replace(opening, media=("S0",))
    overview = replace(overview, media=("S1",), optional=True)
    return Log(replace(AGENDA, items=(opening, overview, questions, replace(closing, optional=True))))


PAGES = frozenset({("S0", 1), ("S0", 3), ("S1", 0)})
COUNTS = {"S0": 5, "S1": 4}


def test_what_may_be_left_out_saves_what_past_takes_needed_for_it() -> None:
    run = _optional().run
    lasted = {("S1",): Experience(2, 1, 17 * MINUTE_MS, 99 * MINUTE_MS)}
    assert pieces(run, PAGES, COUNTS, lasted, {("S0", 3): 40 * SECOND_MS}) == (
        Cut("opening", 2 * MINUTE_MS, "S0", 1),
        Cut("opening", 40 * SECOND_MS, "S0", 3),
        Cut("overview", 17 * MINUTE_MS),
        Cut("overview", 5 * MINUTE_MS, "S1", 0),
        Cut("closing", 5 * MINUTE_MS),
    )


def test_what_has_been_shown_or_begun_cannot_be_left_out_any_more() -> None:
    log = _optional().start("opening").add(MediumShown("S0", Scene.SLIDE), PageShown("S0", 2))
    assert [(cut.item, cut.page) for cut in pieces(log.run, PAGES, COUNTS, {}, {})] == [
        ("opening", 3),
        ("overview", 0),
        ("overview", 0),
        ("closing", 0),
    ]
    log.start("overview")
    assert [cut.item for cut in pieces(log.run, PAGES, COUNTS, {}, {})] == ["overview", "closing"]
