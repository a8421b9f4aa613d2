"""What an event means to the faults that are rehearsed, and what these do to the stage.

When the room has noticed and recovered follows from what is done and shown: nobody has to say so.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch

from pmqa_desktop.domain.fault_log import FaultArmed, FaultDisarmed, FaultStruck
from pmqa_desktop.domain.faults import DECK_MISSING, VIDEO_FAILS, Armed, Fault, FaultKind, Faults
from pmqa_desktop.domain.fold_stage import stage_after
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    ActUndone,
    BlackSet,
    CardShown,
    Happening,
    IncidentNoted,
    ItemStarted,
    MediumShown,
    MessageSent,
    Paused,
    RungTaken,
    StandbyShown,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    VideoEnded,
    VideoPaused,
    WhiteSet,
)
from pmqa_desktop.domain.stage import Playback, Scene, Stage

REACTIONS = (
    *(IncidentNoted, MessageSent, Paused, BlackSet, WhiteSet),
    *(MediumShown, StandbyShown, CardShown, RungTaken, ItemStarted),
)
"""What is done by somebody who has noticed that a video or a deck is gone."""


def faults_after(happening: Happening, before: Run, after: Run, at: int) -> Run:
    """`after` with its faults, and what they break, as a happening of the instant `at` leaves them."""
    run = _after(happening, after, at)
    if not run.faults.struck:
        return run
    if isinstance(happening, ActUndone) and len(after.legs) != len(before.legs):
        run = _reopened(run, before.past[-1].at)
        run = _mended(run, _here(run, lifted=True) - _here(run, lifted=False), at)
    return _recovered(_broken(_noticed(happening, run, at), at), at)


def can_strike(kind: FaultKind, run: Run) -> bool:
    """Whether a fault of a kind would be felt now."""
    stage = run.stage
    if run.leg is None:
        return False
    if kind is FaultKind.SIGNAL:
        return run.signal_lost_at is None and not run.faults.signal_gone
    if stage.medium is None or stage.rung or stage.failure:
        return False
    if kind is FaultKind.VIDEO:
        return stage.has_video and stage.playback is Playback.PLAYING
    return stage.scene is Scene.SLIDE and run.frozen is None and (stage.medium, stage.page) in run.pages


@singledispatch
def _after(_happening: Happening, run: Run, _at: int) -> Run:
    return run


@_after.register
def _(happening: FaultArmed, run: Run, _at: int) -> Run:
    """Never in a live take, whatever the log says."""
    if run.mode is not TakeMode.REHEARSAL or run.finished:
        return run
    armed = (*_but(run, happening.kind), Armed(happening.kind, happening.due_at))
    return replace(run, faults=replace(run.faults, armed=armed))


@_after.register
def _(happening: FaultStruck, run: Run, at: int) -> Run:
    kind, stage = happening.kind, run.stage
    others = _but(run, kind)
    if others == run.faults.armed or run.leg is None or not can_strike(kind, run):
        return run
    fault = Fault(kind, at, run.leg.item)
    if kind is not FaultKind.SIGNAL:
        clip = None if kind is FaultKind.DECK or stage.clip is None else (stage.page, stage.clip)
        fault = replace(fault, medium=stage.medium or "", clip=clip)
    struck = replace(run, faults=Faults(others, (*run.faults.struck, fault)))
    return _break(struck, fault, happening.position_ms, at)


@_after.register
def _(_happening: FaultDisarmed, run: Run, at: int) -> Run:
    return _mended(_ended(run, at), _here(run, lifted=False), at)


@_after.register
def _(_happening: TakeFinished, run: Run, at: int) -> Run:
    return _ended(run, at)


@_after.register
def _(happening: TakeRecovered, run: Run, at: int) -> Run:
    """The time the program was down counts for nothing, as in the item."""
    down = at - happening.since
    armed = tuple(replace(each, due_at=each.due_at + down) for each in run.faults.armed)

    def moved(fault: Fault) -> Fault:
        noticed_at = None if fault.noticed_at is None else fault.noticed_at + down
        return replace(fault, struck_at=fault.struck_at + down, noticed_at=noticed_at)

    return _with_open(replace(run, faults=replace(run.faults, armed=armed)), moved)


def _here(run: Run, *, lifted: bool) -> set[FaultKind]:
    """The kinds of fault that broke what is on the stage, and were lifted or were not."""
    struck = (fault for fault in run.faults.struck if _concerns(fault, run.stage))
    return {fault.kind for fault in struck if (fault.ended_at is not None) is lifted}


def _mended(run: Run, lifted: set[FaultKind], at: int) -> Run:
    """What was lifted is not broken on the stage any more: a page is there again, a video waits."""
    stage = run.stage
    if FaultKind.DECK in lifted and stage.failure == DECK_MISSING:
        return replace(run, stage=replace(stage, failure=""))
    if FaultKind.VIDEO in lifted and stage.failure == VIDEO_FAILS:
        return stage_after(VideoPaused(stage.position_ms), run, at)
    return run


def _but(run: Run, kind: FaultKind) -> tuple[Armed, ...]:
    return tuple(each for each in run.faults.armed if each.kind is not kind)


def _ended(run: Run, at: int) -> Run:
    struck = (replace(fault, ended_at=fault.ended_at or at) for fault in run.faults.struck)
    return replace(run, faults=Faults(struck=tuple(struck)))


def _with_open(run: Run, change: Callable[[Fault], Fault]) -> Run:
    struck = tuple(change(fault) if fault.is_open else fault for fault in run.faults.struck)
    return replace(run, faults=replace(run.faults, struck=struck))


def _reopened(run: Run, act_at: int) -> Run:
    """What another item had helped out of is not over where that item was begun by mistake."""

    def opened(fault: Fault) -> Fault:
        by_the_act = fault.recovered_at == act_at and fault.kind is not FaultKind.SIGNAL
        if not by_the_act or fault.ended_at is not None:
            return fault
        noticed_at = None if fault.noticed_at == act_at else fault.noticed_at
        return replace(fault, recovered_at=None, noticed_at=noticed_at)

    struck = tuple(opened(fault) for fault in run.faults.struck)
    return replace(run, faults=replace(run.faults, struck=struck))


def _noticed(happening: Happening, run: Run, at: int) -> Run:
    """A signal that is lost has been noticed once it is noted as lost."""

    def noticed(fault: Fault) -> Fault:
        if fault.kind is FaultKind.SIGNAL:
            seen = isinstance(happening, IncidentNoted) and run.signal_lost_at is not None
        else:
            seen = isinstance(happening, REACTIONS)
        return replace(fault, noticed_at=at) if seen and fault.noticed_at is None else fault

    return _with_open(run, noticed)


def _broken(run: Run, at: int) -> Run:
    """What is broken and was put up again fails again, at once."""
    for place, fault in enumerate(run.faults.struck):
        if fault.ended_at is None and _concerns(fault, run.stage) and not run.stage.failure:
            felt = replace(fault, felt=fault.felt + 1)
            struck = (*run.faults.struck[:place], felt, *run.faults.struck[place + 1 :])
            run = replace(run, faults=replace(run.faults, struck=struck))
            run = _break(run, felt, run.stage.position_ms, at)
    return _frozen_alike(run)


def _concerns(fault: Fault, stage: Stage) -> bool:
    """Whether what broke is on the stage, from its own file."""
    if (stage.medium, stage.rung) != (fault.medium, 0):
        return False
    if fault.kind is FaultKind.DECK:
        return stage.scene is Scene.SLIDE
    if fault.clip is None:
        return stage.scene is Scene.VIDEO
    return (stage.page, stage.clip) == fault.clip


def _break(run: Run, fault: Fault, position_ms: int, at: int) -> Run:
    if fault.kind is FaultKind.VIDEO:
        return stage_after(VideoEnded(position_ms, failure=VIDEO_FAILS), run, at)
    if fault.kind is FaultKind.DECK:
        return replace(run, stage=replace(run.stage.without_clip(), failure=DECK_MISSING))
    return run


def _frozen_alike(run: Run) -> Run:
    """A page that the audience is left with is drawn from the same file."""
    frozen, failure = run.frozen, run.stage.failure
    if frozen is None or frozen.medium != run.stage.medium or frozen.failure == failure:
        return run
    return replace(run, frozen=replace(frozen.without_clip(), failure=failure))


def _recovered(run: Run, at: int) -> Run:
    def recovered(fault: Fault) -> Fault:
        if not _is_recovered(fault, run):
            return fault
        return replace(
            fault, recovered_at=at, noticed_at=at if fault.noticed_at is None else fault.noticed_at
        )

    return _with_open(run, recovered)


def _is_recovered(fault: Fault, run: Run) -> bool:
    """Whether the signal is noted as back; whether another item runs, or there is something else to see."""
    if fault.kind is FaultKind.SIGNAL:
        return fault.noticed_at is not None and run.signal_lost_at is None
    return run.leg is None or run.leg.item != fault.item or _shows_something(fault, run)


def _shows_something(fault: Fault, run: Run) -> bool:
    """A card does not count; nor does the page without the video that broke on it."""
    stage = run.stage
    if stage.medium is None or stage.failure:
        return False
    moving = stage.playback in {Playback.PLAYING, Playback.PAUSED}
    if stage.scene is Scene.VIDEO:
        return stage.still or moving
    bare = fault.clip is not None and (stage.medium, stage.page, stage.rung) == (
        fault.medium,
        fault.clip[0],
        0,
    )
    return (stage.has_video and moving) if bare else (stage.medium, stage.page) in run.pages
