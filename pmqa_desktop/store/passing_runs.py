"""The run log of a show without a visit: it has no folder to be kept in, and lasts as long as the show."""

from collections.abc import Iterable

from pmqa_desktop.domain.runlog import Happening, RunEvent, TakeFinished


class PassingRuns:
    """A `RunLog` in memory. Nothing of it is left behind for a later start to find."""

    def __init__(self) -> None:
        self._events: list[RunEvent] = []

    def append(
        self,
        take: int,
        at: int,
        happenings: Iterable[Happening],
        *,
        durable: bool = True,  # noqa: ARG002
    ) -> tuple[RunEvent, ...]:
        """See `RunLog`."""
        first = len(self._events) + 1
        rows = tuple(RunEvent(seq, take, at, happening) for seq, happening in enumerate(happenings, first))
        self._events += rows
        return rows

    def events(self, take: int) -> tuple[RunEvent, ...]:
        """See `RunLog`."""
        return tuple(event for event in self._events if event.take == take)

    def new_take(self) -> int:
        """See `RunLog`."""
        return max((event.take for event in self._events), default=0) + 1

    def unfinished_take(self) -> int | None:
        """See `RunLog`."""
        finished = {event.take for event in self._events if isinstance(event.happening, TakeFinished)}
        return max((event.take for event in self._events if event.take not in finished), default=None)

    def beat(self, take: int, at: int) -> None:
        """See `RunLog`. Whoever could ask for the beat ends with the program."""

    def alive_at(self, take: int) -> int:
        """See `RunLog`."""
        return self.events(take)[-1].at
