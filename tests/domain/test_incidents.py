"""What goes wrong is kept with its time, whatever else is taken back."""

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.incidents import Incident, IncidentKind
from pmqa_desktop.domain.runlog import ActUndone, IncidentNoted
from pmqa_desktop.domain.spans import MINUTE_MS
from tests.support.clocks import NINE
from tests.support.takes import Log

LOST, BACK = IncidentNoted(IncidentKind.SIGNAL_LOST), IncidentNoted(IncidentKind.SIGNAL_BACK)


def test_a_signal_is_lost_from_then_until_it_is_back() -> None:
    log = Log().start("opening").wait(minutes=1).add(LOST).wait(minutes=2)
    assert log.run.signal_lost_at == NINE + MINUTE_MS
    log.add(BACK)
    assert log.run.signal_lost_at is None
    assert log.run.incidents == (
        Incident(NINE + MINUTE_MS, IncidentKind.SIGNAL_LOST),
        Incident(NINE + 3 * MINUTE_MS, IncidentKind.SIGNAL_BACK),
    )


@given(st.lists(st.sampled_from([LOST, BACK, IncidentNoted(IncidentKind.NOTE, "ไมค์")])))
def test_lost_and_back_take_turns_whatever_is_pressed(pressed: list[IncidentNoted]) -> None:
    run = Log().add(*pressed).run
    signal = [each.kind for each in run.incidents if each.kind is not IncidentKind.NOTE]
    turns = [IncidentKind.SIGNAL_LOST, IncidentKind.SIGNAL_BACK] * len(signal)
    assert signal == turns[: len(signal)]
    notes = [each for each in run.incidents if each.kind is IncidentKind.NOTE]
    assert len(notes) == sum(each.kind is IncidentKind.NOTE for each in pressed)


def test_an_incident_stays_when_an_act_is_taken_back() -> None:
    log = Log().start("opening").start("overview").add(LOST, ActUndone())
    assert log.run.signal_lost_at == NINE
