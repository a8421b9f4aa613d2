"""What of many questions is shown: found, filtered, counted, owed, logged."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.abbreviations import Abbreviation, long_form
from pmqa_desktop.domain.assessor_logs import documents, requests
from pmqa_desktop.domain.evidence import Evidence, EvidenceKind
from pmqa_desktop.domain.follow_up import owed, read_back
from pmqa_desktop.domain.question import Question, QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_filter import NONE, Concern, QuestionFilter, concerns, filter_of
from pmqa_desktop.domain.question_matrix import Crossing, matrix
from pmqa_desktop.domain.question_search import QuestionSearch
from pmqa_desktop.domain.thai_search import found
from tests.support.clocks import NINE

S = QuestionStatus
TODAY = date(2021, 7, 22)
PLAIN = Question(
    "a", 1, 1, "ข้อมูลยาเสพติดมาจากไหน", Stamp(NINE, item="R-06"), Tags("assessor_1", "6.1"), showcase="W1"
)
OWES = replace(PLAIN, status=S.FOLLOWUP_PROMISED, promise="ส่งตาราง", owner="B4", due=TODAY)


def _many(*changes: dict[str, object]) -> list[Question]:
    return [replace(PLAIN, id=str(n), number=n, **change) for n, change in enumerate(changes, 1)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "filters",
    [
        QuestionFilter(status="asked"),
        QuestionFilter(showcase="W1"),
        QuestionFilter(criterion="6.1"),
        QuestionFilter(criterion="6"),
        QuestionFilter(owner=NONE),
        QuestionFilter(assessor="assessor_1", concern="open"),
    ],
)
def test_a_question_that_has_all_that_is_chosen_is_let_through(filters: QuestionFilter) -> None:
    assert filters.lets_through(PLAIN, TODAY)
    assert filter_of(filters.plain()) == filters


@pytest.mark.parametrize(
    "filters",
    [
        QuestionFilter(status="sent"),
        QuestionFilter(showcase=NONE),
        QuestionFilter(criterion="6.10"),
        QuestionFilter(criterion="7"),
        QuestionFilter(owner="B4"),
        QuestionFilter(assessor="assessor_1", concern="owed"),
    ],
)
def test_one_that_lacks_any_of_it_is_not(filters: QuestionFilter) -> None:
    assert not filters.lets_through(PLAIN, TODAY)


def test_a_view_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    assert filter_of({"criterion": "6.1", "mood": "bad", "concern": "lost"}) == QuestionFilter(
        criterion="6.1"
    )


def test_what_needs_somebody() -> None:
    late = replace(OWES, due=date(2021, 7, 21))
    at_once = replace(PLAIN, tags=Tags(answer_now=True, evidence_requested=True, confidential=True))
    told = {
        Concern.OPEN: (OWES, replace(PLAIN, status=S.MERGED)),
        Concern.OWED: (OWES, PLAIN),
        Concern.BEFORE_CLOSE: (replace(OWES, before_close=True), OWES),
        Concern.OVERDUE: (late, OWES),
        Concern.ANSWER_NOW: (at_once, replace(at_once, status=S.ANSWERED_LIVE)),
        Concern.EVIDENCE_REQUESTED: (at_once, PLAIN),
        Concern.CONFIDENTIAL: (at_once, PLAIN),
    }
    assert set(told) == set(Concern)
    for concern, (has, lacks) in told.items():
        assert concerns(has, concern, TODAY), concern
        assert not concerns(lacks, concern, TODAY), concern


@given(st.lists(st.text(alphabet="กขค่้า ab1", max_size=8), max_size=6), st.text(alphabet="กข้าa1 ", max_size=5))
def test_searching_finds_what_comparing_each_text_would(texts: list[str], query: str) -> None:
    questions = _many(*({"verbatim": text} for text in texts))
    search = QuestionSearch()
    for _ in range(2):
        hits = [each.id for each in search.among(questions, query)]
        assert hits == [
            each.id for each in questions if found(f"{each.number}\n{each.verbatim}\n\n\n\n", query)
        ]


def test_what_was_edited_is_found_by_its_new_words() -> None:
    search = QuestionSearch()
    assert search.among([PLAIN], "จดไว้") == []
    noted = replace(PLAIN, note="จดไว้ข้างหลัง")
    assert search.among([noted], "จดไว้ ยาเสพติด") == [noted]


def test_the_matrix_counts_what_was_asked_and_what_is_open_and_shows_gaps() -> None:
    questions = _many(
        {}, {"status": S.ACCEPTED}, {"tags": Tags(criterion="9.9")}, {"showcase": ""}, {"into": "1"}
    )
    counted = matrix(questions, ["6.1", "6.2"], ["W1", "W2"])
    assert counted.criteria == ("6.1", "6.2", "9.9")
    assert counted.showcases == ("W1", "W2", "")
    assert counted.cells[0] == (Crossing(2, 1), Crossing(), Crossing(1, 1))
    assert counted.gaps == 4


def test_what_is_due_before_the_close_comes_first_then_what_is_due_first() -> None:
    later, none = date(2021, 8, 2), None
    questions = _many(*({"status": S.ASSIGNED, "due": due} for due in (none, later, TODAY)))
    close = replace(OWES, id="z", number=9, due=later, before_close=True)
    told = owed([*questions, close, PLAIN], TODAY, {date(2021, 7, 28)})
    assert [(each.question.number, each.left) for each in told] == [(9, 6), (3, 0), (2, 6), (1, None)]


def test_the_audience_sees_no_confidential_promise() -> None:
    secret = replace(OWES, id="b", tags=Tags(confidential=True))
    first = replace(OWES, id="c", number=3, before_close=True)
    assert read_back([OWES, secret, first, PLAIN]) == (first, OWES)


def test_the_document_log_has_what_is_there_and_what_is_missing() -> None:
    there = Evidence("e", EvidenceKind.LINK, "แผนที่", fulfils="แผนที่")
    question = replace(OWES, evidence=(there,), promised_files=("แผนที่", "ตาราง"))
    assert [(each.name, each.evidence) for each in documents([question])] == [
        ("แผนที่", there),
        ("ตาราง", None),
    ]


def test_a_request_is_whatever_the_assessors_want_to_be_given() -> None:
    asked_for = replace(PLAIN, id="b", tags=Tags(evidence_requested=True))
    assert requests([PLAIN, asked_for, OWES]) == (asked_for, OWES)


SHORT = [Abbreviation("อจ", "อำนาจเจริญ"), Abbreviation("kpi", "ตัวชี้วัด")]


@pytest.mark.parametrize(
    ("before", "long"),
    [
        ("อจ", (2, "อำนาจเจริญ")),
        ("จังหวัด อจ", (2, "อำนาจเจริญ")),
        ("(KPI", (3, "ตัวชี้วัด")),
        ("จังหวัดอจ", None),
        ("อจ ", None),
        ("", None),
    ],
)
def test_a_whole_word_is_short_for_something(before: str, long: tuple[int, str] | None) -> None:
    assert long_form(before, SHORT) == long
