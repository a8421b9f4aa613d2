"""Spares the start what Python and the windows' library do anew each time, or beside every import.

- Each dataclass has six methods written and compiled at its making; a start makes a hundred.
- PySide carries 3,600 lines of Python inside one of its libraries, where Python keeps no bytecode for them.
  With them it compiles three patterns of 6,000 characters that only help texts and error messages need.
- PySide reads the source of every module that is imported after it.

Together that was a third of our start. What is compiled is the same, only once; where a later Python or
PySide does nothing of the kind any more, this does nothing.
"""

import builtins
import dataclasses
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

MOST_CODES = 5000
"""With more of them, those that this start did not ask for are of a former version."""


def kept_codes() -> Path:
    """Where compiled code is kept that Python itself does not keep: beside the one that it does."""
    return Path(cache_from_source(__file__)).with_suffix(".codes")


class Codes:
    """Code by its source. A file that is damaged, or cannot be written, costs time and nothing else."""

    def __init__(self, file: Path | None = None) -> None:
        """`file` is by default `kept_codes()`."""
        self._file = file or kept_codes()
        self._kept = _read(self._file)
        self._used: dict[bytes, CodeType] = {}

    def compiled(self, source: bytes, filename: str, compile_: Callable[..., CodeType]) -> CodeType:
        """The code of a whole file of source."""
        key = source_hash(MAGIC_NUMBER + os.fsencode(filename) + b"\0" + source)
        code = self._used.get(key) or self._kept.get(key) or compile_(source, filename, "exec")
        self._used[key] = code
        return code

    def keep(self) -> None:
        """Write down what was compiled since; for when the start is over."""
        if not self._used.keys() <= self._kept.keys() and not sys.dont_write_bytecode:
            from pmqa_desktop.media.whole_file import write_whole

            self._kept = self._used if len(self._kept) > MOST_CODES else self._kept | self._used
            body = marshal.dumps(self._kept)
            with suppress(OSError):
                write_whole(self._file, source_hash(body) + body)


def write_dataclasses_once(codes: Codes) -> None:
    """From now on take the methods of a dataclass from `codes`; before the first dataclass is imported."""

    def run(source: str, names: dict[str, Any], own: dict[str, Any]) -> None:
        exec(codes.compiled(source.encode(), "<string>", compile), names, own)

    vars(dataclasses)["exec"] = run  # stands before the built-in one in that module, and nowhere else


def import_windows_library(codes: Codes) -> None:
    """Import PySide's core for the first time, without what nobody here needs."""
    with _compiled_once(codes), _long_patterns_compiled_on_use():
        import PySide6.QtCore  # noqa: F401
    _spare_source_scans()


def _spare_source_scans() -> None:
    """Have PySide take no module for one that switches on its optional features.

    It looks in the source of each module for its own name, since such a module might ask for snake_case names
    (`from __feature__ import …`). Nobody here does. The reading takes a fifth of the time of our imports, and
    the lines that it read stay in memory.
    """
    scan = sys.modules.get("shibokensupport.feature")
    if hasattr(scan, "_mod_uses_pyside"):
        vars(scan)["_mod_uses_pyside"] = lambda _module: False


@contextmanager
def _compiled_once(codes: Codes) -> Iterator[None]:
    """Within this, files of source that are compiled as they stand are taken from `codes`."""

    def compile_or_take(source: object, filename: str, mode: str, *more: object, **named: object) -> object:
        if isinstance(source, bytes) and mode == "exec" and not (more or named):
            return codes.compiled(source, filename, really_compile)
        return really_compile(source, filename, mode, *more, **named)

    with _replaced(builtins, "compile", compile_or_take) as really_compile:
        yield


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


def _read(file: Path) -> dict[bytes, CodeType]:
    with suppress(OSError):
        data = file.read_bytes()
        body = data[HASH_BYTES:]
        if source_hash(body) == data[:HASH_BYTES]:  # `marshal` trusts what it reads
            codes: dict[bytes, CodeType] = marshal.loads(body)
            return codes
    return {}
