"""Edits of an agenda: what follows an item moves along, and what keeps its clock time does not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, ItemKind


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


def worked_in(agenda: Agenda) -> tuple[AgendaItem, ...]:
    """The items as they are edited: what does not start where the one before it ends keeps its clock time.

    So an edit elsewhere neither closes a gap nor opens one that nobody meant.
    """
    items = agenda.items
    follows = (item.planned_start_ms == before.planned_end_ms for before, item in pairwise(items))
    return items[:1] + tuple(
        item if linked or item.fixed else replace(item, fixed=True)
        for item, linked in zip(items[1:], follows, strict=True)
    )


def with_items(agenda: Agenda, items: Sequence[AgendaItem]) -> Agenda:
    """The agenda with other items: a linked one starts where the one before it ends.

    The first item begins when the first one did, unless it is fixed; in an empty agenda when it says itself.
    """
    first = agenda.items[:1] or tuple(items[:1])
    at = (first[0].planned_start_ms if first else 0) or agenda.start_ms
    timed = []
    for item in items:
        timed.append(item if item.fixed else replace(item, planned_start_ms=at))
        at = timed[-1].planned_end_ms
    return replace(agenda, items=tuple(timed))


def moved_to(agenda: Agenda, event: str, day: date, agenda_id: str, start_ms: int) -> Agenda:
    """The same programme for another event, shifted so that the slot starts at `start_ms`."""
    shift = start_ms - agenda.start_ms
    items = (replace(item, planned_start_ms=item.planned_start_ms + shift) for item in agenda.items)
    return replace(
        agenda,
        id=agenda_id,
        event=event,
        date=day,
        start_ms=start_ms,
        end_ms=agenda.end_ms + shift,
        items=tuple(items),
    )


def of_kind(item: AgendaItem, kind: ItemKind) -> AgendaItem:
    """The item as one of a kind, which says too what its time counts as."""
    return replace(
        item,
        kind=kind,
        pre_roll=kind is ItemKind.SETUP,
        buffer=kind is ItemKind.RESERVE,
        qa=kind is ItemKind.QUESTIONS,
    )


class AgendaFault(StrEnum):
    """What is to be mended in an agenda."""

    OVERLAP = "overlap"
    """It is to start before the one before it ends."""
    GAP = "gap"
    """Nothing is planned before it."""
    MEDIA_TOO_LONG = "media_too_long"
    """What it plays takes longer than it."""
    OWNER_MISSING = "owner_missing"
    NO_DURATION = "no_duration"
    BEYOND_SLOT = "beyond_slot"
    """It ends after the slot does."""


@dataclass(frozen=True, slots=True)
class AgendaFinding:
    """Something to mend, and by how many milliseconds; 0 where it is no matter of time."""

    item: str
    fault: AgendaFault
    ms: int = 0


def findings(agenda: Agenda, video_ms: Mapping[str, int]) -> tuple[AgendaFinding, ...]:
    """What is to be mended, item by item. `video_ms`: how long videos are, by their ids.

    Slides are as long as their presenter is; only what plays by itself can be too long.
    """
    found: list[AgendaFinding] = []
    before: AgendaItem | None = None
    for item in agenda.items:
        found += _findings(item, before, agenda.end_ms, sum(video_ms.get(each, 0) for each in item.media))
        before = item
    return tuple(found)


def total_ms(agenda: Agenda) -> int:
    """How long the items of the slot last together; what comes before the opening is not in it."""
    return sum(item.duration_ms for item in agenda.items if not item.pre_roll)


def _findings(
    item: AgendaItem, before: AgendaItem | None, slot_end_ms: int, plays_ms: int
) -> Iterator[AgendaFinding]:
    gap = item.planned_start_ms - before.planned_end_ms if before else 0
    if gap < 0:
        yield AgendaFinding(item.id, AgendaFault.OVERLAP, -gap)
    if gap > 0:
        yield AgendaFinding(item.id, AgendaFault.GAP, gap)
    if item.duration_ms and plays_ms > item.duration_ms:
        yield AgendaFinding(item.id, AgendaFault.MEDIA_TOO_LONG, plays_ms - item.duration_ms)
    if not item.owner:
        yield AgendaFinding(item.id, AgendaFault.OWNER_MISSING)
    if not item.duration_ms:
        yield AgendaFinding(item.id, AgendaFault.NO_DURATION)
    if item.planned_end_ms > slot_end_ms:
        yield AgendaFinding(item.id, AgendaFault.BEYOND_SLOT, item.planned_end_ms - slot_end_ms)


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
