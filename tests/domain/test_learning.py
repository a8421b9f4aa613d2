from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.learning import proposals, rounded_up, worst_finish_ms
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.takes import Experience, sign
from tests.support.takes import AGENDA

OPENING, OVERVIEW, QUESTIONS, _ = AGENDA.items


def test_the_median_is_proposed_rounded_up_to_what_people_plan_in() -> None:
    known = {
        sign(OPENING): Experience(3, 80_000, 100_000, 130_000),
        sign(OVERVIEW): Experience(3, 1, 17 * MINUTE_MS + 1, 24 * MINUTE_MS),
    }
    assert [(each.item.id, each.ms) for each in proposals(AGENDA, known)] == [
        ("opening", 105 * SECOND_MS),
        ("overview", 18 * MINUTE_MS),
    ]


def test_nothing_is_proposed_for_an_item_that_shows_the_clock() -> None:
    agenda = replace(AGENDA, items=(replace(OPENING, timer=Timer.CLOCK),))
    assert proposals(agenda, {sign(OPENING): Experience(1, 1, 1, 1)}) == ()


@given(ms=st.integers(1, 5 * HOUR_MS))
def test_a_proposal_is_never_shorter_than_what_was_needed(ms: int) -> None:
    assert ms <= rounded_up(ms) < ms + MINUTE_MS
    assert rounded_up(rounded_up(ms)) == rounded_up(ms)


def test_at_worst_each_item_takes_its_longest_and_gaps_absorb_what_they_can() -> None:
    known = {
        sign(OVERVIEW): Experience(2, 1, 2, 28 * MINUTE_MS),
        sign(QUESTIONS): Experience(2, 1, 2, 20 * MINUTE_MS),
    }
    assert worst_finish_ms(AGENDA, proposals(AGENDA, known)) == 10 * HOUR_MS + 5 * MINUTE_MS
    known[sign(OVERVIEW)] = Experience(2, 1, 2, 36 * MINUTE_MS)
    assert worst_finish_ms(AGENDA, proposals(AGENDA, known)) == 10 * HOUR_MS + 11 * MINUTE_MS
    assert worst_finish_ms(AGENDA, ()) == 10 * HOUR_MS
