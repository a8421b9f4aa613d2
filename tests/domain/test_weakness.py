from random import Random

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.drill_log import Mark
from pmqa_desktop.domain.drills import Drill, DrillQuestion
from pmqa_desktop.domain.question import QuestionKind
from pmqa_desktop.domain.weakness import (
    NEW_WEIGHT,
    TopicResult,
    draw,
    matches,
    topic_of,
    topic_results,
    weight_of,
)


def _answer(number: int, criterion: str = "6.1", showcase: str | None = None) -> PreparedAnswer:
    text = Bilingual(f"คำถาม {number}", f"question {number}")
    return PreparedAnswer(f"Q{number:02}", text, criterion, ("A",), QuestionKind.VERIFY, showcase)


BANK = [_answer(number, f"6.{number % 4 + 1}", (None, "W1", "W2")[number % 3]) for number in range(24)]
BANKS = st.lists(st.sampled_from(BANK), unique=True)


@given(bank=BANKS, seed=st.text(max_size=8), count=st.integers(0, 30), shuffle=st.randoms())
def test_the_same_seed_draws_the_same_questions_whatever_their_order(
    bank: list[PreparedAnswer], seed: str, count: int, shuffle: Random
) -> None:
    drawn = draw(bank, seed, count)
    other = list(bank)
    shuffle.shuffle(other)
    assert draw(other, seed, count) == drawn
    assert len(drawn) == len(set(drawn)) == min(count, len(bank))
    assert set(drawn) <= set(bank)


@given(seed=st.text(max_size=8), count=st.integers(1, 30))
def test_only_what_is_wanted_is_drawn(seed: str, count: int) -> None:
    drawn = draw(BANK, seed, count, lambda answer: matches(answer, ["6.2"], ["W1", ""]))
    assert {answer.criterion for answer in drawn} <= {"6.2"}
    assert {answer.showcase for answer in drawn} <= {"W1", None}
    assert len(drawn) == min(count, 4)


def test_nothing_wanted_means_all() -> None:
    assert all(matches(answer) for answer in BANK)
    assert [matches(BANK[0], kinds=[kind]) for kind in ("verify", "evidence")] == [True, False]


def test_a_weak_topic_is_drawn_about_as_often_as_it_weighs() -> None:
    bank = [_answer(1, "6.1"), _answer(2, "6.2")]
    firsts = [draw(bank, str(seed), 1, weights={("6.1", ""): 4.0})[0].criterion for seed in range(4000)]
    assert 0.77 < firsts.count("6.1") / len(firsts) < 0.83


def test_one_draw_is_pinned_so_that_no_version_draws_others() -> None:
    assert [answer.id for answer in draw(BANK, "2564", 5)] == ["Q16", "Q12", "Q02", "Q21", "Q03"]


def test_bad_marks_and_long_answers_weigh_more() -> None:
    good, bad, long = TopicResult(2, 5.0, 0), TopicResult(2, 1.0, 0), TopicResult(2, 5.0, 2)
    assert (weight_of(good), weight_of(bad), weight_of(long), weight_of(None)) == (1, 5, 3, NEW_WEIGHT)
    assert weight_of(TopicResult(1, None, 0)) == 3
    assert [each.weak for each in (good, bad, long)] == [False, True, True]


def test_a_topic_is_judged_by_all_its_answers_in_all_drills() -> None:
    bank = {answer.id: answer for answer in (_answer(1, "6.1", "W1"), _answer(2, "6.1", "W1"))}
    first = DrillQuestion("Q01", 0, 50, (Mark("K1", 4), Mark("K2", 2)), rated=True)
    second = DrillQuestion("Q02", 0, 200, (Mark("K1", 1),), rated=True)
    gone, open_still = DrillQuestion("Q99", 0, 1), DrillQuestion("Q02", 0)
    drills = [Drill("a", 0, "s", 100, (first, gone)), Drill("b", 0, "s", 100, (second, open_still))]
    assert topic_results(drills, bank) == {("6.1", "W1"): TopicResult(2, 2.0, 1)}
    assert topic_of(bank["Q01"]) == ("6.1", "W1")
