"""Lets a fault strike in a rehearsal when nobody expects it, and tells how soon it was mended."""

import random
from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.faults import Fault, FaultArmed, FaultDisarmed, FaultKind, FaultStruck, open_fault
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video

_CODES = {FaultKind.VIDEO_FAILS: "video-undecodable", FaultKind.DECK_MISSING: "deck-unreadable"}
"""What the operator is told, as if it were the real thing."""


class FaultDrill(QObject):
    """Arms in rehearsals only. When it strikes is drawn by chance, and is told to nobody."""

    recovered = Signal(object)
    """A `Fault` has been mended."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        video: Video,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._video = video
        self._media = media
        self._known: tuple[int, int] = (0, 0)
        run_control.ticked.connect(self._strike_if_due)
        run_control.run_changed.connect(self._on_run_changed)

    def arm(self, kinds: Collection[FaultKind], within_minutes: float) -> None:
        """Let one of these strike within so many minutes; 0 for the next chance."""
        run = self._run_control.active
        if run is None or run.mode is TakeMode.LIVE or not kinds:
            return
        due_at = self._run_control.now() + round(random.uniform(0, within_minutes) * MINUTE_MS)
        self._run_control.show(FaultArmed(tuple(random.sample(sorted(kinds), len(kinds))), due_at))

    def disarm(self) -> None:
        """Let nothing strike any more, and take away what has struck."""
        run = self._run_control.active
        if run is not None and (run.armed or open_fault(run.faults)):
            self._run_control.show(FaultDisarmed())

    def _strike_if_due(self) -> None:
        run = self._run_control.active
        if run is None or run.armed is None or self._run_control.now() < run.armed.due_at:
            return
        kind = next((kind for kind in run.armed.kinds if _can_strike(kind, run)), None)
        if kind is not None:
            medium = self._media.get(run.stage.medium or "")
            self._run_control.show(FaultStruck(kind))
            if kind is FaultKind.VIDEO_FAILS:
                self._video.stop()
            if kind in _CODES and medium is not None:
                name = medium.file.name if medium.file else medium.id
                self._stage_control.problem.emit(PmqaError(_CODES[kind], name=name))

    def _on_run_changed(self) -> None:
        run = self._run_control.run
        mended = [fault for fault in run.faults if fault.recovered_at is not None] if run else []
        known = (run.take if run else 0, len(mended))
        if known[0] == self._known[0] and known[1] > self._known[1]:
            fault: Fault = mended[-1]
            self.recovered.emit(fault)
        self._known = known


def _can_strike(kind: FaultKind, run: Run) -> bool:
    stage = run.stage
    if run.leg is None or open_fault(run.faults) is not None or stage.failure or run.frozen:
        return False
    if kind is FaultKind.VIDEO_FAILS:
        playing = stage.scene is Scene.VIDEO and stage.playback is Playback.PLAYING
        return playing and stage.rung == 0
    if kind is FaultKind.DECK_MISSING:
        return stage.scene is Scene.SLIDE and stage.rung == 0
    return run.signal_lost_at is None
