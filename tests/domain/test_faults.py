"""Faults that are rehearsed: what a strike does to the stage, and what is told of the answer to it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.fault_log import FaultArmed, FaultDisarmed, FaultStruck
from pmqa_desktop.domain.faults import DECK_MISSING, NO_FAULTS, VIDEO_FAILS, Fault, FaultKind
from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.ladder import STILL
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    ActUndone,
    AnsweringSet,
    BlackSet,
    CardShown,
    ClipShown,
    FrozenSet,
    Happening,
    IncidentNoted,
    ItemStarted,
    MediumShown,
    MessageSent,
    PageShown,
    Paused,
    Resumed,
    RungTaken,
    StandbyShown,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    VideoSought,
)
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.domain.timing import timings
from tests.support.clocks import NINE
from tests.support.takes import Log

VIDEO, DECK, SIGNAL = FaultKind.VIDEO, FaultKind.DECK, FaultKind.SIGNAL
LOST, BACK = IncidentNoted(IncidentKind.SIGNAL_LOST), IncidentNoted(IncidentKind.SIGNAL_BACK)
FILM = (MediumShown("V", Scene.VIDEO), VideoPlayed(0))
PAGES = (MediumShown("S", Scene.SLIDE), PageShown("S", 0))
OTHERS = (MediumShown("T", Scene.SLIDE), PageShown("T", 0))


def _rehearsal(*shown: Happening) -> Log:
    return Log(mode=TakeMode.REHEARSAL).start("opening").add(*shown).wait(ms=10 * SECOND_MS)


def _strike(log: Log, kind: FaultKind) -> Log:
    """Armed a minute ago, it strikes now."""
    return log.add(FaultArmed(kind, log.now)).wait(minutes=1).add(FaultStruck(kind, 70 * SECOND_MS))


def _fault(run: Run) -> Fault:
    (fault,) = run.faults.struck
    return fault


def _spans(log: Log) -> tuple[int | None, int | None]:
    fault = _fault(log.run)
    return fault.notice_ms, fault.recover_ms


def test_one_that_is_armed_changes_nothing_that_anybody_sees() -> None:
    log = _rehearsal(*FILM)
    before = log.run
    armed = log.add(FaultArmed(VIDEO, log.now), FaultArmed(DECK, log.now)).run
    assert replace(armed, faults=NO_FAULTS) == before
    assert (armed.faults.is_on(VIDEO), armed.faults.is_on(DECK), armed.faults.is_on(SIGNAL)) == (
        True,
        True,
        False,
    )


def test_one_of_a_kind_is_armed_at_a_time() -> None:
    run = _rehearsal().add(FaultArmed(VIDEO, 1), FaultArmed(SIGNAL, 2), FaultArmed(VIDEO, 3)).run
    assert {each.kind: each.due_at for each in run.faults.armed} == {SIGNAL: 2, VIDEO: 3}


def test_a_live_take_arms_nothing_and_nothing_strikes() -> None:
    log = Log(mode=TakeMode.LIVE).start("opening").add(*FILM)
    before = log.run
    log.add(*(FaultArmed(kind, 0) for kind in FaultKind), *(FaultStruck(kind) for kind in FaultKind))
    assert log.run == before


def test_what_is_not_armed_does_not_strike() -> None:
    log = _rehearsal(*FILM)
    before = log.run
    assert log.add(FaultStruck(VIDEO), FaultStruck(SIGNAL)).run == before


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (VIDEO, ()),
        (VIDEO, PAGES),
        (VIDEO, (*FILM, VideoPaused(5))),
        (VIDEO, (*FILM, RungTaken("V", 1))),
        (DECK, FILM),
        (DECK, (MediumShown("S", Scene.SLIDE),)),
        (DECK, (*PAGES, StandbyShown())),
        (DECK, (*PAGES, RungTaken("S", 1))),
        (DECK, (*PAGES, FrozenSet(True))),
        (SIGNAL, (LOST,)),
    ],
)
def test_one_that_nobody_would_feel_waits_for_its_chance(
    kind: FaultKind, shown: tuple[Happening, ...]
) -> None:
    run = _strike(_rehearsal(*shown), kind).run
    assert run.faults.struck == ()
    assert run.faults.is_on(kind)


def test_no_fault_strikes_between_items() -> None:
    log = Log(mode=TakeMode.REHEARSAL)
    assert _strike(log, SIGNAL).run.faults.struck == ()


def test_a_video_that_is_struck_looks_like_one_that_really_failed() -> None:
    struck, real = _rehearsal(*FILM), _rehearsal(*FILM)
    _strike(struck, VIDEO)
    real.wait(minutes=1).add(VideoEnded(70 * SECOND_MS, failure=VIDEO_FAILS))
    assert struck.run.stage == real.run.stage
    assert _fault(struck.run) == Fault(VIDEO, struck.now, "opening", "V")


def test_a_deck_that_is_struck_has_no_page_and_keeps_its_place() -> None:
    log = _strike(_rehearsal(*PAGES, PageShown("S", 4)), DECK)
    stage = log.run.stage
    assert (stage.scene, stage.medium, stage.page, stage.failure) == (Scene.SLIDE, "S", 4, DECK_MISSING)
    assert log.add(PageShown("S", 5)).run.stage.failure == DECK_MISSING
    assert log.add(RungTaken("S", 1)).run.stage.failure == ""


def test_a_signal_that_is_struck_darkens_what_the_audience_sees_and_leaves_the_stage_as_it_is() -> None:
    log = _rehearsal(*FILM)
    before = log.run.stage
    run = _strike(log, SIGNAL).run
    assert run.audience_stage.black
    assert run.stage == before
    assert log.add(BlackSet(True), BlackSet(False)).run.audience_stage.black
    assert log.start("overview").run.audience_stage.black


@pytest.mark.parametrize("shown", [(RungTaken("V", STILL),), (RungTaken("V", 1), VideoPlayed(9)), OTHERS])
def test_a_video_is_recovered_from_when_something_else_can_be_seen(shown: tuple[Happening, ...]) -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).wait(ms=12 * SECOND_MS).add(MessageSent("Hold on"))
    log.wait(ms=30 * SECOND_MS).add(*shown)
    assert _spans(log) == (12 * SECOND_MS, 42 * SECOND_MS)


@pytest.mark.parametrize(
    "shown",
    [(StandbyShown(),), (CardShown(Scene.BREAK),), FILM, (MediumShown("W", Scene.VIDEO), VideoEnded(0, "x"))],
)
def test_a_card_the_same_video_again_or_one_that_fails_too_is_no_recovery(
    shown: tuple[Happening, ...],
) -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).wait(ms=SECOND_MS).add(*shown)
    assert _spans(log) == (SECOND_MS, None)
    assert log.wait(ms=SECOND_MS).start("overview").run.faults.struck[0].recover_ms == 2 * SECOND_MS


def test_the_same_item_begun_again_with_what_is_broken_is_no_recovery() -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).wait(ms=SECOND_MS).start("opening").add(*FILM)
    assert _fault(log.run).is_open
    assert log.run.stage.failure == VIDEO_FAILS


@pytest.mark.parametrize("shown", [(RungTaken("S", 1),), OTHERS, FILM, (ItemStarted("overview"),)])
def test_a_deck_is_recovered_from_by_another_rung_medium_or_item(shown: tuple[Happening, ...]) -> None:
    log = _strike(_rehearsal(*PAGES), DECK).wait(ms=8 * SECOND_MS).add(*shown)
    assert _spans(log) == (8 * SECOND_MS, 8 * SECOND_MS)


def test_turning_the_page_of_a_deck_that_is_gone_is_neither_noticing_nor_recovering() -> None:
    log = _strike(_rehearsal(*PAGES), DECK).wait(ms=SECOND_MS).add(PageShown("S", 1))
    assert _spans(log) == (None, None)


def test_a_signal_is_noticed_when_it_is_noted_as_lost_and_recovered_from_when_it_is_back() -> None:
    log = _strike(_rehearsal(*PAGES), SIGNAL).wait(ms=5 * SECOND_MS).add(MessageSent("?"))
    assert _spans(log) == (None, None)
    log.wait(ms=5 * SECOND_MS).add(LOST)
    assert log.run.audience_stage.black
    log.wait(ms=20 * SECOND_MS).add(BACK)
    assert _spans(log) == (10 * SECOND_MS, 30 * SECOND_MS)
    assert not log.run.audience_stage.black


def test_what_broke_stays_broken_at_its_own_file_until_the_drill_is_ended() -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).add(RungTaken("V", 1), VideoPlayed(70 * SECOND_MS))
    felt = _fault(log.run).felt
    log.add(RungTaken("V", 0))
    assert (log.run.stage.failure, log.run.stage.playback) == (VIDEO_FAILS, Playback.STOPPED)
    assert _fault(log.run).felt > felt
    log.add(RungTaken("V", 1), FaultDisarmed(), RungTaken("V", 0), *FILM)
    assert (log.run.stage.failure, log.run.stage.playback) == ("", Playback.PLAYING)


def test_ending_the_drill_mends_what_is_on_the_stage_and_no_recovery_is_counted() -> None:
    film = _strike(_rehearsal(*FILM), VIDEO).wait(ms=SECOND_MS).add(FaultDisarmed())
    stage = film.run.stage
    assert (stage.failure, stage.playback, stage.position_ms) == ("", Playback.PAUSED, 70 * SECOND_MS)
    pages = _strike(_rehearsal(*PAGES), DECK).wait(ms=SECOND_MS).add(FaultDisarmed())
    assert pages.run.stage.failure == ""
    signal = _strike(_rehearsal(*PAGES), SIGNAL).wait(ms=SECOND_MS).add(FaultDisarmed())
    assert not signal.run.audience_stage.black
    for log in (film, pages, signal):
        fault = _fault(log.run)
        assert (fault.recovered_at, fault.over_at) == (None, log.now)
        assert not log.run.faults.any_left


def test_ending_the_drill_takes_back_what_is_armed() -> None:
    log = _rehearsal(*FILM).add(FaultArmed(VIDEO, 0), FaultDisarmed(), FaultStruck(VIDEO))
    assert log.run.faults == NO_FAULTS


def test_the_end_of_the_take_ends_the_drill() -> None:
    log = _strike(_rehearsal(*PAGES), SIGNAL).add(FaultArmed(DECK, 0)).wait(ms=SECOND_MS).add(TakeFinished())
    assert not log.run.audience_stage.black
    assert not log.run.faults.any_left
    assert _fault(log.run).recovered_at is None
    assert log.add(FaultArmed(DECK, 0)).run.faults.armed == ()


def test_a_video_on_a_page_breaks_and_leaves_the_page_as_it_is_printed() -> None:
    clip = (ClipShown("S", 0, 0), VideoPlayed(0))
    log = _strike(_rehearsal(*PAGES, *clip), VIDEO).wait(ms=SECOND_MS)
    stage = log.run.stage
    assert (stage.scene, stage.clip, stage.failure) == (Scene.SLIDE, None, "")
    assert _fault(log.run).clip == (0, 0)
    log.add(*clip)
    assert log.run.stage.clip is None
    assert _fault(log.run).is_open
    log.wait(ms=SECOND_MS).add(ClipShown("S", 0, 1), VideoPlayed(0))
    assert (log.run.stage.clip, _fault(log.run).recover_ms) == (1, 2 * SECOND_MS)


def test_what_the_audience_is_left_with_goes_and_comes_with_the_deck() -> None:
    log = _strike(_rehearsal(*PAGES), DECK).add(FrozenSet(True))
    assert log.run.audience_stage.failure == DECK_MISSING
    assert log.add(RungTaken("S", 1)).run.audience_stage.failure == ""


@pytest.mark.parametrize(("kind", "shown"), [(DECK, PAGES), (VIDEO, FILM)])
def test_what_was_lifted_is_whole_when_the_item_that_hid_it_is_taken_back(
    kind: FaultKind, shown: tuple[Happening, ...]
) -> None:
    log = _strike(_rehearsal(*shown), kind)
    assert log.run.stage.failure
    log.start("overview").add(FaultDisarmed(), ActUndone())
    assert log.run.stage.medium
    assert log.run.stage.failure == ""


def test_a_video_that_really_fails_later_is_not_mended_by_ending_another_drill() -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).add(FaultDisarmed(), *FILM)
    log.add(VideoEnded(SECOND_MS, failure=VIDEO_FAILS), FaultArmed(SIGNAL, log.now), FaultDisarmed())
    assert log.run.stage.failure == VIDEO_FAILS


def test_a_recovery_by_an_item_that_was_begun_by_mistake_is_taken_back_with_it() -> None:
    log = _strike(_rehearsal(*FILM), VIDEO).wait(ms=5 * SECOND_MS).start("overview").add(*OTHERS)
    assert _spans(log) == (5 * SECOND_MS, 5 * SECOND_MS)
    log.wait(ms=5 * SECOND_MS).add(ActUndone())
    assert _spans(log) == (None, None)
    assert log.run.stage.failure == VIDEO_FAILS
    log.wait(ms=5 * SECOND_MS).add(RungTaken("V", 1), VideoPlayed(0))
    assert _spans(log) == (15 * SECOND_MS, 15 * SECOND_MS)


def test_what_broke_in_an_item_is_broken_too_where_that_item_is_found_again() -> None:
    log = _rehearsal(*FILM).start("overview").add(*FILM)
    log = _strike(log, VIDEO).add(ActUndone())
    assert log.run.item is not None
    assert (log.run.item.id, log.run.stage.failure) == ("opening", VIDEO_FAILS)


@pytest.mark.parametrize("gap_ms", [7 * MINUTE_MS, -7 * MINUTE_MS])
def test_the_time_the_program_was_down_counts_for_nothing(gap_ms: int) -> None:
    """The gap is negative where the machine's clock was set back while the program was down."""
    log = _strike(_rehearsal(*FILM), VIDEO).add(FaultArmed(SIGNAL, NINE + 5 * MINUTE_MS))
    log.wait(ms=3 * SECOND_MS).add(Paused()).wait(ms=SECOND_MS)
    alive_at = log.now
    log.wait(ms=gap_ms).add(TakeRecovered(alive_at)).wait(ms=SECOND_MS).add(RungTaken("V", STILL))
    assert _spans(log) == (3 * SECOND_MS, 5 * SECOND_MS)
    (armed,) = log.run.faults.armed
    assert armed.due_at == NINE + 5 * MINUTE_MS + gap_ms


