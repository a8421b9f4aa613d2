"""`pmqa-desktop check` as a person runs it: words or a list, and an exit code to act on."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.visit_folder import open_visit

LIMIT_S = 120


def check(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """On a machine without a display, with nobody's choices."""
    told = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "pmqa_desktop", "--language", "en", "check", *arguments]
    return subprocess.run(
        command,
        env=told | {"PMQA_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
    )


@pytest.fixture
def visit(demonstration: Path, tmp_path: Path) -> Path:
    """The demonstration with its decks converted."""
    folder = tmp_path / "visit"
    shutil.copytree(demonstration, folder)
    return folder


def test_a_visit_is_told_of_in_a_list_and_in_words_and_by_the_exit_code(visit: Path, tmp_path: Path) -> None:
    clean = check(tmp_path / "home", str(visit), "--json", "--limit", "100")
    found = json.loads(clean.stdout)
    assert (clean.returncode, clean.stderr) == (0, "")
    assert {each["severity"] for each in found} <= {"warning", "note"}
    assert all(each["sentence"] and each["where"] for each in found)
    assert {"severity", "code", "where", "medium", "agenda", "item", "sentence"} == set(found[0])

    with sqlite3.connect(visit / "visit.db") as database:
        (sha256,) = database.execute("SELECT file_sha256 FROM media WHERE id = 'S1'").fetchone()
    database.close()
    next((visit / "media").glob(f"{sha256}*")).unlink()
    faulty = check(tmp_path / "home", str(visit))
    assert faulty.returncode == 1
    assert "showcase 1 slides: The file S1-amnat-gis.pptx is gone" in faulty.stdout.splitlines()[0]


def test_a_visit_that_is_open_elsewhere_is_told_in_one_sentence(visit: Path, tmp_path: Path) -> None:
    opened = open_visit(visit, SystemClock())
    try:
        done = check(tmp_path / "home", str(visit))
    finally:
        opened.close()
    assert (done.returncode, done.stdout) == (2, "")
    assert "is open in another copy of this program" in done.stderr
    assert len(done.stderr.splitlines()) == 1
