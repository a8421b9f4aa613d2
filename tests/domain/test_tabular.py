import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.tabular import defused, from_table, restored, to_table


@given(st.text())
def test_what_was_defused_comes_back_as_it_was(text: str) -> None:
    assert restored(defused(text)) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+66 45 511", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''=1"]
)
def test_nothing_that_leaves_is_a_formula(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "6.1", "it's", "'quoted'", "๖.๑ = ดี", "ข้อ -5"])
def test_other_texts_are_left_alone(text: str) -> None:
    assert defused(text) == text
    assert restored(text) == text


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=4), st.sampled_from("\t,;"))
def test_a_table_survives_the_clipboard(rows: list[list[str]], separator: str) -> None:
    assert from_table(to_table(rows, separator), separator) == rows


@given(st.text(alphabet="ab\"\t\r\n',\0ก"), st.sampled_from("\t,;"))
def test_whatever_is_on_the_clipboard_is_a_table_of_some_kind(text: str, separator: str) -> None:
    assert all(isinstance(cell, str) for row in from_table(text, separator) for cell in row)


def test_a_cell_as_long_as_a_report_is_read() -> None:
    long = "ก" * 200_000
    assert from_table(f"{long}\tb") == [[long, "b"]]
