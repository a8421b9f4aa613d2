"""What a start compiles anew each time is compiled once, and what it is for stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

LOOK = """
import builtins, dataclasses, linecache, pathlib, re, sys
compile_source, compile_pattern, compiled, patterns, written = compile, re.compile, [], [], []
def count_source(source, filename, mode, *more, **named):
    if isinstance(source, bytes):
        compiled.append(filename)
    return compile_source(source, filename, mode, *more, **named)
def count_pattern(pattern, flags=0):
    if len(pattern) > 1000:
        patterns.append(pattern)
    return compile_pattern(pattern, flags)
def count_written(source, *names):
    written.append(source)
    exec(source, *names)
builtins.compile, re.compile = count_source, count_pattern
if sys.argv[1] == "plainly":
    dataclasses.exec = count_written
else:
    from pmqa_desktop.app.quick_imports import Codes, import_windows_library, write_dataclasses_once
    codes = Codes(pathlib.Path(sys.argv[1]))
    write_dataclasses_once(codes)
    import_windows_library(codes)
from PySide6.QtCore import QObject, QPoint
assert builtins.compile is count_source and re.compile is count_pattern
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.domain.deck import Link, Rectangle
print("compiled", len(compiled))
print("patterns", len(patterns))
print("written", len(written))
print("scanned", any(name.endswith("visit.py") for name in linecache.cache))
try:
    QPoint("left", "right")
except TypeError as error:
    print(" ".join(str(error).split()))
from PySide6.support.signature import get_signature
print(get_signature(QObject.setProperty), get_signature(QPoint))
from PySide6.support.signature.lib.pyi_generator import Formatter
print(Formatter.split("name: Union[int, str] = 3, rest"))
import inspect
link = Link(Rectangle(0, 0, 1, 0.5), page=3)
print(link, link == Link(Rectangle(0, 0, 1, 0.5), page=3), link == Link(Rectangle(0, 0, 1, 0.5)))
print(hash(link) == hash(dataclasses.replace(link)), inspect.signature(Link), Link.__match_args__)
try:
    link.page = 4
except dataclasses.FrozenInstanceError as error:
    print(error)
if sys.argv[1] != "plainly":
    codes.keep()
"""


def _look(codes: Path | str) -> dict[str, str]:
    """What a process tells that imports it all: four counts, and what the things imported then say."""
    command = [sys.executable, "-c", LOOK, str(codes)]
    told = subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, check=True, timeout=60)
    lines = told.stdout.splitlines()
    return dict(line.split() for line in lines[:4]) | {"said": "\n".join(lines[4:])}


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    return _look("plainly")


def test_without_help_each_start_writes_compiles_and_scans(plain: dict[str, str]) -> None:
    """Where this fails, a later PySide or Python does less by itself; that part of `quick_imports` can go."""
    assert int(plain["compiled"]) > 10
    assert int(plain["written"]) > 10
    assert int(plain["patterns"]) == 3
    assert plain["scanned"] == "True"


def test_the_second_start_compiles_nothing(tmp_path: Path, plain: dict[str, str]) -> None:
    codes = tmp_path / "new" / "codes"
    first, second = _look(codes), _look(codes)
    assert int(first["compiled"]) > int(plain["compiled"])  # and what was written for dataclasses
    assert second["compiled"] == "0"


def test_long_patterns_wait_until_they_are_needed_and_no_import_is_scanned(tmp_path: Path) -> None:
    quick = _look(tmp_path / "codes")
    assert (quick["patterns"], quick["scanned"]) == ("0", "False")


def test_signatures_messages_and_dataclasses_are_those_of_a_plain_import(
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
    assert int(_look(codes)["compiled"]) > int(plain["compiled"])


def test_a_place_that_cannot_be_written_costs_time_only(tmp_path: Path, plain: dict[str, str]) -> None:
    (tmp_path / "file").touch()
    for _first_and_second in range(2):
        assert _look(tmp_path / "file" / "codes")["said"] == plain["said"]
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


PROGRAM = """
from pmqa_desktop import cli
from pmqa_desktop.app.quick_imports import Codes
keep, prepare = Codes.keep, cli._prepare_windows
def keep_and_quit(codes):
    from PySide6.QtWidgets import QApplication
    keep(codes)
    QApplication.quit()
def prepare_and_hurry(codes):
    prepare(codes)
    import pmqa_desktop.app.program as program
    program.STARTED_MS = 0
Codes.keep, cli._prepare_windows = keep_and_quit, prepare_and_hurry
cli.main([])
"""


def test_the_program_keeps_what_its_start_has_compiled(tmp_path: Path) -> None:
    environment = {"PYTHONPYCACHEPREFIX": str(tmp_path / "pycache"), "PMQA_HOME": str(tmp_path / "home")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    subprocess.run([sys.executable, "-c", PROGRAM], env=environment, check=True, timeout=60)
    (kept,) = (tmp_path / "pycache").rglob("*.codes")
    assert kept.stat().st_size > 100_000
