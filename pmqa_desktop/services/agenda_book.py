"""The agendas of the open visit: made, edited, doubled, removed; each step can be taken back."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.agenda_edit import moved_to, with_durations, with_items
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.optional_pages import OptionalPages

_TAKEN = (EventKind.REHEARSAL, EventKind.SITE_VISIT)
"""The events that are run by an agenda."""

_USUAL_TIMES = (2 * MINUTE_MS, MINUTE_MS)
"""Warning and danger where no agenda says otherwise."""


@dataclass(frozen=True, slots=True)
class _State:
    """All agendas as they are, and what pages may be left out."""

    agendas: tuple[Agenda, ...]
    pages: frozenset[PageKey]


@dataclass(frozen=True, slots=True)
class _Edit:
    """A step that can be taken back."""

    before: _State
    after: _State


class AgendaBook(Undoable[_Edit]):
    """Every agenda, in order. A change is on the disk before it is announced, or has not happened.

    Changing raises PmqaError `visit-not-saved` where the disk is full or gone. The take that runs keeps the
    agenda that it was begun with.
    """

    changed = Signal()
    """Agendas, what of them may be left out, or what can be undone."""

    def __init__(
        self,
        database: VisitDatabase,
        agendas: Agendas,
        visit_book: VisitBook,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._store = agendas
        self._optional = OptionalPages(database)
        self._visit_book = visit_book
        self._media = media
        self._agendas = agendas.all()

    @property
    def agendas(self) -> tuple[Agenda, ...]:
        """Every agenda, in the order in which they were added."""
        return self._agendas

    def agenda(self, agenda_id: str) -> Agenda:
        """One agenda as it is now; KeyError where there is none of that id."""
        return self._agendas[self._index(agenda_id)]

    def optional_pages(self) -> frozenset[PageKey]:
        """The pages of decks that may be left out when the time runs short."""
        return self._optional.all()

    def change(self, agenda: Agenda) -> None:
        """Have an agenda in the place of the one of its id. KeyError where there is none.

        Raises PmqaError `slot-reversed` where its slot ends before it begins.
        """
        if agenda.end_ms <= agenda.start_ms:
            raise PmqaError("slot-reversed")
        at = self._index(agenda.id)
        self._edit((*self._agendas[:at], agenda, *self._agendas[at + 1 :]), self.optional_pages())

    def set_items(self, agenda_id: str, items: Sequence[AgendaItem]) -> None:
        """Let an agenda have these items, in this order; see `with_items` for their times.

        Raises PmqaError `item-twice` where two of them have one code.
        """
        codes = [item.id for item in items]
        twice = next((code for code in codes if codes.count(code) > 1), None)
        if twice is not None:
            raise PmqaError("item-twice", item=twice)
        self.change(with_items(self.agenda(agenda_id), items))

    def change_item(self, agenda: Agenda, item: AgendaItem, pages: Mapping[str, Collection[int]]) -> None:
        """Let an item run in another way, and let these pages of its decks be left out, and no others.

        KeyError where the agenda has no item of that id.
        """
        at, items = self._index(agenda.id), list(agenda.items)
        items[agenda.index(item.id)] = item
        wanted = {(medium, page) for medium, optional in pages.items() for page in optional}
        kept = {page for page in self.optional_pages() if page[0] not in pages}
        changed = replace(agenda, items=tuple(items))
        self._edit((*self._agendas[:at], changed, *self._agendas[at + 1 :]), frozenset(kept | wanted))

    def set_durations(self, agenda: Agenda, durations_ms: Mapping[str, int]) -> None:
        """Let items last as long as this, in one step; see `with_durations` for what follows them."""
        self.change(with_durations(agenda, durations_ms))

    def add(self, agenda: Agenda) -> Agenda:
        """Add an agenda behind the others, with the visit's warning times; its id is made free. Gives it."""
        free = _free(agenda.id, {each.id for each in self._agendas})
        added = self._with_own_times(replace(agenda, id=free))
        self._edit((*self._agendas, added), self.optional_pages())
        return added

    def double(self, agenda: Agenda, event: Event) -> Agenda:
        """Add the same programme for another event, at the time of that, or at its own where none is said."""
        start_ms = agenda.start_ms
        if event.time is not None:
            start_ms = (event.time.hour * 60 + event.time.minute) * MINUTE_MS
        return self.add(moved_to(agenda, event.id, event.date, f"AG-{event.id}", start_ms))

    def remove(self, agenda_id: str) -> None:
        """Take an agenda out; takes that were run by it keep what it was."""
        kept = tuple(each for each in self._agendas if each.id != agenda_id)
        self._edit(kept, self.optional_pages())

    def _take_back(self, step: _Edit) -> None:
        self._put(step.before)

    def _do_again(self, step: _Edit) -> None:
        self._put(step.after)

    def _announce(self) -> None:
        self.changed.emit()

    def add_usual(self) -> None:
        """Give each rehearsal and site visit that has no agenda the usual one, with the visit's own times.

        Raises PmqaError `event-missing` where the visit has neither.
        """
        from pmqa_desktop.services.usual_agenda import usual_agenda

        visit = self._visit_book.visit
        events = [event for event in visit.events if event.kind in _TAKEN]
        if not events:
            raise PmqaError("event-missing")
        served = {agenda.event for agenda in self._agendas}
        ids = {agenda.id for agenda in self._agendas}
        added = []
        for event in events:
            if event.id not in served:
                identity = _free(f"AG-{event.id}", ids)
                ids.add(identity)
                usual = usual_agenda(visit, event, identity, self._media.values())
                added.append(self._with_own_times(usual))
        if added:
            self._edit((*self._agendas, *added), self.optional_pages())

    def warning_times(self) -> tuple[int, int]:
        """The remaining time, in milliseconds, at which an item's phase turns to warning and to danger."""
        return next(((each.warning_ms, each.danger_ms) for each in self._agendas), _USUAL_TIMES)

    def set_warning_times(self, warning_ms: int, danger_ms: int) -> None:
        """Set both for every agenda of the visit; a take that runs keeps the times it began with.

        Raises PmqaError `warning-times-crossed` where danger does not come after warning or either is not a
        span, and `agenda-missing` where there is nothing to set them for.
        """
        if not 0 < danger_ms < warning_ms:
            raise PmqaError("warning-times-crossed")
        if not self._agendas:
            raise PmqaError("agenda-missing")
        timed = (replace(each, warning_ms=warning_ms, danger_ms=danger_ms) for each in self._agendas)
        self._edit(timed, self.optional_pages())

    def _index(self, agenda_id: str) -> int:
        for at, each in enumerate(self._agendas):
            if each.id == agenda_id:
                return at
        raise KeyError(agenda_id)

    def _edit(self, agendas: Iterable[Agenda], pages: frozenset[PageKey]) -> None:
        """Write an edit that can be taken back; one that changes nothing is none."""
        before, after = _State(self._agendas, self.optional_pages()), _State(tuple(agendas), pages)
        if before != after:
            self._put(after)
            self._did(_Edit(before, after))

    def _put(self, state: _State) -> None:
        with self._database.transaction():
            for medium in {medium for medium, _ in self.optional_pages() ^ state.pages}:
                self._optional.save(medium, [page for of, page in state.pages if of == medium])
            self._store.keep(state.agendas)
        self._agendas = state.agendas

    def _with_own_times(self, agenda: Agenda) -> Agenda:
        if not self._agendas:
            return agenda
        warning_ms, danger_ms = self.warning_times()
        return replace(agenda, warning_ms=warning_ms, danger_ms=danger_ms)


def _free(wanted: str, taken: set[str]) -> str:
    """`wanted`, with a number behind it where it is taken."""
    identity, number = wanted, 1
    while identity in taken:
        number += 1
        identity = f"{wanted}-{number}"
    return identity
