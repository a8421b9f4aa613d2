"""Folds a take's events into the run as it stands: which item, for how long, and what is on the stage."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import singledispatch

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.marks import NO_MARKS, PageMarks
from pmqa_desktop.domain.runlog import (
    BlackSet,
    CardShown,
    ClipShown,
    FrozenSet,
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    RunEvent,
    RungTaken,
    StandbyShown,
    StrokeDrawn,
    StrokeRedone,
    StrokesCleared,
    StrokeUndone,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    TakeStarted,
    TimeAdded,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    VideoSought,
    WhiteSet,
)
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage


@dataclass(frozen=True, slots=True)
class Run:
    """A take as its events leave it. Nothing in it changes with the clock: see `timing.py` for that."""

    take: int
    agenda: Agenda
    mode: TakeMode
    midnight_at: int
    started_at: int
    legs: tuple[Leg, ...] = ()
    paused_at: int | None = None
    finished_at: int | None = None
    stage: Stage = field(default_factory=Stage)
    """Where the presenter is."""
    frozen: Stage | None = None
    """What the audience is left with while the presenter looks ahead."""
    last_seen: int | None = None
    """The page of the deck on the stage from which the last jump was made."""
    pages: tuple[tuple[str, int], ...] = ()
    """Which pages of which medium the audience has been shown, in the order of their first showing."""
    rungs: tuple[tuple[str, int], ...] = ()
    """Which media have been taken down their ladders, and how far."""
    marks: Mapping[tuple[str, int], PageMarks] = field(default_factory=dict)
    """What was drawn on which page of which medium."""

    @property
    def audience_stage(self) -> Stage:
        """What the audience sees: a cover hides it, frozen or not."""
        return replace(self.frozen, cover=self.stage.cover) if self.frozen else self.stage

    @property
    def leg(self) -> Leg | None:
        """The stretch that is running or paused now."""
        if self.legs and self.legs[-1].ended_at is None:
            return self.legs[-1]
        return None

    @property
    def item(self) -> AgendaItem | None:
        """The item that is running or paused now."""
        return self.agenda.item(self.leg.item) if self.leg else None

    @property
    def paused(self) -> bool:
        """Whether the timer is stopped."""
        return self.paused_at is not None

    @property
    def finished(self) -> bool:
        """Whether the take is over."""
        return self.finished_at is not None

    @property
    def next_item(self) -> AgendaItem | None:
        """What comes after the current or the last item."""
        return self.agenda.after(self.legs[-1].item if self.legs else None)

    def rung(self, medium: str) -> int:
        """How far down its ladder a medium is shown when it is up."""
        return dict(self.rungs).get(medium, 0)

    def planned_at(self, item: AgendaItem) -> int:
        """The instant at which the plan has an item start."""
        return self.midnight_at + item.planned_start_ms

    def then(self, event: RunEvent) -> "Run":
        """The run after one more event of its take."""
        return _then(event.happening, self, event.at)


def fold(events: Iterable[RunEvent]) -> Run:
    """The run that a take's events leave. The first of them is its `TakeStarted`."""
    remaining = iter(events)
    first = next(remaining)
    start = first.happening
    if not isinstance(start, TakeStarted):
        raise TypeError(f"take {first.take} does not begin with its start")
    run = Run(first.take, start.agenda, start.mode, start.midnight_at, started_at=first.at)
    for event in remaining:
        run = run.then(event)
    return run


@singledispatch
def _then(_happening: Happening, run: Run, _at: int) -> Run:
    return run


@_then.register
def _(happening: ItemStarted, run: Run, at: int) -> Run:
    ended = _end_leg(_with_stage(run, Stage(item=happening.item, cover=run.stage.cover)), at)
    return replace(ended, legs=(*ended.legs, Leg(happening.item, at)))


@_then.register
def _(_happening: TakeFinished, run: Run, at: int) -> Run:
    return replace(_end_leg(_with_stage(run, Stage(cover=run.stage.cover)), at), finished_at=at)


@_then.register
def _(_happening: Paused, run: Run, at: int) -> Run:
    return run if run.leg is None or run.paused else replace(run, paused_at=at)


