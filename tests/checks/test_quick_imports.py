"""What the windows' library does anew at each start is done once, and what it promises stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

LOOK = """
import builtins, linecache, pathlib, re, sys
from pmqa_desktop.app.quick_imports import import_windows_library
compile_source, compile_pattern, compiled, patterns = compile, re.compile, [], []
def count_source(source, filename, mode, *more, **named):
    if isinstance(source, bytes):
        compiled.append(filename)
    return compile_source(source, filename, mode, *more, **named)
def count_pattern(pattern, flags=0):
    if len(pattern) > 1000:
        patterns.append(pattern)
    return compile_pattern(pattern, flags)
builtins.compile, re.compile = count_source, count_pattern
if sys.argv[1] != "plainly":
    import_windows_library(pathlib.Path(sys.argv[1]))
from PySide6.QtCore import QObject, QPoint
print("compiled", len(compiled))
print("patterns", len(patterns))
assert builtins.compile is count_source and re.compile is count_pattern
from pmqa_desktop.domain.visit import Visit
print("scanned", any(name.endswith("visit.py") for name in linecache.cache))
try:
    QPoint("left", "right")
except TypeError as error:
    print(" ".join(str(error).split()))
from PySide6.support.signature import get_signature
print(get_signature(QObject.setProperty), get_signature(QPoint))
from PySide6.support.signature.lib.pyi_generator import Formatter
print(Formatter.split("name: Union[int, str] = 3, rest"))
"""


def _look(codes: Path | str) -> dict[str, str]:
    """What a process tells that imports the library: three counts, and what the library then says."""
    command = [sys.executable, "-c", LOOK, str(codes)]
    told = subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, check=True, timeout=60)
    lines = told.stdout.splitlines()
    return dict(line.split() for line in lines[:3]) | {"said": "\n".join(lines[3:])}


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    return _look("plainly")


def test_without_help_pyside_compiles_and_scans_at_each_start(plain: dict[str, str]) -> None:
    """Where this fails, a later PySide does less by itself, and that part of `quick_imports` can go."""
    assert int(plain["compiled"]) > 10
    assert int(plain["patterns"]) == 3
    assert plain["scanned"] == "True"


def test_the_second_start_compiles_nothing_of_the_library(tmp_path: Path, plain: dict[str, str]) -> None:
    codes = tmp_path / "new" / "codes"
    first, second = _look(codes), _look(codes)
    assert first["compiled"] == plain["compiled"]
    assert second["compiled"] == "0"


def test_long_patterns_wait_until_they_are_needed_and_no_import_is_scanned(tmp_path: Path) -> None:
    quick = _look(tmp_path / "codes")
    assert (quick["patterns"], quick["scanned"]) == ("0", "False")


def test_signatures_and_error_messages_are_those_of_a_plain_import(
    tmp_path: Path, plain: dict[str, str]
) -> None:
    for _first_and_second in range(2):
        assert _look(tmp_path / "codes")["said"] == plain["said"]
    assert "QPoint.__init__() " in plain["said"]
    assert "Union[int, str]" in plain["said"]


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 200_000])
def test_a_damaged_file_of_code_is_written_anew(tmp_path: Path, plain: dict[str, str], damage: bytes) -> None:
    codes = tmp_path / "codes"
    codes.write_bytes(damage)
    assert _look(codes)["said"] == plain["said"]
    assert _look(codes)["compiled"] == "0"


def test_a_file_of_code_with_one_bit_turned_is_not_trusted(tmp_path: Path, plain: dict[str, str]) -> None:
    codes = tmp_path / "codes"
    _look(codes)
    turned = bytearray(codes.read_bytes())
    turned[len(turned) // 2] ^= 1
    codes.write_bytes(turned)
    assert _look(codes)["compiled"] == plain["compiled"]


def test_a_place_that_cannot_be_written_costs_time_only(tmp_path: Path, plain: dict[str, str]) -> None:
    (tmp_path / "file").touch()
    for _first_and_second in range(2):
        assert _look(tmp_path / "file" / "codes")["said"] == plain["said"]
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]
