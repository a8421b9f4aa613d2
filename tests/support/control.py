"""A run control over a database of its own, and what it is asked in tests.

A folder's conftest takes the fixtures it needs from here by name.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import Happening, TakeMode
from pmqa_desktop.services.run_control import Interrupted, RunControl
from pmqa_desktop.store.database import VisitDatabase, create_database
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import FakeClock
from tests.support.takes import AGENDA

Start = Callable[[FakeClock], RunControl]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[VisitDatabase]:
    database = create_database(tmp_path / "visit")
    yield database
    database.close()


@pytest.fixture
def runs(database: VisitDatabase) -> Runs:
    return Runs(database)


@pytest.fixture
def start(runs: Runs, qapp: QCoreApplication) -> Iterator[Start]:
    """Starts the program: nothing but the database is left of the one before, which may have been killed."""
    started: list[RunControl] = []

    def start_it(clock: FakeClock) -> RunControl:
        started.append(RunControl(runs, clock))
        return started[-1]

    yield start_it
    for control in started:
        control.close()


@pytest.fixture
def control(start: Start, clock: FakeClock) -> RunControl:
    return start(clock)


@pytest.fixture
def live(control: RunControl) -> RunControl:
    """In the first item of a live take that has just begun."""
    control.begin(AGENDA, TakeMode.LIVE)
    control.start_next_item()
    return control


def logged(runs: Runs, take: int = 1) -> list[Happening]:
    """What the database says of a take."""
    return [event.happening for event in runs.events(take)]


def run_of(control: RunControl) -> Run:
    """The take that it runs, or the one just finished."""
    assert control.run is not None
    return control.run


def elapsed(control: RunControl) -> int:
    """Of the current item, in milliseconds."""
    timings = control.timings()
    assert timings is not None
    return timings.elapsed_ms


def cut_off(control: RunControl) -> Interrupted:
    """The take that its program did not live to finish."""
    interrupted = control.interrupted()
    assert interrupted is not None
    return interrupted
