"""The open visit as its people change it: who takes part, what is applied for, what is on file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.visits import Visits

if TYPE_CHECKING:  # no start waits for what is only looked up
    from pmqa_desktop.domain.dossier import Dossier

_State = tuple[Visit | None, "Dossier | None"]
"""What a step touched, as it was before or after it; None for what it left alone."""


class VisitBook(Undoable[tuple[_State, _State]]):
    """Views read the visit each time anew and follow `changed`; none keeps one of its own.

    Changing, undoing and redoing raise PmqaError `visit-not-saved` and, where something would be gone that is
    still used elsewhere, those of `refuse_orphans`; nothing is changed then.
    """

    changed = Signal()
    """The visit or its dossier, or what can be taken back."""

    def __init__(self, database: VisitDatabase, parent: QObject | None = None) -> None:
        """PmqaError `visit-without-content` where the database holds none."""
        super().__init__(parent)
        self._database = database
        self._store = Visits(database)
        self._visit = self._store.load()
        self._dossier: Dossier | None = None

    @property
    def visit(self) -> Visit:
        """As it is now."""
        return self._visit

    @property
    def dossier(self) -> "Dossier":
        """What is on file, read when first asked for; its holidays are the `WorkCalendar`'s."""
        if self._dossier is None:
            self._dossier = self._store.dossier()
        return self._dossier

    def change(self, visit: Visit | None = None, dossier: "Dossier | None" = None) -> None:
        """Have another visit, another dossier, or both, in one step; what is the same is no step."""
        visit = None if visit == self._visit else visit
        dossier = None if dossier is None or dossier == self.dossier else dossier
        if visit is None and dossier is None:
            return
        before = (self._visit if visit else None, self._dossier if dossier else None)
        self._put((visit, dossier))
        self._did((before, (visit, dossier)))

    def _take_back(self, step: tuple[_State, _State]) -> None:
        self._put(step[0])

    def _do_again(self, step: tuple[_State, _State]) -> None:
        self._put(step[1])

    def _announce(self) -> None:
        self.changed.emit()

    def _put(self, state: _State) -> None:
        visit, dossier = state
        with self._database.transaction():
            self._store.replace(visit, dossier)
        self._visit = visit or self._visit
        self._dossier = dossier or self._dossier
