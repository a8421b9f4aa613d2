"""How ready the visit is: the checklist with its areas, and what is coordinated beside it."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.coordination import PathResult
from pmqa_desktop.domain.readiness import NEXT_STATUS, Area, CheckItem, CheckStatus
from pmqa_desktop.services.book import Book
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.readiness import Preparation, Readiness


class ReadinessBook(Book[Preparation]):
    """Checklist, areas, contacts, tasks and ways of the signal are taken back in one order."""

    def __init__(
        self, database: VisitDatabase, readiness: Readiness, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(database, readiness.load(), readiness.replace, parent)
        self.labels = {label.status: label.label for label in readiness.labels()}
        self._clock = clock

    def mark(self, items: Collection[str], status: CheckStatus) -> None:
        """Set how far items have come."""
        self._change_items(
            replace(each, status=status) if each.id in items else each for each in self.value.items
        )

    def step(self, items: Collection[str]) -> None:
        """Bring items to the status that follows that of the first of them."""
        first = next((each for each in self.value.items if each.id in items), None)
        if first is not None:
            self.mark(items, NEXT_STATUS[first.status])

    def note_tests(self, paths: Collection[str], result: PathResult) -> None:
        """Ways of the signal were tried just now."""
        now = self._clock.wall_ms()
        tried = (
            replace(each, result=result, tested_at=now) if each.id in paths else each
            for each in self.value.paths
        )
        self.change(replace(self.value, paths=tuple(tried)))

    def take_over(self, areas: Collection[Area], items: Collection[CheckItem]) -> int:
        """Bring a checklist from elsewhere: areas and items that are not here yet, nothing of them done.

        Gives how many items came in. Words decide what is the same, for ids differ from visit to visit.
        """
        here = {area.name.th: area.id for area in self.value.areas}
        added = tuple(area for area in areas if area.name.th not in here)
        taken = {area.id for area in self.value.areas}
        fresh = {area.id: _free(area.id, taken) for area in added}
        names = here | {area.name.th: fresh[area.id] for area in added}
        place = {area.id: names[area.name.th] for area in areas}
        known = {(each.area, each.text.th) for each in self.value.items}
        ids = {each.id for each in self.value.items}
        brought = [
            replace(
                each,
                id=_free(each.id, ids),
                area=place[each.area],
                status=CheckStatus.TODO,
                evidence="",
                event=None,
            )
            for each in items
            if (place[each.area], each.text.th) not in known
        ]
        self.change(
            replace(
                self.value,
                areas=(*self.value.areas, *(replace(area, id=fresh[area.id]) for area in added)),
                items=(*self.value.items, *brought),
            )
        )
        return len(brought)

    def _change_items(self, items: Iterable[CheckItem]) -> None:
        self.change(replace(self.value, items=tuple(items)))


def _free(wanted: str, taken: set[str]) -> str:
    """`wanted`, with a number behind it where it is taken; it is taken then."""
    identity, number = wanted, 1
    while identity in taken:
        number += 1
        identity = f"{wanted}-{number}"
    taken.add(identity)
    return identity
