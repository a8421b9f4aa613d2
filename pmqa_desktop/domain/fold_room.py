"""What an event does to a run beside its clock and its stage: messages, the roll, cuts, what went wrong."""

from dataclasses import replace
from functools import singledispatch

from pmqa_desktop.domain.incidents import Incident, IncidentKind, lost_since
from pmqa_desktop.domain.run import Presence, Run
from pmqa_desktop.domain.runlog import (
    AnswerSent,
    CutsMade,
    Happening,
    IncidentNoted,
    ItemStarted,
    MessageSent,
    PartyCalled,
)


@singledispatch
def room_after(_happening: Happening, run: Run, _at: int) -> Run:
    """The run with the rest as a happening of the instant `at` leaves it."""
    return run


@room_after.register
def _(happening: MessageSent, run: Run, _at: int) -> Run:
    return replace(run, message=happening.text)


@room_after.register
def _(happening: IncidentNoted, run: Run, at: int) -> Run:
    """A signal that is lost already cannot be lost, nor one that is there come back."""
    lost = lost_since(run.incidents) is not None
    if happening.kind is (IncidentKind.SIGNAL_LOST if lost else IncidentKind.SIGNAL_BACK):
        return run
    return replace(run, incidents=(*run.incidents, Incident(at, happening.kind, happening.text)))


@room_after.register
def _(happening: PartyCalled, run: Run, at: int) -> Run:
    return replace(run, roll={**run.roll, happening.party: Presence(at, happening.present)})


@room_after.register
def _(happening: AnswerSent, run: Run, _at: int) -> Run:
    return replace(run, prepared=happening.bank)


@room_after.register
def _(happening: CutsMade, run: Run, _at: int) -> Run:
    return replace(run, cuts=happening.cuts)


@room_after.register
def _(happening: ItemStarted, run: Run, _at: int) -> Run:
    """An item that is begun all the same is not left out; the answer belonged to the one before."""
    kept = tuple(cut for cut in run.cuts if not (cut.whole and cut.item == happening.item))
    return replace(run, cuts=kept, prepared="")
