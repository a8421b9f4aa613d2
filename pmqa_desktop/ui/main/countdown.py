"""How many days are left to the rehearsal and to the site visit, on every page."""

from PySide6.QtWidgets import QLabel

from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.widgets import in_row, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording


class Countdown(Worded):
    """Two short sentences; an event that the visit does not have is not spoken of."""

    def __init__(self, book: VisitBook, today: Today, wording: Wording) -> None:
        super().__init__()
        self._book = book
        self._today = today
        self._wording = wording
        self._rehearsal = label("muted")
        self._site_visit = label("muted")
        in_row(self, self._rehearsal, self._site_visit, spacing=12)
        today.changed.connect(self.say)
        book.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Count anew."""
        self._show(self._rehearsal, EventKind.REHEARSAL)
        self._show(self._site_visit, EventKind.SITE_VISIT)

    def _show(self, place: QLabel, kind: EventKind) -> None:
        coming = self._book.visit.upcoming(kind, self._today.day)
        past = [event for event in self._book.visit.events if event.kind is kind]
        place.setVisible(coming is not None or bool(past))
        if coming is None:
            place.setText(self._over(kind))
            return
        days = (coming.date - self._today.day).days
        words = self._left(kind, days) if days else self._now(kind)
        place.setText(words.format(days=self._wording.number(days)))
        place.setToolTip(self._wording.date(coming.date))

    def _left(self, kind: EventKind, days: int) -> str:
        if kind is EventKind.REHEARSAL:
            return self.tr("Rehearsal in {days} days") if days > 1 else self.tr("Rehearsal tomorrow")
        return self.tr("Site visit in {days} days") if days > 1 else self.tr("Site visit tomorrow")

    def _now(self, kind: EventKind) -> str:
        return self.tr("Rehearsal today") if kind is EventKind.REHEARSAL else self.tr("Site visit today")

    def _over(self, kind: EventKind) -> str:
        return self.tr("Rehearsal held") if kind is EventKind.REHEARSAL else self.tr("Site visit held")
