"""Runs a take up to one deed, and is killed in the very slot that hears of it. Started by `test_kill.py`.

Arguments: the visit's folder and the name of the deed.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from killed_bench import die, open_bench
from PySide6.QtCore import QCoreApplication, SignalInstance

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.question import Draft
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench

ROW = "row-1"
WORDS = "ขอดูผลลัพธ์ย้อนหลัง ๓ ปี"


def _row(bench: Workbench) -> Draft:
    """A row that is being typed, under an id that the test knows."""
    draft = replace(bench.question_log.open_row(), question=ROW, words=WORDS)
    bench.question_log.keep(draft)
    return draft


def _enter(bench: Workbench) -> None:
    bench.question_log.enter(_row(bench))


def _at_a_waiting_video(bench: Workbench) -> SignalInstance:
    bench.run_control.start_item("R-03")
    bench.stage_control.toggle_playback()
    return bench.run_control.run_changed


def _keep(bench: Workbench) -> None:
    _row(bench)
    die()


def _jot(bench: Workbench) -> None:
    bench.jotter.keep("message", WORDS)
    die()


Deed = tuple[Callable[[Workbench], SignalInstance], Callable[[Workbench], object]]

DEEDS: dict[str, Deed] = {
    "start": (
        lambda bench: bench.run_control.run_changed,
        lambda bench: bench.run_control.start_item("R-12"),
    ),
    "pause": (lambda bench: bench.run_control.run_changed, lambda bench: bench.run_control.pause()),
    "add": (lambda bench: bench.run_control.run_changed, lambda bench: bench.run_control.add_time(MINUTE_MS)),
    "finish": (lambda bench: bench.run_control.run_changed, lambda bench: bench.run_control.finish()),
    "rung": (_at_a_waiting_video, lambda bench: bench.ladder.down()),
    "ask": (lambda bench: bench.question_log.question_saved, _enter),
    "ask, heard early": (lambda bench: bench.question_log.questions_changed, _enter),
    "type": (lambda bench: bench.run_control.run_changed, _keep),
    "jot": (lambda bench: bench.run_control.run_changed, _jot),
    "cut": (
        lambda bench: bench.run_control.run_changed,
        lambda bench: bench.run_control.leave_out((Cut("R-11", MINUTE_MS), Cut("R-04", 1, "S0", 4))),
    ),
    "call": (
        lambda bench: bench.run_control.run_changed,
        lambda bench: bench.run_control.call_party("B3", True),
    ),
}


def main(folder: str, name: str) -> None:
    """Begin a take, start an item without media, and do the deed."""
    application = QCoreApplication([])
    bench = open_bench(Path(folder))
    bench.run_control.begin(bench.conductor.agendas[0], TakeMode.LIVE)
    bench.run_control.start_item("R-02")
    signal, deed = DEEDS[name]
    signal(bench).connect(die)
    deed(bench)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
