"""What import-linter cannot see: parts of Qt, the standard library, and who reads the clock."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "pmqa_desktop"

CLOCKS = {
    "time": {"time", "time_ns", "monotonic", "monotonic_ns", "localtime", "gmtime"},
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch", "currentSecsSinceEpoch"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
}
CLOCK_READERS = {
    "domain/clock.py": {"time_ns", "monotonic_ns"},
    "media/vlc_player.py": {"monotonic", "monotonic_ns"},
}


def _files(floor: str = "") -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((PACKAGE / floor).rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def _imports(tree: ast.Module) -> Iterator[str]:
    """Full names, `PySide6.QtGui` for both ways of importing it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def _clock_calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
                if name in CLOCKS.get(owner, ()):
                    yield name
            case ast.ImportFrom(module="time", names=names):
                yield from (alias.name for alias in names)


def test_the_domain_needs_nothing_but_python() -> None:
    allowed = sys.stdlib_module_names | {"pmqa_desktop"}
    foreign = [
        (name, imported)
        for name, tree in _files("domain")
        for imported in _imports(tree)
        if imported.split(".")[0] not in allowed
    ]
    assert foreign == []


def test_services_know_no_windows() -> None:
    windows = ("PySide6.QtWidgets", "PySide6.QtGui")
    found = [
        (name, imported)
        for name, tree in _files("services")
        for imported in _imports(tree)
        if imported.startswith(windows)
    ]
    assert found == []


def test_only_the_clock_reads_the_time() -> None:
    found = [
        (name, call)
        for name, tree in _files()
        for call in _clock_calls(tree)
        if call not in CLOCK_READERS.get(name, ())
    ]
    assert found == []


def test_a_file_that_reads_the_time_would_be_found() -> None:
    tree = ast.parse(
        "import time, datetime\ntime.time()\ndatetime.datetime.now()\nfrom time import monotonic\n"
    )

    assert sorted(_clock_calls(tree)) == ["monotonic", "now", "time"]


HOUSE = {
    "__init__.py": "",
    "__main__.py": "import pmqa_desktop.cli",
    "app/__init__.py": "",
    "app/program.py": "import pmqa_desktop.ui, pmqa_desktop.store, pmqa_desktop.media.vlc_player",
    "cli.py": "import pmqa_desktop.app.program, pmqa_desktop.services",
    "errors.py": "",
    "log.py": "import pmqa_desktop.paths",
    "paths.py": "",
    "ui/__init__.py": "import pmqa_desktop.services",
    "services/__init__.py": "import pmqa_desktop.store, pmqa_desktop.media, pmqa_desktop.reports, PySide6",
    "store/__init__.py": "import pmqa_desktop.domain",
    "media/__init__.py": "",
    "media/vlc_player.py": "import vlc",
    "reports/__init__.py": "import pmqa_desktop.domain",
    "domain/__init__.py": "import pmqa_desktop.errors",
}
"""The smallest package with every floor, and nothing wrong in it."""


def _lint(root: Path, folder: Path, house: dict[str, str]) -> subprocess.CompletedProcess[str]:
    for name, text in house.items():
        path = folder / "pmqa_desktop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")
    shutil.copy(root / ".importlinter", folder)
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([linter, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def test_imports_that_go_down_keep_the_contracts(tmp_path: Path, root: Path) -> None:
    assert _lint(root, tmp_path, HOUSE).returncode == 0


@pytest.mark.parametrize(
    ("name", "imported"),
    [
        ("domain/bad.py", "PySide6"),
        ("domain/bad.py", "pmqa_desktop.paths"),
        ("store/bad.py", "PySide6"),
        ("store/bad.py", "pmqa_desktop.media"),
        ("services/bad.py", "pmqa_desktop.ui"),
        ("services/bad.py", "vlc"),
        ("ui/bad.py", "pmqa_desktop.cli"),
        ("ui/bad.py", "pmqa_desktop.app"),
    ],
)
def test_an_import_that_goes_up_or_sideways_is_named(
    tmp_path: Path, root: Path, name: str, imported: str
) -> None:
    ended = _lint(root, tmp_path, {**HOUSE, name: f"import {imported}"})

    module = f"pmqa_desktop.{name.removesuffix('.py').replace('/', '.')}"
    assert ended.returncode == 1
    assert f"{module} -> {imported}" in ended.stdout


def test_a_new_room_needs_a_floor(tmp_path: Path, root: Path) -> None:
    ended = _lint(root, tmp_path, {**HOUSE, "stray.py": ""})

    assert ended.returncode == 1
    assert "- pmqa_desktop.stray" in ended.stdout
