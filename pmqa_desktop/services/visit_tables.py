"""The visit as tables that people work in: who and what takes part, and what is on file."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.criteria import CriterionItem, Scheme, Verified
from pmqa_desktop.domain.dossier import Dossier, HistoryEntry, Party, Person, Place, Result, Step, StepStatus
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.people import Body, BodyKind, Role
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.record_columns import (
    both_column,
    day_column,
    lines_column,
    name_column,
    names_column,
    number_column,
    option_column,
    read_column,
    text_column,
    time_column,
    year_column,
)
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.services.visit_words import (
    OWN,
    body_kinds,
    event_kinds,
    event_modes,
    results,
    scheme_meant,
    scheme_word,
    step_statuses,
)

translate = QCoreApplication.translate
_Holder = TypeVar("_Holder", Visit, Dossier)

_HIGHEST_CATEGORY = 7
_MOST_STEPS = 99


class VisitTables:
    """Makes them over one book, so that whatever is done in any of them is taken back in one order."""

    def __init__(self, book: VisitBook, preferences: Preferences, today: Today) -> None:
        self._book = book
        self._preferences = preferences
        self._today = today

    def bodies(self) -> Records[Body]:
        """Agencies, committees and teams."""
        columns = [
            *_named("name"),
            option_column(
                "kind", lambda: translate("Tables", "Is"), "kind", body_kinds, BodyKind.APPLICANT_TEAM
            ),
            lines_column("aliases", lambda: translate("Tables", "Also called"), "aliases"),
            read_column("verbatim", lambda: translate("Tables", "In the source"), "verbatim"),
        ]
        return self._of_visit("bodies", columns, lambda: Body(_new_id(), NOTHING, BodyKind.APPLICANT_TEAM))

    def roles(self) -> Records[Role]:
        """Parts that people play in the room."""
        columns = [
            *_named("name"),
            self._named_by("body", lambda: translate("Tables", "Belongs to"), "body", self._body_names),
        ]
        return self._of_visit("roles", columns, lambda: Role(_new_id(), NOTHING))

    def events(self) -> Records[Event]:
        """Days of the visit."""
        columns = [
            option_column("kind", lambda: translate("Tables", "Is"), "kind", event_kinds, EventKind.MEETING),
            *_named("title"),
            day_column("date", lambda: translate("Tables", "Date"), "date", self._preferences, needed=True),
            time_column("time", lambda: translate("Tables", "Time"), "time"),
            option_column("mode", lambda: translate("Tables", "How"), "mode", event_modes, None),
            names_column(
                "places",
                _places_title,
                "places",
                self._place_names,
                self._preferences,
            ),
            text_column("link", lambda: translate("Tables", "Link to join by"), "link"),
            self._named_by("chair", lambda: translate("Tables", "Chair"), "chair", self._person_names),
            self._named_by("body", lambda: translate("Tables", "Who meets"), "body", self._body_names),
            both_column("purpose", lambda: translate("Tables", "Purpose"), "purpose", "th", lines=True),
            both_column(
                "purpose_en", lambda: translate("Tables", "Purpose (English)"), "purpose", "en", lines=True
            ),
        ]
        return self._of_visit(
            "events", columns, lambda: Event(_new_id(), EventKind.MEETING, NOTHING, self._today.day)
        )

    def people(self) -> Records[Person]:
        """Named office holders."""
        columns = [
            *_named("name"),
            both_column("office", lambda: translate("Tables", "Office"), "office", "th"),
            both_column("office_en", lambda: translate("Tables", "Office (English)"), "office", "en"),
            both_column("duty", lambda: translate("Tables", "Part in the visit"), "duty", "th"),
            text_column("note", lambda: translate("Tables", "Note"), "note", lines=True),
            read_column("verbatim", lambda: translate("Tables", "In the source"), "verbatim"),
        ]
        return self._of_dossier("people", columns, lambda: Person(_new_id(), NOTHING, NOTHING))

    def places(self) -> Records[Place]:
        """Rooms, areas, online rooms."""
        return self._of_dossier("places", _named_with_source(), lambda: Place(_new_id(), NOTHING))

    def parties(self) -> Records[Party]:
        """Kinds of participants that have to be coordinated."""
        return self._of_dossier("parties", _named_with_source(), lambda: Party(_new_id(), NOTHING))

    def steps(self) -> Records[Step]:
        """The award's assessment steps."""
        columns = [
            number_column("number", lambda: translate("Tables", "Step"), "number", 1, _MOST_STEPS),
            *_named("name"),
            option_column(
                "status",
                lambda: translate("Tables", "Status"),
                "status",
                step_statuses,
                StepStatus.SCHEDULED,
            ),
            self._named_by(
                "announced_by",
                lambda: translate("Tables", "Announced by"),
                "announced_by",
                self._body_names,
            ),
            self._named_by("event", _takes_place_title, "event", self._event_names),
            read_column("verbatim", lambda: translate("Tables", "In the source"), "status_verbatim"),
        ]
        return self._of_dossier("steps", columns, self._next_step)

    def history(self) -> Records[HistoryEntry]:
        """The applications of other years, and this one's."""
        columns = [
            year_column("year", lambda: translate("Tables", "Year"), "year", self._preferences),
            number_column(
                "category", lambda: translate("Tables", "Category"), "category", 1, _HIGHEST_CATEGORY
            ),
            option_column("result", lambda: translate("Tables", "Result"), "result", results, Result.PENDING),
            *_named("text", lambda: translate("Tables", "What is said of it")),
            read_column("verbatim", lambda: translate("Tables", "In the source"), "verbatim"),
        ]
        return self._of_dossier("history", columns, self._this_year)

    def criteria(self) -> Records[CriterionItem]:
        """The items that questions, showcases and evidence are tagged with."""
        columns = [
            text_column("code", lambda: translate("Tables", "Code"), "code"),
            *_named("name"),
            Column(
                "scheme",
                lambda: translate("Tables", "Set"),
                lambda item: scheme_word(item.scheme),
                lambda item, typed: replace(item, scheme=scheme_meant(typed)),
                lambda: [scheme_word(scheme.id) for scheme in self._book.criteria.schemes],
            ),
        ]
        return Records(
            columns,
            lambda: self._book.criteria.items,
            self._keep_criteria,
            self._next_criterion,
            self._book,
            attrgetter("id"),
        )

    def _next_criterion(self) -> CriterionItem:
        schemes = self._book.criteria.schemes
        return CriterionItem(schemes[0].id if schemes else OWN, "", NOTHING, id=_new_id())

    def _keep_criteria(self, items: tuple[CriterionItem, ...]) -> None:
        """Raises PmqaError `criterion-twice` where two items of a set have one code."""
        criteria = self._book.criteria
        _refuse_doubles(items)
        known = {scheme.id for scheme in criteria.schemes}
        needed = dict.fromkeys(item.scheme for item in items if item.scheme not in known)
        category = self._book.visit.award.category
        own = tuple(Scheme(each, category, Verified.NO) for each in needed)
        self._book.change(criteria=replace(criteria, items=items, schemes=(*criteria.schemes, *own)))

    def _next_step(self) -> Step:
        number = max((step.number for step in self._book.dossier.steps), default=0) + 1
        return Step(_new_id(), min(number, _MOST_STEPS), NOTHING, StepStatus.SCHEDULED)

    def _this_year(self) -> HistoryEntry:
        award = self._book.visit.award
        return HistoryEntry(award.year, award.category, NOTHING, Result.PENDING, id=_new_id())

    def _named_by(self, code: str, title: Callable[[], str], field: str, names: Any) -> Column[Any]:
        return name_column(code, title, field, names, self._preferences)

    def _body_names(self) -> Mapping[str, Bilingual]:
        return {body.id: body.name for body in self._book.visit.bodies}

    def _person_names(self) -> Mapping[str, Bilingual]:
        return {person.id: person.name for person in self._book.dossier.people}

    def _place_names(self) -> Mapping[str, Bilingual]:
        return {place.id: place.name for place in self._book.dossier.places}

    def _event_names(self) -> Mapping[str, Bilingual]:
        return {event.id: event.title for event in self._book.visit.events}

    def _of_visit(self, field: str, columns: list[Column[Any]], blank: Callable[[], Any]) -> Records[Any]:
        book = self._book
        return Records(
            columns,
            lambda: getattr(book.visit, field),
            lambda rows: book.change(visit=_with(book.visit, field, rows)),
            blank,
            book,
            attrgetter("id"),
        )

    def _of_dossier(self, field: str, columns: list[Column[Any]], blank: Callable[[], Any]) -> Records[Any]:
        book = self._book
        return Records(
            columns,
            lambda: getattr(book.dossier, field),
            lambda rows: book.change(dossier=_with(book.dossier, field, rows)),
            blank,
            book,
            attrgetter("id"),
        )


def _with(holder: _Holder, field: str, rows: Any) -> _Holder:
    return replace(holder, **{field: rows})


def _places_title() -> str:
    return translate("Tables", "Places")


def _takes_place_title() -> str:
    return translate("Tables", "Takes place at")


def _refuse_doubles(items: tuple[CriterionItem, ...]) -> None:
    codes: set[tuple[str, str]] = set()
    for item in items:
        if (item.scheme, item.code) in codes:
            raise PmqaError("criterion-twice", item=item.code)
        codes.add((item.scheme, item.code))


def _named(field: str, title: Callable[[], str] | None = None) -> list[Column[Any]]:
    said = title or (lambda: translate("Tables", "Name"))
    return [
        both_column("name", said, field, "th"),
        both_column("name_en", lambda: translate("Tables", "In English"), field, "en"),
    ]


def _named_with_source() -> list[Column[Any]]:
    return [
        *_named("name"),
        read_column("verbatim", lambda: translate("Tables", "In the source"), "verbatim"),
    ]


def _new_id() -> str:
    return uuid.uuid4().hex
