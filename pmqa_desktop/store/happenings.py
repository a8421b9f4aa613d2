"""Happenings to the `kind` and `data` columns of the run log, and back.

The type annotations of the dataclasses are the schema: a new field with a default reads from old rows,
and a kind is stored under its class's name.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin

from pmqa_desktop.domain.runlog import Happening
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.rows import field_types

_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Happening)}


def encode(happening: Happening) -> tuple[str, str]:
    """The `kind` and the JSON `data` of a happening."""
    return type(happening).__name__, json.dumps(
        to_plain(happening), ensure_ascii=False, separators=(",", ":")
    )


def decode(kind: str, data: str) -> Happening:
    """The happening of a row. Raises PmqaError `visit-newer` for a kind that only a newer program knows."""
    if kind not in _KINDS:
        raise PmqaError("visit-newer", path="visit.db")
    happening: Happening = from_plain(_KINDS[kind], json.loads(data))
    return happening


def to_plain(value: Any) -> Any:
    """A dataclass as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: Any, value: Any) -> Any:
    """What JSON has, as a value of a kind; names that the kind does not know are passed over."""
    if value is None:
        return None
    if isinstance(kind, UnionType):
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    if get_origin(kind) is tuple:
        return tuple(from_plain(get_args(kind)[0], part) for part in value)
    if isinstance(kind, type) and is_dataclass(kind):
        types = field_types(kind)
        known = {name: from_plain(types[name], part) for name, part in value.items() if name in types}
        return kind(**known)
    if kind is date:
        return date.fromisoformat(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, Enum) else value
