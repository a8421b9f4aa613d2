"""What a take amounts to, for a report: planned against actual, and what was asked."""

from dataclasses import dataclass

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.take_notes import NOTHING_SAID, TakeNote
from pmqa_desktop.domain.timing import Progress, Timings, timings


@dataclass(frozen=True, slots=True)
class TakeReport:
    """One take, by the same fold as the screens show it."""

    run: Run
    timings: Timings
    questions: tuple[Question, ...]
    note: TakeNote = NOTHING_SAID
    """What people said of it."""

    @property
    def planned_ms(self) -> int:
        """The planned durations of the items that were run, together."""
        return sum(row.item.duration_ms for row in self.timings.items if row.started_at is not None)

    @property
    def actual_ms(self) -> int:
        """What those items took, pauses left out."""
        return sum(row.elapsed_ms for row in self.timings.items)

    @property
    def answering_ms(self) -> int:
        """How much of that went to assessors."""
        return sum(row.answering_ms for row in self.timings.items)

    @property
    def items_run(self) -> int:
        """How many items were run to their end."""
        return sum(row.progress is Progress.DONE for row in self.timings.items)


def report_of(
    run: Run, questions: tuple[Question, ...], now: int, note: TakeNote = NOTHING_SAID
) -> TakeReport:
    """The report of a take; one that is still running is reported as it stands at `now`."""
    at = run.finished_at if run.finished_at is not None else now
    return TakeReport(run, timings(run, at), questions, note)
