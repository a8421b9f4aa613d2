from pmqa_desktop.domain.question import Question, Stamp
from pmqa_desktop.domain.report import report_of
from pmqa_desktop.domain.runlog import Paused, TakeFinished
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.timing import timings
from tests.support.clocks import NINE
from tests.support.takes import Log

QUESTION = Question("a", 1, 1, "ทำไม", Stamp(NINE))


def test_planned_and_actual_speak_of_the_items_that_were_run() -> None:
    log = Log().start("opening").wait(minutes=12).start("questions").wait(minutes=9).add(TakeFinished())
    report = report_of(log.run, (QUESTION,), log.now)
    assert (report.planned_ms, report.actual_ms) == (25 * MINUTE_MS, 21 * MINUTE_MS)
    assert report.items_run == 2
    assert report.questions == (QUESTION,)


def test_pauses_are_not_counted_into_what_an_item_took() -> None:
    log = Log().start("opening").wait(minutes=5).add(Paused()).wait(minutes=30).add(TakeFinished())
    assert report_of(log.run, (), log.now).actual_ms == 5 * MINUTE_MS


def test_a_finished_take_is_reported_as_it_ended_however_late_the_report_is_made() -> None:
    log = Log().start("opening").wait(minutes=5).add(TakeFinished())
    assert report_of(log.run, (), log.now + 10**9) == report_of(log.run, (), log.now)


def test_a_running_take_is_reported_as_it_stands() -> None:
    log = Log().start("opening").wait(minutes=4)
    report = report_of(log.run, (), log.now)
    assert report.timings == timings(log.run, log.now)
    assert (report.actual_ms, report.items_run) == (4 * MINUTE_MS, 0)


def test_an_item_that_was_done_twice_is_one_item_with_the_time_of_both() -> None:
    log = Log().start("opening").wait(minutes=4).start("overview").wait(minutes=1).start("opening")
    log.wait(minutes=3).add(TakeFinished())
    report = report_of(log.run, (), log.now)
    assert (report.items_run, report.planned_ms) == (2, 30 * MINUTE_MS)
    assert report.actual_ms == 8 * MINUTE_MS
