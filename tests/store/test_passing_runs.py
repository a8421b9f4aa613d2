from pmqa_desktop.domain.runlog import BlackSet, Paused, TakeFinished
from pmqa_desktop.store.passing_runs import PassingRuns


def test_events_come_back_by_take_in_the_order_in_which_they_happened() -> None:
    runs = PassingRuns()
    runs.append(1, 10, [BlackSet(True), BlackSet(False)])
    runs.append(2, 20, [Paused()])
    runs.append(1, 30, [TakeFinished()])
    assert [(event.seq, event.at) for event in runs.events(1)] == [(1, 10), (2, 10), (4, 30)]
    assert [event.happening for event in runs.events(2)] == [Paused()]
    assert runs.alive_at(1) == 30


def test_a_new_take_has_a_number_of_its_own() -> None:
    runs = PassingRuns()
    assert runs.new_take() == 1
    runs.append(1, 10, [Paused()])
    assert runs.new_take() == 2


def test_the_newest_take_without_an_end_is_unfinished() -> None:
    runs = PassingRuns()
    assert runs.unfinished_take() is None
    runs.append(1, 10, [Paused()])
    assert runs.unfinished_take() == 1
    runs.append(1, 20, [TakeFinished()])
    assert runs.unfinished_take() is None
