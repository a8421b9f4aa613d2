"""The unannounced-fault drill: the moderator arms a fault, and it strikes at an instant that nobody knows.

The strike is an event, and stage and figures follow the fold. What the operator is told is what would be
told of the real thing.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.fault_log import FaultArmed, FaultDisarmed, FaultStruck
from pmqa_desktop.domain.faults import DECK_MISSING, NO_FAULTS, VIDEO_FAILS, Fault, FaultKind, Faults
from pmqa_desktop.domain.fold_faults import can_strike
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.clip_control import ClipControl
from pmqa_desktop.services.clips import Clips
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video


def draw(within_ms: int) -> int:
    """Any number of milliseconds below `within_ms`, each as likely as the others."""
    import random

    return random.randrange(within_ms)


class FaultDrill(QObject):
    """Arms faults, strikes when one is due, and ends the drill. In a rehearsal only."""

    problem = Signal(object)
    """Nothing could be armed: a PmqaError for the operator."""
    recovered = Signal(object)
    """The room has recovered from a `Fault`."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        clip_control: ClipControl,
        clips: Clips,
        video: Video,
        media: Mapping[str, Medium],
        draw: Callable[[int], int] = draw,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._clip_control = clip_control
        self._clips = clips
        self._video = video
        self._media = media
        self._draw = draw
        self._known: tuple[Fault, ...] = ()
        run_control.ticked.connect(self._on_ticked)
        run_control.run_changed.connect(self._on_run_changed)

    @property
    def faults(self) -> Faults:
        """Those of the running take."""
        run = self._run_control.active
        return run.faults if run else NO_FAULTS

    @property
    def is_possible(self) -> bool:
        """Whether a rehearsal is running."""
        run = self._run_control.active
        return run is not None and run.mode is TakeMode.REHEARSAL

    def arm(self, kind: FaultKind, within_ms: int = 0) -> None:
        """Have a fault strike some time within a span; for 0, at its next chance."""
        if not self.is_possible:
            self.problem.emit(PmqaError("fault-not-armed"))
            return
        wait = self._draw(within_ms) if within_ms else 0
        self._run_control.show(FaultArmed(kind, self._run_control.now() + wait))

    def end(self) -> None:
        """Let nothing strike any more, and mend what broke: it is as it was when it was struck."""
        if self.faults.any_left:
            broken = self._stage_control.stage.failure
            self._run_control.show(FaultDisarmed())
            if broken and not self._stage_control.stage.failure:
                self._stage_control.restore()

    def _on_ticked(self) -> None:
        for armed in self.faults.armed:
            run = self._run_control.active
            if run is not None and armed.due_at <= self._run_control.now() and can_strike(armed.kind, run):
                playing = run.stage.playback is Playback.PLAYING
                self._run_control.show(FaultStruck(armed.kind, self._video.position_ms() if playing else 0))

    def _on_run_changed(self) -> None:
        """Tell of what broke as it breaks, when it is put up again, and after a kill where it still is up."""
        before, self._known = self._known, self.faults.struck
        for place, fault in enumerate(self._known):
            former = before[place] if place < len(before) else None
            felt = fault.is_open if former is None else fault.felt > former.felt
            if felt:
                self._tell(fault)
            if former is not None and former.recovered_at is None and fault.recovered_at is not None:
                self.recovered.emit(fault)

    def _tell(self, fault: Fault) -> None:
        if fault.clip is not None:
            self._tell_of_clip(fault.medium, *fault.clip)
        elif fault.kind is not FaultKind.SIGNAL and self._stage_control.stage.failure:
            if fault.kind is FaultKind.VIDEO:
                self._video.stop()
            file = self._media[fault.medium].file
            code = VIDEO_FAILS if fault.kind is FaultKind.VIDEO else DECK_MISSING
            self._stage_control.problem.emit(PmqaError(code, name=file.name if file else fault.medium))

    def _tell_of_clip(self, medium: str, page: int, clip: int) -> None:
        videos = self._clips.videos(medium, page)
        if clip < len(videos):  # else the deck is being opened again after a kill, and the page is whole
            self._clip_control.tell(PmqaError(VIDEO_FAILS, name=videos[clip].name))
