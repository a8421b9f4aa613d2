import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.nearest import Nearest
from pmqa_desktop.services.demonstration import read_demonstration

BANK = read_demonstration().answers
NEAREST = Nearest(BANK)
BY_ID = {answer.id: answer for answer in BANK}


def _ids(typed: str) -> list[str]:
    return [answer.id for answer in NEAREST.find(typed)]


def test_the_first_words_of_a_question_find_it() -> None:
    for answer in BANK:
        assert answer.id in _ids(answer.question.th[:24])
        assert answer.id in _ids(answer.question.en[:24].upper())


def test_the_whole_question_is_the_nearest() -> None:
    assert all(_ids(answer.question.th)[0] == answer.id for answer in BANK)


def test_words_from_its_middle_find_it_too() -> None:
    for answer in BANK:
        middle = len(answer.question.th) // 3
        assert answer.id in _ids(answer.question.th[middle : middle + 20])


@given(answer=st.sampled_from(BANK), at=st.integers(2, 28), slip=st.sampled_from("กดฟห่้ยไ"))
def test_a_slip_of_a_key_does_not_lose_it(answer: object, at: int, slip: str) -> None:
    words = BY_ID[answer.id].question.th[:34]  # type: ignore[attr-defined]
    assert answer.id in _ids(words[:at] + slip + words[at + 1 :])  # type: ignore[attr-defined]


@pytest.mark.parametrize("typed", ["", "ก", "ขอ", "   ", "zzzzzzzzzz", "\u0e46\u0e46\u0e46\u0e46\u0e46"])
def test_what_is_too_short_or_like_nothing_finds_nothing(typed: str) -> None:
    assert _ids(typed) == []


@given(typed=st.text(max_size=60))
def test_anything_can_be_typed(typed: str) -> None:
    found = NEAREST.find(typed)
    assert len(found) == len(set(found)) <= 3


def test_an_empty_bank_has_nothing_near() -> None:
    assert Nearest(()).find("ขอดูผลลัพธ์ย้อนหลัง") == ()
