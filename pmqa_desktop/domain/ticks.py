"""When the next figure that a timer shows changes: a second that is seen late is a second that is wrong."""

from pmqa_desktop.domain.fold_pages import page_of
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.domain.timing import remaining_ms


def until_next_second(run: Run | None, now: int) -> int:
    """How long until a clock or a timer of the run shows another second: 1 to 1,000 milliseconds."""
    counted = [now]
    leg = run.leg if run else None
    if run is not None and leg is not None:
        presented = run.presented_ms(now)
        up = page_of(run.stage)
        before = run.page_ms.get(up, 0) if up else 0
        counted += [
            leg.elapsed_ms(now, run.paused_at),
            leg.answering_ms(now, run.paused_at, run.answering_at),
            presented + before - run.page_from_ms,
            -remaining_ms(run, now),
        ]
    if run is not None and run.signal_lost_at is not None:
        counted.append(now - run.signal_lost_at)
    return min(SECOND_MS - each % SECOND_MS for each in counted)
