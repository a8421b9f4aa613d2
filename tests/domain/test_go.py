"""Go or not yet: every ground weighs what it should, and the range of the finish is that of the takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.go import (
    Answer,
    Coordinated,
    Drilled,
    Rehearsed,
    Weight,
    answer,
    finish_range,
    signatures,
)
from pmqa_desktop.domain.go_log import SignedOff, SignOffWithdrawn
from pmqa_desktop.domain.preflight import Finding, PreflightResult, Severity
from pmqa_desktop.domain.readiness import Standing
from pmqa_desktop.domain.runlog import OUTSIDE, RunEvent
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.domain.takes import Experience, sign
from tests.support.takes import AGENDA

CLEAN = PreflightResult(0, ())
READY = Standing(settled=32, total=32, blocking=0, overdue=0)
REHEARSED = Rehearsed(3, Verdict.PASSED, (100, 110, 120), slot_end_ms=200)
GOOD = (CLEAN, True, READY, Coordinated(), REHEARSED, Drilled(6, 0))


def _with(**changed: object) -> Answer:
    names = ("preflight", "checked_today", "checklist", "coordinated", "rehearsed", "drilled")
    return answer(**(dict(zip(names, GOOD, strict=True)) | changed))  # type: ignore[arg-type]


def test_where_all_is_well_it_is_go_and_says_why() -> None:
    good = _with()
    assert good.go
    assert {ground.weight for ground in good.grounds} == {Weight.FINE}
    assert [ground.code for ground in good.grounds] == [
        "preflight-clean",
        "checklist-fine",
        "finish-sure",
        "drilled-well",
    ]


FAULT, WARNING = Finding("x", Severity.FAULT), Finding("y", Severity.WARNING)


@pytest.mark.parametrize(
    ("changed", "code", "weight"),
    [
        ({"preflight": None}, "preflight-never", Weight.BLOCKS),
        ({"preflight": PreflightResult(0, (FAULT,))}, "preflight-faults", Weight.BLOCKS),
        ({"preflight": PreflightResult(0, (WARNING,))}, "preflight-warnings", Weight.DOUBT),
        ({"checked_today": False}, "preflight-old", Weight.DOUBT),
        ({"checklist": replace(READY, blocking=2)}, "checklist-critical", Weight.BLOCKS),
        ({"checklist": replace(READY, overdue=1)}, "checklist-overdue", Weight.DOUBT),
        ({"coordinated": Coordinated(paths_failing=1)}, "paths-failing", Weight.BLOCKS),
        ({"coordinated": Coordinated(backups_failing=1)}, "backups-failing", Weight.DOUBT),
        ({"coordinated": Coordinated(paths_untested=1)}, "paths-untested", Weight.DOUBT),
        ({"coordinated": Coordinated(contacts_open=3)}, "contacts-open", Weight.DOUBT),
        ({"coordinated": Coordinated(tasks_late=1)}, "tasks-late", Weight.DOUBT),
        ({"rehearsed": Rehearsed(0)}, "never-rehearsed", Weight.BLOCKS),
        (
            {"rehearsed": replace(REHEARSED, verdict=Verdict.NOT_PASSED)},
            "rehearsal-failed",
            Weight.BLOCKS,
        ),
        ({"rehearsed": replace(REHEARSED, slot_end_ms=105)}, "finish-late", Weight.BLOCKS),
        ({"rehearsed": replace(REHEARSED, slot_end_ms=115)}, "finish-tight", Weight.DOUBT),
        ({"drilled": Drilled(0, 0)}, "never-drilled", Weight.DOUBT),
        ({"drilled": Drilled(6, 2)}, "weak-topics", Weight.DOUBT),
    ],
)
def test_each_ground_weighs_what_it_should(changed: dict[str, object], code: str, weight: Weight) -> None:
    given_answer = _with(**changed)
    assert (code, weight) in [(ground.code, ground.weight) for ground in given_answer.grounds]
    assert given_answer.go is (weight is not Weight.BLOCKS)
    weights = [list(Weight).index(ground.weight) for ground in given_answer.grounds]
    assert weights == sorted(weights), "the worst comes first"


def _known(factor: float) -> dict[tuple[str, ...], Experience]:
    return {
        sign(item): Experience(2, round(item.duration_ms * factor), item.duration_ms, item.duration_ms * 2)
        for item in AGENDA.items
    }


def test_the_range_of_the_finish_is_that_of_the_takes() -> None:
    told = finish_range(AGENDA, _known(0.5))
    assert told is not None
    planned = AGENDA.items[-1].planned_end_ms
    assert told[1] == planned
    assert told[0] <= told[1] < told[2]
    assert finish_range(AGENDA, {}) is None


@given(st.floats(0.1, 1.0))
def test_the_quickest_is_never_later_than_the_slowest(factor: float) -> None:
    told = finish_range(AGENDA, _known(factor))
    assert told is not None
    assert told[0] <= told[1] <= told[2]


def test_questions_last_as_planned_however_long_they_were_rehearsed() -> None:
    questions = replace(AGENDA.items[-1], qa=True, fixed=False)
    agenda = replace(AGENDA, items=(*AGENDA.items[:-1], questions))
    known = {sign(questions): Experience(1, 0, MINUTE_MS, 99 * MINUTE_MS)}
    planned = finish_range(agenda, known)
    assert planned is not None
    assert len(set(planned)) == 1


def test_a_role_signs_once_and_can_take_it_back() -> None:
    said = [
        SignedOff("tech", go=True),
        SignedOff("moderator", go=False, note="wait", blocking=2),
        SignedOff("tech", go=False),
        SignOffWithdrawn("moderator"),
    ]
    events = [RunEvent(seq, OUTSIDE, seq * 10, each) for seq, each in enumerate(said, 1)]
    (only,) = signatures(events).items()
    assert (only[0], only[1].at, only[1].said.go) == ("tech", 30, False)
