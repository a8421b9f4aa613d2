"""Rows to and from the domain's records, led by the types of their fields.

A `Bilingual` takes two columns (`title_th`, `title_en`); dates and times are ISO text; a small tuple of words
is JSON text. Lists of records have a table of their own with a `position` column.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, time
from enum import Enum
from functools import cache
from operator import itemgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.reading import Row, rows_in_order

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from sqlite_utils import Database

_Record = TypeVar("_Record", bound="DataclassInstance")


def _words(text: str) -> tuple[str, ...]:
    import json

    return tuple(json.loads(text))


_READERS: Mapping[Any, Callable[[Any], object]] = {
    bool: bool,
    date: date.fromisoformat,
    time: time.fromisoformat,
    tuple[str, ...]: _words,
}


@contextmanager
def replacing(db: "Database") -> Iterator[None]:
    """One transaction in which rows that others refer to may be taken out and put back.

    Foreign keys are checked when the outermost transaction commits: IntegrityError, and no change.
    """
    with db.atomic():
        db.execute("PRAGMA defer_foreign_keys = ON")
        yield


def _used_in_agenda() -> PmqaError:
    return PmqaError("used-in-agenda")


def _used_in_checklist() -> PmqaError:
    return PmqaError("used-in-checklist")


def _used_in_coordination() -> PmqaError:
    return PmqaError("used-in-coordination")


def _used_in_events() -> PmqaError:
    return PmqaError("used-in-events")


def _used_in_showcases() -> PmqaError:
    return PmqaError("used-in-showcases")


def _used_elsewhere() -> PmqaError:
    return PmqaError("record-still-used")


_USED_IN: Mapping[str, Callable[[], PmqaError]] = {
    "agenda_items": _used_in_agenda,
    "agendas": _used_in_agenda,
    "agenda_item_media": _used_in_agenda,
    "optional_pages": _used_in_agenda,
    "check_items": _used_in_checklist,
    "contacts": _used_in_coordination,
    "agency_tasks": _used_in_coordination,
    "signal_paths": _used_in_coordination,
    "prepared_answers": lambda: PmqaError("used-in-bank"),
    "showcases": _used_in_showcases,
    "media": _used_in_showcases,
    "roles": lambda: PmqaError("used-in-roles"),
    "events": _used_in_events,
    "event_places": _used_in_events,
    "event_pictures": _used_in_events,
    "showcase_results": _used_in_showcases,
    "stations": _used_in_showcases,
    "reviews": _used_in_showcases,
    "media_versions": _used_in_showcases,
    "steps": lambda: PmqaError("used-in-steps"),
}
"""By the table that refers to it, the error that says where something is still used."""


def refuse_orphans(connection: sqlite3.Connection) -> None:
    """Raise a PmqaError of `_USED_IN`, else `record-still-used`, where a row refers to one that is gone."""
    orphans = {table for table, *_ in connection.execute("PRAGMA foreign_key_check")}
    if orphans:
        raise next((error for table, error in _USED_IN.items() if table in orphans), _used_elsewhere)()


def to_row(record: "DataclassInstance", leave_out: Collection[str] = ()) -> dict[str, Any]:
    """The columns of a record, but for the fields in `leave_out`, which are stored elsewhere."""
    row: dict[str, Any] = {}
    for field in fields(record):
        if field.name in leave_out:
            continue
        value = getattr(record, field.name)
        if isinstance(value, Bilingual):
            row[f"{field.name}_th"], row[f"{field.name}_en"] = value.th, value.en
        else:
            row[field.name] = value.value if isinstance(value, Enum) else value
    return row


def from_row(kind: type[_Record], row: Row, **others: object) -> _Record:
    """The record that a row holds; `others` are the fields that were stored elsewhere."""
    values = {name: read(row) for name, read in _readers(kind) if name not in others}
    return kind(**values, **others)


def replace_rows(db: "Database", table: str, rows: Iterable[Row]) -> None:
    """Make the table hold exactly these rows. The caller holds the transaction."""
    db.table(table).delete_where()
    db.table(table).insert_all(dict(row) for row in rows)


def replace_records(
    db: "Database", table: str, records: Iterable["DataclassInstance"], leave_out: Collection[str] = ()
) -> None:
    """Make the table hold exactly these records, in this order. The caller holds the transaction."""
    replace_rows(db, table, ({"position": n, **to_row(each, leave_out)} for n, each in enumerate(records)))


def read_records(connection: sqlite3.Connection, table: str, kind: type[_Record]) -> tuple[_Record, ...]:
    """All records of a table, in order."""
    return tuple(from_row(kind, row) for row in rows_in_order(connection, table))


@cache
def field_types(kind: "type[DataclassInstance]") -> Mapping[str, Any]:
    """By name, the types of a record's fields.

    No record writes them as text, so they need not be looked up, which takes longer than to read a table.
    """
    return {field.name: field.type for field in fields(kind)}


@cache
def _readers(kind: "type[DataclassInstance]") -> tuple[tuple[str, Callable[[Row], object]], ...]:
    return tuple((name, _reader(name, hint)) for name, hint in field_types(kind).items())


def _reader(name: str, hint: Any) -> Callable[[Row], object]:
    if hint is Bilingual:
        th, en = f"{name}_th", f"{name}_en"
        return lambda row: Bilingual(row[th], row[en])
    if get_origin(hint) is UnionType:
        hint = get_args(hint)[0]
    if hint in (str, int):
        return itemgetter(name)
    read = _READERS.get(hint, hint)
    return lambda row: None if row[name] is None else read(row[name])
