"""What the takes of this visit have taught so far, for the one that runs."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.pace import page_experience
from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.takes import Experience, Forecast, Sign, experience, forecast
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.store.runs import Runs

NEWEST = 12
"""How many takes count: those before belong to other slides and other words."""


class TakeHistory(QObject):
    """Knows the finished takes that count; the one that runs does not teach itself."""

    changed = Signal()
    """There is another take to learn from."""

    def __init__(
        self, runs: Runs, run_control: RunControl, book: TakeBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._runs = runs
        self._run_control = run_control
        self._folded: dict[int, Run] = {}
        self._known: dict[Sign, Experience] | None = None
        self._pages: dict[PageKey, Experience] | None = None
        self._warming = QTimer(self, singleShot=True, interval=0)
        self._warming.timeout.connect(self._warm_one)
        book.changed.connect(self._forget)
        run_control.take_begun.connect(self._forget)
        run_control.take_given_up.connect(self._forget)
        run_control.run_changed.connect(self._on_run_changed)

    def warm(self) -> None:
        """Read the takes one by one, between other things, so that nobody waits for all of them at once."""
        self._warming.start()

    def close(self) -> None:
        """Read no more."""
        self._warming.stop()

    def experience(self) -> dict[Sign, Experience]:
        """How long items lasted in the newest takes."""
        if self._known is None:
            self._known = experience(self._takes())
        return self._known

    def page_experience(self) -> dict[PageKey, Experience]:
        """How long they had each page up."""
        if self._pages is None:
            self._pages = page_experience(self._takes())
        return self._pages

    def usual_pages(self) -> dict[PageKey, int]:
        """The median of that, milliseconds."""
        return {page: told.median_ms for page, told in self.page_experience().items()}

    def finished(self) -> frozenset[int]:
        """The takes that are over."""
        return frozenset(self._runs.finished_takes())

    def experience_of(self, takes: Collection[int]) -> dict[Sign, Experience]:
        """How long items lasted in the takes that a person has chosen."""
        return experience(self._fold(takes))

    def forecast(self) -> Forecast | None:
        """When the running take is likely to be over; None where no take has told of what remains."""
        run = self._run_control.active
        return forecast(run, self._run_control.now(), self.experience()) if run else None

    def _on_run_changed(self) -> None:
        run = self._run_control.run
        if run is not None and run.finished and run.take not in self._folded:
            self._forget()

    def _takes(self) -> list[Run]:
        """The newest takes that are over and count."""
        return self._fold(self._counted())

    def _counted(self) -> list[int]:
        skipped = self._run_control.active.take if self._run_control.active else None
        takes = self._runs.finished_takes()
        counted = [take for take in takes if take != skipped and not self._book.of(take).discarded]
        return counted[-NEWEST:]

    def _warm_one(self) -> None:
        missing = [take for take in self._counted() if take not in self._folded]
        self._fold(missing[-1:])
        if len(missing) > 1:
            self._warming.start()

    def _fold(self, takes: Iterable[int]) -> list[Run]:
        """Each is read once, since nothing changes it any more."""
        found = []
        for take in takes:
            if take not in self._folded:
                self._folded[take] = fold(self._runs.timed_events(take))
            found.append(self._folded[take])
        return found

    def _forget(self) -> None:
        self._known = self._pages = None
        self.changed.emit()
