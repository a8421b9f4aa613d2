"""What an event does to the clock of a run: which item is running, since when, and what of that counts."""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch

from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.run import Past, Run
from pmqa_desktop.domain.runlog import (
    ActUndone,
    AnsweringSet,
    Happening,
    ItemBackdated,
    ItemStarted,
    Paused,
    Resumed,
    TakeFinished,
    TakeRecovered,
    TimeAdded,
)

ACTS = (ItemStarted, Paused, Resumed, TimeAdded, ItemBackdated, AnsweringSet)
"""What can be taken back."""

MOST_PAST = 20
"""How many acts can be taken back, one after the other."""


def clock_after(happening: Happening, run: Run, at: int) -> Run:
    """The run with its clock as a happening of the instant `at` leaves it; its stage stays."""
    after = _after(happening, run, at)
    if not isinstance(happening, ACTS) or after is run:
        return after
    return replace(after, past=(*run.past[1 - MOST_PAST :], _past(run, at)))


@singledispatch
def _after(_happening: Happening, run: Run, _at: int) -> Run:
    return run


@_after.register
def _(happening: ItemStarted, run: Run, at: int) -> Run:
    ended = _end_leg(run, at)
    return replace(ended, legs=(*ended.legs, Leg(happening.item, at)))


@_after.register
def _(_happening: TakeFinished, run: Run, at: int) -> Run:
    return replace(_end_leg(run, at), finished_at=at)


@_after.register
def _(_happening: Paused, run: Run, at: int) -> Run:
    return run if run.leg is None or run.paused else replace(run, paused_at=at)


@_after.register
def _(_happening: Resumed, run: Run, at: int) -> Run:
    if run.paused_at is None:
        return run
    return replace(_idle(run, at - run.paused_at), paused_at=None)


@_after.register
def _(happening: TimeAdded, run: Run, _at: int) -> Run:
    return _with_leg(run, lambda leg: replace(leg, added_ms=leg.added_ms + happening.ms))


@_after.register
def _(happening: ItemBackdated, run: Run, at: int) -> Run:
    """What the item gets, the one before it loses; neither may have run for less than no time.

    An interruption that the item before would no longer have had time for is cut.
    """
    leg = run.leg
    if leg is None:
        return run
    latest = (
        leg.started_at
        + leg.elapsed_ms(at, run.paused_at)
        - leg.answering_ms(at, run.paused_at, run.answering_at)
    )
    start = min(leg.started_at - happening.ms, latest)
    before = run.legs[-2] if len(run.legs) > 1 else None
    if before is None:
        moved = replace(leg, started_at=start)
        return replace(run, legs=(moved,), started_at=min(run.started_at, start))
    start = max(start, before.started_at + before.idle_ms)
    shorter = replace(before, ended_at=start)
    shorter = replace(shorter, answered_ms=min(before.answered_ms, shorter.elapsed_ms(at)))
    return replace(run, legs=(*run.legs[:-2], shorter, replace(leg, started_at=start)))


@_after.register
def _(happening: AnsweringSet, run: Run, at: int) -> Run:
    if run.leg is None or happening.on == run.answering:
        return run
    since = run.paused_at if run.paused_at is not None else at
    return replace(run, answering_at=since) if happening.on else _end_answering(run, at)


@_after.register
def _(_happening: ActUndone, run: Run, _at: int) -> Run:
    """The clock that the last act found; the time since then counts as if it had not been done."""
    return replace(_found(run, run.past[-1]), past=run.past[:-1]) if run.past else run


@_after.register
def _(happening: TakeRecovered, run: Run, at: int) -> Run:
    """Take the time the program was down out of the item, as if it had not passed.

    The sum is right even where the machine's clock was set back meanwhile: the gap is then negative.
    """
    down = at - happening.since
    paused_at = None if run.paused_at is None else run.paused_at + down
    past = tuple(_past(_after(happening, _found(run, each), at), each.at, each) for each in run.past)
    return replace(_idle(run, down), paused_at=paused_at, past=past)


def _past(run: Run, at: int, of: Past | None = None) -> Past:
    """What an act of the instant `at` finds; the stage as another one had found it."""
    shown = of or run
    return Past(
        at,
        run.started_at,
        run.legs,
        run.paused_at,
        run.answering_at,
        shown.stage,
        shown.frozen,
        shown.last_seen,
        shown.page_ms,
        shown.page_from_ms,
    )


def _found(run: Run, past: Past) -> Run:
    """The clock that an act found; its stage is `fold_stage.py`'s."""
    return replace(
        run,
        started_at=past.started_at,
        legs=past.legs,
        paused_at=past.paused_at,
        answering_at=past.answering_at,
        past=(),
    )


def _idle(run: Run, ms: int) -> Run:
    """A stretch that counts for nothing was over by now."""
    answering_at = None if run.answering_at is None else run.answering_at + ms
    idle = _with_leg(run, lambda leg: replace(leg, idle_ms=leg.idle_ms + ms))
    return replace(idle, answering_at=answering_at)


def _with_leg(run: Run, change: Callable[[Leg], Leg]) -> Run:
    if run.leg is None:
        return run
    return replace(run, legs=(*run.legs[:-1], change(run.leg)))


def _end_answering(run: Run, at: int) -> Run:
    answered = run.leg.answering_ms(at, run.paused_at, run.answering_at) if run.leg else 0
    return replace(_with_leg(run, lambda leg: replace(leg, answered_ms=answered)), answering_at=None)


def _end_leg(run: Run, at: int) -> Run:
    """Close the current stretch; a pause or an interruption that is still on ends with it."""
    if run.leg is None:
        return run
    pause = 0 if run.paused_at is None else at - run.paused_at
    answered = _end_answering(run, at)
    closed = _with_leg(answered, lambda leg: replace(leg, ended_at=at, idle_ms=leg.idle_ms + pause))
    return replace(closed, paused_at=None)
