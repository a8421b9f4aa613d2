"""Thai dates, digits, keys and order against the cases that were measured once."""

import json
import random
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.thai import DateStyle, Digits, arabic_digits, format_date, format_time, thai_digits
from pmqa_desktop.domain.thai_dates import parse_date
from pmqa_desktop.domain.thai_search import found, search_key, sort_key
from pmqa_desktop.errors import PmqaError

CASES: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "cases" / "thai.json").read_text(encoding="utf-8")
)
READABLE = [case for case in CASES["parse_date"] if "date" in case]
UNREADABLE = [case["text"] for case in CASES["parse_date"] if "error" in case]


@pytest.mark.parametrize("case", CASES["format_date"], ids=lambda case: case["text"])
def test_a_date_is_written_as_the_cases_say(case: dict[str, str]) -> None:
    day = date.fromisoformat(case["date"])
    written = format_date(day, style=DateStyle(case["style"]), digits=Digits(case["digits"]))
    assert written == case["text"]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (DateStyle.LONG, "5 July 2021"),
        (DateStyle.SHORT, "5 Jul 2021"),
        (DateStyle.ERA, "5 July 2021 CE"),
        (DateStyle.WEEKDAY, "Monday 5 July 2021"),
    ],
)
def test_an_english_date_is_in_the_common_era_and_in_arabic_digits(style: DateStyle, text: str) -> None:
    assert format_date(date(2021, 7, 5), style=style, digits=Digits.THAI, language="en") == text


@pytest.mark.parametrize("case", CASES["format_time"], ids=lambda case: case["text"])
def test_a_time_is_written_as_the_cases_say(case: dict[str, str]) -> None:
    assert format_time(time.fromisoformat(case["time"]), digits=Digits(case["digits"])) == case["text"]


def test_an_english_time_has_a_colon() -> None:
    assert format_time(time(9, 30), digits=Digits.THAI, language="en") == "09:30"


@pytest.mark.parametrize("case", READABLE, ids=lambda case: case["text"])
def test_a_date_is_read_as_the_cases_say(case: dict[str, str]) -> None:
    assert parse_date(case["text"]) == date.fromisoformat(case["date"])


@pytest.mark.parametrize(
    "text",
    [
        "วันจันทร์ที่ ๕ กรกฎาคม ๒๕๖๔",
        "วันที่ 5 กรกฎาคม 2564",
        "5ก.ค.2564",
        "5 กค 64",
        "5 กรกฎาคมพ.ศ.2564",
        "5 กรกฎาคม ค.ศ. 2021",
        "Monday, 5 July 2021",
        "5 jul 2021",
        "2564-07-05",
        "5.7.64",
        " 5 / 7 / 2564\u200b",
    ],
)
def test_a_date_is_read_however_people_space_and_dot_it(text: str) -> None:
    assert parse_date(text) == date(2021, 7, 5)


@pytest.mark.parametrize(
    "text",
    [
        *UNREADABLE,
        "วันอังคารที่ 5 กรกฎาคม 2564",
        "5/7-2564",
        "5/13/2564",
        "5 กรกฎาคม 256",
        "5 กรกฎาคม ค.ศ. 21",
        "1 2 ก.ค. 64",
        "0 ก.ค. 2564",
        "1 มกราคม พ.ศ. 0500",
        "29/2/2566",
        "5 กรกฎาคม 2564 09.30 น.",
    ],
)
def test_an_unreadable_date_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(PmqaError) as refused:
        parse_date(text)
    assert refused.value.code == "date-unreadable"
    assert refused.value.facts == {"text": text}


@pytest.mark.parametrize("pair", CASES["search_key_equal"], ids=lambda pair: pair[1])
def test_spellings_that_look_the_same_have_one_key(pair: list[str]) -> None:
    assert search_key(pair[0]) == search_key(pair[1])


@pytest.mark.parametrize(
    ("typed", "meant"), [("กำ้", "ก้ำ"), ("กา่", "ก่า"), ("ศักด์ิ", "ศักดิ์"), ("ผู้", "ผู้"), ("e\u0301", "é")]
)
def test_marks_typed_in_another_order_have_one_key(typed: str, meant: str) -> None:
    assert typed != meant
    assert search_key(typed) == search_key(meant)


def test_a_tone_mark_still_tells_words_apart() -> None:
    assert search_key("เสือ") != search_key("เสื้อ")


@pytest.mark.parametrize("case", CASES["search_finds"], ids=lambda case: case["query"])
def test_a_search_finds_what_the_cases_say(case: dict[str, Any]) -> None:
    assert found(case["text"], case["query"]) is case["found"]


def test_an_empty_query_finds_everything() -> None:
    assert found("กลาง", "")
    assert found("", " \u200b")


def test_words_are_sorted_as_in_a_thai_dictionary() -> None:
    order: list[str] = CASES["sort_order"]
    shuffled = random.Random(6).sample(order, len(order))
    assert sorted(shuffled, key=sort_key) == order


def test_tones_only_tell_equal_letters_apart() -> None:
    order = ["ปา", "ป่า", "ป้า", "ปาก", "ป่าง"]
    shuffled = random.Random(6).sample(order, len(order))
    assert sorted(shuffled, key=sort_key) == order


def test_numbers_are_sorted_by_value_in_either_script() -> None:
    order = ["ข้อ ๑", "ข้อ 2", "ข้อ ๐๐๓", "ข้อ 10", "ข้อ ๑๐๐", "ข้อ " + "9" * 5000]
    shuffled = random.Random(6).sample(order, len(order))
    assert sorted(shuffled, key=sort_key) == order


def test_signs_numbers_thai_and_latin_follow_each_other() -> None:
    assert sorted(["GIS", "ฮูก", "12", "(ก)"], key=sort_key) == ["(ก)", "12", "ฮูก", "GIS"]


def test_latin_accents_do_not_move_a_word_behind_z() -> None:
    assert sorted(["Zulu", "Émile", "Emil"], key=sort_key) == ["Emil", "Émile", "Zulu"]


def test_digits_are_translated_and_nothing_else() -> None:
    assert thai_digits("ข้อ 6.1 ก (2564)") == "ข้อ ๖.๑ ก (๒๕๖๔)"
    assert arabic_digits("ข้อ ๖.๑ ก (๒๕๖๔)") == "ข้อ 6.1 ก (2564)"
