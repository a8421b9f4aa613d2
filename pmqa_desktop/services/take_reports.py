"""The takes of the visit and what each amounts to, by the same fold as the screens."""

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.report import TakeReport, report_of
from pmqa_desktop.domain.runlog import RunEvent
from pmqa_desktop.reports.document import Document
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.reporting import TakeLayout
from pmqa_desktop.services.roll import Roll
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.store.runs import Runs

SPREADSHEETS = frozenset({".csv"})


class TakeReports(QObject):
    """Reports takes, the running one too."""

    changed = Signal()
    """A take was begun or finished, or a question was asked."""

    def __init__(
        self,
        visit_book: VisitBook,
        runs: Runs,
        run_control: RunControl,
        question_log: QuestionLog,
        book: TakeBook,
        roll: Roll,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit_book = visit_book
        self._runs = runs
        self._run_control = run_control
        self._question_log = question_log
        self._book = book
        self._roll = roll
        self._preferences = preferences
        self._announced: tuple[int, bool, int] | None = None
        run_control.run_changed.connect(self._on_changed)
        run_control.take_given_up.connect(self.changed)
        question_log.questions_changed.connect(self.changed)

    def takes(self) -> tuple[RunEvent, ...]:
        """The first event of every take, oldest first."""
        return self._runs.takes()

    def report(self, take: int) -> TakeReport:
        """The report of a take as it stands."""
        run, now = self._run_control.run, self._run_control.now()
        if run is None or run.take != take:
            run, now = fold(self._runs.events(take)), self._runs.alive_at(take)
        return report_of(run, self._question_log.of_take(take), now, self._book.of(take))

    def document(self, report: TakeReport, suffix: str) -> Document:
        """The whole report in the chosen language, laid out for the format with that suffix."""
        return self._layout(suffix).document(report)

    def question_log(self, report: TakeReport, suffix: str) -> Document:
        """The questions of a take alone, likewise."""
        return self._layout(suffix).question_log(report)

    def _layout(self, suffix: str) -> TakeLayout:
        language, digits = self._preferences.language, self._preferences.digits
        return TakeLayout(
            self._visit_book.visit, language, digits, self._roll.names(), spreadsheet=suffix in SPREADSHEETS
        )

    def _on_changed(self) -> None:
        run = self._run_control.run
        state = (run.take, run.finished, len(run.legs)) if run else None
        if state != self._announced:
            self._announced = state
            self.changed.emit()
