from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.drill_log import (
    DrillAnswerEnded,
    DrillBegun,
    DrillEnded,
    DrillHappening,
    DrillQuestionPut,
    DrillRated,
    Mark,
)
from pmqa_desktop.domain.drills import Drill, fold_drills
from pmqa_desktop.domain.runlog import OUTSIDE, RunEvent


def _fold(*happenings: tuple[int, DrillHappening]) -> tuple[Drill, ...]:
    return fold_drills(RunEvent(seq, OUTSIDE, at, each) for seq, (at, each) in enumerate(happenings, 1))


BEGUN = DrillBegun("d", "7", ("Q1", "Q2"), 60_000)


def test_the_first_question_without_marks_is_the_one_that_comes() -> None:
    marks = (Mark("K1", 5), Mark("K2", 2))
    (drill,) = _fold(
        (0, BEGUN),
        (1_000, DrillQuestionPut("d", "Q1")),
        (71_000, DrillAnswerEnded("d", "Q1")),
        (72_000, DrillRated("d", "Q1", marks, "short")),
    )
    first, second = drill.questions
    assert (first.answered_ms(99_000), first.mark, first.note) == (70_000, 3.5, "short")
    assert drill.is_over_time(first, 99_000)
    assert drill.current == second
    assert drill.mark == 3.5


def test_a_running_answer_takes_as_long_as_it_is_by_now() -> None:
    (drill,) = _fold((0, BEGUN), (1_000, DrillQuestionPut("d", "Q1")))
    assert drill.current is not None
    assert drill.current.answered_ms(31_000) == 30_000
    assert not drill.is_over_time(drill.current, 61_000)
    assert drill.is_over_time(drill.current, 61_001)


def test_a_question_that_is_asked_again_begins_anew_and_an_answer_ends_once() -> None:
    (drill,) = _fold(
        (0, BEGUN),
        (1_000, DrillQuestionPut("d", "Q1")),
        (2_000, DrillAnswerEnded("d", "Q1")),
        (3_000, DrillAnswerEnded("d", "Q1")),
    )
    assert drill.questions[0].answered_ms(9_000) == 1_000
    (drill,) = _fold(
        (0, BEGUN),
        (1_000, DrillQuestionPut("d", "Q1")),
        (2_000, DrillAnswerEnded("d", "Q1")),
        (5_000, DrillQuestionPut("d", "Q1")),
    )
    assert drill.questions[0].answered_ms(6_000) == 1_000


HAPPENINGS = st.one_of(
    st.just(BEGUN),
    st.builds(DrillQuestionPut, st.sampled_from("de"), st.sampled_from(["Q1", "Q2", "Q9"])),
    st.builds(DrillAnswerEnded, st.sampled_from("de"), st.sampled_from(["Q1", "Q2", "Q9"])),
    st.builds(
        DrillRated,
        st.sampled_from("de"),
        st.sampled_from(["Q1", "Q2", "Q9"]),
        st.lists(st.builds(Mark, st.sampled_from(["K1", "K2"]), st.integers(1, 5)), max_size=2).map(tuple),
    ),
    st.builds(DrillEnded, st.sampled_from("de")),
)


@given(log=st.lists(st.tuples(st.integers(0, 10**6), HAPPENINGS), max_size=30))
def test_any_log_is_folded_and_no_answer_takes_less_than_no_time(
    log: list[tuple[int, DrillHappening]],
) -> None:
    for drill in _fold(*log):
        assert {each.question for each in drill.questions} == {"Q1", "Q2"}
        for each in drill.questions:
            assert (each.answered_ms(10**6) or 0) >= 0
            assert each.mark is None or 1 <= each.mark <= 5
