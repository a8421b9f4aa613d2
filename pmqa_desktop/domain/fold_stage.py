"""What an event does to the stage of a run: what the presenter is at, and what the audience sees."""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch

from pmqa_desktop.domain.marks import NO_MARKS, PageMarks
from pmqa_desktop.domain.run import Past, Run
from pmqa_desktop.domain.runlog import (
    BlackSet,
    CardShown,
    ClipShown,
    FrozenSet,
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    RungTaken,
    StandbyShown,
    StrokeDrawn,
    StrokeRedone,
    StrokesCleared,
    StrokeUndone,
    TakeFinished,
    TakeRecovered,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    VideoSought,
    WhiteSet,
)
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage


@singledispatch
def stage_after(_happening: Happening, run: Run, _at: int) -> Run:
    """The run with its stage as a happening of the instant `at` leaves it; its clock stays."""
    return run


@stage_after.register
def _(happening: ItemStarted, run: Run, _at: int) -> Run:
    return _with_stage(run, Stage(item=happening.item, cover=run.stage.cover))


@stage_after.register
def _(_happening: TakeFinished, run: Run, _at: int) -> Run:
    return _with_stage(run, Stage(cover=run.stage.cover))


@stage_after.register
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


@stage_after.register
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


@stage_after.register
def _(_happening: StandbyShown, run: Run, _at: int) -> Run:
    return _with_stage(run, Stage(item=run.stage.item, cover=run.stage.cover))


@stage_after.register
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


@stage_after.register
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


@stage_after.register
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


@stage_after.register
def _(happening: VideoPlayed, run: Run, at: int) -> Run:
    # Its sound is heard by everybody: its picture must not be the presenter's alone.
    return _seen(replace(_with_video(run, Playback.PLAYING, happening.position_ms, at), frozen=None))


@stage_after.register
def _(happening: VideoPaused, run: Run, at: int) -> Run:
    return _with_video(run, Playback.PAUSED, happening.position_ms, at)


@stage_after.register
def _(happening: VideoSought, run: Run, at: int) -> Run:
    """A video that had ended waits where it was sent."""
    ended = run.stage.playback is Playback.STOPPED
    return _with_video(run, Playback.PAUSED if ended else run.stage.playback, happening.position_ms, at)


@stage_after.register
def _(happening: VideoEnded, run: Run, at: int) -> Run:
    """One on a page that cannot go on leaves the page as it is printed."""
    ended = _with_video(run, Playback.STOPPED, happening.position_ms, at)
    if ended.stage.scene is Scene.SLIDE:
        return replace(ended, stage=ended.stage.without_clip()) if happening.failure else ended
    return replace(ended, stage=replace(ended.stage, failure=happening.failure))


@stage_after.register
def _(happening: BlackSet, run: Run, _at: int) -> Run:
    return _covered(run, Cover.BLACK, happening.on)


@stage_after.register
def _(happening: WhiteSet, run: Run, _at: int) -> Run:
    return _covered(run, Cover.WHITE, happening.on)


@stage_after.register
def _(happening: FrozenSet, run: Run, _at: int) -> Run:
    if not happening.on:
        return _seen(replace(run, frozen=None))
    return run if run.frozen or run.stage.scene is not Scene.SLIDE else replace(run, frozen=run.stage)


@stage_after.register
def _(happening: StrokeDrawn, run: Run, _at: int) -> Run:
    return _marked(run, happening, lambda marks: marks.drawn(happening.stroke))


@stage_after.register
def _(happening: StrokeUndone, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.undone)


@stage_after.register
def _(happening: StrokeRedone, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.redone)


@stage_after.register
def _(happening: StrokesCleared, run: Run, _at: int) -> Run:
    return _marked(run, happening, PageMarks.cleared)


@stage_after.register
def _(happening: TakeRecovered, run: Run, at: int) -> Run:
    """A video waits where it was when the program was stopped."""
    if run.stage.playback is not Playback.PLAYING:
        return run
    return _with_video(run, Playback.PAUSED, happening.position_ms, at)


def stage_found_again(run: Run, found: Past, at: int) -> Run:
    """The item that was left by mistake is on the stage as it was; its video waits where it was then."""
    before = replace(found.stage, cover=run.stage.cover)
    restored = replace(
        run,
        stage=before,
        frozen=found.frozen,
        last_seen=found.last_seen,
        page_ms=found.page_ms,
        page_from_ms=found.page_from_ms,
    )
    if before.playback is not Playback.PLAYING:
        return restored
    return _with_video(restored, Playback.PAUSED, before.video_position(found.at), at)


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
