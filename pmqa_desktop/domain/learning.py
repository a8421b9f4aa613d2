"""What past takes propose for an agenda: durations that were really needed, and the finish at worst."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, Timer
from pmqa_desktop.domain.agenda_edit import planned_finish_ms, with_durations
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS
from pmqa_desktop.domain.takes import Experience, Sign, sign

SHORT_MS = 2 * MINUTE_MS
"""An item that takes less is proposed in quarters of a minute, a longer one in whole minutes."""
QUARTER_MS = 15 * SECOND_MS


@dataclass(frozen=True, slots=True)
class Proposal:
    """A duration that past takes propose for an item."""

    item: AgendaItem
    known: Experience
    ms: int
    """The median, rounded up to what people plan in."""


def proposals(agenda: Agenda, known: Mapping[Sign, Experience]) -> tuple[Proposal, ...]:
    """What takes propose for the items of an agenda that they ran, and that have a time to keep to."""
    found = ((item, known.get(sign(item))) for item in agenda.items if item.timer is not Timer.CLOCK)
    return tuple(Proposal(item, told, rounded_up(told.median_ms)) for item, told in found if told)


def rounded_up(ms: int) -> int:
    """A duration as people plan it: never shorter than what was needed."""
    step = MINUTE_MS if ms >= SHORT_MS else QUARTER_MS
    return -(-ms // step) * step


def worst_finish_ms(agenda: Agenda, known: Iterable[Proposal]) -> int:
    """When the agenda is over where each item takes the longest it ever took; from the day's midnight.

    Linked items move along; what the gap before a fixed one cannot absorb moves that one too, as on the day.
    """
    longest = {each.item.id: each.known.most_ms for each in known}
    cursor: int | None = None
    for item in with_durations(agenda, longest).items:
        start = item.planned_start_ms if cursor is None else max(cursor, item.planned_start_ms)
        cursor = start + item.duration_ms
    return planned_finish_ms(agenda) if cursor is None else cursor
