from pmqa_desktop.domain.ladder import LADDERS, STILL, Rung, rung_above, rung_below
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.runlog import (
    BlackSet,
    ItemStarted,
    MediumShown,
    PageShown,
    RungTaken,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
)
from pmqa_desktop.domain.stage import Playback, Scene
from tests.support.takes import Log

COPY = LADDERS[MediaKind.VIDEO].index(Rung.COPY)


def _playing() -> Log:
    return Log().start("opening").add(MediumShown("V", Scene.VIDEO), VideoPlayed(0))


def test_the_next_rung_is_the_nearest_that_can_be_shown() -> None:
    assert rung_below(0, (0, 1, 2)) == 1
    assert rung_below(0, {0, 2}) == 2
    assert rung_below(2, (0, 1, 2)) is None
    assert rung_above(2, (0, 2)) == 0
    assert rung_above(2, (1, 0, 2)) == 1
    assert rung_above(1, (1, 2)) is None


def test_every_ladder_begins_with_the_medium_itself() -> None:
    assert {ladder[0] for ladder in LADDERS.values()} == {Rung.ITSELF}


def test_a_deck_keeps_its_page_and_its_darkness_on_another_rung() -> None:
    log = Log().start("opening").add(MediumShown("S", Scene.SLIDE), PageShown("S", 3), BlackSet(on=True))
    stage = log.add(RungTaken("S", 1)).run.stage
    assert (stage.rung, stage.page, stage.black, stage.scene) == (1, 3, True, Scene.SLIDE)
    assert log.add(PageShown("S", 4)).run.stage.rung == 1


def test_a_medium_stays_on_its_rung_over_other_items_and_another_medium_has_its_own() -> None:
    log = Log().start("opening").add(MediumShown("S", Scene.SLIDE), RungTaken("S", 2))
    log.add(ItemStarted("overview"))
    assert log.run.stage.rung == 0
    assert log.add(MediumShown("T", Scene.SLIDE)).run.stage.rung == 0
    assert log.add(MediumShown("S", Scene.SLIDE)).run.stage.rung == 2


def test_a_video_plays_on_in_its_copy() -> None:
    log = _playing().wait(ms=4000).add(RungTaken("V", COPY))
    assert log.run.stage.playback is Playback.PLAYING
    assert log.run.stage.video_position(log.now + 1000) == 5000


def test_a_video_that_becomes_a_still_stops_and_waits_there_when_it_comes_back() -> None:
    log = _playing().wait(ms=4000).add(RungTaken("V", STILL)).wait(minutes=1)
    stage = log.run.stage
    assert (stage.still, stage.playback, stage.video_position(log.now)) == (True, Playback.STOPPED, 4000)
    stage = log.add(RungTaken("V", COPY)).run.stage
    assert (stage.still, stage.playback, stage.video_position(log.now)) == (False, Playback.PAUSED, 4000)


def test_a_video_that_is_put_up_as_a_still_does_not_wait_to_be_played() -> None:
    stage = _playing().add(RungTaken("V", STILL), MediumShown("V", Scene.VIDEO)).run.stage
    assert (stage.still, stage.playback) == (True, Playback.STOPPED)


def test_a_failure_is_known_until_something_else_happens_to_the_video() -> None:
    log = _playing().add(VideoEnded(3000, failure="video-undecodable"))
    assert log.run.stage.failure == "video-undecodable"
    assert log.add(RungTaken("V", COPY), VideoPlayed(3000)).run.stage.failure == ""
    assert log.add(VideoPaused(4000), VideoEnded(5000)).run.stage.failure == ""


def test_a_rung_taken_by_what_is_not_up_leaves_the_stage_alone() -> None:
    log = _playing()
    before = log.run.stage
    assert log.add(RungTaken("S", 1)).run.stage == before
    assert log.run.rung("S") == 1
