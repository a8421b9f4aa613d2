"""Templates: an agenda or a checklist that was thought out once, for other visits on this machine.

Ids differ from visit to visit, so a template says by name whom and what it refers to.
"""

from dataclasses import dataclass

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import EventKind
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.readiness import Area, CheckItem


@dataclass(frozen=True, slots=True)
class NamedRole:
    """A role that a template refers to."""

    id: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class NamedMedium:
    """A medium that a template refers to."""

    id: str
    title: Bilingual
    kind: MediaKind
    showcase: int = 0
    """Which showcase it belongs to, from 1; 0 for none."""


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """An agenda, for events of a kind."""

    name: str
    agenda: Agenda
    event_kind: EventKind
    roles: tuple[NamedRole, ...]
    media: tuple[NamedMedium, ...]


@dataclass(frozen=True, slots=True)
class ChecklistTemplate:
    """A checklist with its areas, nothing of it done."""

    name: str
    areas: tuple[Area, ...]
    items: tuple[CheckItem, ...]
    roles: tuple[NamedRole, ...]
