from datetime import date

import pytest

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import NEXT, Question, QuestionKind, QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_log import QuestionAsked
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import OUTSIDE, RunEvent
from pmqa_desktop.services.content.questions import DemoQuestion
from pmqa_desktop.services.demonstration_log import happenings_of, lawful_path
from tests.support.clocks import NINE

S = QuestionStatus
BANK = [
    PreparedAnswer("Q01", Bilingual("ใครรับผิดชอบ", "who"), "6.1", ("A",), QuestionKind.VERIFY),
    PreparedAnswer("Q02", Bilingual("วัดอย่างไร", "how"), "6.2", ("D",), QuestionKind.CLARIFY),
]
ASKED = DemoQuestion(3, "Q02", NINE, "assessor_1", "6.2", S.ASKED, showcase="W1")


def _question(logged: DemoQuestion) -> Question:
    happenings = happenings_of(logged, BANK, "S-14")
    (question,) = fold_questions(RunEvent(seq, OUTSIDE, NINE, each) for seq, each in enumerate(happenings, 1))
    return question


def _logged(status: QuestionStatus) -> DemoQuestion:
    return DemoQuestion(
        3,
        "Q02",
        NINE,
        "assessor_1",
        "6.2",
        status,
        answer="ตอบแล้ว",
        answered_by="presenter_w1",
        promise="ส่งตาราง",
        due=date(2021, 7, 29),
        owner="B4",
    )


def test_a_logged_question_is_asked_in_the_words_of_the_bank() -> None:
    (asked,) = happenings_of(ASKED, BANK, "S-14")
    assert asked == QuestionAsked(
        "demo-3",
        3,
        "วัดอย่างไร",
        Stamp(NINE, "S-14", "W1"),
        bank="Q02",
        tags=Tags("assessor_1", "6.2", ("D",), QuestionKind.CLARIFY),
    )


@pytest.mark.parametrize("status", list(S))
def test_a_question_comes_to_where_it_stands_by_lawful_steps(status: QuestionStatus) -> None:
    at = S.ASKED
    for step in lawful_path(status):
        assert step in NEXT[at]
        at = step
    assert at is status
    assert _question(_logged(status)).status is status


def test_the_shortest_way_is_taken() -> None:
    assert lawful_path(S.ASKED) == ()
    assert lawful_path(S.ACCEPTED) == (S.ANSWERED_LIVE, S.ACCEPTED)
    assert lawful_path(S.DRAFTED) == (S.FOLLOWUP_PROMISED, S.ASSIGNED, S.DRAFTED)


def test_a_live_answer_keeps_its_words_and_who_gave_it() -> None:
    question = _question(_logged(S.ANSWERED_LIVE))
    assert (question.answer, question.answered_by, question.promise) == ("ตอบแล้ว", "presenter_w1", "")


@pytest.mark.parametrize("status", [S.FOLLOWUP_PROMISED, S.ASSIGNED, S.DRAFTED, S.APPROVED, S.SENT])
def test_a_promise_is_kept_through_all_later_steps(status: QuestionStatus) -> None:
    question = _question(_logged(status))
    assert (question.promise, question.owner, question.due) == ("ส่งตาราง", "B4", date(2021, 7, 29))


def test_a_question_that_is_not_in_the_bank_is_refused() -> None:
    stray = DemoQuestion(1, "Q99", NINE, "assessor_1", "6.1", S.ASKED)
    with pytest.raises(ValueError, match="unpack"):
        happenings_of(stray, BANK, "S-14")
