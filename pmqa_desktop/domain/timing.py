"""The run at an instant: elapsed, remaining, phase, offset against plan, and when it will all be over.

Nothing here counts; every figure is worked out of the events' instants and `now`. The rules are the
ones that users of rundown timers know: expected finish = start + duration + added time + pauses; a
linked item starts when the one before it ends; a fixed item keeps its clock time, and the gap before
it absorbs lateness first, as reserve time does. Two accounts are kept within an item: while an assessor is
heard, the presenter's time stands still, and the expected finish moves. An item that counts to its planned
end does so whatever happens: neither a pause nor an assessor prolongs it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, Timer
from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import TakeMode


class Phase(StrEnum):
    """How much of an item's time is left, in words."""

    NORMAL = "normal"
    WARNING = "warning"
    DANGER = "danger"
    OVERTIME = "overtime"


class Progress(StrEnum):
    """Where an item stands in the rundown."""

    AHEAD = "ahead"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"
    LEFT_OUT = "left_out"
    """It lies ahead, and is not going to be run."""


@dataclass(frozen=True, slots=True)
class ItemTiming:
    """One line of the rundown. Instants are epoch milliseconds."""

    item: AgendaItem
    progress: Progress
    planned_at: int
    """Planned start."""
    started_at: int | None
    """Actual start: of the last time it was run."""
    starts_at: int | None
    """Actual start, or the projected one of an item that lies ahead; None for a skipped one."""
    ends_at: int | None
    """Actual or projected end."""
    elapsed_ms: int
    """Time it took so far, all its stretches together, pauses left out."""
    answering_ms: int
    """How much of that went to assessors."""
    added_ms: int
    offset_ms: int | None
    """How late (+) or early (-) its start is against the plan's clock; None for a skipped one."""
    shift_ms: int = 0
    """As in `Timings`."""

    @property
    def presented_ms(self) -> int:
        """What of the time was the presenter's own; in an item for questions, all of it."""
        return self.elapsed_ms - (0 if self.item.qa else self.answering_ms)

    @property
    def relative_offset_ms(self) -> int | None:
        """How late (+) or early (-) its start is against the take's own start."""
        return None if self.offset_ms is None else self.offset_ms - self.shift_ms


@dataclass(frozen=True, slots=True)
class Timings:
    """Everything a clock face, a rundown or a report shows of a run at one instant."""

    now: int
    elapsed_ms: int
    """Of the current item; 0 between items."""
    answering_ms: int
    """How much of that went to assessors."""
    spent_ms: int
    """What of that counts against the item's time: what went to assessors does not, unless the item is theirs
    by the agenda."""
    remaining_ms: int
    """Of the current item; negative in overtime."""
    phase: Phase
    offset_ms: int
    """How late (+) or early (-) the run is against the plan's clock."""
    shift_ms: int
    """How much later (+) than planned this take began: an offset free of it is `relative_offset_ms`."""
    finishes_at: int
    """Projected end of the last item, or the actual one."""
    items: tuple[ItemTiming, ...]

    @property
    def relative_offset_ms(self) -> int:
        """How late (+) or early (-) the run is against its own start.

        A rehearsal that begins at ten is not an hour late.
        """
        return self.offset_ms - self.shift_ms

    @property
    def remaining_items(self) -> tuple[AgendaItem, ...]:
        """The current item and those that lie ahead."""
        still = {Progress.CURRENT, Progress.AHEAD}
        return tuple(row.item for row in self.items if row.progress in still)


def told_offset(mode: TakeMode, timing: Timings) -> int:
    """The offset that matters to people: a live take's against the clock, a rehearsal's against its start."""
    return timing.relative_offset_ms if mode is TakeMode.REHEARSAL else timing.offset_ms


def told_item_offset(mode: TakeMode, timing: ItemTiming) -> int | None:
    """The same for one item's start; None for a skipped one."""
    return timing.relative_offset_ms if mode is TakeMode.REHEARSAL else timing.offset_ms


def phase_of(remaining_ms: int, agenda: Agenda) -> Phase:
    """The phase by an agenda's warning and danger times."""
    if remaining_ms < 0:
        return Phase.OVERTIME
    if remaining_ms <= agenda.danger_ms:
        return Phase.DANGER
    return Phase.WARNING if remaining_ms <= agenda.warning_ms else Phase.NORMAL


Lasting = Callable[[AgendaItem], int]
"""How long an item is expected to last, milliseconds."""


