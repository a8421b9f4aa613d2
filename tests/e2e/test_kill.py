"""`kill -9` at any moment: nothing that was called saved is missing, and the take goes on where it was."""

import json
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest
from dies_in_a_slot import ROW, WORDS
from killed_bench import open_bench

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    CutsMade,
    Happening,
    ItemStarted,
    PartyCalled,
    Paused,
    RungTaken,
    TakeFinished,
    TimeAdded,
)
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.services.run_control import Interrupted, RunControl
from pmqa_desktop.services.visit_folder import OpenVisit, open_visit
from tests.support.clocks import FakeClock

pytestmark = [pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"), pytest.mark.usefixtures("qapp")]

HERE = Path(__file__).parent

KILL_COSTS_MS = 1_000
"""How much of an item's elapsed time a kill may cost."""


def _die_in_a_slot(folder: Path, deed: str) -> None:
    command = [sys.executable, str(HERE / "dies_in_a_slot.py"), str(folder), deed]
    died = subprocess.run(command, timeout=60, check=False, capture_output=True, text=True)
    assert died.returncode == -signal.SIGKILL, died.stderr


@pytest.mark.parametrize(
    ("deed", "happening"),
    [
        ("start", ItemStarted("R-12")),
        ("pause", Paused()),
        ("add", TimeAdded(MINUTE_MS)),
        ("finish", TakeFinished()),
        ("rung", RungTaken("V0", 1)),
        ("cut", CutsMade((Cut("R-11", MINUTE_MS), Cut("R-04", 1, "S0", 4)))),
        ("call", PartyCalled("B3", True)),
    ],
)
def test_what_the_first_slot_hears_of_a_take_is_already_stored(
    visit_folder: Path, deed: str, happening: Happening
) -> None:
    _die_in_a_slot(visit_folder, deed)
    with closing(open_visit(visit_folder, SystemClock())) as opened:
        assert [event.happening for event in opened.runs.events(1)][-1] == happening


def test_what_was_half_typed_in_the_control_room_is_there_again(visit_folder: Path) -> None:
    _die_in_a_slot(visit_folder, "jot")
    with closing(open_bench(visit_folder)) as bench:
        assert bench.jotter.kept("message") == WORDS


@pytest.mark.parametrize("deed", ["ask", "ask, heard early"])
def test_a_question_that_was_announced_is_stored_and_not_offered_again(visit_folder: Path, deed: str) -> None:
    _die_in_a_slot(visit_folder, deed)
    with closing(open_bench(visit_folder)) as bench:
        question = bench.question_log.questions[-1]
        assert (question.id, question.take, question.stamp.item) == (ROW, 1, "R-02")
        assert question.verbatim == WORDS
        assert bench.question_log.left_open() is None


def test_what_was_being_typed_is_there_to_go_on_with(visit_folder: Path) -> None:
    _die_in_a_slot(visit_folder, "type")
    with closing(open_bench(visit_folder)) as bench:
        draft = bench.question_log.left_open()
        assert draft is not None
        assert (draft.question, draft.words) == (ROW, WORDS)
        assert ROW not in {question.id for question in bench.question_log.questions}


@dataclass(frozen=True)
class Told:
    """What the killed program had told of its take."""

    items: int = 0
    item: str = ""
    page: int = 0
    paused: bool = False
    added_ms: int = 0
    questions: frozenset[str] = frozenset()
    strokes: int = 0
    frozen: bool = False

    def after(self, deed: str, value: object) -> "Told":
        """The same, one deed later."""
        match deed, value:
            case "item", str(item):
                return Told(self.items + 1, item, questions=self.questions, strokes=self.strokes)
            case "flip", int(page):
                return replace(self, page=page)
            case "draw", int(strokes):
                return replace(self, strokes=self.strokes + strokes)
            case "freeze", bool(frozen):
                return replace(self, frozen=frozen)
            case "pause", bool(paused):
                return replace(self, paused=paused)
            case "add", int(ms):
                return replace(self, added_ms=self.added_ms + ms)
            case "ask", str(question):
                return replace(self, questions=self.questions | {question})
        raise ValueError(deed, value)


@dataclass(frozen=True)
class Account:
    """A killed program's lines, read to the end."""

    stored: Told
    """All that it had called saved."""
    begun: Told
    """The same with the deed in the midst of which it was killed, if it was."""
    elapsed_ms: dict[int, int]
    """The last elapsed time that it showed, by how many items had been started."""


def _read(lines: list[str]) -> Account:
    stored = begun = Told()
    elapsed: dict[int, int] = {}
    for line in lines:
        kind, *words = json.loads(line)
        if kind == "will":
            begun = stored.after(*words)
            elapsed.setdefault(begun.items, 0)
        elif kind == "stored":
            stored = begun
        else:
            elapsed[begun.items] = words[0]
    return Account(stored, begun, elapsed)


def _kill_after(lines: int, folder: Path, seed: int) -> Account:
    """Let a take run, kill it once it has told so much, and read what it told until then."""
    command = [sys.executable, str(HERE / "runs_until_killed.py"), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        told += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    return _read(told)


def _found(opened: OpenVisit, run: Run) -> Told:
    """What the database says of a take."""
    assert run.leg is not None
    asked = {each.id for each in fold_questions(opened.runs.question_events()) if each.take == run.take}
    return Told(
        len(run.legs),
        run.leg.item,
        run.stage.page,
        run.paused,
        run.leg.added_ms,
        frozenset(asked),
        sum(len(marks.strokes) for marks in run.marks.values()),
        run.frozen is not None,
    )


def _interrupted(control: RunControl) -> Interrupted:
    interrupted = control.interrupted()
    assert interrupted is not None
    return interrupted


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(10, marks=pytest.mark.timeout(300)),
        pytest.param(200, marks=[pytest.mark.slow, pytest.mark.timeout(3_600)]),
    ],
)
def test_a_take_that_was_killed_at_any_moment_goes_on_where_it_was(visit_folder: Path, rounds: int) -> None:
    for seed in range(rounds):
        lot = Random(seed)
        told = _kill_after(lot.randint(3, 90), visit_folder, seed)
        with closing(open_visit(visit_folder, SystemClock())) as opened:
            away_ms = lot.randint(-HOUR_MS, HOUR_MS)  # negative: somebody set the machine's clock back
            control = RunControl(opened.runs, FakeClock(SystemClock().wall_ms() + away_ms))
            interrupted = _interrupted(control)
            found = _found(opened, interrupted.run)
            assert found in {told.stored, told.begun}, f"seed {seed}"

            control.recover(interrupted)
            timings = control.timings()
            assert control.run is not None
            assert timings is not None
            assert _found(opened, control.run) == found, f"seed {seed}"
            lost_ms = told.elapsed_ms[found.items] - timings.elapsed_ms
            assert abs(lost_ms) <= KILL_COSTS_MS, f"seed {seed}"
            control.finish()
            control.close()
