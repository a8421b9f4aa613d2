from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import QuestionKind
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.rehearsal import draw_script
from tests.support.takes import AGENDA, CLOSING, OPENING, OVERVIEW, QUESTIONS

TWO_ROUNDS = replace(AGENDA, items=(OPENING, QUESTIONS, OVERVIEW, replace(CLOSING, qa=True)))
NO_ROUND = replace(AGENDA, items=(OPENING, OVERVIEW, CLOSING))
ASSESSORS = ("assessor_1", "assessor_2")


def _bank(count: int) -> list[PreparedAnswer]:
    kind = QuestionKind.VERIFY
    return [PreparedAnswer(f"Q{at:02}", Bilingual("?"), "6.1", (), kind) for at in range(1, count + 1)]


def test_the_bank_is_spread_evenly_over_the_items_for_questions() -> None:
    script = draw_script(TWO_ROUNDS, _bank(4), ASSESSORS)
    assert [(each.item, each.at_ms) for each in script] == [
        ("questions", 5 * MINUTE_MS),
        ("questions", 10 * MINUTE_MS),
        ("closing", 100_000),
        ("closing", 200_000),
    ]


def test_the_assessors_take_turns() -> None:
    assert [each.assessor for each in draw_script(TWO_ROUNDS, _bank(3), ASSESSORS)] == [
        "assessor_1",
        "assessor_2",
        "assessor_1",
    ]
    assert [each.assessor for each in draw_script(TWO_ROUNDS, _bank(1), ())] == [""]


@pytest.mark.parametrize(("agenda", "count"), [(NO_ROUND, 5), (TWO_ROUNDS, 0)], ids=["no item", "no bank"])
def test_where_nobody_asks_or_nothing_is_prepared_the_script_is_empty(agenda: Agenda, count: int) -> None:
    assert draw_script(agenda, _bank(count), ASSESSORS) == ()


@given(st.integers(0, 60))
def test_every_question_is_asked_once_within_an_item_and_at_a_time_of_its_own(count: int) -> None:
    script = draw_script(TWO_ROUNDS, _bank(count), ASSESSORS)
    assert [each.bank for each in script] == [answer.id for answer in _bank(count)]
    assert all(0 < each.at_ms < TWO_ROUNDS.item(each.item).duration_ms for each in script)
    assert len({(each.item, each.at_ms) for each in script}) == count
    by_item = Counter(each.item for each in script)
    assert abs(by_item["questions"] - by_item["closing"]) <= 1