@_then.register
def _(_happening: Resumed, run: Run, at: int) -> Run:
    if run.paused_at is None:
        return run
    pause = at - run.paused_at
    return replace(_with_leg(run, lambda leg: replace(leg, idle_ms=leg.idle_ms + pause)), paused_at=None)


@_then.register
def _(happening: TimeAdded, run: Run, _at: int) -> Run:
    return _with_leg(run, lambda leg: replace(leg, added_ms=leg.added_ms + happening.ms))


@_then.register
def _(happening: MediumShown, run: Run, at: int) -> Run:
    stage = replace(
        run.stage.without_clip(),
        scene=happening.scene,
        medium=happening.medium,
        page=0,
        position_ms=0,
        position_at=at,
        until_at=0,
        shown_at=0,
        tone=False,
        rung=run.rung(happening.medium),
        failure="",
        clips_shown=(),
    )
    armed = stage.scene is Scene.VIDEO and not stage.still
    return _with_stage(run, replace(stage, playback=Playback.ARMED if armed else Playback.STOPPED))


@_then.register
def _(happening: RungTaken, run: Run, at: int) -> Run:
    """A video that becomes a still stops where it is; one that comes back from it waits there.

    A page that is shown from elsewhere is shown without its video: that may be why the step was taken.
    """
    others = (each for each in run.rungs if each[0] != happening.medium)
    taken = replace(run, rungs=(*others, (happening.medium, happening.rung)))
    before = run.stage
    if before.medium != happening.medium:
        return taken
    stage = replace(before.without_clip(), rung=happening.rung, failure="")
    if stage.still != before.still:
        playback = Playback.STOPPED if stage.still else Playback.PAUSED
        position = before.video_position(at)
        stage = replace(stage, playback=playback, position_ms=position, position_at=at)
    return replace(taken, stage=stage)


@_then.register
def _(_happening: StandbyShown, run: Run, _at: int) -> Run:
    return _with_stage(run, Stage(item=run.stage.item, cover=run.stage.cover))


@_then.register
def _(happening: CardShown, run: Run, at: int) -> Run:
    same = run.stage.scene is happening.card
    stage = Stage(
        scene=happening.card,
        item=run.stage.item,
        page=happening.page,
        cover=run.stage.cover,
        until_at=happening.until_at,
        shown_at=run.stage.shown_at if same else at,
        tone=happening.tone,
    )
    return _with_stage(run, stage)


@_then.register
def _(happening: PageShown, run: Run, _at: int) -> Run:
    before, page = run.stage.page, happening.page
    jumped = abs(page - before) > 1 or (page == run.last_seen and page != before)
    rung = run.rung(happening.medium)
    stage = replace(
        run.stage.without_clip(),
        scene=Scene.SLIDE,
        medium=happening.medium,
        page=page,
        rung=rung,
        clips_shown=(),
    )
    return _seen(replace(run, stage=stage, last_seen=before if jumped else run.last_seen))


@_then.register
def _(happening: ClipShown, run: Run, at: int) -> Run:
    """Nothing where another page is up by now: a video plays on its own page only."""
    before = run.stage
    here = (before.scene, before.medium, before.page)
    if here != (Scene.SLIDE, happening.medium, happening.page):
        return run
    others = tuple(clip for clip in before.clips_shown if clip != happening.clip)
    stage = replace(
        before,
        clip=happening.clip,
        clips_shown=(*others, happening.clip),
        playback=Playback.ARMED,
        position_ms=0,
        position_at=at,
    )
    return replace(run, stage=stage)


@_then.register
def _(happening: VideoPlayed, run: Run, at: int) -> Run:
    # Its sound is heard by everybody: its picture must not be the presenter's alone.
    return _seen(replace(_with_video(run, Playback.PLAYING, happening.position_ms, at), frozen=None))


@_then.register
def _(happening: VideoPaused, run: Run, at: int) -> Run:
    return _with_video(run, Playback.PAUSED, happening.position_ms, at)


@_then.register
def _(happening: VideoSought, run: Run, at: int) -> Run:
    """A video that had ended waits where it was sent."""
    ended = run.stage.playback is Playback.STOPPED
    return _with_video(run, Playback.PAUSED if ended else run.stage.playback, happening.position_ms, at)


