"""What an event does to a run beside its clock and its stage: messages, and what went wrong."""

from dataclasses import replace
from functools import singledispatch

from pmqa_desktop.domain.incidents import Incident, IncidentKind, lost_since
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import Happening, IncidentNoted, MessageSent


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
