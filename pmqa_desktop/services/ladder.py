"""One key down the ladder, one up: what is on the stage, from another file, at the same page or position.

A person takes the step, never the program by itself. The step is an event; slides and player follow the fold.
"""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.ladder import LADDERS, STILL, Rung, rung_above, rung_below
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.runlog import Happening, PageShown, RungTaken, VideoPaused, VideoPlayed
from pmqa_desktop.domain.stage import Playback, Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video

NO_PLAYER = "libvlc-missing"


class Ladder(QObject):
    """Says which rung is up and which is next, takes the step, and has the rungs below made ready."""

    changed = Signal()
    """Another rung is up, or another one can be taken."""
    problem = Signal(object)
    """There is no further rung: a PmqaError for the operator."""
    known_failure = Signal(object)
    """What has just been put up could not be opened earlier: the PmqaError of then, at once."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        slides: Slides,
        video: Video,
        rungs: Rungs,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._slides = slides
        self._video = video
        self._rungs = rungs
        self._media = media
        self._followed: tuple[object, ...] = ()
        self._failures: dict[str, PmqaError] = {}
        run_control.run_changed.connect(self._on_run_changed)
        rungs.changed.connect(self._on_rungs_changed)
        slides.deck_failed.connect(self._on_deck_failed)
        slides.deck_ready.connect(self._on_deck_ready)
        slides.all_prepared.connect(self._make_ahead)

    @property
    def medium(self) -> Medium | None:
        """What is on the stage in a running take."""
        stage = self._stage_control.stage
        return self._media.get(stage.medium or "") if self._run_control.active else None

    @property
    def standing(self) -> Rung | None:
        """The rung that is up; None where no medium is."""
        return self._rung(self._stage_control.stage.rung)

    @property
    def below(self) -> Rung | None:
        """The rung that `down` takes; None where there is no further one."""
        return self._rung(self._next(rung_below))

    @property
    def above(self) -> Rung | None:
        """The rung that `up` takes; None where there is none."""
        return self._rung(self._next(rung_above))

    @property
    def script(self) -> str:
        """What is spoken in the video on the stage; "" where nobody brought it."""
        medium = self.medium
        return self._rungs.script(medium.id) if medium and medium.kind is MediaKind.VIDEO else ""

    def down(self) -> None:
        """Show the medium from the next rung down."""
        place = self._next(rung_below)
        if place is not None:
            self._take(place)
        elif self.medium is not None:
            self.problem.emit(PmqaError("ladder-ends-below", name=_name(self.medium)))

    def up(self) -> None:
        """Show the medium from the next rung up."""
        place = self._next(rung_above)
        if place is not None:
            self._take(place)
        elif self.medium is not None:
            self.problem.emit(PmqaError("ladder-ends-above", name=_name(self.medium)))

    def _rung(self, place: int | None) -> Rung | None:
        medium = self.medium
        return LADDERS[medium.kind][place] if medium and place is not None else None

    def _next(self, choose: Callable[[int, Collection[int]], int | None]) -> int | None:
        medium, stage = self.medium, self._stage_control.stage
        if medium is None:
            return None
        ready: Collection[int] = self._rungs.ready(medium.id)
        if stage.failure == NO_PLAYER:
            ready = {STILL}.intersection(ready)
        return choose(stage.rung, ready)

    def _take(self, place: int) -> None:
        medium, before = self.medium, self._stage_control.stage
        if medium is None:
            return
        at_ms = self._position(before)
        self._run_control.show(*self._happenings(medium, before, place, at_ms))
        stage = self._stage_control.stage
        if stage.scene is Scene.VIDEO and not stage.still and stage.playback is not Playback.STOPPED:
            self._stage_control.arm_video(at_ms, playing=stage.playback is Playback.PLAYING, holding=True)

    def _position(self, stage: Stage) -> int:
        moving = stage.scene is Scene.VIDEO and stage.playback in {Playback.PLAYING, Playback.PAUSED}
        return self._video.position_ms() if moving else stage.position_ms

    def _happenings(self, medium: Medium, stage: Stage, place: int, at_ms: int) -> tuple[Happening, ...]:
        taken = RungTaken(medium.id, place)
        if medium.kind is MediaKind.SLIDES:
            opened = self._rungs.deck(medium.id, place)
            deck = opened.deck if opened else self._slides.own_deck(medium.id)
            last = len(deck.pages) - 1 if deck else stage.page
            return (taken, PageShown(medium.id, last)) if stage.page > last else (taken,)
        playing = stage.playback is Playback.PLAYING
        if place == STILL:
            return (VideoPaused(at_ms), taken) if playing else (taken,)
        return (taken, VideoPlayed(at_ms)) if playing or stage.failure else (taken,)

    def _on_run_changed(self) -> None:
        run, stage = self._run_control.active, self._stage_control.stage
        following = run.next_item.media[:1] if run and run.next_item else ()
        seen = (run is None, stage.medium, stage.rung, stage.failure, following)
        if seen == self._followed:
            return
        former, self._followed = self._followed, seen
        put_up = former[1:2] != seen[1:2]
        if former[:2] != seen[:2] or former[4:] != seen[4:]:
            self._rungs.prepare(*filter(None, (stage.medium, *following)))
            self._make_ahead()
        self._stand()
        self.changed.emit()
        failure = self._failures.get(stage.medium or "")
        if put_up and failure is not None and stage.rung == 0:
            self.known_failure.emit(failure)

    def _stand(self) -> None:
        """Have slides and player show the rung that the fold says, once it is ready."""
        stage = self._stage_control.stage
        if stage.medium is None:
            return
        if stage.scene is Scene.SLIDE:
            source = self._rungs.deck(stage.medium, stage.rung)
            if source is not None or stage.rung == 0:
                self._slides.show_from(stage.medium, source)
        elif stage.still:
            still = self._rungs.still(stage.medium)
            if still is not None and self._video.picture() is not still:
                self._video.hold(still)

    def _make_ahead(self) -> None:
        """Between takes there is time for what every medium lacks."""
        self._rungs.make_ahead(() if self._run_control.active else self._media)

    def _on_rungs_changed(self, medium: str) -> None:
        if medium == self._stage_control.stage.medium:
            self._stand()
            self.changed.emit()

    def _on_deck_failed(self, medium: str, error: PmqaError) -> None:
        if self._slides.own_deck(medium) is None:
            self._failures[medium] = error
        if medium == self._stage_control.stage.medium:
            self.changed.emit()

    def _on_deck_ready(self, medium: str) -> None:
        if self._slides.own_deck(medium) is not None:
            self._failures.pop(medium, None)


def _name(medium: Medium) -> str:
    return medium.file.name if medium.file else medium.id
