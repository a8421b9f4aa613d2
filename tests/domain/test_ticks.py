"""What a clock face shows changes when the second does, and not a frame later."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import AnsweringSet, IncidentNoted, ItemBackdated, Paused, Resumed, TimeAdded
from pmqa_desktop.domain.spans import HOUR_MS, SECOND_MS, format_remaining, format_span
from pmqa_desktop.domain.ticks import until_next_second
from pmqa_desktop.domain.timing import timings
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, Log

FRAME_MS = 1000 / 60

ACTS = st.sampled_from(
    [
        Paused(),
        Resumed(),
        AnsweringSet(True),
        AnsweringSet(False),
        TimeAdded(1_500),
        ItemBackdated(333),
        IncidentNoted(IncidentKind.SIGNAL_LOST),
    ]
)


def _shown(run: Run, now: int) -> tuple[str, ...]:
    timing = timings(run, now)
    lost = now if run.signal_lost_at is None else now - run.signal_lost_at
    return (
        format_remaining(timing.remaining_ms),
        format_span(timing.elapsed_ms),
        format_span(timing.answering_ms),
        format_span(lost),
        str(now // SECOND_MS),
    )


@given(
    start_ms=st.integers(0, 5_000),
    acts=st.lists(st.tuples(ACTS, st.integers(0, 4_000)), max_size=8),
    timer=st.sampled_from(Timer),
)
def test_no_figure_changes_before_the_next_tick(
    start_ms: int, acts: list[tuple[object, int]], timer: Timer
) -> None:
    agenda = replace(AGENDA, items=(replace(AGENDA.items[0], timer=timer), *AGENDA.items[1:]))
    log = Log(agenda, now=NINE + start_ms).start("opening")
    for act, ms in acts:
        log.wait(ms=ms).add(act)  # type: ignore[arg-type]
    run, now = log.run, log.now
    due = now + until_next_second(run, now)
    assert now < due <= now + SECOND_MS
    assert {_shown(run, at) for at in range(now, due)} == {_shown(run, now)}


def test_over_eight_hours_the_shown_time_is_never_a_frame_behind() -> None:
    """Each tick comes a little late, as a busy machine has it; that never adds up."""
    run, now = Log(now=NINE + 137).start("opening").run, NINE + 137
    lateness = (0, 1, 3, 2, 8, 0, 5)
    shown, worst, ticks = _shown(run, now), 0, 0
    while now < NINE + 8 * HOUR_MS:
        due = now + until_next_second(run, now)
        now = due + lateness[ticks % len(lateness)]
        ticks += 1
        if _shown(run, now) != shown:
            worst = max(worst, now - due)
        shown = _shown(run, now)
        remaining = timings(run, now).remaining_ms
        assert remaining == run.agenda.items[0].duration_ms - (now - NINE - 137)
    assert worst < FRAME_MS
