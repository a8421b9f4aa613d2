"""A morning in minutes: the rehearsal of a visit in its real windows, without anybody at the keys."""

from pathlib import Path

from PySide6.QtCore import QEventLoop

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.clock import FastClock
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.thai_time import instant
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.content.questions import ScriptedQuestion, read_script
from pmqa_desktop.services.rehearsal import Rehearsal, draw_script
from pmqa_desktop.services.reporting import write_now
from pmqa_desktop.services.shortcomings import Seen, Shortcoming, shortcomings
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.snapshots import Snapshots
from pmqa_desktop.ui.windows import Windows


class SpedUpRehearsal:
    """The rehearsal of a visit in its real windows, with the clock sped up and the people a script."""

    def __init__(
        self,
        bench: Workbench,
        windows: Windows,
        clock: FastClock,
        out: Path,
        script: Path | None,
    ) -> None:
        self._bench = bench
        self._windows = windows
        self._clock = clock
        self._out = out
        self._agenda = self._rehearsal_agenda()
        self._script = read_script(script) if script else self._draw_script()
        self._rehearsal = Rehearsal(
            bench.run_control,
            bench.stage_control,
            bench.slides,
            bench.video,
            bench.question_log,
            bench.media,
            bench.opened.answers.all(),
        )

    def run(self) -> tuple[Shortcoming, ...]:
        """Run it, write what it leaves, and say what was missing."""
        windows, bench = self._windows, self._bench
        windows.audience.view.page_painted.connect(self._rehearsal.see_page)
        snapshots = Snapshots(windows, bench, self._out)
        windows.show()
        windows.show_console()
        self._wait_for_decks()
        loop = QEventLoop()
        self._rehearsal.finished.connect(loop.quit)
        self._clock.set_wall(instant(self._agenda.date, self._agenda.items[0].planned_start_ms))
        self._rehearsal.start(self._agenda, self._script)
        loop.exec()
        snapshots.take_pages()
        self._write_reports()
        return self._shortcomings()

    def _rehearsal_agenda(self) -> Agenda:
        opened = self._bench.opened
        agendas = opened.agendas.all()
        agendas = tuple(agenda for agenda in agendas if agenda.items)
        if not agendas:
            raise PmqaError("agenda-missing")
        rehearsals = {event.id for event in opened.visit.events if event.kind is EventKind.REHEARSAL}
        return next((agenda for agenda in agendas if agenda.event in rehearsals), agendas[0])

    def _draw_script(self) -> tuple[ScriptedQuestion, ...]:
        opened = self._bench.opened
        assessors = [
            role.id for role in opened.visit.roles if role.body and role.body == opened.visit.assessors
        ]
        return draw_script(self._agenda, opened.answers.all(), assessors)

    def _wait_for_decks(self) -> None:
        """Let the conversions end first: at this pace an item would be over before its deck is there."""
        slides = self._bench.slides
        self._bench.stage_control.prepare()
        if slides.preparing():
            loop = QEventLoop()
            slides.all_prepared.connect(loop.quit)
            loop.exec()

    def _write_reports(self) -> None:
        bench = self._bench
        run = bench.run_control.run
        if run is None:
            return
        report = bench.take_reports.report(run.take)
        for suffix in (".docx", ".csv"):
            document = bench.take_reports.document(report, suffix)
            write_now(document, self._out / f"timing-report{suffix}")
        write_now(bench.take_reports.question_log(report, ".csv"), self._out / "question-log.csv")

    def _shortcomings(self) -> tuple[Shortcoming, ...]:
        """Read the take again from the file: what counts is what is in there."""
        bench = self._bench
        run = bench.run_control.run
        if run is None:
            return tuple(Shortcoming("item-not-run", item.id) for item in self._agenda.items)
        runs = bench.opened.runs
        questions = [each for each in fold_questions(runs.question_events()) if each.take == run.take]
        decks = {medium: bench.slides.deck(medium) for medium in bench.media}
        counts = {medium: len(deck.pages) for medium, deck in decks.items() if deck}
        seen = Seen(self._rehearsal.pages_seen, self._rehearsal.frames)
        return shortcomings(fold(runs.events(run.take)), questions, self._script, seen, counts, bench.media)
