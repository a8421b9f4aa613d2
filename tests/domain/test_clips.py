"""A video on a page in the fold: whose page it is, what ends it, what a log without it still says."""

import pytest

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    CardShown,
    ClipShown,
    FrozenSet,
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    RungTaken,
    StandbyShown,
    TakeFinished,
    TakeRecovered,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    VideoSought,
)
from pmqa_desktop.domain.stage import Playback, Scene
from tests.support.takes import Log

DECK, PAGE = "S1", 3


def _page() -> Log:
    """A deck is up at the page with the video."""
    return Log().start("opening").add(MediumShown(DECK, Scene.SLIDE), PageShown(DECK, PAGE))


def _playing() -> Log:
    return _page().add(ClipShown(DECK, PAGE, 0), VideoPlayed(0))


def _is_bare(run: Run) -> bool:
    stage = run.stage
    return (stage.clip, stage.playback, stage.position_ms) == (None, Playback.STOPPED, 0)


def test_a_video_plays_on_its_page_and_the_page_stays_the_scene() -> None:
    log = _playing().wait(ms=2_500)
    stage = log.run.stage
    assert (stage.scene, stage.medium, stage.page, stage.clip) == (Scene.SLIDE, DECK, PAGE, 0)
    assert (stage.playback, stage.video_position(log.now)) == (Playback.PLAYING, 2_500)
    assert stage.has_video
    assert log.run.pages == ((DECK, PAGE),)


def test_pause_seek_and_end_are_the_video_s() -> None:
    log = _playing().add(VideoPaused(2_000))
    assert (log.run.stage.playback, log.run.stage.position_ms) == (Playback.PAUSED, 2_000)
    log.add(VideoSought(9_000), VideoEnded(10_000))
    stage = log.run.stage
    assert (stage.clip, stage.playback, stage.position_ms) == (0, Playback.STOPPED, 10_000)


@pytest.mark.parametrize(
    "leaving",
    [
        PageShown(DECK, PAGE + 1),
        MediumShown(DECK, Scene.SLIDE),
        MediumShown("V1", Scene.VIDEO),
        StandbyShown(),
        CardShown(Scene.BREAK),
        ItemStarted("closing"),
        RungTaken(DECK, 1),
        TakeFinished(),
        VideoEnded(400, failure="video-undecodable"),
    ],
    ids=lambda happening: type(happening).__name__,
)
def test_whatever_takes_the_page_away_ends_and_forgets_the_video(leaving: Happening) -> None:
    run = _playing().wait(ms=400).add(leaving).run
    assert run.stage.clip is None
    assert run.stage.failure == ""
    if run.stage.scene is not Scene.VIDEO:
        assert _is_bare(run)


def test_what_has_been_up_is_known_until_another_page_is_shown() -> None:
    log = _playing().add(ClipShown(DECK, PAGE, 2))
    assert (log.run.stage.clip, log.run.stage.clips_shown) == (2, (0, 2))
    log.add(ClipShown(DECK, PAGE, 0))
    assert log.run.stage.clips_shown == (2, 0)
    assert log.add(VideoEnded(1, failure="clip-missing")).run.stage.clips_shown == (2, 0)
    assert log.add(PageShown(DECK, PAGE + 1), PageShown(DECK, PAGE)).run.stage.clips_shown == ()


@pytest.mark.parametrize("elsewhere", [PageShown(DECK, 0), MediumShown("V1", Scene.VIDEO), StandbyShown()])
def test_a_video_of_a_page_that_is_not_up_changes_nothing(elsewhere: Happening) -> None:
    before = _page().add(elsewhere)
    stage = before.run.stage
    assert before.add(ClipShown(DECK, PAGE, 0)).run.stage == stage


def test_after_a_kill_it_is_paused_where_it_was() -> None:
    log = _playing().wait(minutes=1)
    stage = log.add(TakeRecovered(since=log.now - 50_000, position_ms=10_000)).run.stage
    assert (stage.page, stage.clip, stage.playback, stage.position_ms) == (PAGE, 0, Playback.PAUSED, 10_000)


def test_frozen_the_audience_keeps_it_until_it_plays_on_with_sound() -> None:
    log = _playing().add(FrozenSet(True), PageShown(DECK, PAGE + 1))
    assert (log.run.stage.clip, log.run.audience_stage.clip) == (None, 0)
    back = log.add(PageShown(DECK, PAGE), ClipShown(DECK, PAGE, 0), VideoPlayed(0)).run
    assert (back.frozen, back.audience_stage.clip) == (None, 0)


def test_a_log_from_before_there_were_videos_on_pages_leaves_the_same_stage() -> None:
    log = Log().start("opening").add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=900)
    log.add(VideoPaused(900), MediumShown(DECK, Scene.SLIDE), PageShown(DECK, 0), PageShown(DECK, PAGE))
    stage = log.run.stage
    assert (stage.scene, stage.page, stage.clip, stage.clips_shown) == (Scene.SLIDE, PAGE, None, ())
    assert stage.playback is Playback.STOPPED


def test_the_player_holds_the_same_only_for_the_same_video_of_the_same_page() -> None:
    stage = _playing().run.stage
    assert stage.same_video(_playing().add(VideoPaused(7)).run.stage)
    assert not stage.same_video(_page().run.stage)
    assert not stage.same_video(_page().add(ClipShown(DECK, PAGE, 1)).run.stage)
    assert not stage.same_video(_page().add(PageShown(DECK, 0), ClipShown(DECK, 0, 0)).run.stage)
