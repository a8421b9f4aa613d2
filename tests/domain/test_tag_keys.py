from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.criteria import Category, Criteria, CriterionItem, Dimension, Scheme, Verified
from pmqa_desktop.domain.people import Role
from pmqa_desktop.domain.question import NO_TAGS, QuestionKind, Tags
from pmqa_desktop.domain.tag_keys import TagKey, is_set, tag_keys, toggled
from pmqa_desktop.domain.thai import place_on_keyboard

LAST = "the question before"
CRITERIA = Criteria(
    note="",
    categories=tuple(Category(number, Bilingual(f"หมวด {number}")) for number in (1, 2, 6, 7)),
    schemes=(Scheme("pmqa40", 6, Verified.YES),),
    items=tuple(CriterionItem("pmqa40", code, Bilingual(code)) for code in ("6.1", "6.2")),
    levels=(),
    levels_rule=NOTHING,
    levels_verified=Verified.NO,
    dimensions=tuple(
        Dimension(scale, code, Bilingual(code))
        for scale, codes in (("adli", "A D L I"), ("letci", "Le T C I"))
        for code in codes.split()
    ),
    dimensions_verified=Verified.NO,
)
ROLES = (Role("assessor_1", Bilingual("กรรมการ 1")), Role("assessor_2", Bilingual("กรรมการ 2")))
KEYS = {each.key: each for each in tag_keys(ROLES, CRITERIA)}


def _after(*keys: str, last: str = LAST) -> Tags:
    tags = NO_TAGS
    for each in keys:
        tags = toggled(tags, KEYS[each], last)
    return tags


def test_each_row_of_the_keyboard_is_one_kind_of_tag() -> None:
    assert _after("2", "W", "A", "F", "X", "N", "M") == Tags(
        assessor="assessor_2",
        criterion="6.2",
        dimensions=("A", "I"),
        kind=QuestionKind.CLARIFY,
        evidence_requested=True,
        confidential=True,
    )


def test_the_scheme_of_the_visit_comes_first_then_results_then_any_category() -> None:
    assert [KEYS[each].value for each in "QWERT"] == ["6.1", "6.2", "7", "1", "2"]


def test_a_dimension_of_both_scales_has_one_key() -> None:
    assert [KEYS[each].value for each in "ASDFGHJ"] == ["A", "D", "L", "I", "Le", "T", "C"]


def test_what_goes_on_from_the_last_question_needs_one() -> None:
    assert _after("V").continues == LAST
    assert _after("V", last="") == NO_TAGS


@pytest.mark.parametrize("row", ["12", "QW", "ZX"])
def test_of_some_tags_a_question_has_one(row: str) -> None:
    first, second = row
    assert _after(first, second) == _after(second)


@given(st.lists(st.sampled_from(sorted(KEYS)), max_size=6), st.sampled_from(sorted(KEYS)))
def test_a_key_pressed_twice_changes_nothing_of_its_own_row(pressed: list[str], twice: str) -> None:
    assert not is_set(toggled(toggled(NO_TAGS, KEYS[twice], LAST), KEYS[twice], LAST), KEYS[twice])
    once = toggled(_after(*pressed), KEYS[twice], LAST)
    assert is_set(once, KEYS[twice]) is not is_set(_after(*pressed), KEYS[twice])


def test_more_assessors_than_keys_leave_the_others_without() -> None:
    many = [replace(ROLES[0], id=f"assessor_{number}") for number in range(12)]
    keys = [each for each in tag_keys(many, CRITERIA) if each.row == KEYS["1"].row]
    assert [each.key for each in keys] == list("123456789")
    assert TagKey("9", KEYS["1"].row, "assessor_8", ROLES[0].name) in keys


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("q", "Q"),
        ("ๆ", "Q"),
        ("ฟ", "A"),
        ("ผ", "Z"),
        ("1", "1"),
        ("ๅ", "1"),
        ("/", "2"),
        ("๒", "2"),
        ("จ", "0"),
    ],
)
def test_a_key_is_its_place_under_either_layout(typed: str, place: str) -> None:
    assert place_on_keyboard(typed) == place
