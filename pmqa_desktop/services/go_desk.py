"""Gathers what the answer to "are we ready?" rests on, and keeps who has signed it."""

from collections import Counter

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.coordination import PathKind, PathResult
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.go import (
    Answer,
    Coordinated,
    Drilled,
    Rehearsed,
    Signature,
    answer,
    finish_range,
    signatures,
)
from pmqa_desktop.domain.go_log import SignedOff, SignOffWithdrawn
from pmqa_desktop.domain.readiness import standing
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.preflight import Preflight
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.services.visit_folder import OpenVisit


class GoDesk(QObject):
    """Follows everything that the answer rests on."""

    changed = Signal()

    def __init__(
        self,
        opened: OpenVisit,
        run_control: RunControl,
        preflight: Preflight,
        readiness: ReadinessBook,
        agenda_book: AgendaBook,
        history: TakeHistory,
        take_book: TakeBook,
        drills: Drills,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._run_control = run_control
        self._preflight = preflight
        self._readiness = readiness
        self._agenda_book = agenda_book
        self._history = history
        self._take_book = take_book
        self._drills = drills
        self._clock = clock
        for each in (preflight, readiness, agenda_book, history, take_book, drills, opened.book):
            each.changed.connect(self.changed)

    def answer(self) -> Answer:
        """Go or not yet, as things stand now."""
        events, today = self._opened.visit.events, local(self._clock.wall_ms()).date()
        last = self._preflight.last
        checked_today = last is not None and local(last.checked_at).date() == today
        checklist = standing(self._readiness.value.items, events, today)
        return answer(last, checked_today, checklist, self._coordinated(), self._rehearsed(), self._drilled())

    def agenda(self) -> Agenda | None:
        """The agenda of the site visit; the last one where none is."""
        days = {event.id for event in self._opened.visit.events if event.kind is EventKind.SITE_VISIT}
        agendas = self._agenda_book.agendas
        of_the_visit = [agenda for agenda in agendas if agenda.event in days]
        return next(reversed(of_the_visit or agendas), None)

    def signatures(self) -> dict[str, Signature]:
        """What each role said last."""
        return signatures(self._opened.runs.go_events())

    def sign(self, role: str, note: str = "", *, go: bool) -> None:
        """Sign in a role. Raises PmqaError `visit-not-saved`."""
        blocking = len(self.answer().blocking)
        self._run_control.log(SignedOff(role, go, note.strip(), blocking))
        self.changed.emit()

    def withdraw(self, role: str) -> None:
        """Take back what a role signed. Raises PmqaError `visit-not-saved`."""
        self._run_control.log(SignOffWithdrawn(role))
        self.changed.emit()

    def _coordinated(self) -> Coordinated:
        now = self._readiness.value
        today = local(self._clock.wall_ms()).date()
        failing = Counter(path.kind for path in now.paths if path.result is PathResult.FAILS)
        return Coordinated(
            contacts_open=sum(not contact.ready for contact in now.contacts),
            tasks_late=sum(task.days_late(today) > 0 for task in now.tasks),
            paths_failing=failing[PathKind.PRIMARY],
            backups_failing=failing[PathKind.BACKUP],
            paths_untested=sum(path.result is PathResult.UNTESTED for path in now.paths),
        )

    def _rehearsed(self) -> Rehearsed:
        agenda = self.agenda()
        takes = [take for take in sorted(self._history.finished()) if not self._take_book.of(take).discarded]
        if agenda is None or not agenda.items:
            return Rehearsed(len(takes))
        return Rehearsed(
            takes=len(takes),
            verdict=self._take_book.of(takes[-1]).verdict if takes else Verdict.NONE,
            finish_ms=finish_range(agenda, self._history.experience()),
            slot_end_ms=agenda.end_ms,
        )

    def _drilled(self) -> Drilled:
        results = self._drills.results()
        return Drilled(len(results), sum(result.weak for result in results.values()))
