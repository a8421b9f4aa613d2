"""Keeps agendas and checklists as templates, and makes this visit's own of them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.agenda_edit import moved_to
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.people import Role
from pmqa_desktop.domain.readiness import CheckStatus
from pmqa_desktop.domain.templates import AgendaTemplate, ChecklistTemplate, NamedMedium, NamedRole
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.by_name import ByName
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.template_shelf import TemplateShelf
from pmqa_desktop.services.visit_book import VisitBook


class Templates:
    """Templates are the machine's, not the visit's: what is made of one is changed on its own."""

    def __init__(
        self,
        folder: Path,
        visit_book: VisitBook,
        media: Mapping[str, Medium],
        agendas: AgendaBook,
        readiness: ReadinessBook,
    ) -> None:
        self.agendas = TemplateShelf(folder / "agendas", AgendaTemplate)
        self.checklists = TemplateShelf(folder / "checklists", ChecklistTemplate)
        self._visit_book = visit_book
        self._media = media
        self._agenda_book = agendas
        self._readiness_book = readiness

    def keep_agenda(self, name: str, agenda: Agenda) -> None:
        """Keep an agenda. Raises PmqaError `template-not-kept`."""
        events = {event.id: event.kind for event in self._visit_book.visit.events}
        kind = events.get(agenda.event, EventKind.SITE_VISIT)
        owners = (item.owner for item in agenda.items)
        played = {medium for item in agenda.items for medium in item.media}
        media = (self._named(self._media[each]) for each in self._media if each in played)
        self.agendas.keep(AgendaTemplate(name, agenda, kind, self._roles(owners), tuple(media)))

    def use_agenda(self, name: str) -> Agenda:
        """Add an agenda made of a template, for an event of its kind, one without an agenda first; gives it.

        What it refers to is left empty where it is not here. Raises PmqaErrors `template-missing`,
        `event-missing` where the visit has no event at all, and `visit-not-saved`.
        """
        template = self.agendas.take(name)
        event = self._event_for(template.event_kind)
        roles, played = self._roles_here(template.roles), self._media_here(template.media)
        agenda = moved_to(template.agenda, event.id, event.date, f"AG-{event.id}", template.agenda.start_ms)
        items = (
            replace(
                item,
                owner=roles.here(item.owner) or "",
                media=tuple(played[each] for each in item.media if each in played),
            )
            for item in agenda.items
        )
        return self._agenda_book.add(replace(agenda, items=tuple(items)))

    def keep_checklist(self, name: str) -> None:
        """Keep the checklist and its areas. Raises PmqaError `template-not-kept`."""
        kept = self._readiness_book.value
        items = (replace(item, status=CheckStatus.TODO, evidence="", event=None) for item in kept.items)
        roles = self._roles(item.owner for item in kept.items)
        self.checklists.keep(ChecklistTemplate(name, kept.areas, tuple(items), roles))

    def use_checklist(self, name: str) -> int:
        """Bring what of a template is not on the checklist yet, in one step; gives how many items came in.

        Raises PmqaErrors `template-missing` and `visit-not-saved`.
        """
        template = self.checklists.take(name)
        roles = self._roles_here(template.roles)
        items = [replace(item, owner=roles.here(item.owner)) for item in template.items]
        return self._readiness_book.take_over(template.areas, items)

    def _event_for(self, kind: EventKind) -> Event:
        served = {agenda.event for agenda in self._agenda_book.agendas}
        events = self._visit_book.visit.events
        if not events:
            raise PmqaError("event-missing")
        return min(events, key=lambda event: (event.kind is not kind, event.id in served))

    def _roles(self, wanted: Iterable[str | None]) -> tuple[NamedRole, ...]:
        ids = set(wanted)
        return tuple(NamedRole(role.id, role.name) for role in self._visit_book.visit.roles if role.id in ids)

    def _roles_here(self, theirs: Iterable[NamedRole]) -> ByName:
        roles: Iterable[Role] = self._visit_book.visit.roles
        return ByName({each.id: each.name for each in theirs}, {role.id: role.name for role in roles})

    def _named(self, medium: Medium) -> NamedMedium:
        return NamedMedium(medium.id, medium.title, medium.kind, self._number(medium))

    def _number(self, medium: Medium) -> int:
        ids = [each.id for each in self._visit_book.visit.showcases]
        return ids.index(medium.showcase) + 1 if medium.showcase in ids else 0

    def _media_here(self, theirs: Collection[NamedMedium]) -> dict[str, str]:
        """By the ids there: the same title, else of the same kind in the showcase of that number."""
        titled = ByName(
            {each.id: each.title for each in theirs}, {each.id: each.title for each in self._media.values()}
        )
        owed = {
            (self._number(each), each.kind): each.id
            for each in reversed(tuple(self._media.values()))
            if self._number(each)
        }
        found = {each.id: titled.here(each.id) or owed.get((each.showcase, each.kind)) for each in theirs}
        return {there: here for there, here in found.items() if here}
