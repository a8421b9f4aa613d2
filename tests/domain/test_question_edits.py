from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.evidence import Evidence, EvidenceKind
from pmqa_desktop.domain.question import Question, QuestionKind, QuestionStatus, Revision, Stamp, Tags
from pmqa_desktop.domain.question_cells import cell, with_cell
from pmqa_desktop.domain.question_log import (
    FLAGS,
    Edit,
    EvidenceAdded,
    EvidenceRemoved,
    Field,
    QuestionActRedone,
    QuestionActUndone,
    QuestionAsked,
    QuestionHappening,
    QuestionMoved,
    QuestionsEdited,
)
from pmqa_desktop.domain.question_steps import check_edit, check_step
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import RunEvent
from pmqa_desktop.errors import PmqaError
from tests.support.clocks import NINE

S = QuestionStatus
ASKED = QuestionAsked("a", 1, "เอ่อ ตัวชี้วัดนี้ มาจากไหนคะ", Stamp(NINE))
DEED = Evidence("e1", EvidenceKind.FILE, "ตาราง.xlsx", sha256="00" * 32, size=9, fulfils="ตารางผล")
LINK = Evidence("e2", EvidenceKind.LINK, "เว็บ", address="https://example.org")


def _events(*happenings: QuestionHappening) -> list[RunEvent]:
    return [RunEvent(seq, 3, NINE + seq, each) for seq, each in enumerate(happenings, 1)]


def _one(*happenings: QuestionHappening) -> Question:
    (question,) = fold_questions(_events(ASKED, *happenings))
    return question


def _cleaned(words: str, by: str = "scribe") -> QuestionsEdited:
    return QuestionsEdited((Edit("a", Field.CLEANED, words),), by)


def test_cleaned_words_stand_beside_those_that_were_heard_and_say_who_wrote_what_and_when() -> None:
    question = _one(_cleaned("ตัวชี้วัดมาจากไหน"), _cleaned("ตัวชี้วัดนี้มาจากไหน", "secretary"))
    assert question.verbatim == ASKED.verbatim
    assert question.words == "ตัวชี้วัดนี้มาจากไหน"
    assert question.revisions == (
        Revision("cleaned", "", "ตัวชี้วัดมาจากไหน", NINE + 2, "scribe"),
        Revision("cleaned", "ตัวชี้วัดมาจากไหน", "ตัวชี้วัดนี้มาจากไหน", NINE + 3, "secretary"),
    )


def test_taking_an_edit_back_leaves_what_stood_there_and_doing_it_again_brings_it() -> None:
    first, second = _cleaned("หนึ่ง"), _cleaned("สอง")
    assert _one(first, second, QuestionActUndone(3, 3)) == _one(first)
    assert _one(first, second, QuestionActUndone(3, 3), QuestionActRedone(3, 3)).words == "สอง"
    assert _one(first, second, QuestionActUndone(3, 3), QuestionActUndone(2, 2)) == _one()


def test_taking_back_a_question_takes_it_off_the_list() -> None:
    assert fold_questions(_events(ASKED, QuestionActUndone(1, 1))) == ()


VALUES = {
    Field.KIND: st.sampled_from(["", *QuestionKind]),
    Field.DUE: st.dates().map(date.isoformat) | st.just(""),
    Field.DIMENSIONS: st.lists(st.sampled_from("ADLI"), unique=True).map(" ".join),
    Field.PROMISED_FILES: st.lists(st.text("กขค", min_size=1), unique=True).map("\n".join),
    **{flag: st.sampled_from(["", "1"]) for flag in FLAGS},
}
EDITS = st.sampled_from(Field).flatmap(
    lambda field: VALUES.get(field, st.text()).map(lambda value: Edit("a", field, value))
)


@given(EDITS)
def test_what_is_put_into_a_cell_is_what_stands_there(edit: Edit) -> None:
    question = _one()
    assert cell(with_cell(question, edit.field, edit.value), edit.field) == edit.value
    assert with_cell(question, edit.field, cell(question, edit.field)) == question


@given(st.lists(EDITS, max_size=8), st.data())
def test_undoing_all_and_redoing_all_is_as_if_nothing_had_happened(
    edits: list[Edit], data: st.DataObject
) -> None:
    acts = [QuestionsEdited((edit,), "scribe") for edit in edits]
    rows = range(2, 2 + len(acts))
    back = data.draw(st.integers(0, len(acts)))
    undone = [QuestionActUndone(row, row) for row in list(reversed(rows))[:back]]
    kept = acts[: len(acts) - back]
    assert _one(*acts, *undone) == _one(*kept)
    redone = [QuestionActRedone(each.first, each.last) for each in reversed(undone)]
    assert _one(*acts, *undone, *redone) == _one(*acts)


@pytest.mark.parametrize(
    ("field", "text"), [(Field.DUE, "31/2/2564"), (Field.KIND, "how"), (Field.CONFIDENTIAL, "yes")]
)
def test_what_means_nothing_in_a_cell_is_refused(field: Field, text: str) -> None:
    with pytest.raises(PmqaError, match="cell-unreadable"):
        check_edit(_one(), Edit("a", field, text), "scribe")


