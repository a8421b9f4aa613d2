"""One take beside the plan, beside another take, and beside all that count: item by item, page by page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pmqa_desktop.domain.pace import FLIPPED_MS
from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.takes import Experience, Sign, lasted, sign
from pmqa_desktop.domain.timing import Timings


@dataclass(frozen=True, slots=True)
class Compared:
    """One line: times in milliseconds, None where there is none."""

    title: str
    planned_ms: int | None
    """None for a page, for which nothing is planned."""
    taken_ms: int | None
    """In the take that is looked at: the presenter's own time."""
    other_ms: int | None
    """In the take that it is compared with."""
    past: Experience | None
    """In all takes that count."""
    flipped: bool = False
    """A page that was up too short to be read."""

    @property
    def longest_ms(self) -> int:
        """The longest time in the line."""
        known = (self.planned_ms, self.taken_ms, self.other_ms, self.past.most_ms if self.past else None)
        return max((ms for ms in known if ms is not None), default=0)


def compared_items(
    timings: Timings, other: Run | None, known: Mapping[Sign, Experience], title: Callable[[str], str]
) -> tuple[Compared, ...]:
    """A line for each item of the take's agenda; `title` names an item by its id."""
    others = lasted(other) if other else {}
    return tuple(
        Compared(
            title(row.item.id),
            row.item.duration_ms,
            row.presented_ms if row.started_at is not None else None,
            others.get(sign(row.item)),
            known.get(sign(row.item)),
        )
        for row in timings.items
    )


def compared_pages(
    run: Run, other: Run | None, known: Mapping[PageKey, Experience], title: Callable[[PageKey], str]
) -> tuple[Compared, ...]:
    """A line for each page that either take had up, in the order of the agenda and of the decks."""
    others = other.page_ms if other else {}
    media = [medium for item in run.agenda.items for medium in item.media]
    order = {medium: at for at, medium in reversed(tuple(enumerate(media)))}
    pages = sorted({*run.page_ms, *others}, key=lambda page: (order.get(page[0], len(order)), page))
    return tuple(
        Compared(
            title(page),
            None,
            run.page_ms.get(page),
            others.get(page),
            known.get(page),
            flipped=page in run.page_ms and run.page_ms[page] < FLIPPED_MS,
        )
        for page in pages
    )