def timings(run: Run, now: int, lasts: Lasting | None = None) -> Timings:
    """The run at `now`; what lies ahead is expected to last as `lasts` says, or as planned."""
    expected = lasts or run.allotted_ms
    leg, item = run.leg, run.item
    elapsed = leg.elapsed_ms(now, run.paused_at) if leg else 0
    answering = leg.answering_ms(now, run.paused_at, run.answering_at) if leg else 0
    spent = elapsed if item and item.qa else elapsed - answering
    remaining = remaining_ms(run, now)
    rows = _rundown(run, now, now + max(0, remaining_ms(run, now, expected)), expected)
    last = next((row for row in reversed(rows) if row.ends_at is not None), None)
    finishes_at = run.finished_at or (last.ends_at if last and last.ends_at is not None else now)
    return Timings(
        now=now,
        elapsed_ms=elapsed,
        answering_ms=answering,
        spent_ms=spent,
        remaining_ms=remaining,
        phase=phase_of(remaining, run.agenda) if item and item.is_timed else Phase.NORMAL,
        offset_ms=_offset(run, now, remaining),
        shift_ms=run.shift_ms,
        finishes_at=finishes_at,
        items=tuple(rows),
    )


def late_ms(run: Run, timing: Timings) -> int:
    """How much later (+) than planned all of it will be over, or was."""
    last = run.agenda.items[-1]
    return timing.finishes_at - run.planned_end_at(last) - run.told_shift_ms


def remaining_ms(run: Run, now: int, lasts: Lasting | None = None) -> int:
    """Of the current item, when it lasts as `lasts` says, or as planned; 0 between items."""
    leg, item = run.leg, run.item
    if leg is None or item is None:
        return 0
    if item.timer is Timer.TO_END:
        return run.planned_end_at(item) + run.told_shift_ms + leg.added_ms - now
    spent = leg.elapsed_ms(now, run.paused_at) if item.qa else run.presented_ms(now)
    return (lasts or run.allotted_ms)(item) + leg.added_ms - spent


def _offset(run: Run, now: int, remaining: int) -> int:
    """Against the plan's clock: by the current item's expected end, else by the last one's real end."""
    if not run.legs:
        return 0
    last = run.legs[-1]
    item = run.agenda.item(last.item)
    planned_end = run.planned_end_at(item)
    if last.ended_at is not None:
        return last.ended_at - planned_end
    return now + max(0, remaining) - planned_end


def _rundown(run: Run, now: int, current_ends_at: int, lasts: Lasting) -> list[ItemTiming]:
    rows: list[ItemTiming] = []
    at = run.agenda.index(run.legs[-1].item) if run.legs else -1
    cursor = current_ends_at if run.leg else run.legs[-1].ended_at if run.legs else None
    for position, item in enumerate(run.agenda.items):
        legs = [leg for leg in run.legs if leg.item == item.id]
        ahead = position > at and not run.finished
        if ahead and run.is_left_out(item):
            rows.append(_row(run, now, item, legs, Progress.LEFT_OUT, (None, None)))
        elif ahead:
            due = run.planned_at(item) + run.told_shift_ms
            starts = due if cursor is None else max(cursor, due) if item.fixed else cursor
            cursor = _ends(run, item, starts, lasts)
            rows.append(_row(run, now, item, legs, Progress.AHEAD, (starts, cursor)))
        elif legs:
            current = run.leg is not None and position == at
            ends = current_ends_at if current else legs[-1].ended_at
            progress = Progress.CURRENT if current else Progress.DONE
            rows.append(_row(run, now, item, legs, progress, (legs[-1].started_at, ends)))
        else:
            rows.append(_row(run, now, item, legs, Progress.SKIPPED, (None, None)))
    return rows


def _ends(run: Run, item: AgendaItem, starts: int, lasts: Lasting) -> int:
    """When an item that lies ahead is over; reserve time gives way to lateness, and never grows."""
    due = run.planned_end_at(item) + run.told_shift_ms
    if item.timer is Timer.TO_END:
        return max(starts, due)
    ends = starts + lasts(item)
    return max(starts, min(ends, due)) if item.buffer else ends


def _row(
    run: Run,
    now: int,
    item: AgendaItem,
    legs: list[Leg],
    progress: Progress,
    span: tuple[int | None, int | None],
) -> ItemTiming:
    starts_at, ends_at = span
    planned_at = run.planned_at(item)
    return ItemTiming(
        item=item,
        progress=progress,
        planned_at=planned_at,
        started_at=legs[-1].started_at if legs else None,
        starts_at=starts_at,
        ends_at=ends_at,
        elapsed_ms=sum(leg.elapsed_ms(now, run.paused_at) for leg in legs),
        answering_ms=sum(leg.answering_ms(now, run.paused_at, run.answering_at) for leg in legs),
        added_ms=sum(leg.added_ms for leg in legs),
        offset_ms=None if starts_at is None else starts_at - planned_at,
        shift_ms=run.shift_ms,
    )
