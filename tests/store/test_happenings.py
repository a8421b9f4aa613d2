import json
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.domain.runlog import Happening, ItemStarted, PageShown, VideoEnded
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.happenings import decode_all, encode

KINDS = get_args(Happening)


def _values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type, every field of a dataclass filled, those with a default too."""
    if isinstance(kind, UnionType):
        return st.one_of([_values(part) for part in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(_values(get_args(kind)[0]), max_size=3).map(tuple)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: _values(hints[field.name]) for field in fields(kind)})
    if kind is float:
        return st.floats(allow_nan=False)  # not a number is not equal to itself
    return st.from_type(kind)


@pytest.mark.parametrize("kind", KINDS, ids=[kind.__name__ for kind in KINDS])
@given(data=st.data())
def test_a_happening_of_every_kind_comes_back_as_it_was(kind: type[Happening], data: st.DataObject) -> None:
    happening = data.draw(_values(kind))
    name, text = encode(happening)
    (back,) = decode_all([(name, text)])
    assert back == happening
    assert type(back) is type(happening)
    assert encode(back) == (name, text)


def test_a_status_comes_back_as_a_status_and_not_as_its_name() -> None:
    (moved,) = decode_all([encode(QuestionMoved("q", QuestionStatus.SENT))])
    assert isinstance(moved, QuestionMoved)
    assert isinstance(moved.status, QuestionStatus)


def test_thai_is_stored_as_thai() -> None:
    assert encode(ItemStarted("กำหนดการ")) == ("ItemStarted", '{"item":"กำหนดการ"}')


def test_a_row_from_before_a_field_was_added_reads_with_the_fields_default() -> None:
    assert decode_all([("VideoEnded", '{"position_ms": 5}')]) == [VideoEnded(5, failure="")]


def test_a_field_that_this_program_does_not_know_is_passed_over() -> None:
    data = json.dumps({"medium": "S0", "page": 3, "gesture": "swipe"})
    assert decode_all([("PageShown", data)]) == [PageShown("S0", 3)]


def test_a_kind_that_only_a_newer_program_knows_is_told_as_such() -> None:
    with pytest.raises(PmqaError) as raised:
        decode_all([("Applauded", "{}")])
    assert (raised.value.code, raised.value.facts) == ("visit-newer", {"path": "visit.db"})
