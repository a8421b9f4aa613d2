"""What an event does to the faults of a rehearsal: they strike, are noticed, and people mend them."""

from dataclasses import replace

from pmqa_desktop.domain.faults import (
    DRILLED,
    Fault,
    FaultArmed,
    FaultDisarmed,
    FaultHappening,
    FaultKind,
    FaultStruck,
    open_fault,
)
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    CardShown,
    Happening,
    IncidentNoted,
    ItemStarted,
    MediumShown,
    RungTaken,
    StandbyShown,
    TakeFinished,
    TakeMode,
    TakeRecovered,
)
from pmqa_desktop.domain.stage import Playback, Scene

_NOTICING = (IncidentNoted, RungTaken, MediumShown, StandbyShown, CardShown, ItemStarted)
"""What people do about a fault, beside mending it."""


def faults_after(happening: Happening, run: Run, at: int) -> Run:
    """The run with its faults as a happening of the instant `at` leaves them; a live take has none."""
    if isinstance(happening, FaultHappening):
        return run if run.mode is TakeMode.LIVE else _told(happening, run, at)
    if isinstance(happening, TakeRecovered):
        return _later(run, at - happening.since)
    if isinstance(happening, TakeFinished):
        return _changed(replace(run, armed=None), lifted=True)
    fault = open_fault(run.faults)
    if fault is None:
        return run
    if fault.noticed_at is None and isinstance(happening, _NOTICING):
        run = _changed(run, noticed_at=at)
    if _is_mended(fault, happening, run):
        return _changed(run, recovered_at=at)
    return _broken(run)


def _told(happening: FaultHappening, run: Run, at: int) -> Run:
    match happening:
        case FaultArmed():
            return replace(run, armed=happening)
        case FaultStruck(kind) if open_fault(run.faults) is None:
            medium = "" if kind is FaultKind.SIGNAL_LOST else run.stage.medium or ""
            fault = Fault(kind, at, medium, run.leg.item if run.leg else "")
            return _broken(replace(run, armed=None, faults=(*run.faults, fault)))
        case FaultDisarmed():
            stage = run.stage
            whole = stage.failure == DRILLED and stage.scene is Scene.SLIDE
            lifted = replace(run, armed=None, stage=replace(stage, failure="") if whole else stage)
            return _changed(lifted, lifted=True)
        case _:
            return run


def _is_mended(fault: Fault, happening: Happening, run: Run) -> bool:
    """The signal is back when the moderator says so; a medium, when something else is seen in its place."""
    if fault.kind is FaultKind.SIGNAL_LOST:
        return isinstance(happening, IncidentNoted) and happening.kind is IncidentKind.SIGNAL_BACK
    stage = run.stage
    another = (stage.medium, stage.rung) != (fault.medium, 0) and not stage.failure
    other_item = run.leg is not None and run.leg.item != fault.item
    return another and (stage.medium is not None or other_item)


def _broken(run: Run) -> Run:
    """What is broken is not seen, whatever is done with it."""
    fault, stage = open_fault(run.faults), run.stage
    if fault is None or not fault.medium or (stage.medium, stage.rung) != (fault.medium, 0):
        return run
    return replace(run, stage=replace(stage.without_clip(), failure=DRILLED, playback=Playback.STOPPED))


def _later(run: Run, ms: int) -> Run:
    """The program was down for so long: nobody could mend anything."""
    armed = run.armed and replace(run.armed, due_at=run.armed.due_at + ms)
    fault = open_fault(run.faults)
    moved = replace(run, armed=armed)
    if fault is None:
        return moved
    noticed = None if fault.noticed_at is None else fault.noticed_at + ms
    return _broken(_changed(moved, at=fault.at + ms, noticed_at=noticed))


def _changed(run: Run, **changes: int | bool | None) -> Run:
    """The run with its open fault changed."""
    faults = tuple(replace(each, **changes) if each.open else each for each in run.faults)  # type: ignore[arg-type]
    return replace(run, faults=faults)
