from dataclasses import replace
from itertools import product

import pytest

from pmqa_desktop.domain.question import NEXT, Question, QuestionStatus, Stamp, StepTaken
from pmqa_desktop.domain.question_log import QuestionAsked, QuestionMoved
from pmqa_desktop.domain.question_steps import check_step
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import OUTSIDE, RunEvent
from pmqa_desktop.errors import PmqaError

S = QuestionStatus


def fault_of(question: Question, step: QuestionMoved, others: dict[str, Question]) -> str:
    """The code of what is wrong with a step; "" where it may be taken."""
    try:
        check_step(question, step, others)
    except PmqaError as error:
        return error.code
    return ""


ASKED = Question("q", 1, 1, "ข้อมูลมาจากไหน", Stamp(0))
OTHER = replace(ASKED, id="r", number=2)
BOOK = {"q": ASKED, "r": OTHER}


def _step(status: QuestionStatus, **facts: str) -> QuestionMoved:
    given = {"by": "secretary", "text": "x", "owner": "B4", "into": "r"} | facts
    return QuestionMoved("q", status, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("at", "to"), [*product(S, S)])
def test_only_the_steps_of_the_life_cycle_can_be_taken(at: QuestionStatus, to: QuestionStatus) -> None:
    fault = fault_of(replace(ASKED, status=at, authors=("tech",)), _step(to), BOOK)
    assert (fault == "") is (to in NEXT[at])


def test_who_drafted_does_not_approve() -> None:
    drafted = replace(ASKED, status=S.DRAFTED, authors=("secretary",))
    assert fault_of(drafted, _step(S.APPROVED), BOOK) == "step-self-approved"
    assert fault_of(drafted, _step(S.APPROVED, by="moderator"), BOOK) == ""
    assert fault_of(drafted, _step(S.APPROVED, by=""), BOOK) == "step-without-role"


def test_a_draft_has_words_and_somebody_who_wrote_them() -> None:
    assigned = replace(ASKED, status=S.ASSIGNED)
    assert fault_of(assigned, _step(S.DRAFTED, text=" "), BOOK) == "step-without-words"
    assert fault_of(assigned, _step(S.DRAFTED, by=""), BOOK) == "step-without-role"
    assert fault_of(replace(assigned, answer="y"), _step(S.DRAFTED, text=""), BOOK) == ""


def test_what_is_assigned_has_an_owner() -> None:
    promised = replace(ASKED, status=S.FOLLOWUP_PROMISED)
    assert fault_of(promised, _step(S.ASSIGNED, owner=""), BOOK) == "step-without-owner"
    assert fault_of(replace(promised, owner="B5"), _step(S.ASSIGNED, owner=""), BOOK) == ""


@pytest.mark.parametrize("into", ["", "q", "nobody"])
def test_a_question_is_merged_with_another_one_that_is_open(into: str) -> None:
    assert fault_of(ASKED, _step(S.MERGED, into=into), BOOK) == "step-merged-into-nothing"
    assert fault_of(ASKED, _step(S.MERGED), BOOK) == ""
    gone = {**BOOK, "r": replace(OTHER, status=S.MERGED)}
    assert fault_of(ASKED, _step(S.MERGED), gone) == "step-merged-into-nothing"


def test_in_the_room_a_step_is_one_key() -> None:
    for status in (S.ANSWERED_LIVE, S.FOLLOWUP_PROMISED):
        assert fault_of(ASKED, QuestionMoved("q", status), BOOK) == ""


def test_every_step_is_told_with_who_when_and_what() -> None:
    log = [
        QuestionAsked("q", 1, "ข้อมูลมาจากไหน", Stamp(0)),
        _step(S.FOLLOWUP_PROMISED, text="ส่งตาราง"),
        _step(S.ASSIGNED, by="moderator", text=""),
        _step(S.DRAFTED, by="tech", text="ร่าง"),
        _step(S.ASSIGNED, by="chair", text="ยังไม่ครบ"),
    ]
    (question,) = fold_questions(RunEvent(at, OUTSIDE, at * 10, each) for at, each in enumerate(log, 1))
    assert question.history == (
        StepTaken(S.FOLLOWUP_PROMISED, 20, "secretary", "ส่งตาราง"),
        StepTaken(S.ASSIGNED, 30, "moderator", ""),
        StepTaken(S.DRAFTED, 40, "tech", "ร่าง"),
        StepTaken(S.ASSIGNED, 50, "chair", "ยังไม่ครบ"),
    )
    assert (question.status, question.answer, question.authors) == (S.ASSIGNED, "ร่าง", ("tech",))
