import pytest

from pmqa_desktop.domain.next_thing import NextThing, next_thing
from pmqa_desktop.domain.runlog import (
    Happening,
    MediumShown,
    PageShown,
    Paused,
    TakeFinished,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
)
from pmqa_desktop.domain.stage import Scene
from tests.support.takes import Log

VIDEO = MediumShown("V0", Scene.VIDEO)


def test_without_a_take_and_after_one_the_next_thing_is_to_begin() -> None:
    assert next_thing(None) is NextThing.BEGIN
    assert next_thing(Log().start("closing").add(TakeFinished()).run) is NextThing.BEGIN


def test_a_take_that_has_begun_waits_for_its_first_item() -> None:
    assert next_thing(Log().run) is NextThing.START_ITEM


@pytest.mark.parametrize(
    ("happenings", "expected"),
    [
        ((), NextThing.START_ITEM),
        ((PageShown("S0", 1),), NextThing.START_ITEM),
        ((VIDEO,), NextThing.PLAY_VIDEO),
        ((VIDEO, VideoPlayed(0)), NextThing.START_ITEM),
        ((VIDEO, VideoPlayed(0), VideoPaused(9)), NextThing.PLAY_VIDEO),
        ((VIDEO, VideoPlayed(0), VideoEnded(30)), NextThing.START_ITEM),
        ((VIDEO, Paused()), NextThing.RESUME),
    ],
)
def test_a_stopped_timer_comes_first_then_a_waiting_video_then_the_next_item(
    happenings: tuple[Happening, ...], expected: NextThing
) -> None:
    assert next_thing(Log().start("opening").add(*happenings).run) is expected


def test_behind_the_last_item_the_next_thing_is_the_end() -> None:
    assert next_thing(Log().start("closing").run) is NextThing.FINISH
