"""What holds of Thai text and dates whatever people type."""

import unicodedata
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from pmqa_desktop.domain.thai import DateStyle, Digits, arabic_digits, format_date, thai_digits
from pmqa_desktop.domain.thai_dates import parse_date
from pmqa_desktop.domain.thai_search import found, search_key, sort_key
from pmqa_desktop.errors import PmqaError

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
THAI_LETTERS = st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B)
HIDDEN = st.sampled_from(" \u00a0\u200b\u200d\u0301\u0345\u00ad0İßaé🐘")
TEXTS = st.one_of(st.text(), st.text(st.one_of(THAI_LETTERS, HIDDEN)))


@given(DAYS, st.sampled_from(DateStyle), st.sampled_from(Digits), st.sampled_from(["th", "en"]))
def test_every_written_date_is_read_back(day: date, style: DateStyle, digits: Digits, language: str) -> None:
    assert parse_date(format_date(day, style=style, digits=digits, language=language)) == day


@given(DAYS)
def test_every_stored_date_is_read_back(day: date) -> None:
    assert parse_date(day.isoformat()) == day


@given(TEXTS)
def test_whatever_is_typed_is_read_as_a_date_or_refused_with_the_text(text: str) -> None:
    assert _read(text) in {"a date", f"date-unreadable (text={text})"}


def _read(text: str) -> str:
    try:
        parse_date(text)
    except PmqaError as refusal:
        return str(refusal)
    return "a date"


@given(TEXTS)
@example("\u0300\u0e4c\u0e38")
def test_a_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(TEXTS)
def test_a_key_does_not_depend_on_the_normal_form(text: str) -> None:
    forms = {search_key(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert forms == {search_key(text)}


@given(TEXTS)
def test_arabic_digits_come_back_from_thai_ones(text: str) -> None:
    assert arabic_digits(thai_digits(text)) == arabic_digits(text)
    assert thai_digits(arabic_digits(text)) == thai_digits(text)


@given(TEXTS)
def test_a_text_finds_itself(text: str) -> None:
    assert found(text, text)


@given(TEXTS, TEXTS)
def test_different_texts_have_different_sort_keys(one: str, other: str) -> None:
    assert (sort_key(one) == sort_key(other)) is (one == other)


@given(TEXTS)
def test_the_script_of_the_digits_does_not_change_the_place(text: str) -> None:
    assert sort_key(thai_digits(text))[:2] == sort_key(arabic_digits(text))[:2]
