from collections.abc import Callable
from dataclasses import replace

import pytest

from pmqa_desktop.domain.evidence import Evidence, EvidenceKind
from pmqa_desktop.domain.question import Question, QuestionStatus, Stamp
from pmqa_desktop.domain.question_log import Edit, Field, QuestionAsked, QuestionMoved, VisitClosed
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.clocks import NINE

S = QuestionStatus


def _ask(bench: Workbench, words: str) -> Question:
    return bench.question_log.enter(replace(bench.question_log.open_row(), words=words))


def _now(log: QuestionLog, question: Question) -> Question:
    now = log.question(question.id)
    assert now is not None
    return now


def test_edits_are_kept_with_who_sat_at_the_desk(
    bench: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    asked = _ask(bench, "เอ่อ มาจากไหนคะ")
    bench.question_log.desk = "secretary"
    bench.question_log.edit(
        Edit(asked.id, Field.CLEANED, "ข้อมูลมาจากไหน"), Edit(asked.id, Field.SHOWCASE, "W2")
    )
    again = open_bench(bench.opened.folder).question_log
    question = _now(again, asked)
    assert (question.verbatim, question.words, question.showcase) == (asked.verbatim, "ข้อมูลมาจากไหน", "W2")
    assert {each.by for each in question.revisions} == {"secretary"}
    assert again.desk == "secretary"


def test_what_stands_there_already_is_no_edit(bench: Workbench) -> None:
    asked = _ask(bench, "ทำไม")
    bench.question_log.edit(Edit(asked.id, Field.NOTE, ""))
    bench.question_log.undo()  # takes the question back, for nothing came after it
    assert bench.question_log.question(asked.id) is None


def test_of_several_edits_all_are_made_or_none(bench: Workbench) -> None:
    asked = _ask(bench, "ทำไม")
    with pytest.raises(PmqaError, match="cell-unreadable"):
        bench.question_log.edit(Edit(asked.id, Field.NOTE, "จดไว้"), Edit(asked.id, Field.DUE, "พรุ่งนี้"))
    assert _now(bench.question_log, asked) == asked


def test_acts_are_taken_back_and_done_again_last_first_and_stay_so_at_the_next_start(
    bench: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    log = bench.question_log
    asked = _ask(bench, "ทำไม")
    log.edit(Edit(asked.id, Field.NOTE, "หนึ่ง"))
    log.move(QuestionMoved(asked.id, S.FOLLOWUP_PROMISED, text="ส่งตาราง", owner="B4"))
    promised = _now(log, asked)
    log.undo()
    assert (_now(log, asked).status, _now(log, asked).note) == (S.ASKED, "หนึ่ง")
    log.undo()
    assert _now(log, asked) == asked
    log.redo()
    log.redo()
    assert _now(log, asked) == promised
    assert not log.can_redo
    log.undo()
    log.edit(Edit(asked.id, Field.NOTE, "สอง"))
    assert not log.can_redo  # what is done anew leaves nothing to do again
    again = open_bench(bench.opened.folder).question_log
    assert _now(again, asked) == _now(log, asked)
    assert not again.can_undo


def test_a_question_is_split_where_the_second_begins(bench: Workbench) -> None:
    begin(bench, "R-12")
    asked = _ask(bench, "มาจากไหน และใครตรวจ")
    second = bench.question_log.split(asked, len("มาจากไหน "))
    first = _now(bench.question_log, asked)
    assert (first.words, first.verbatim) == ("มาจากไหน", "มาจากไหน และใครตรวจ")
    assert (second.words, second.split_from, second.stamp) == ("และใครตรวจ", asked.id, asked.stamp)
    assert second.number == asked.number + 1
    bench.question_log.undo()
    assert _now(bench.question_log, asked) == asked
    assert bench.question_log.question(second.id) is None


@pytest.mark.parametrize("place", [0, 5])
def test_a_split_leaves_words_on_both_sides(bench: Workbench, place: int) -> None:
    asked = _ask(bench, "ทำไม ")
    with pytest.raises(PmqaError, match="split-at-the-edge"):
        bench.question_log.split(asked, place)


def test_evidence_is_attached_taken_away_and_comes_back(bench: Workbench) -> None:
    asked = _ask(bench, "ขอหลักฐาน")
    link = Evidence("e", EvidenceKind.LINK, "เว็บ", address="https://example.org")
    bench.question_log.attach(asked.id, link)
    bench.question_log.detach(asked.id, "e")
    assert _now(bench.question_log, asked).evidence == ()
    bench.question_log.undo()
    assert _now(bench.question_log, asked).evidence == (link,)


def test_what_is_brought_from_elsewhere_is_one_act(bench: Workbench) -> None:
    log = bench.question_log
    before = log.questions
    meanwhile = [QuestionAsked(f"b{each}", 1, f"ข้อ {each}", Stamp(NINE)) for each in range(3)]
    log.bring(meanwhile)
    assert [each.number for each in log.questions[6:]] == [7, 8, 9]  # whatever they were planned as
    log.undo()
    assert log.questions == before


def test_a_number_is_never_used_twice(bench: Workbench) -> None:
    asked = _ask(bench, "ทำไม")
    bench.question_log.undo()
    assert _ask(bench, "อย่างไร").number == asked.number + 1


def test_over_open_promises_the_visit_is_closed_only_with_a_reason_that_is_kept(
    bench: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    log = bench.question_log
    owed = tuple(each.id for each in log.questions if each.owed)
    assert owed
    with pytest.raises(PmqaError, match="close-over-promises"):
        log.close_visit("  ")
    assert log.closed is None
    log.desk = "secretary"
    log.close_visit("ส่งทางไปรษณีย์แล้ว")
    again = open_bench(bench.opened.folder).question_log
    assert again.closed is not None
    assert again.closed.happening == VisitClosed("secretary", "ส่งทางไปรษณีย์แล้ว", owed)
    again.reopen_visit()
    assert again.closed is None


def test_a_visit_in_which_nothing_is_owed_is_closed_without_a_reason(bench: Workbench) -> None:
    log = bench.question_log
    for question in log.questions:
        if question.owed:
            log.bring([QuestionMoved(question.id, S.SENT)])
    log.close_visit("")
    assert log.closed is not None


def test_a_file_that_comes_after_its_question_was_taken_back_does_no_harm(
    bench: Workbench, open_bench: Callable[..., Workbench]
) -> None:
    asked = _ask(bench, "ขอหลักฐาน")
    bench.question_log.undo()
    bench.question_log.attach(
        asked.id, Evidence("e", EvidenceKind.LINK, "เว็บ", address="https://example.org")
    )
    assert bench.question_log.can_redo  # nothing was done
    assert open_bench(bench.opened.folder).question_log.question(asked.id) is None
