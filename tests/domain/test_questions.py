from datetime import date

import pytest

from pmqa_desktop.domain.question import NEXT, Question, QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_log import QuestionAsked, QuestionMoved
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import OUTSIDE, Happening, ItemStarted, RunEvent
from tests.support.clocks import NINE

S = QuestionStatus
STAMP = Stamp(NINE, item="overview", showcase="W1", medium="S1", page_number=7, presenter="presenter_w1")
ASKED = QuestionAsked("a", 1, "ตัวชี้วัดมาจากไหน", STAMP, "assessor_1", "6.1", "Q01")
DUE = date(2021, 7, 29)


def _fold(*happenings: Happening, take: int = 3) -> tuple[Question, ...]:
    return fold_questions(RunEvent(seq, take, NINE, each) for seq, each in enumerate(happenings, 1))


def test_a_question_is_what_was_heard_with_its_stamp() -> None:
    tags = Tags("assessor_1", "6.1")
    (question,) = _fold(ASKED)
    assert question == Question("a", 1, 3, ASKED.verbatim, STAMP, tags, "Q01", S.ASKED, showcase="W1")


def test_questions_come_by_their_number_and_other_events_are_passed_over() -> None:
    second = QuestionAsked("b", 2, "ทำไม", Stamp(NINE))
    assert [question.id for question in _fold(second, ItemStarted("opening"), ASKED)] == ["a", "b"]


def test_a_step_taken_after_the_visit_keeps_the_question_in_its_take() -> None:
    events = [
        RunEvent(1, 3, NINE, ASKED),
        RunEvent(2, OUTSIDE, NINE + 1, QuestionMoved("a", S.FOLLOWUP_PROMISED, text="ตาราง")),
    ]
    (question,) = fold_questions(events)
    assert (question.take, question.status) == (3, S.FOLLOWUP_PROMISED)


def test_a_live_answer_is_kept_with_who_gave_it() -> None:
    (question,) = _fold(ASKED, QuestionMoved("a", S.ANSWERED_LIVE, by="presenter_w1", text="จากข้อมูลจริง"))
    assert (question.answer, question.answered_by) == ("จากข้อมูลจริง", "presenter_w1")


def test_a_promise_names_what_by_whom_and_until_when_and_assigning_keeps_that() -> None:
    promised = QuestionMoved("a", S.FOLLOWUP_PROMISED, text="ส่งตาราง", owner="B4", due=DUE)
    (question,) = _fold(ASKED, promised, QuestionMoved("a", S.ASSIGNED))
    assert (question.promise, question.owner, question.due) == ("ส่งตาราง", "B4", DUE)


def test_assigning_can_change_who_delivers_and_when() -> None:
    promised = QuestionMoved("a", S.FOLLOWUP_PROMISED, text="ส่งตาราง", owner="B4", due=DUE)
    later = QuestionMoved("a", S.ASSIGNED, owner="B5", due=date(2021, 8, 1))
    (question,) = _fold(ASKED, promised, later)
    assert (question.owner, question.due) == ("B5", date(2021, 8, 1))


def test_a_draft_replaces_the_answer_unless_it_brings_none() -> None:
    first = QuestionMoved("a", S.DRAFTED, by="scribe", text="ร่างแรก")
    (question,) = _fold(ASKED, first, QuestionMoved("a", S.DRAFTED, by="chair"))
    assert (question.answer, question.answered_by) == ("ร่างแรก", "chair")


@pytest.mark.parametrize("status", [S.APPROVED, S.SENT, S.ACCEPTED, S.MERGED, S.WITHDRAWN])
def test_the_later_steps_change_the_status_only(status: QuestionStatus) -> None:
    drafted = QuestionMoved("a", S.DRAFTED, by="scribe", text="ร่าง")
    (before,) = _fold(ASKED, drafted)
    (after,) = _fold(ASKED, drafted, QuestionMoved("a", status, by="chair", text="x"))
    assert (after.status, after.answer, after.answered_by) == (status, before.answer, before.answered_by)


@pytest.mark.parametrize("status", list(S))
def test_the_words_as_heard_and_the_stamp_never_change(status: QuestionStatus) -> None:
    (question,) = _fold(ASKED, QuestionMoved("a", status, by="chair", text="อื่น", owner="B1", due=DUE))
    assert (question.verbatim, question.stamp, question.number) == (ASKED.verbatim, STAMP, 1)
    assert question.status is status


def test_the_same_row_entered_twice_is_one_question() -> None:
    assert len(_fold(ASKED, ASKED)) == 1


def test_every_status_has_its_next_steps_and_every_life_ends() -> None:
    assert set(NEXT) == set(S)
    ends = {status for status, following in NEXT.items() if not following}
    assert ends == {S.ACCEPTED, S.MERGED, S.WITHDRAWN}
    reachable = {S.ASKED}
    while following := {step for status in reachable for step in NEXT[status]} - reachable:
        reachable |= following
    assert reachable == set(S)
