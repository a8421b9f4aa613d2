import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import close_log
from pmqa_desktop.ui.common.errors import sentence
from tests.support.clocks import FakeClock
from tests.support.hands import said


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def log(home: Path) -> Iterator[Callable[[], str]]:
    """What has been written into the log."""

    def written() -> str:
        file = home / "log" / "pmqa.log"
        return file.read_text() if file.exists() else ""

    close_log()
    yield written
    close_log()


@pytest.fixture
def program(
    home: Path, visit_folder: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Program(FakeClock(), read_preferences("en"))
    made.open(visit_folder)
    yield made
    made.close()


def test_closing_the_main_window_ends_the_program_though_the_audience_is_up(visit_folder: Path) -> None:
    """In a process of its own: Qt lets an application run only once."""
    script = """
import sys
from pathlib import Path
from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock

program = Program(SystemClock(), read_preferences())
program.open(Path(sys.argv[1]))
program.show()

def close() -> None:
    assert program.windows.audience.isVisible()
    program.windows.main.close()

program.windows.completed.connect(close)
sys.exit(program.run())
"""
    command = [sys.executable, "-c", script, str(visit_folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr


def test_a_bug_is_logged_with_its_traceback_and_told_on_the_operator_s_screen_only(
    program: Program, log: Callable[[], str]
) -> None:
    program.windows.show()
    bug = ZeroDivisionError("by the test")
    sys.excepthook(ZeroDivisionError, bug, None)
    assert "by the test" in log()
    (told,) = said(program.windows.main.notices)
    assert "unexpected" in told
    assert program.windows.main.isVisible()


def test_what_a_person_can_mend_is_told_as_such_and_is_no_bug(
    program: Program, log: Callable[[], str]
) -> None:
    error = PmqaError("visit-not-saved", reason="disk full")
    sys.excepthook(PmqaError, error, None)
    assert said(program.windows.main.notices) == [sentence(error)]
    assert log() == ""
