"""Names, judges and remarks on takes, marks the one to measure by, sets aside those that do not count."""

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.take_log import (
    TakeDiscarded,
    TakeJudged,
    TakeNamed,
    TakeReferred,
    TakeRemarked,
    TakeSaying,
    Verdict,
)
from pmqa_desktop.domain.take_notes import TakeNote, TakeNotes, take_notes
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.runs import Runs


class TakeBook(QObject):
    """What was said of takes, folded of the run log like everything else."""

    changed = Signal()

    def __init__(self, runs: Runs, run_control: RunControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._run_control = run_control
        self._notes = take_notes(runs.take_events())

    @property
    def notes(self) -> TakeNotes:
        """What was said of all takes."""
        return self._notes

    def of(self, take: int) -> TakeNote:
        """What was said of one."""
        return self._notes.of(take)

    def name(self, take: int, name: str) -> None:
        """Call a take something; "" takes the name away."""
        if name != self.of(take).name:
            self._log(TakeNamed(take, name))

    def remark(self, take: int, text: str) -> None:
        """Write what there is to say of a take; "" takes it away."""
        if text != self.of(take).remark:
            self._log(TakeRemarked(take, text))

    def judge(self, take: int, verdict: Verdict) -> None:
        """Say whether a take was good enough."""
        if verdict is not self.of(take).verdict:
            self._log(TakeJudged(take, verdict))

    def discard(self, take: int, on: bool) -> None:
        """Let a take teach nothing any more, or count again. Nothing of it is deleted."""
        if on != self.of(take).discarded:
            self._log(TakeDiscarded(take, on))

    def refer(self, take: int, on: bool) -> None:
        """Measure others by this take, or by none."""
        if on != (self._notes.reference == take):
            self._log(TakeReferred(take, on))

    def _log(self, happening: TakeSaying) -> None:
        try:
            self._run_control.log(happening)
        except PmqaError as error:
            self._run_control.not_saved.emit(error)
        self._notes = take_notes(self._runs.take_events())
        self.changed.emit()