def test_an_answer_that_was_approved_is_not_edited() -> None:
    drafted = replace(_one(), status=S.DRAFTED, answer="ร่าง")
    check_edit(drafted, Edit("a", Field.ANSWER, "ใหม่"), "scribe")
    for status in (S.APPROVED, S.SENT, S.ACCEPTED):
        with pytest.raises(PmqaError, match="answer-approved"):
            check_edit(replace(drafted, status=status), Edit("a", Field.ANSWER, "ใหม่"), "scribe")


def test_who_edits_a_draft_has_drafted_it_and_so_does_not_approve_it() -> None:
    drafted = QuestionMoved("a", S.DRAFTED, by="tech", text="ร่าง")
    question = _one(drafted, QuestionsEdited((Edit("a", Field.ANSWER, "ร่างที่แก้"),), "secretary"))
    assert (question.answer, question.authors) == ("ร่างที่แก้", ("tech", "secretary"))
    with pytest.raises(PmqaError, match="step-self-approved"):
        check_step(question, QuestionMoved("a", S.APPROVED, by="secretary"), {})


def test_nobody_whose_words_are_in_an_answer_approves_it_whoever_touched_it_last() -> None:
    drafted = QuestionMoved("a", S.DRAFTED, by="tech", text="ร่าง")
    edited = QuestionsEdited((Edit("a", Field.ANSWER, "ร่างที่แก้"),), "secretary")
    back, again = QuestionMoved("a", S.ASSIGNED), QuestionMoved("a", S.DRAFTED, by="moderator")
    question = _one(drafted, edited, back, again)
    for by in ("tech", "secretary", "moderator"):
        with pytest.raises(PmqaError, match="step-self-approved"):
            check_step(question, QuestionMoved("a", S.APPROVED, by=by), {})
    anew = _one(drafted, back, QuestionMoved("a", S.DRAFTED, by="moderator", text="ร่างใหม่"))
    check_step(anew, QuestionMoved("a", S.APPROVED, by="tech"), {})


@pytest.mark.parametrize("status", [S.ASSIGNED, S.DRAFTED])
def test_an_answer_that_is_to_be_approved_is_edited_by_somebody(status: QuestionStatus) -> None:
    with pytest.raises(PmqaError, match="answer-without-role"):
        check_edit(replace(_one(), status=status), Edit("a", Field.ANSWER, "ใหม่"), "")


def test_what_is_said_of_a_question_that_was_taken_back_is_passed_over() -> None:
    late = [
        EvidenceAdded("a", DEED),
        EvidenceRemoved("a", "e1"),
        _cleaned("สาย"),
        QuestionMoved("a", S.ACCEPTED),
    ]
    assert fold_questions(_events(ASKED, QuestionActUndone(1, 1), *late)) == ()
    other = replace(ASKED, question="b", number=2)
    both = QuestionsEdited((Edit("a", Field.NOTE, "ก"), Edit("b", Field.NOTE, "ข")), "scribe")
    (question,) = fold_questions(_events(ASKED, other, QuestionActUndone(1, 1), both))
    assert (question.id, question.note) == ("b", "ข")


def test_a_question_does_not_continue_itself() -> None:
    with pytest.raises(PmqaError, match="continues-itself"):
        check_edit(_one(), Edit("a", Field.CONTINUES, "a"), "scribe")


def test_evidence_with_the_same_id_is_replaced_and_other_evidence_stays() -> None:
    renamed = replace(DEED, name="ตารางใหม่.xlsx")
    question = _one(EvidenceAdded("a", DEED), EvidenceAdded("a", LINK), EvidenceAdded("a", renamed))
    assert set(question.evidence) == {LINK, renamed}
    assert _one(EvidenceAdded("a", DEED), EvidenceAdded("a", LINK), EvidenceRemoved("a", "e1")).evidence == (
        LINK,
    )


def test_nothing_is_sent_before_every_promised_file_is_attached() -> None:
    promised = QuestionMoved("a", S.FOLLOWUP_PROMISED, text="ส่งตาราง", owner="B4", files=("ตารางผล",))
    approved = QuestionMoved("a", S.APPROVED, by="moderator")
    sent = QuestionMoved("a", S.SENT)
    without = _one(promised, approved, EvidenceAdded("a", LINK))
    assert without.files_missing == ("ตารางผล",)
    with pytest.raises(PmqaError, match="step-without-files"):
        check_step(without, sent, {})
    check_step(_one(promised, approved, EvidenceAdded("a", DEED)), sent, {})


def test_older_logs_with_the_assessor_beside_the_tags_are_read() -> None:
    (question,) = fold_questions(_events(replace(ASKED, assessor="assessor_1", criterion="6.1")))
    assert question.tags == Tags("assessor_1", "6.1")
