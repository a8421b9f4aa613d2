"""The days on which nothing is due besides weekends; the visit's own list, which people edit."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.holidays import Holidays


class WorkCalendar(QObject):
    """Due dates and countdowns everywhere follow it."""

    changed = Signal()

    def __init__(self, database: VisitDatabase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = Holidays(database)
        self._holidays = self._store.all()

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The list, by date."""
        return self._holidays

    @property
    def days(self) -> frozenset[date]:
        """The days alone."""
        return frozenset(holiday.date for holiday in self._holidays)

    def set_holidays(self, holidays: Iterable[Holiday]) -> None:
        """Have exactly these; of several on one day the last. Raises PmqaError `visit-not-saved`."""
        by_day = {each.date: each for each in holidays}
        ordered = tuple(by_day[day] for day in sorted(by_day))
        self._store.save(ordered)
        self._holidays = ordered
        self.changed.emit()
