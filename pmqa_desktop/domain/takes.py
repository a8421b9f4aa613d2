"""What takes teach: how long items really last, and when a running take is likely to be over.

An item is known again by what it shows, and one that shows nothing by its title: the agenda of the visit is
another one than that of the rehearsal.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from statistics import median_low

from pmqa_desktop.domain.agenda import AgendaItem
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.timing import timings

PASSED_OVER_MS = 5_000
"""An item that was left sooner was not run but passed over."""

Sign = tuple[str, ...]
"""By which an item is known again."""


@dataclass(frozen=True, slots=True)
class Experience:
    """How long an item lasted in past takes, milliseconds: pauses left out, and what went to assessors."""

    takes: int
    least_ms: int
    median_ms: int
    """A time that it really took: of an even number, the shorter of the two in the middle."""
    most_ms: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a take is likely to be over, epoch milliseconds."""

    earliest_at: int
    likely_at: int
    latest_at: int


def sign(item: AgendaItem) -> Sign:
    """By which an item is known again."""
    return item.media or (item.title.th,)


def lasted(run: Run) -> dict[Sign, int]:
    """How long each item of a take lasted that is over and was not passed over."""
    spent: defaultdict[Sign, int] = defaultdict(int)
    for leg in run.legs:
        if leg.ended_at is not None:
            item = run.agenda.item(leg.item)
            heard = 0 if item.qa else leg.answered_ms
            spent[sign(item)] += leg.elapsed_ms(leg.ended_at) - heard
    return {item: ms for item, ms in spent.items() if ms >= PASSED_OVER_MS}


def experience(runs: Iterable[Run]) -> dict[Sign, Experience]:
    """What takes tell of each item that any of them ran."""
    known: defaultdict[Sign, list[int]] = defaultdict(list)
    for run in runs:
        for item, ms in lasted(run).items():
            known[item].append(ms)
    return {item: experience_of(times) for item, times in known.items()}


def experience_of(times: Collection[int]) -> Experience:
    """What some times tell, at least one."""
    return Experience(len(times), min(times), median_low(times), max(times))


def forecast(run: Run, now: int, known: Mapping[Sign, Experience]) -> Forecast | None:
    """When a running take is likely to be over; None where nothing is known of what remains of it.

    An item that no take has told of is taken to last as planned.
    """
    remaining = timings(run, now).remaining_items
    if run.finished or not any(sign(item) in known for item in remaining):
        return None

    def finish(which: Callable[[Experience], int]) -> int:
        def lasts(item: AgendaItem) -> int:
            told = known.get(sign(item))
            cut = item.duration_ms - run.allotted_ms(item)
            return run.allotted_ms(item) if told is None else max(0, which(told) - cut)

        return timings(run, now, lasts).finishes_at

    least, median, most = attrgetter("least_ms"), attrgetter("median_ms"), attrgetter("most_ms")
    return Forecast(finish(least), finish(median), finish(most))
