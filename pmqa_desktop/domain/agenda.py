"""The agenda: what is to happen, in order, with planned times."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual


class AtEnd(StrEnum):
    """What the audience sees when the item's video has come to its end."""

    HOLD = "hold"
    """Its last picture."""
    STANDBY = "standby"
    """The standby card."""
    NEXT = "next"
    """The next item, which starts by itself."""


class ItemKind(StrEnum):
    """What happens in an item."""

    SETUP = "setup"
    """Power up and test, before the opening."""
    OPENING = "opening"
    SPEECH = "speech"
    VIDEO = "video"
    PRESENTATION = "presentation"
    EXHIBITION = "exhibition"
    QUESTIONS = "questions"
    INTERVIEW = "interview"
    BREAK = "break"
    CLOSING = "closing"
    RESERVE = "reserve"
    """Time that lateness uses up."""
    OTHER = "other"


class Timer(StrEnum):
    """What an item's timer shows."""

    DOWN = "down"
    """What is left of its duration; without a planned one, how long it has run."""
    UP = "up"
    """How long it has run, against its duration."""
    CLOCK = "clock"
    """The time of day; there is nothing to keep to."""
    TO_END = "to_end"
    """What is left until its planned end by the clock, however late it began."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of an agenda."""

    id: str
    title: Bilingual
    duration_ms: int
    """Planned; 0 where nothing is planned, and the time only counts up."""
    planned_start_ms: int
    """From the midnight that begins the agenda's day, local time; past 24 h on the next day."""
    owner: str = ""
    """The role that leads the item."""
    media: tuple[str, ...] = ()
    """The ids of what it plays, in playing order."""
    cue: Bilingual = NOTHING
    plan_b: str = ""
    pre_roll: bool = False
    """Before the opening: not counted into the slot."""
    buffer: bool = False
    """Reserve time, used up by lateness first."""
    qa: bool = False
    """Assessors ask here."""
    fixed: bool = False
    """Keeps its clock time; a linked item starts when the one before it ends."""
    at_end: AtEnd = AtEnd.HOLD
    timer: Timer = Timer.DOWN
    optional: bool = False
    """May be left out when the time runs short."""
    kind: ItemKind = ItemKind.OTHER

    @property
    def is_timed(self) -> bool:
        """Whether there is a time that it can keep to or overrun."""
        return self.duration_ms > 0 and self.timer is not Timer.CLOCK

    @property
    def planned_end_ms(self) -> int:
        """From the midnight that begins the agenda's day."""
        return self.planned_start_ms + self.duration_ms


@dataclass(frozen=True, slots=True)
class Agenda:
    """A day's programme for one event."""

    id: str
    event: str
    title: Bilingual
    date: date
    start_ms: int
    """Of the slot, from the day's midnight."""
    end_ms: int
    warning_ms: int
    """The remaining time at which an item's phase turns to warning."""
    danger_ms: int
    """The remaining time at which an item's phase turns to danger."""
    items: tuple[AgendaItem, ...]

    def index(self, item_id: str) -> int:
        """The position of an item. KeyError where the agenda has none of that id."""
        for position, item in enumerate(self.items):
            if item.id == item_id:
                return position
        raise KeyError(item_id)

    def item(self, item_id: str) -> AgendaItem:
        """An item by its id. KeyError where there is none."""
        return self.items[self.index(item_id)]

    def after(self, item_id: str | None) -> AgendaItem | None:
        """The item that follows, the first one for None, and None behind the last."""
        position = 0 if item_id is None else self.index(item_id) + 1
        return self.items[position] if position < len(self.items) else None
