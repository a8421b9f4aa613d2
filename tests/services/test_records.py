"""Records as a table that is worked in."""

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QSettings, Signal

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.record_columns import (
    both_column,
    day_column,
    flag_column,
    name_column,
    names_column,
    number_column,
    option_column,
    text_column,
    time_column,
)
from pmqa_desktop.services.records import Column, Records


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Thing:
    id: str
    name: Bilingual = NOTHING
    note: str = ""
    owner: str | None = None
    friends: tuple[str, ...] = ()
    colour: Colour = Colour.RED
    ready: bool = False
    day: date | None = None
    at: time | None = None
    count: int = 0


class Kept(QObject):
    changed = Signal()
    can_undo = can_redo = False

    def __init__(self, *rows: Thing) -> None:
        super().__init__()
        self.rows: tuple[Thing, ...] = rows

    def undo(self) -> None: ...

    def redo(self) -> None: ...

    def keep(self, rows: tuple[Thing, ...]) -> None:
        self.rows = rows


NAMES = {"A": Bilingual("อำเภอ", "District"), "B": Bilingual("ตำบล", "Subdistrict")}
PREFERENCES = Preferences(QSettings())
COLUMNS: list[Column[Thing]] = [
    both_column("name", lambda: "Name", "name", "th"),
    text_column("note", lambda: "Note", "note", lines=True),
    name_column("owner", lambda: "Owner", "owner", lambda: NAMES, PREFERENCES),
    names_column("friends", lambda: "Friends", "friends", lambda: NAMES, PREFERENCES),
    option_column(
        "colour", lambda: "Colour", "colour", lambda: {Colour.RED: "Rot", Colour.BLUE: "Blau"}, Colour.RED
    ),
    flag_column("ready", lambda: "Ready", "ready"),
    day_column("day", lambda: "Day", "day", PREFERENCES),
    time_column("at", lambda: "At", "at"),
    number_column("count", lambda: "Count", "count", 0, 99),
    Column("id", lambda: "Id", lambda row: row.id, None),
]


def table(*ids: str) -> tuple[Records[Thing], Kept]:
    kept = Kept(*map(Thing, ids))
    return (
        Records(COLUMNS, lambda: kept.rows, kept.keep, lambda: Thing("new"), kept, lambda row: row.id),
        kept,
    )


@pytest.mark.parametrize(
    ("code", "typed", "field", "value"),
    [
        ("name", "ชื่อ", "name", Bilingual("ชื่อ")),
        ("note", "a\nb", "note", "a\nb"),
        ("owner", "district", "owner", "A"),
        ("owner", "ตำบล", "owner", "B"),
        ("owner", "", "owner", None),
        ("friends", "ตำบล\nDistrict\nB", "friends", ("B", "A")),
        ("colour", "blau", "colour", Colour.BLUE),
        ("colour", "blue", "colour", Colour.BLUE),
        ("colour", "", "colour", Colour.RED),
        ("ready", "ใช่", "ready", True),
        ("ready", "-", "ready", False),
        ("day", "๒๒ ก.ค. ๖๔", "day", date(2021, 7, 22)),
        ("at", "๙.๓๐ น.", "at", time(9, 30)),
        ("at", "09:05:30", "at", time(9, 5, 30)),
        ("at", "", "at", None),
        ("count", "๑๒", "count", 12),
        ("count", "", "count", 0),
    ],
)
def test_a_cell_takes_what_people_mean(code: str, typed: str, field: str, value: object) -> None:
    records, _kept = table()
    assert getattr(records.filled(Thing("1"), code, typed), field) == value


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("owner", "t"),
        ("owner", "จังหวัด"),
        ("colour", "grün"),
        ("ready", "vielleicht"),
        ("day", "31/2/2564"),
        ("at", "25:00"),
        ("at", "เช้า"),
        ("count", "100"),
        ("count", "x"),
    ],
)
def test_a_cell_refuses_what_means_nothing(code: str, typed: str) -> None:
    records, _kept = table()
    with pytest.raises(PmqaError, match="column-unreadable"):
        records.filled(Thing("1"), code, typed)


def test_a_cell_that_is_only_read_takes_its_own_words_and_no_others() -> None:
    records, _kept = table()
    assert records.filled(Thing("1"), "id", "1") == Thing("1")
    with pytest.raises(PmqaError, match="column-read-only"):
        records.filled(Thing("1"), "id", "2")


@pytest.mark.parametrize("code", [column.code for column in COLUMNS if column.filled])
def test_what_a_cell_says_can_be_typed_into_it(code: str) -> None:
    records, _kept = table()
    full = Thing(
        "1",
        Bilingual("ก"),
        "n",
        "A",
        ("A", "B"),
        Colour.BLUE,
        ready=True,
        day=date(2024, 2, 29),
        at=time(8),
        count=3,
    )
    column = records.column(code)
    assert records.filled(full, code, column.said(full)) == full


def test_a_new_record_comes_behind_the_one_it_was_asked_at() -> None:
    records, kept = table("1", "2")
    records.put(Thing("new"), after="1")
    assert [row.id for row in kept.rows] == ["1", "new", "2"]
    records.put(replace(Thing("2"), note="other"), Thing("3"))
    assert [(row.id, row.note) for row in kept.rows] == [("1", ""), ("new", ""), ("2", "other"), ("3", "")]


@given(
    st.lists(st.sampled_from("abcdef"), unique=True),
    st.sets(st.sampled_from("abcdef")),
    st.sampled_from([-1, 1]),
)
def test_moving_keeps_every_record_and_the_order_of_the_others(
    ids: list[str], chosen: set[str], by: int
) -> None:
    records, kept = table(*ids)
    records.move(chosen, by)
    moved = [row.id for row in kept.rows]
    assert sorted(moved) == sorted(ids)
    assert [each for each in moved if each not in chosen] == [each for each in ids if each not in chosen]
    assert [each for each in moved if each in chosen] == [each for each in ids if each in chosen]
    assert all(abs(moved.index(each) - ids.index(each)) <= 1 for each in chosen & set(ids))


def test_moving_up_and_down_again_changes_nothing_in_the_middle() -> None:
    records, kept = table("1", "2", "3", "4")
    records.move({"2", "3"}, -1)
    assert [row.id for row in kept.rows] == ["2", "3", "1", "4"]
    records.move({"2", "3"}, +1)
    assert [row.id for row in kept.rows] == ["1", "2", "3", "4"]


@given(
    st.lists(st.sampled_from("abcdef"), unique=True),
    st.sets(st.sampled_from("abcdef")),
    st.none() | st.sampled_from("abcdef"),
)
def test_dragging_keeps_every_record_and_both_orders(
    ids: list[str], chosen: set[str], before: str | None
) -> None:
    records, kept = table(*ids)
    records.move_to(chosen, before)
    moved = [row.id for row in kept.rows]
    assert sorted(moved) == sorted(ids)
    assert [each for each in moved if each not in chosen] == [each for each in ids if each not in chosen]
    assert [each for each in moved if each in chosen] == [each for each in ids if each in chosen]
    if before in ids and before not in chosen and (dragged := chosen & set(ids)):
        last = max(moved.index(each) for each in dragged)
        assert moved[last + 1] == before
