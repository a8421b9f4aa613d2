"""Covers, freeze and the last page seen: what the audience sees, and where the presenter is."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pmqa_desktop.domain.runlog import (
    BlackSet,
    FrozenSet,
    Happening,
    MediumShown,
    PageShown,
    StandbyShown,
    TakeFinished,
    VideoPaused,
    VideoPlayed,
    WhiteSet,
)
from pmqa_desktop.domain.stage import Cover, Playback, Scene
from tests.support.takes import Log

PAGES = st.integers(0, 8)


def _showing(page: int = 0) -> Log:
    """A deck is up at a page."""
    return Log().start("opening").add(MediumShown("S0", Scene.SLIDE), PageShown("S0", page))


class RoomWithTwoViews(RuleBasedStateMachine):
    """What the audience sees and where the presenter is, kept by hand beside the fold."""

    def __init__(self) -> None:
        super().__init__()
        self.log = _showing()
        self.here = self.there = 0
        self.frozen = False
        self.cover = Cover.NONE
        self.seen = {0}

    def _follow(self) -> None:
        if not self.frozen:
            self.there = self.here
            self.seen.add(self.here)

    @rule(page=PAGES)
    def flip(self, page: int) -> None:
        self.log.add(PageShown("S0", page))
        self.here = page
        self._follow()

    @rule(on=st.booleans())
    def freeze(self, on: bool) -> None:
        self.log.add(FrozenSet(on))
        self.frozen = on
        self._follow()

    @rule(on=st.booleans())
    def black(self, on: bool) -> None:
        self.log.add(BlackSet(on))
        if on or self.cover is Cover.BLACK:
            self.cover = Cover.BLACK if on else Cover.NONE

    @rule(on=st.booleans())
    def white(self, on: bool) -> None:
        self.log.add(WhiteSet(on))
        if on or self.cover is Cover.WHITE:
            self.cover = Cover.WHITE if on else Cover.NONE

    @rule(item=st.sampled_from(["overview", "questions"]))
    def begin_an_item(self, item: str) -> None:
        self.log.start(item).add(MediumShown("S0", Scene.SLIDE), PageShown("S0", 0))
        self.here, self.frozen = 0, False
        self._follow()

    @invariant()
    def both_see_what_they_should(self) -> None:
        run = self.log.run
        assert (run.stage.page, run.audience_stage.page) == (self.here, self.there)
        assert (run.frozen is not None) is self.frozen
        assert run.stage.cover is run.audience_stage.cover is self.cover
        assert {page for _medium, page in run.pages} == self.seen


TestRoomWithTwoViews = RoomWithTwoViews.TestCase
TestRoomWithTwoViews.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


class Jumper(RuleBasedStateMachine):
    """From wherever somebody jumped, the last page seen leads back, and back again."""

    def __init__(self) -> None:
        super().__init__()
        self.log = _showing()

    @rule(page=PAGES)
    def go(self, page: int) -> None:
        before = self.log.run.stage.page
        self.log.add(PageShown("S0", page))
        if abs(page - before) > 1:
            assert self.log.run.last_seen == before

    @rule()
    def toggle_twice(self) -> None:
        run = self.log.run
        if run.last_seen is None or run.last_seen == run.stage.page:
            return
        here, there = run.stage.page, run.last_seen
        self.log.add(PageShown("S0", there))
        assert self.log.run.last_seen == here
        self.log.add(PageShown("S0", here))
        assert (self.log.run.stage.page, self.log.run.last_seen) == (here, there)


TestJumper = Jumper.TestCase
TestJumper.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)


def test_going_page_by_page_leaves_the_last_page_seen_alone() -> None:
    log = _showing(2)
    for page in (7, 8, 7, 6):
        log.add(PageShown("S0", page))
    assert log.run.last_seen == 2


def test_another_deck_has_no_last_page_seen_yet() -> None:
    log = _showing().add(PageShown("S0", 5), MediumShown("S1", Scene.SLIDE))
    assert log.run.last_seen is None


def test_black_and_white_exclude_each_other() -> None:
    log = _showing().add(BlackSet(True), WhiteSet(True))
    assert log.run.stage.cover is Cover.WHITE
    assert log.add(BlackSet(False)).run.stage.cover is Cover.WHITE
    assert log.add(WhiteSet(False)).run.stage.cover is Cover.NONE


def test_a_cover_hides_a_frozen_picture_too() -> None:
    log = _showing(3).add(FrozenSet(True), PageShown("S0", 4), BlackSet(True))
    assert (log.run.audience_stage.page, log.run.audience_stage.cover) == (3, Cover.BLACK)


def test_a_page_that_only_the_presenter_looked_at_has_not_been_shown() -> None:
    log = _showing(3).add(FrozenSet(True), PageShown("S0", 4), PageShown("S0", 5), FrozenSet(False))
    assert log.run.pages == (("S0", 3), ("S0", 5))


@pytest.mark.parametrize(
    "happening",
    [
        MediumShown("S1", Scene.SLIDE),
        MediumShown("V0", Scene.VIDEO),
        VideoPlayed(0),
        StandbyShown(),
        TakeFinished(),
    ],
)
def test_whatever_else_is_put_up_is_meant_for_the_audience_and_ends_the_freeze(happening: Happening) -> None:
    log = _showing(3).add(FrozenSet(True), PageShown("S0", 4), happening)
    assert log.run.frozen is None
    assert log.run.audience_stage == log.run.stage


def test_the_start_of_an_item_ends_the_freeze() -> None:
    log = _showing(3).add(FrozenSet(True), PageShown("S0", 4)).start("overview")
    assert log.run.frozen is None
    assert log.run.audience_stage.item == "overview"


@pytest.mark.parametrize("scene", [Scene.VIDEO, Scene.STANDBY])
def test_only_a_page_can_be_frozen(scene: Scene) -> None:
    log = Log().start("opening").add(MediumShown("V0", scene), FrozenSet(True))
    assert log.run.frozen is None


def test_what_the_one_player_does_it_does_on_a_frozen_page_too() -> None:
    log = _showing(3).add(VideoPlayed(0), FrozenSet(True), VideoPaused(500))
    assert log.run.audience_stage.playback is log.run.stage.playback is Playback.PAUSED
