"""Edits of an agenda: what follows an item moves along, and what keeps its clock time does not."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pmqa_desktop.domain.agenda import Agenda, AgendaItem


def with_durations(agenda: Agenda, durations_ms: Mapping[str, int]) -> Agenda:
    """The agenda with other durations, by the ids of items; what is not named keeps its own.

    A linked item keeps its distance from the end of the one before it. A fixed one keeps its clock time, even
    where the one before it now lasts beyond that: see `overlaps_ms`.
    """
    return replace(agenda, items=tuple(_moved(agenda.items, durations_ms)))


def overlaps_ms(agenda: Agenda) -> dict[str, int]:
    """By the ids of items, how long before the end of the one before it each is planned to start."""
    pairs = zip(agenda.items, agenda.items[1:], strict=False)
    early = {item.id: before.planned_end_ms - item.planned_start_ms for before, item in pairs}
    return {item: ms for item, ms in early.items() if ms > 0}


def planned_finish_ms(agenda: Agenda) -> int:
    """When the last of the items is planned to end, from the day's midnight; the start without any."""
    return max((item.planned_end_ms for item in agenda.items), default=agenda.start_ms)


def _moved(items: tuple[AgendaItem, ...], durations_ms: Mapping[str, int]) -> Iterator[AgendaItem]:
    before: AgendaItem | None = None
    moved: AgendaItem | None = None
    for item in items:
        start = item.planned_start_ms
        if before is not None and moved is not None and not item.fixed:
            start += moved.planned_end_ms - before.planned_end_ms
        duration = durations_ms.get(item.id, item.duration_ms)
        before, moved = item, replace(item, planned_start_ms=start, duration_ms=duration)
        yield moved