KINDS = st.sampled_from(FaultKind)
PLACES = st.integers(0, 3)
ANYTHING = st.one_of(
    st.builds(FaultArmed, KINDS, st.just(NINE)),
    st.builds(FaultStruck, KINDS, st.just(5)),
    st.builds(RungTaken, st.sampled_from("SVT"), st.integers(0, 2)),
    st.builds(PageShown, st.sampled_from("ST"), PLACES),
    st.builds(ClipShown, st.sampled_from("ST"), PLACES, st.integers(0, 1)),
    st.builds(MediumShown, st.sampled_from("ST"), st.just(Scene.SLIDE)),
    st.builds(MediumShown, st.just("V"), st.just(Scene.VIDEO)),
    st.builds(ItemStarted, st.sampled_from(["opening", "overview", "closing"])),
    st.builds(FrozenSet, st.booleans()),
    st.builds(BlackSet, st.booleans()),
    st.builds(AnsweringSet, st.booleans()),
    st.builds(TakeRecovered, st.integers(NINE - MINUTE_MS, NINE + MINUTE_MS)),
    st.sampled_from([FaultDisarmed(), LOST, BACK, VideoPlayed(3), VideoPaused(4), VideoSought(6)]),
    st.sampled_from([StandbyShown(), VideoEnded(9), ActUndone(), Paused(), Resumed(), TakeFinished()]),
)
SHAM = (FaultArmed, FaultStruck, FaultDisarmed)


@given(st.sampled_from(TakeMode), st.lists(ANYTHING, max_size=30))
def test_whatever_happens_a_fault_has_its_order_and_the_clock_knows_nothing_of_it(
    mode: TakeMode, happened: list[Happening]
) -> None:
    log = Log(mode=mode)
    for each in happened:
        log.wait(ms=SECOND_MS).add(each)
    run, now = log.run, log.now
    for fault in run.faults.struck:
        told = [at for at in (fault.noticed_at, fault.recovered_at) if at is not None]
        assert told == sorted(told)
        assert all(span is None or span >= 0 for span in (fault.notice_ms, fault.recover_ms))
        assert not (run.finished and fault.is_open)
    assert mode is TakeMode.REHEARSAL or run.faults == NO_FAULTS
    without = fold([event for event in log.events if not isinstance(event.happening, SHAM)])
    assert timings(run, now) == timings(without, now)
    assert run.page_ms == without.page_ms
