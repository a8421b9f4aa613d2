"""How the scribe's desk is set up: views of the list under names, and what is written short."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.question_filter import QuestionFilter, SavedView
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.question_desk import QuestionDesk as Kept


class QuestionDesk(QObject):
    """Every change is on the disk when it is announced; it raises PmqaError `visit-not-saved` if not."""

    changed = Signal()

    def __init__(self, database: VisitDatabase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = Kept(database)
        self._views = self._kept.views()
        self._abbreviations = self._kept.abbreviations()

    @property
    def views(self) -> tuple[SavedView, ...]:
        """The views that have a name."""
        return self._views

    @property
    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """What is written short."""
        return self._abbreviations

    def keep_view(self, name: str, shown: QuestionFilter) -> None:
        """Keep a view under a name; it takes the place of one that has that name."""
        others = [each for each in self._views if each.name != name]
        self._save_views([*others, SavedView(name, shown)])

    def forget_view(self, name: str) -> None:
        """Forget a view."""
        self._save_views(each for each in self._views if each.name != name)

    def set_abbreviations(self, abbreviations: Iterable[Abbreviation]) -> None:
        """Have exactly these; of several for the same short form the last holds."""
        by_short = {each.short: each for each in abbreviations if each.short and each.words}
        self._kept.save_abbreviations(by_short.values())
        self._abbreviations = tuple(by_short.values())
        self.changed.emit()

    def _save_views(self, views: Iterable[SavedView]) -> None:
        views = tuple(views)
        self._kept.save_views(views)
        self._views = views
        self.changed.emit()
