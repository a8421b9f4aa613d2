"""The open visit as its people change it: who takes part, what is applied for, what is on file."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.visits import Visits

if TYPE_CHECKING:  # no start waits for what is only looked up
    from pmqa_desktop.domain.criteria import Criteria
    from pmqa_desktop.domain.dossier import Dossier
    from pmqa_desktop.store.criteria import CriteriaSets


@dataclass(frozen=True, slots=True)
class _State:
    """What a step touched, as it was before or after it; None for what it left alone."""

    visit: Visit | None = None
    dossier: "Dossier | None" = None
    criteria: "Criteria | None" = None


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
        self._criteria: Criteria | None = None

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

    @property
    def criteria(self) -> "Criteria":
        """What the visit is judged by; read when first asked for. PmqaError `criteria-missing`."""
        if self._criteria is None:
            self._criteria = self._criteria_store().load()
        return self._criteria

    def change(
        self,
        visit: Visit | None = None,
        dossier: "Dossier | None" = None,
        criteria: "Criteria | None" = None,
    ) -> None:
        """Have others of these, in one step; what is the same is no step."""
        after = _State(
            None if visit == self._visit else visit,
            None if dossier is None or dossier == self.dossier else dossier,
            None if criteria is None or criteria == self.criteria else criteria,
        )
        if after == _State():
            return
        before = _State(
            self._visit if after.visit else None,
            self._dossier if after.dossier else None,
            self._criteria if after.criteria else None,
        )
        self._put(after)
        self._did((before, after))

    def _take_back(self, step: tuple[_State, _State]) -> None:
        self._put(step[0])

    def _do_again(self, step: tuple[_State, _State]) -> None:
        self._put(step[1])

    def _announce(self) -> None:
        self.changed.emit()

    def _criteria_store(self) -> "CriteriaSets":
        from pmqa_desktop.store.criteria import CriteriaSets

        return CriteriaSets(self._database)

    def _put(self, state: _State) -> None:
        with self._database.transaction():
            if state.criteria is not None:
                self._criteria_store().save(state.criteria)
            self._store.replace(state.visit, state.dossier)
        self._visit = state.visit or self._visit
        self._dossier = state.dossier or self._dossier
        self._criteria = state.criteria or self._criteria
