"""`kill -9` at any moment of a typing session: nothing entered is lost, of a draft half a second at most."""

import json
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from killed_bench import open_bench
from types_until_killed import BEAT_MS

pytestmark = [pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"), pytest.mark.usefixtures("qapp")]

HERE = Path(__file__).parent
KILL_COSTS_S = 0.5
"""How much typing a kill may cost."""
KILL_COSTS_BEATS = round(KILL_COSTS_S * 1000) // BEAT_MS
"""The same in beats: while a busy machine gives the program no time, it can neither type nor save."""


@dataclass
class Told:
    """What the killed program had told."""

    stored: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    typed: list[tuple[float, str]] = field(default_factory=lambda: [(0.0, "")])
    """When what stood in the line, "" after Enter; the first before anything was typed."""
    beats: list[float] = field(default_factory=list)
    """When it had time to run."""

    def take(self, line: str) -> None:
        """One line of it."""
        kind, *words, at = json.loads(line)
        match kind, words:
            case "typed", [str(text)]:
                self.typed.append((at, text))
            case "stored", [str(question), str(text)]:
                self.stored[question] = text
                self.typed.append((at, ""))
            case "edited", [str(question), str(note)]:
                self.notes[question] = note
            case "beat", []:
                self.beats.append(at)
            case _:
                raise ValueError(line)

    def may_be_left(self, killed_at: float) -> set[str]:
        """What may be in the line again: all that stood there in the last half second."""
        beats = self.beats[-KILL_COSTS_BEATS:]
        since = min(killed_at - KILL_COSTS_S, beats[0] if beats else 0)
        latest = max(place for place, (at, _) in enumerate(self.typed) if at <= since)
        return {text for _, text in self.typed[latest:]}


def _kill_after(seconds: float, folder: Path, seed: int) -> tuple[Told, float]:
    command = [sys.executable, str(HERE / "types_until_killed.py"), str(folder), str(seed)]
    told = Told()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told.take(process.stdout.readline())
        with suppress(subprocess.TimeoutExpired):  # it is to run until the moment that was drawn by lot
            process.wait(timeout=seconds)
        killed_at = time.monotonic()
        process.kill()
        for line in process.stdout:
            told.take(line)
    assert process.returncode == -signal.SIGKILL
    return told, killed_at


@pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(8, marks=pytest.mark.timeout(300)),
        pytest.param(200, marks=[pytest.mark.slow, pytest.mark.timeout(3_600)]),
    ],
)
def test_a_typing_session_killed_at_any_moment_loses_nothing_that_was_saved(
    visit_folder: Path, rounds: int
) -> None:
    entered = 0
    for seed in range(rounds):
        told, killed_at = _kill_after(Random(seed).uniform(0, 2.5), visit_folder, seed)
        with closing(open_bench(visit_folder)) as bench:
            log = bench.question_log
            found = {each.id: each for each in log.questions}
            assert {key: found[key].verbatim for key in told.stored} == told.stored, f"seed {seed}"
            assert {key: found[key].note for key in told.notes} == told.notes, f"seed {seed}"
            numbers = [each.number for each in log.questions]
            assert len(set(numbers)) == len(numbers)
            draft = log.left_open()
            left = draft.words if draft else ""
            just_entered = {each.verbatim for each in log.questions[-1:]}
            assert left.strip() in {text.strip() for text in told.may_be_left(killed_at)}, f"seed {seed}"
            assert not (draft and draft.question in found), just_entered
            log.throw_away()
            entered += len(told.stored)
    assert entered >= rounds // 2  # else there was nothing to lose
