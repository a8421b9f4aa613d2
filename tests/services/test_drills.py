"""Drills are in the run log: drawn by a seed, found again after a kill, and no part of a live take."""

import pytest

from pmqa_desktop.domain.drill_log import Mark
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.clocks import FakeClock

ANSWER_MS = 60_000


def _again(bench: Workbench) -> Drills:
    """As the next start finds them."""
    return Drills(bench.opened.runs, bench.bank_book, bench.run_control)


def _drawn(drills: Drills) -> list[str]:
    assert drills.current is not None
    return [each.question for each in drills.current.questions]


def test_the_same_seed_draws_the_same_questions(bench: Workbench) -> None:
    drills = bench.drills
    drills.begin("2564", 5, ANSWER_MS)
    first = _drawn(drills)
    drills.begin("2565", 5, ANSWER_MS)
    assert _drawn(drills) != first
    drills.begin("2564", 5, ANSWER_MS)
    assert _drawn(drills) == first
    assert [drill.ended for drill in drills.drills] == [True, True, False]


def test_a_drill_that_was_cut_off_is_gone_on_with_where_it_was(bench: Workbench, clock: FakeClock) -> None:
    drills = bench.drills
    drills.begin("1", 3, ANSWER_MS)
    assert drills.current is not None
    for _ in range(2):
        question = drills.current.current
        assert question is not None
        drills.put(question)
        clock.advance(20 * SECOND_MS)
        drills.end_answer(question)
        drills.rate(question, (Mark("K1", 4),), "ดี")
    question = drills.current.current
    assert question is not None
    drills.put(question)
    clock.advance(5 * SECOND_MS)
    found = _again(bench)
    assert found.drills == drills.drills
    assert found.current is not None
    assert found.current.current is not None
    assert found.current.current.answered_ms(found.now()) == 5 * SECOND_MS


def test_only_questions_of_the_chosen_topics_are_drawn(bench: Workbench) -> None:
    bench.drills.begin("1", 20, ANSWER_MS, ["6.1"], ["W1"])
    assert {bench.drills.bank[name].criterion for name in _drawn(bench.drills)} == {"6.1"}
    assert {bench.drills.bank[name].showcase for name in _drawn(bench.drills)} == {"W1"}
    with pytest.raises(PmqaError, match="drill-without-questions"):
        bench.drills.begin("1", 5, ANSWER_MS, ["9.9"])


def test_weak_topics_are_drawn_more_often(bench: Workbench, clock: FakeClock) -> None:
    drills = bench.drills
    drills.begin("1", 20, ANSWER_MS)
    assert drills.current is not None
    for question in drills.current.questions:
        drills.put(question)
        weak = drills.bank[question.question].criterion == "6.3"
        clock.advance(ANSWER_MS * 2 if weak else SECOND_MS)
        drills.end_answer(question)
        drills.rate(question, (Mark("K1", 1 if weak else 5),), "")
    drills.end()
    assert all(result.weak is (code == "6.3") for (code, _), result in drills.results().items())

    def share(*, weak_first: bool) -> float:
        drawn: list[str] = []
        for seed in range(40):
            drills.begin(str(seed), 3, ANSWER_MS, weak_first=weak_first)
            drawn += _drawn(drills)
        return sum(drills.bank[name].criterion == "6.3" for name in drawn) / len(drawn)

    assert share(weak_first=True) > share(weak_first=False) * 1.5


def test_a_live_take_is_no_drill(bench: Workbench) -> None:
    bench.drills.begin("1", 3, ANSWER_MS)
    bench.drills.end()
    begin(bench, "R-01", TakeMode.LIVE)
    with pytest.raises(PmqaError, match="drill-in-live-take"):
        bench.drills.begin("1", 3, ANSWER_MS)
    with pytest.raises(PmqaError, match="drill-in-live-take"):
        bench.drills.repeat(bench.drills.drills[0])
    assert len(bench.drills.drills) == 1


def test_a_drill_in_a_rehearsal_leaves_its_clock_alone(bench: Workbench, clock: FakeClock) -> None:
    begin(bench, "R-01")
    before = bench.run_control.run
    bench.drills.begin("1", 3, ANSWER_MS)
    assert bench.run_control.run == before
    assert bench.run_control.run is not None
    assert len(_again(bench).drills) == 1
    bench.drills.repeat(bench.drills.drills[0])
    assert _drawn(bench.drills) == [each.question for each in bench.drills.drills[0].questions]
