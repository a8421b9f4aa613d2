"""A small agenda whose plan can be worked out in the head, and a take of it written event by event."""

from dataclasses import replace
from datetime import date

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import Happening, ItemStarted, RunEvent, TakeMode, TakeStarted
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from pmqa_desktop.domain.timing import ItemTiming, Timings, timings
from tests.support.clocks import NINE

MIDNIGHT = NINE - 9 * HOUR_MS


def item(name: str, start_min: int, minutes: int) -> AgendaItem:
    """An item that is planned `start_min` minutes after nine."""
    start_ms = 9 * HOUR_MS + start_min * MINUTE_MS
    return AgendaItem(name, Bilingual(name), minutes * MINUTE_MS, start_ms)


OPENING, OVERVIEW, QUESTIONS, CLOSING = (
    item("opening", 0, 10),
    item("overview", 10, 20),
    replace(item("questions", 40, 15), fixed=True, qa=True),
    item("closing", 55, 5),
)
"""Two items in a row, ten minutes of air, one that keeps its clock time, and the end at ten o'clock."""

AGENDA = Agenda(
    id="A",
    event="E",
    title=Bilingual("กำหนดการ", "agenda"),
    date=date(2021, 7, 16),
    start_ms=9 * HOUR_MS,
    end_ms=10 * HOUR_MS,
    warning_ms=2 * MINUTE_MS,
    danger_ms=MINUTE_MS,
    items=(OPENING, OVERVIEW, QUESTIONS, CLOSING),
)


class Log:
    """The events of one take. `now` is moved by the test."""

    def __init__(self, agenda: Agenda = AGENDA, mode: TakeMode = TakeMode.LIVE, now: int = NINE) -> None:
        self.now = now
        self.events: list[RunEvent] = []
        self.add(TakeStarted(agenda, mode, MIDNIGHT))

    def add(self, *happenings: Happening) -> "Log":
        """Something happens now."""
        for happening in happenings:
            self.events.append(RunEvent(len(self.events) + 1, 1, self.now, happening))
        return self

    def start(self, name: str) -> "Log":
        """An item starts now."""
        return self.add(ItemStarted(name))

    def wait(self, *, minutes: float = 0, ms: int = 0) -> "Log":
        """Time passes."""
        self.now += round(minutes * MINUTE_MS) + ms
        return self

    @property
    def run(self) -> Run:
        """What the events leave."""
        return fold(self.events)

    @property
    def timings(self) -> Timings:
        """The run as it stands now."""
        return timings(self.run, self.now)

    def row(self, name: str) -> ItemTiming:
        """An item's line of the rundown now."""
        return next(row for row in self.timings.items if row.item.id == name)
