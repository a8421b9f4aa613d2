"""`kill -9` while a safety copy is brought back: the visit is the one or the other, whole, never neither."""

import signal
import subprocess
import sys
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from pmqa_desktop.domain.question_log import VisitClosed
from pmqa_desktop.domain.runlog import OUTSIDE
from pmqa_desktop.domain.safety import CopyReason
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.store.database import integrity_problem
from pmqa_desktop.store.safety_copies import SafetyCopies
from tests.support.clocks import NINE, FakeClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

SCRIPT = Path(__file__).parent / "restores_until_killed.py"


def _events(folder: Path) -> int:
    with closing(open_visit(folder, FakeClock())) as opened:
        return len(opened.runs.events(OUTSIDE))


def test_a_restoring_killed_at_any_moment_leaves_one_of_both_whole(visit_folder: Path) -> None:
    copies = SafetyCopies(visit_folder)
    copies.make(CopyReason.HAND, NINE)
    with closing(open_visit(visit_folder, FakeClock())) as opened:
        opened.runs.append(OUTSIDE, NINE, [VisitClosed()])
    copies.make(CopyReason.HAND, NINE + 1)
    both = {_events(visit_folder) - 1, _events(visit_folder)}
    for seed in range(8):
        command = [sys.executable, str(SCRIPT), str(visit_folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert len([*islice(process.stdout, 3)]) == 3
            with suppress(subprocess.TimeoutExpired):  # it goes on until the moment drawn by lot
                process.wait(timeout=Random(seed).uniform(0, 0.15))
            process.kill()
        assert process.returncode == -signal.SIGKILL
        assert integrity_problem(visit_folder) == ""
        assert _events(visit_folder) in both, f"seed {seed}"