@_then.register
def _(happening: VideoEnded, run: Run, at: int) -> Run:
    """One on a page that cannot go on leaves the page as it is printed."""
    ended = _with_video(run, Playback.STOPPED, happening.position_ms, at)
    if ended.stage.scene is Scene.SLIDE:
        return replace(ended, stage=ended.stage.without_clip()) if happening.failure else ended
    return replace(ended, stage=replace(ended.stage, failure=happening.failure))


@_then.register
def _(happening: BlackSet, run: Run, _at: int) -> Run:
    return _covered(run, Cover.BLACK, happening.on)


@_then.register
def _(happening: WhiteSet, run: Run, _at: int) -> Run:
    return _covered(run, Cover.WHITE, happening.on)


@_then.register
def _(happening: FrozenSet, run: Run, _at: int) -> Run:
    if not happening.on:
        return _seen(replace(run, frozen=None))
    return run if run.frozen or run.stage.scene is not Scene.SLIDE else replace(run, frozen=run.stage)


@_then.register
def _(happening: StrokeDrawn, run: Run, _at: int) -> Run:
    return _marked(run, happening, lambda marks: marks.drawn(happening.stroke))


@_then.register
def _(happening: StrokeUndone, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.undone)


@_then.register
def _(happening: StrokeRedone, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.redone)


@_then.register
def _(happening: StrokesCleared, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.cleared)


@_then.register
def _(happening: TakeRecovered, run: Run, at: int) -> Run:
    """Take the time the program was down out of the item, as if it had not passed.

    The sum is right even where the machine's clock was set back meanwhile: the gap is then negative.
    """
    down = at - happening.since
    if run.paused_at is not None:
        recovered = replace(run, paused_at=run.paused_at + down)
        recovered = _with_leg(recovered, lambda leg: replace(leg, idle_ms=leg.idle_ms + down))
    else:
        recovered = _with_leg(run, lambda leg: replace(leg, idle_ms=leg.idle_ms + down))
    if run.stage.playback is Playback.PLAYING:
        recovered = _with_video(recovered, Playback.PAUSED, happening.position_ms, at)
    return recovered


def _with_stage(run: Run, stage: Stage) -> Run:
    """Something else than a page of the same deck is put up: that is meant for the audience too."""
    return replace(run, stage=stage, frozen=None, last_seen=None)


def _seen(run: Run) -> Run:
    """Note the page on the stage as shown, unless the audience is left with another one."""
    shown = (run.stage.medium, run.stage.page)
    if run.frozen or run.stage.scene is not Scene.SLIDE or shown[0] is None or shown in run.pages:
        return run
    return replace(run, pages=(*run.pages, (shown[0], shown[1])))


def _covered(run: Run, cover: Cover, on: bool) -> Run:
    """One cover takes the other's place; taking away one that is not there changes nothing."""
    if not on and run.stage.cover is not cover:
        return run
    return replace(run, stage=replace(run.stage, cover=cover if on else Cover.NONE))


def _marked(
    run: Run,
    where: StrokeDrawn | StrokeUndone | StrokeRedone | StrokesCleared,
    change: Callable[[PageMarks], PageMarks],
) -> Run:
    page = (where.medium, where.page)
    return replace(run, marks={**run.marks, page: change(run.marks.get(page, NO_MARKS))})


def _with_video(run: Run, playback: Playback, position_ms: int, at: int) -> Run:
    """There is one player: what it does, it does on a frozen stage too."""
    stages = (run.stage, run.frozen or run.stage)
    stage, frozen = (
        replace(each, playback=playback, position_ms=position_ms, position_at=at, failure="")
        for each in stages
    )
    return replace(run, stage=stage, frozen=frozen if run.frozen else None)


def _with_leg(run: Run, change: Callable[[Leg], Leg]) -> Run:
    if run.leg is None:
        return run
    return replace(run, legs=(*run.legs[:-1], change(run.leg)))


def _end_leg(run: Run, at: int) -> Run:
    """Close the current stretch; a pause that is still on ends with it."""
    if run.leg is None:
        return run
    pause = 0 if run.paused_at is None else at - run.paused_at
    closed = replace(run.leg, ended_at=at, idle_ms=run.leg.idle_ms + pause)
    return replace(run, legs=(*run.legs[:-1], closed), paused_at=None)
