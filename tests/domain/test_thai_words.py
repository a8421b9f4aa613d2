"""Where a line of Thai may break: by example, and for whatever people write. All with the shipped list."""

import re
import time
import unicodedata
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.thai_words import BREAK, SAMPLE_WORDS, WordCutter, clusters, without_breaks
from pmqa_desktop.paths import resource

THAI_LETTERS = st.characters(
    min_codepoint=0x0E01, max_codepoint=0x0E5B, exclude_characters="\u0e3b\u0e3c\u0e3d\u0e3e\u0e3f"
)
OTHERS = st.sampled_from(" \n\u00a0\u200d\u2060.,()“”฿A5é🐘")
WORDS = st.sampled_from(
    ["คณะกรรมการ", "ผู้ตรวจ", "ประเมิน", "ที่", "ก็", "น้ำ", "ๆ", "ฯ", "๒๕๖๔", "ฯลฯ", "กฤษฎางค์", "เเ", "องค์กร"]
)
RUNS = st.one_of(st.text(THAI_LETTERS, min_size=1), st.lists(WORDS, min_size=1).map("".join))
TEXTS = st.one_of(st.text(), RUNS, st.lists(st.one_of(WORDS, OTHERS, THAI_LETTERS)).map("".join))
TEXTS_WITH_BREAKS = st.lists(st.one_of(WORDS, OTHERS, THAI_LETTERS, st.just(BREAK))).map("".join)

ORPHANED = re.compile(f"{BREAK}[\u0e2f-\u0e3a\u0e45-\u0e5b]|[\u0e40-\u0e44]{BREAK}")
"""A break before a vowel, mark, sign or digit of what is before it, or behind a leading vowel."""
UNFINISHED = re.compile(f"[ก-ฮ][ัื][่-๋]?{BREAK}[ก-ฮ]|[ก-ฮะ-ฺ็-๎]{BREAK}[ก-ฮ]{{1,2}}[ิุ]?์")
"""A break before the consonant that a syllable needs, or before a silent one."""
STRAY = re.compile(f"(?<![ก-ฺเ-๛]){BREAK}|{BREAK}(?![ก-ฺเ-๛])")
"""A break beside anything but Thai."""


@cache
def shipped() -> WordCutter:
    return WordCutter(shipped_words())


@cache
def shipped_words() -> tuple[str, ...]:
    return tuple(resource("words/words_th.txt").read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    "words",
    [
        "คณะกรรมการ|ตรวจ|ประเมิน",
        "ความ|พร้อม|ของ|ผู้|มี|ส่วน|ได้|ส่วน|เสีย",
        "ใน|ปี๒๕๖๔|จังหวัด|ต่างๆ|และ|กรุงเทพฯ|ได้|รับ|รางวัลฯลฯ",
        "๒๕๖๔|จังหวัด",
        "ก็|ดี|ที่|เก็บ|น้ำ",
        "ทุก|ราย|ทดสอบ",
        "สู้|โควิด|ที่|อำนาจเจริญ",
    ],
)
def test_words_of_everyday_are_found(words: str) -> None:
    assert shipped().cut(words.replace("|", "")) == words.split("|")


def test_the_words_of_the_sample_are_found() -> None:
    assert shipped().cut("".join(SAMPLE_WORDS)) == list(SAMPLE_WORDS)


@pytest.mark.parametrize("words", ["คุณ|กฤษฎางค์|เป็น|ประธาน", "คุณ|กูล|และ|ทดสอบ", "เซิร์ฟเวอร์|สตรีม|มิง|ไมโครโฟน"])
def test_a_name_that_no_list_has_stays_in_one_piece_and_apart_from_its_neighbours(words: str) -> None:
    assert shipped().cut(words.replace("|", "")) == words.split("|")


def test_of_two_cuts_the_one_with_fewer_words_wins() -> None:
    cutter = WordCutter(["มา", "ตร", "ฐาน", "มาตร", "มาตรฐาน", "สากล"])
    assert cutter.cut("มาตรฐานสากล") == ["มาตรฐาน", "สากล"]


def test_a_list_that_would_split_a_cluster_is_not_obeyed() -> None:
    assert WordCutter(["ที", "กา", "เ", "กิน"]).cut("ที่เกา") == ["ที่เกา"]


def test_without_a_list_long_text_still_has_breaks() -> None:
    pieces = WordCutter([]).cut("พา" * 100)
    assert 8 <= len(pieces) <= 20


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ระบบ IT ของจังหวัด", "ระบบ IT ของ|จังหวัด"),
        ("(ผู้ตรวจประเมิน) พ.ศ. ๒๕๖๔", "(ผู้|ตรวจ|ประเมิน) พ.ศ. ๒๕๖๔"),
        ("ราคา๑๐,๐๐๐บาท", "ราคา๑๐,๐๐๐|บาท"),
        ("plain English", "plain English"),
        ("", ""),
    ],
)
def test_marks_stand_between_thai_words_only(text: str, shown: str) -> None:
    assert shipped().with_breaks(text) == shown.replace("|", BREAK)


def test_breaks_that_somebody_has_set_are_left_as_they_are() -> None:
    brought = f"คณะกรรมการ{BREAK}ตรวจประเมิน"
    assert shipped().with_breaks(f"{brought} ตรวจประเมิน") == f"{brought} ตรวจ{BREAK}ประเมิน"


@given(TEXTS)
def test_taking_the_marks_out_gives_the_text_back(text: str) -> None:
    text = without_breaks(text)
    assert without_breaks(shipped().with_breaks(text)) == text


@given(TEXTS_WITH_BREAKS)
def test_marking_twice_is_marking_once(text: str) -> None:
    once = shipped().with_breaks(text)
    assert shipped().with_breaks(once) == once


@given(TEXTS)
def test_no_mark_is_orphaned_and_no_syllable_left_unfinished(text: str) -> None:
    shown = shipped().with_breaks(without_breaks(text))
    assert not ORPHANED.search(shown)
    assert not UNFINISHED.search(shown)
    assert not STRAY.search(shown)


@given(RUNS)
def test_words_and_clusters_are_the_whole_run_in_order(run: str) -> None:
    units = clusters(run)
    assert "".join(run[start:end] for start, _, end in units) == run
    words = shipped().cut(run)
    assert "".join(words) == run
    assert all(words)
    ends = {end for _, _, end in units}
    lengths = [len("".join(words[: place + 1])) for place in range(len(words))]
    assert set(lengths) <= ends


@given(RUNS)
def test_no_word_of_the_list_is_cut_when_it_stands_alone(run: str) -> None:
    whole = [word for word in shipped().cut(run) if word in set(shipped_words())]
    assert all(shipped().cut(word) == [word] for word in whole)


@pytest.mark.parametrize(
    "part", ["ก", "กรมการ", "กร่", "พา", "ก็", "ๆ", "ั", "เ", "๕", "สำนักงานคณะกรรมการกฤษฎีกา"]
)
def test_the_time_grows_with_the_length_and_no_faster(part: str) -> None:
    run = (part * 10_000)[:10_000]
    began = time.perf_counter()
    pieces = shipped().cut(run)
    assert time.perf_counter() - began < 2
    assert "".join(pieces) == run


def test_the_shipped_list_is_clean() -> None:
    words = shipped_words()
    assert len(words) > 40_000
    assert list(words) == sorted(set(words))
    assert all(word == unicodedata.normalize("NFC", word).strip() for word in words)
    assert all(re.fullmatch("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}", word) for word in words)
