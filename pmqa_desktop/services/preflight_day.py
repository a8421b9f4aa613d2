"""The day itself: what was checked earlier is checked again, and at T-0 once more, beside the show."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desktop.domain.preflight import PreflightResult, Screen, Severity
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preflight import Preflight
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook

SETTLED_MS = 20_000
"""How long after its start the program has time for it."""


class PreflightDay(QObject):
    """Never holds a take up: a check that runs gives way to it, and what is checked then is little."""

    warned = Signal(object)
    """A PmqaError for the operator: a live take began with faults, unchecked, or with a fault that is new."""

    def __init__(
        self,
        preflight: Preflight,
        run_control: RunControl,
        book: VisitBook,
        today: Today,
        screens: Callable[[], Sequence[Screen]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preflight = preflight
        self._run_control = run_control
        self._book = book
        self._today = today
        self._screens = screens
        self._known: set[tuple[str, str, str, str]] | None = None
        """The faults that were told as the take began; None where no such check is under way."""
        self._timer = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._timer.timeout.connect(self.check_where_due)
        self._timer.start()
        today.changed.connect(self.check_where_due)
        run_control.take_begun.connect(self._on_take_begun)
        preflight.changed.connect(self._on_checked)

    def check_where_due(self) -> None:
        """Check on the day of an event what has not been checked on that day, unless a take runs."""
        is_the_day = any(event.date == self._today.day for event in self._book.visit.events)
        if is_the_day and self._run_control.active is None and not self._is_of_today():
            self._preflight.start(self._screens())

    def renew(self, *_what: object) -> None:
        """Check again what was checked, where a medium has another file now."""
        self._preflight.renew(self._screens())

    def _is_of_today(self) -> bool:
        last = self._preflight.last
        return last is not None and local(last.checked_at).date() == self._today.day

    def _on_take_begun(self) -> None:
        self._known = None
        if self._preflight.running:
            self._preflight.cancel()
        run, last = self._run_control.active, self._preflight.last
        if run is None or run.mode is not TakeMode.LIVE:
            return
        if last is None or not self._is_of_today():
            self.warned.emit(PmqaError("preflight-not-today"))
        elif faults := last.count(Severity.FAULT):
            self.warned.emit(PmqaError("preflight-faults", count=faults))
        self._known = _faults(last)
        self._preflight.start(self._screens())

    def _on_checked(self) -> None:
        if self._known is None or self._preflight.running:
            return
        known, self._known = self._known, None
        if new := _faults(self._preflight.last) - known:
            self.warned.emit(PmqaError("preflight-new-faults", count=len(new)))


def _faults(result: PreflightResult | None) -> set[tuple[str, str, str, str]]:
    """By what tells them apart."""
    return {
        (each.code, each.medium, each.agenda, each.item)
        for each in (result.findings if result else ())
        if each.severity is Severity.FAULT
    }
