"""Folds a take's events into the run. What they do to clock, stage and room is told apart."""

from collections.abc import Iterable

from pmqa_desktop.domain.fold_clock import ACTS, clock_after
from pmqa_desktop.domain.fold_faults import faults_after
from pmqa_desktop.domain.fold_pages import pages_after
from pmqa_desktop.domain.fold_room import room_after
from pmqa_desktop.domain.fold_stage import stage_after, stage_found_again
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    ActUndone,
    CardShown,
    MediumShown,
    PageShown,
    RunEvent,
    StandbyShown,
    TakeFinished,
    TakeRecovered,
    TakeStarted,
)

TIMED = (
    *(TakeStarted, *ACTS, ActUndone, TakeRecovered, TakeFinished),
    *(MediumShown, PageShown, StandbyShown, CardShown),
)
"""All that the times of items and pages are folded of."""


def fold(events: Iterable[RunEvent]) -> Run:
    """The run that a take's events leave. The first of them is its `TakeStarted`."""
    remaining = iter(events)
    first = next(remaining)
    start = first.happening
    if not isinstance(start, TakeStarted):
        raise TypeError(f"take {first.take} does not begin with its start")
    run = Run(first.take, start.agenda, start.mode, start.midnight_at, started_at=first.at)
    for event in remaining:
        run = run_after(run, event)
    return run


def run_after(run: Run, event: RunEvent) -> Run:
    """The run after one more event of its take."""
    happening, at = event.happening, event.at
    after = room_after(happening, stage_after(happening, clock_after(happening, run, at), at), at)
    if isinstance(happening, ActUndone):
        if len(after.legs) != len(run.legs):
            after = stage_found_again(after, run.past[-1], at)
    else:
        after = pages_after(run, after, at)
    return faults_after(happening, run, after, at)
