from dataclasses import replace

from pmqa_desktop.domain.report import TakeReport
from pmqa_desktop.domain.runlog import TakeMode, TakeStarted
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.timing import Progress
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import Opener, begin
from tests.support.clocks import NINE, FakeClock


def _ask(bench: Workbench, words: str) -> None:
    bench.question_log.enter(replace(bench.question_log.open_row(), words=words))


def _run_three_items(bench: Workbench, clock: FakeClock) -> None:
    """Roll call three minutes too long, then the aim on time, then the video cut short by a minute."""
    begin(bench, "R-01")
    clock.advance(18 * MINUTE_MS)
    bench.run_control.start_next_item()
    clock.advance(5 * MINUTE_MS)
    bench.run_control.start_next_item()
    clock.advance(4 * MINUTE_MS)
    _ask(bench, "ถามหลังวิดีทัศน์")
    bench.run_control.finish()


def _rows(report: TakeReport) -> list[tuple[str, int | None, int]]:
    return [
        (row.item.id, row.offset_ms, row.elapsed_ms)
        for row in report.timings.items
        if row.started_at is not None
    ]


def test_a_report_has_planned_and_actual_times_of_what_was_run(bench: Workbench, clock: FakeClock) -> None:
    _run_three_items(bench, clock)
    report = bench.take_reports.report(1)
    minute = MINUTE_MS
    assert _rows(report) == [
        ("R-01", 0, 18 * minute),
        ("R-02", 3 * minute, 5 * minute),
        ("R-03", 3 * minute, 4 * minute),
    ]
    assert (report.items_run, report.planned_ms, report.actual_ms) == (3, 25 * minute, 27 * minute)
    assert [question.verbatim for question in report.questions] == ["ถามหลังวิดีทัศน์"]
    assert report.run.started_at == NINE


def test_a_running_take_is_reported_as_it_stands(bench: Workbench, clock: FakeClock) -> None:
    begin(bench, "R-01")
    clock.advance(2 * MINUTE_MS)
    report = bench.take_reports.report(1)
    assert _rows(report) == [("R-01", 0, 2 * MINUTE_MS)]
    assert report.timings.items[1].progress is Progress.CURRENT


def test_an_old_take_is_reported_the_same_after_a_restart(
    bench: Workbench, clock: FakeClock, open_bench: Opener
) -> None:
    _run_three_items(bench, clock)
    before = bench.take_reports.report(1)
    again = open_bench(bench.opened.folder)
    clock.advance(60 * MINUTE_MS)
    assert again.take_reports.report(1) == before


def test_takes_come_oldest_first_with_their_mode(bench: Workbench) -> None:
    for mode in (TakeMode.REHEARSAL, TakeMode.LIVE):
        begin(bench, mode=mode)
        bench.run_control.finish()
    takes = [(event.take, event.happening) for event in bench.take_reports.takes()]
    assert [(take, start.mode) for take, start in takes if isinstance(start, TakeStarted)] == [
        (1, TakeMode.REHEARSAL),
        (2, TakeMode.LIVE),
    ]


def test_takes_items_and_questions_are_announced_and_flips_are_not(decks: Workbench) -> None:
    changes: list[None] = []
    decks.take_reports.changed.connect(lambda: changes.append(None))
    begin(decks, "R-04")
    assert len(changes) == 2
    decks.stage_control.next_page()
    decks.run_control.add_time(MINUTE_MS)
    assert len(changes) == 2
    _ask(decks, "ถาม")
    decks.run_control.finish()
    assert len(changes) == 4
