"""Takes over from another visit what was thought out once: prepared answers, checklist, agendas.

The other visit is only read: a copy of its database is brought to today's form where it is older. Ids differ
from visit to visit, so words decide what is the same; what a thing refers to is looked for by its name, and
left empty where it is not here.
"""

import sqlite3
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.agenda_edit import moved_to
from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.readiness import Area, CheckItem
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.by_name import ByName, key_of
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.bundle import SUFFIX, open_bundle
from pmqa_desktop.store.database import DATABASE, VisitDatabase, open_database, snapshot
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.readiness import Preparation, Readiness
from pmqa_desktop.store.visits import Visits


@dataclass(frozen=True, slots=True)
class OtherVisit:
    """What another visit has."""

    visit: Visit
    media: tuple[Medium, ...]
    answers: tuple[PreparedAnswer, ...]
    preparation: Preparation
    agendas: tuple[Agenda, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What of another visit is not here yet, as it would come in."""

    organisation: Bilingual
    answers: tuple[PreparedAnswer, ...]
    areas: tuple[Area, ...]
    items: tuple[CheckItem, ...]
    """Of the checklist."""
    items_here: int
    """Items of the other visit's checklist that are here already."""
    agendas: tuple[Agenda, ...]
    """Each for an event of this visit."""
    answers_here: int
    """Prepared answers of the other visit that are here already."""
    agendas_without_event: tuple[Bilingual, ...]
    """Agendas for a kind of event that this visit has none of."""
    left_empty: tuple[Bilingual, ...]
    """Roles, showcases and media that are referred to and are not here."""


class Checklist(Protocol):
    """What a checklist is brought into: the `ReadinessBook`."""

    @property
    def value(self) -> Preparation:
        """As it is now."""
        ...

    def take_over(self, areas: Collection[Area], items: Collection[CheckItem]) -> int:
        """Bring areas and items that are not here yet, in one step; gives how many items came in."""
        ...

    def undo(self) -> None:
        """Take the last step back."""
        ...


def read_other(source: Path) -> OtherVisit:
    """Read the visit in a folder, or in a packed one's file. May take seconds; for any thread.

    Raises the PmqaErrors of `open_bundle`, and of `open_database` that tell what is wrong with a visit.
    """
    with TemporaryDirectory(prefix="pmqa-other-", ignore_cleanup_errors=True) as aside:
        folder = Path(aside)
        try:
            _copy_database(source, folder / DATABASE)
            with closing(open_database(folder, opened_at=0)) as database:
                return _read(database)
        except PmqaError as error:
            if "path" not in error.facts:
                raise
            raise PmqaError(error.code, **{**error.facts, "path": str(source), "backup": ""}) from error
        except sqlite3.Error as error:
            raise PmqaError("visit-damaged", path=str(source), backup="") from error
        except OSError as error:
            raise PmqaError("file-unreadable", name=source.name, reason=str(error)) from error


class VisitImport:
    """Compares another visit with the open one, and brings over what is chosen; each in an undoable step."""

    def __init__(
        self,
        visit_book: VisitBook,
        media: Mapping[str, Medium],
        bank: BankBook,
        checklist: Checklist,
        agendas: AgendaBook,
    ) -> None:
        self._visit_book = visit_book
        self._media = media
        self._bank = bank
        self._checklist = checklist
        self._agendas = agendas

    def offer(self, other: OtherVisit) -> Offer:
        """What would come in, and what of it would be left empty."""
        matched = _Matched(other, self._visit_book.visit, self._media.values())
        here = {key_of(each.question) for each in self._bank.answers} - {""}
        answers = [each for each in other.answers if key_of(each.question) not in here]
        items = _not_in(other.preparation, self._checklist.value)
        served = [(agenda, matched.event(agenda)) for agenda in other.agendas]
        return Offer(
            other.visit.organisation,
            tuple(map(matched.answer, answers)),
            other.preparation.areas,
            tuple(replace(each, owner=matched.roles.here(each.owner)) for each in items),
            len(other.preparation.items) - len(items),
            tuple(matched.agenda(agenda, event) for agenda, event in served if event),
            len(other.answers) - len(answers),
            tuple(agenda.title for agenda, event in served if event is None),
            matched.left_empty(),
        )

    def bring(
        self, offer: Offer, *, answers: bool, checklist: bool, agendas: Collection[str]
    ) -> list[Callable[[], None]]:
        """Bring what is chosen, agendas by their ids in the offer; gives what takes it back, first to last.

        Raises PmqaError `visit-not-saved`; what came in before stays, each with its own undo.
        """
        undo: list[Callable[[], None]] = []
        if answers and offer.answers:
            taken = {each.id for each in self._bank.answers}
            self._bank.add(*(_with_free_id(each, taken) for each in offer.answers))
            undo.insert(0, self._bank.undo)
        if checklist and offer.items:
            self._checklist.take_over(offer.areas, offer.items)
            undo.insert(0, self._checklist.undo)
        for agenda in offer.agendas:
            if agenda.id in agendas:
                self._agendas.add(agenda)
                undo.insert(0, self._agendas.undo)
        return undo


class _Matched:
    """What the other visit refers to, by what has the same name here."""

    def __init__(self, other: OtherVisit, visit: Visit, media: Iterable[Medium]) -> None:
        self._events = visit.events
        self._other_events = {event.id: event for event in other.visit.events}
        theirs, ours = other.visit, visit
        self.roles = ByName({each.id: each.name for each in theirs.roles}, {r.id: r.name for r in ours.roles})
        self._showcases = ByName(
            {each.id: each.title for each in theirs.showcases},
            {each.id: each.title for each in ours.showcases},
        )
        self._media = ByName(
            {each.id: each.title for each in other.media}, {each.id: each.title for each in media}
        )

    def left_empty(self) -> tuple[Bilingual, ...]:
        """What was looked for in vain."""
        return tuple(
            name for names in (self.roles, self._showcases, self._media) for name in names.missed.values()
        )

    def answer(self, answer: PreparedAnswer) -> PreparedAnswer:
        """A prepared answer with who answers it, and for which showcase."""
        showcase = self._showcases.here(answer.showcase)
        return replace(answer, showcase=showcase, answer_role=self.roles.here(answer.answer_role))

    def event(self, agenda: Agenda) -> Event | None:
        """The event of the same name and kind, else the first of the kind."""
        theirs = self._other_events.get(agenda.event)
        alike = [event for event in self._events if theirs and event.kind is theirs.kind]
        same = (event for event in alike if theirs and key_of(event.title) == key_of(theirs.title))
        return next(same, alike[0] if alike else None)

    def agenda(self, agenda: Agenda, event: Event) -> Agenda:
        """An agenda on the day of an event, at its own time of day."""
        moved = moved_to(agenda, event.id, event.date, agenda.id, agenda.start_ms)
        return replace(moved, items=tuple(map(self._item, moved.items)))

    def _item(self, item: AgendaItem) -> AgendaItem:
        media = map(self._media.here, item.media)
        owner = self.roles.here(item.owner) or ""
        return replace(item, owner=owner, media=tuple(medium for medium in media if medium))


def _not_in(theirs: Preparation, ours: Preparation) -> list[CheckItem]:
    """What `Checklist.take_over` would not know already."""
    known, names = _places(ours), {area.id: area.name.th for area in theirs.areas}
    return [item for item in theirs.items if (names[item.area], item.text.th) not in known]


def _places(preparation: Preparation) -> set[tuple[str, str]]:
    names = {area.id: area.name.th for area in preparation.areas}
    return {(names[item.area], item.text.th) for item in preparation.items}


def _with_free_id(answer: PreparedAnswer, taken: Collection[str]) -> PreparedAnswer:
    return replace(answer, id=uuid.uuid4().hex) if answer.id in taken else answer


def _copy_database(source: Path, target: Path) -> None:
    if source.suffix.lower() == SUFFIX and source.is_file():
        with open_bundle(source) as bundle, target.open("wb") as copy:
            part = next(part for part in bundle.manifest.parts if part.path == DATABASE)
            for chunk in bundle.chunks(part):
                copy.write(chunk)
    elif (source / DATABASE).is_file():
        snapshot(source / DATABASE, target)
    else:
        raise PmqaError("visit-missing", path=str(source))


def _read(database: VisitDatabase) -> OtherVisit:
    return OtherVisit(
        Visits(database).load(),
        tuple(MediaShelf(database).all()),
        Answers(database).all(),
        Readiness(database).load(),
        Agendas(database).all(),
    )
