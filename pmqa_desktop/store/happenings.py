"""Happenings to the `kind` and `data` columns of the run log, and back.

The type annotations of the dataclasses are the schema: a new field with a default reads from old rows,
and a kind is stored under its class's name.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pmqa_desktop.domain.runlog import Happening
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.rows import field_types

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_KINDS: dict[str, Any] = {kind.__name__: kind for kind in get_args(Happening)}


def encode(happening: Happening) -> tuple[str, str]:
    """The `kind` and the JSON `data` of a happening."""
    return type(happening).__name__, json.dumps(
        to_plain(happening), ensure_ascii=False, separators=(",", ":")
    )


def decode_all(rows: Iterable[tuple[str, str]]) -> list[Happening]:
    """The happenings of rows, all at once, which is several times faster than one by one.

    Raises PmqaError `visit-newer` for a kind that only a newer program knows.
    """
    rows = list(rows)
    kinds = {kind for kind, _data in rows}
    if not kinds <= _KINDS.keys():
        raise PmqaError("visit-newer", path="visit.db")
    readers = {kind: _reader_of(_KINDS[kind]) for kind in kinds}
    plain = json.loads(f"[{','.join(data for _kind, data in rows)}]")
    return [readers[kind](value) for (kind, _data), value in zip(rows, plain, strict=True)]


def to_plain(value: Any) -> Any:
    """A dataclass as JSON has it, without what is as it is by default: a long log is read at every start."""
    if is_dataclass(value) and not isinstance(value, type):
        plain = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: to_plain(part) for field, part in plain if part != field.default}
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: Any, value: Any) -> Any:
    """What JSON has, as a value of a kind; names that the kind does not know are passed over."""
    return _reader_of(kind)(value)


@cache
def _reader_of(kind: Any) -> Callable[[Any], Any]:
    """How a kind is read; found out once, for it takes longer than the reading."""
    if isinstance(kind, UnionType):
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    if get_origin(kind) is tuple:
        read_part = _reader_of(get_args(kind)[0])
        return lambda value: None if value is None else tuple(map(read_part, value))
    if isinstance(kind, type) and is_dataclass(kind):
        return _record_reader(kind)
    if kind is date:
        return lambda value: None if value is None else date.fromisoformat(value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: None if value is None else kind(value)
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _record_reader(kind: "type[DataclassInstance]") -> Callable[[Any], Any]:
    types = field_types(kind)
    names = types.keys()
    converted = {name: read for name, each in types.items() if (read := _reader_of(each)) is not _as_it_is}

    def read_record(value: Any) -> Any:
        if value is None:
            return None
        known = {name: part for name, part in value.items() if name in names}
        for name, read in converted.items():
            if name in known:
                known[name] = read(known[name])
        return kind(**known)

    return read_record
