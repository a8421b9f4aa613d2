"""Faults for practice: what they break, when they count as mended, and that they leave the clock alone."""

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.faults import DRILLED, Fault, FaultArmed, FaultDisarmed, FaultKind, FaultStruck
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.runlog import (
    ActUndone,
    BlackSet,
    Happening,
    IncidentNoted,
    ItemStarted,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    RungTaken,
    StandbyShown,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    TimeAdded,
    VideoPlayed,
)
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.stage import Cover, Playback, Scene
from tests.support.takes import Log

VIDEO, DECK, SIGNAL = FaultKind.VIDEO_FAILS, FaultKind.DECK_MISSING, FaultKind.SIGNAL_LOST


def _log() -> Log:
    return Log(mode=TakeMode.REHEARSAL).start("opening")


def _video() -> Log:
    return _log().add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0)).wait(ms=7_000)


def _deck() -> Log:
    return _log().add(MediumShown("S0", Scene.SLIDE), PageShown("S0", 2)).wait(ms=7_000)


def _spans(log: Log) -> tuple[int | None, int | None]:
    (fault,) = log.run.faults
    noticed, mended = fault.noticed_at, fault.recovered_at
    return (
        None if noticed is None else noticed - fault.at,
        None if mended is None else mended - fault.at,
    )


def test_a_video_that_fails_is_mended_by_what_stands_below_it() -> None:
    log = _video().add(FaultStruck(VIDEO))
    stage = log.run.stage
    assert (stage.medium, stage.failure, stage.playback) == ("V0", DRILLED, Playback.STOPPED)
    log.wait(ms=42_000).add(RungTaken("V0", 1), VideoPlayed(7_000))
    assert log.run.stage.failure == ""
    assert _spans(log) == (42 * SECOND_MS, 42 * SECOND_MS)


def test_playing_the_broken_video_again_mends_nothing() -> None:
    log = _video().add(FaultStruck(VIDEO)).wait(ms=3_000)
    log.add(MediumShown("V0", Scene.VIDEO), VideoPlayed(0))
    assert log.run.stage.failure == DRILLED
    assert _spans(log) == (3 * SECOND_MS, None)


def test_a_missing_deck_shows_no_page_until_another_rung_is_taken() -> None:
    log = _deck().add(FaultStruck(DECK)).wait(ms=1_000).add(PageShown("S0", 3))
    assert (log.run.stage.failure, log.run.is_broken("S0")) == (DRILLED, True)
    log.wait(ms=9_000).add(RungTaken("S0", 1))
    assert (log.run.stage.failure, log.run.stage.page, log.run.is_broken("S0")) == ("", 3, False)
    assert _spans(log) == (10 * SECOND_MS, 10 * SECOND_MS)


def test_the_next_item_mends_it_and_the_card_alone_does_not() -> None:
    log = _deck().add(FaultStruck(DECK)).wait(ms=2_000).add(StandbyShown())
    assert _spans(log) == (2 * SECOND_MS, None)
    log.wait(ms=2_000).start("overview")
    assert _spans(log) == (2 * SECOND_MS, 4 * SECOND_MS)


def test_a_lost_signal_hides_everything_from_the_audience_until_it_is_noted_as_back() -> None:
    log = _deck().add(FaultStruck(SIGNAL))
    run = log.run
    assert (run.audience_stage.cover, run.stage.cover) == (Cover.BLACK, Cover.NONE)
    log.add(BlackSet(True), BlackSet(False)).wait(ms=5_000)
    assert log.run.audience_stage.cover is Cover.BLACK
    log.add(IncidentNoted(IncidentKind.SIGNAL_LOST)).wait(ms=60_000)
    log.add(IncidentNoted(IncidentKind.SIGNAL_BACK))
    assert _spans(log) == (5 * SECOND_MS, 65 * SECOND_MS)
    assert log.run.audience_stage.cover is Cover.NONE


def test_disarming_takes_away_what_has_struck() -> None:
    log = _deck().add(FaultArmed((DECK,), 0), FaultStruck(DECK), FaultDisarmed())
    assert (log.run.stage.failure, log.run.armed) == ("", None)
    (fault,) = log.run.faults
    assert (fault.lifted, fault.open, fault.recovered_at) == (True, False, None)


def test_the_time_the_program_was_down_counts_for_nothing() -> None:
    log = _deck().add(FaultArmed((SIGNAL,), 10**15), FaultStruck(DECK)).wait(ms=4_000)
    since = log.now
    log.wait(minutes=30).add(TakeRecovered(since)).wait(ms=1_000).add(RungTaken("S0", 1))
    assert _spans(log)[1] == 5 * SECOND_MS
    armed = _log().add(FaultArmed((SIGNAL,), 1_000))
    since = armed.now
    armed.wait(minutes=1).add(TakeRecovered(since))
    assert armed.run.armed == FaultArmed((SIGNAL,), 1_000 + MINUTE_MS)


def test_nothing_strikes_in_a_live_take() -> None:
    log = Log(mode=TakeMode.LIVE).start("opening").add(MediumShown("S0", Scene.SLIDE), PageShown("S0", 2))
    before = log.run
    log.add(FaultArmed((DECK,), 0), FaultStruck(DECK), FaultDisarmed())
    assert log.run == before


def test_a_take_that_ends_lifts_it() -> None:
    log = _deck().add(FaultStruck(SIGNAL)).add(TakeFinished())
    assert not any(fault.open for fault in log.run.faults)
    assert log.run.audience_stage.cover is Cover.NONE


FAULTS = st.one_of(
    st.builds(FaultStruck, st.sampled_from(FaultKind)),
    st.builds(FaultArmed, st.just((VIDEO, SIGNAL)), st.integers(0, 10**6)),
    st.just(FaultDisarmed()),
)
OTHERS: st.SearchStrategy[Happening] = st.sampled_from(
    [
        MediumShown("S0", Scene.SLIDE),
        PageShown("S0", 3),
        MediumShown("V0", Scene.VIDEO),
        VideoPlayed(0),
        RungTaken("S0", 1),
        RungTaken("V0", 1),
        RungTaken("S0", 0),
        StandbyShown(),
        IncidentNoted(IncidentKind.SIGNAL_LOST),
        IncidentNoted(IncidentKind.SIGNAL_BACK),
        ItemStarted("overview"),
        ItemStarted("opening"),
        Paused(),
        Resumed(),
        TimeAdded(30_000),
        ActUndone(),
    ]
)


@given(log=st.lists(st.tuples(st.integers(0, 60_000), FAULTS | OTHERS), max_size=25))
def test_any_log_is_folded_faults_leave_the_clock_alone_and_spans_are_no_less_than_nothing(
    log: list[tuple[int, Happening]],
) -> None:
    drilled, plain = _log(), _log()
    for ms, happening in log:
        for each in (drilled, plain):
            each.wait(ms=ms)
        drilled.add(happening)
        if not isinstance(happening, FaultStruck | FaultArmed | FaultDisarmed):
            plain.add(happening)
    run = drilled.run
    assert (run.legs, run.paused_at, run.answering_at) == (
        plain.run.legs,
        plain.run.paused_at,
        plain.run.answering_at,
    )
    assert sum(fault.open for fault in run.faults) <= 1
    for fault in run.faults:
        assert fault.at <= (fault.noticed_at or fault.at) <= (fault.recovered_at or drilled.now)
    assert isinstance(run.faults, tuple)
    assert all(isinstance(fault, Fault) for fault in run.faults)
