"""Spares the start what the windows' library does anew each time, or beside every import.

PySide carries 3,600 lines of Python inside one of its libraries, where Python keeps no bytecode for them.
They are compiled at each start, and with them three patterns of 6,000 characters that only help texts and
error messages need. Together that was a sixth of our start. None of it touches what PySide promises, and
where a later PySide does nothing of the kind any more, this does nothing.
"""

import builtins
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

LONG_PATTERN = 1000
"""From how many characters on a pattern takes milliseconds to compile."""

HASH_BYTES = 8
"""The length of `source_hash`."""


def kept_codes() -> Path:
    """Where the compiled code of the library's own Python is kept: where Python keeps ours."""
    return Path(cache_from_source(__file__)).with_suffix(".library")


def import_windows_library(codes: Path | None = None) -> None:
    """Import PySide's core for the first time, without what nobody here needs.

    `codes` is the file of compiled code, by default `kept_codes()`. One that is damaged, or cannot be
    written, costs time and nothing else.
    """
    with _compiled_once(codes or kept_codes()), _long_patterns_compiled_on_use():
        import PySide6.QtCore  # noqa: F401
    _spare_source_scans()


def _spare_source_scans() -> None:
    """Have PySide take no module for one that switches on its optional features.

    It reads the source of every module that is imported after it, to look for its own name there, since
    such a module might ask for snake_case names (`from __feature__ import …`). Nobody here does. The reading
    takes a fifth of the time of our imports, and the lines that it read stay in memory.
    """
    scan = sys.modules.get("shibokensupport.feature")
    if hasattr(scan, "_mod_uses_pyside"):
        vars(scan)["_mod_uses_pyside"] = lambda _module: False


@contextmanager
def _compiled_once(file: Path) -> Iterator[None]:
    """Within this, files of source that are compiled as they stand are taken from `file`, or added to it."""
    kept, used = _read(file), dict[bytes, CodeType]()

    def compile_or_take(source: object, filename: str, mode: str, *more: object, **named: object) -> object:
        if not isinstance(source, bytes) or mode != "exec" or more or named:
            return really_compile(source, filename, mode, *more, **named)
        key = source_hash(MAGIC_NUMBER + os.fsencode(filename) + b"\0" + source)
        if key not in used:
            used[key] = kept.get(key) or really_compile(source, filename, mode)
        return used[key]

    with _replaced(builtins, "compile", compile_or_take) as really_compile:
        yield
    if used.keys() - kept.keys() and not sys.dont_write_bytecode:
        _write(file, used)


def _read(file: Path) -> dict[bytes, CodeType]:
    with suppress(OSError):
        data = file.read_bytes()
        body = data[HASH_BYTES:]
        if source_hash(body) == data[:HASH_BYTES]:  # `marshal` trusts what it reads
            codes: dict[bytes, CodeType] = marshal.loads(body)
            return codes
    return {}


def _write(file: Path, codes: dict[bytes, CodeType]) -> None:
    body = marshal.dumps(codes)
    unfinished = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(source_hash(body) + body)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)


@contextmanager
def _long_patterns_compiled_on_use() -> Iterator[None]:
    def compile_or_wait(pattern: str, flags: int = 0) -> "re.Pattern[str] | _Pattern":
        later = _Pattern(lambda: really_compile(pattern, flags))
        return later if len(pattern) >= LONG_PATTERN else later.made()

    with _replaced(re, "compile", compile_or_wait) as really_compile:
        yield


class _Pattern:
    """Stands in for a compiled pattern until one of its methods is called."""

    def __init__(self, make: Callable[[], re.Pattern[str]]) -> None:
        self.made = make
        """The compiled one; `re` keeps what it has compiled."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            return getattr(self.made(), name)(*given, **named)

        return call


@contextmanager
def _replaced(module: object, name: str, stand_in: object) -> Iterator[Callable[..., Any]]:
    """Within this, a module's function is another one. Gives the real one."""
    real = getattr(module, name)
    setattr(module, name, stand_in)
    try:
        yield real
    finally:
        setattr(module, name, real)
