from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import FILE, LOG_BYTES, LOG_FILES, close_log, log
from pmqa_desktop.ui.bugs import MOST, BugTeller


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path))
    close_log()
    yield tmp_path / "log"
    close_log()


@pytest.fixture
def told(folder: Path) -> list[PmqaError]:
    return []


@pytest.fixture
def teller(told: list[PmqaError]) -> BugTeller:
    def tell(error: PmqaError) -> bool:
        told.append(error)
        return True

    return BugTeller(tell)


def _meet(teller: BugTeller, bug: Exception) -> None:
    """Let it be raised, always in the same line."""
    with suppress(type(bug)):
        _raise(bug)
    teller.on_bug(type(bug), bug, bug.__traceback__)


def _raise(bug: Exception) -> None:
    raise bug


def test_a_bug_that_comes_with_every_tick_is_told_once_and_does_not_fill_the_log(
    teller: BugTeller, told: list[PmqaError], folder: Path
) -> None:
    for _ in range(MOST + 30):
        _meet(teller, ZeroDivisionError("in a tick"))
    assert [error.code for error in told] == ["unexpected"]
    assert (folder / FILE).read_text().count("ZeroDivisionError: in a tick") == MOST


def test_another_bug_is_told_too(teller: BugTeller, told: list[PmqaError]) -> None:
    _meet(teller, ZeroDivisionError())
    _meet(teller, KeyError("x"))
    assert len(told) == 2


def test_what_a_person_can_mend_is_told_every_time(teller: BugTeller, told: list[PmqaError]) -> None:
    for _ in range(3):
        _meet(teller, PmqaError("visit-not-saved", reason="disk full"))
    assert [error.code for error in told] == ["visit-not-saved"] * 3


def test_a_bug_before_there_is_any_window_goes_to_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _meet(BugTeller(lambda _error: False), ZeroDivisionError("too early"))
    assert "ZeroDivisionError: too early" in capsys.readouterr().err


def test_the_log_rotates_and_the_oldest_goes(folder: Path) -> None:
    for _ in range(LOG_FILES + 3):
        log().info("x" * (LOG_BYTES - 200))
    files = sorted(file.name for file in folder.iterdir())
    assert files == [FILE, *(f"{FILE}.{number}" for number in range(1, LOG_FILES + 1))]
    assert all(file.stat().st_size <= LOG_BYTES for file in folder.iterdir())


def test_a_log_folder_that_cannot_be_written_to_stops_nothing(
    teller: BugTeller, told: list[PmqaError], folder: Path
) -> None:
    folder.write_text("a file in the folder's place")
    _meet(teller, ZeroDivisionError())
    assert [error.code for error in told] == ["unexpected"]
