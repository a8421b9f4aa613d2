"""Runs a take like people in a hurry, and tells line by line what it will do and what is stored.

Started and killed by `test_kill.py`. Arguments: the visit's folder and a seed. Each line is a JSON list:
`["will", deed, value]` before a deed, `["stored", deed, value]` once the program has called it saved, and
`["elapsed", milliseconds]` whenever a clock face would show it.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from killed_bench import open_bench
from PySide6.QtCore import QCoreApplication, QTimer

from pmqa_desktop.domain.marks import Ink, InkColour, stroke_from
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench

ITEMS = ("R-04", "R-06", "R-08", "R-10")
"""Those that show a deck."""

BREATHS_MS = {1: 26, 5: 2, 20: 2, 150: 1, 2_500: 1}
"""How long it waits between deeds, and how often so: like a clicker that bounces, like one who talks."""


def tell(*words: object) -> None:
    """One line, in one write, so that a kill never leaves half of it."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


class Hurry:
    """One deed after the other, drawn by lot."""

    def __init__(self, bench: Workbench, seed: int) -> None:
        self._bench = bench
        self._lot = Random(seed)
        self._announced: tuple[str, object] | None = None
        """A deed that is committed in the turn of the event loop after it."""
        bench.run_control.ticked.connect(self._tell_elapsed)
        bench.question_log.question_saved.connect(lambda question: tell("stored", "ask", question.id))

    def start(self) -> None:
        """Begin a take and go on without end."""
        self._bench.run_control.begin(self._bench.conductor.agendas[0], TakeMode.LIVE)
        self._start_item()
        self._breathe()

    def _breathe(self) -> None:
        (breath_ms,) = self._lot.choices(list(BREATHS_MS), weights=list(BREATHS_MS.values()))
        QTimer.singleShot(breath_ms, self._step)

    def _step(self) -> None:
        if self._announced is not None:  # a turn of the event loop lies between
            tell("stored", *self._announced)
            self._announced = None
        deeds = (
            self._flip,
            self._draw,
            self._toggle_freeze,
            self._start_item,
            self._toggle_pause,
            self._add_time,
            self._ask,
        )
        (deed,) = self._lot.choices(deeds, weights=(12, 4, 2, 2, 3, 2, 3))
        deed()
        self._tell_elapsed()
        self._breathe()

    def _flip(self) -> None:
        stage = self._bench.stage_control
        page = self._lot.randrange(stage.page_count())
        self._announce("flip", page, lambda: stage.go_to_page(page))

    def _draw(self) -> None:
        page = self._bench.marks.page()
        assert page is not None
        stroke = stroke_from(Ink.PEN, InkColour.RED, 0.006, self._lot.random(), self._lot.random())
        self._announce("draw", 1, lambda: self._bench.marks.draw(page, stroke))

    def _toggle_freeze(self) -> None:
        stage = self._bench.stage_control
        self._announce("freeze", not stage.frozen, stage.toggle_freeze)

    def _announce(self, deed: str, value: object, do: Callable[[], None]) -> None:
        tell("will", deed, value)
        do()
        self._announced = (deed, value)

    def _start_item(self) -> None:
        item = self._lot.choice(ITEMS)
        self._do("item", item, lambda: self._bench.run_control.start_item(item))

    def _toggle_pause(self) -> None:
        run = self._bench.run_control.active
        self._do("pause", run is not None and not run.paused, self._bench.run_control.toggle_pause)

    def _add_time(self) -> None:
        ms = self._lot.choice((MINUTE_MS, -MINUTE_MS))
        self._do("add", ms, lambda: self._bench.run_control.add_time(ms))

    def _ask(self) -> None:
        row = replace(self._bench.question_log.open_row(), words="ทำไม")
        tell("will", "ask", row.question)
        self._bench.question_log.keep(row)
        self._bench.question_log.enter(row)

    def _do(self, deed: str, value: object, do: Callable[[], None]) -> None:
        tell("will", deed, value)
        do()
        tell("stored", deed, value)

    def _tell_elapsed(self) -> None:
        timings = self._bench.run_control.timings()
        if timings:
            tell("elapsed", timings.elapsed_ms)


def main(folder: str, seed: str) -> None:
    """Open the decks, then hurry."""
    application = QCoreApplication([])
    bench = open_bench(Path(folder))
    hurry = Hurry(bench, int(seed))
    bench.slides.all_prepared.connect(hurry.start)
    bench.stage_control.prepare()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
