"""One stretch of an agenda item's time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of an item, from its start to its end; an item that is done again has two."""

    item: str
    started_at: int
    ended_at: int | None = None
    idle_ms: int = 0
    """Pauses that are over, and the time the program was down."""
    added_ms: int = 0
    answered_ms: int = 0
    """Of what has elapsed: for how long assessors were heard and answered, as far as that is over."""

    def elapsed_ms(self, now: int, paused_at: int | None = None) -> int:
        """How long the item has run at `now`, without its pauses."""
        return self._until(now, paused_at) - self.started_at - self.idle_ms

    def answering_ms(self, now: int, paused_at: int | None = None, answering_at: int | None = None) -> int:
        """How much of that went to assessors; `answering_at` is since when one is being heard now."""
        since = None if self.ended_at is not None else answering_at
        return self.answered_ms + (0 if since is None else self._until(now, paused_at) - since)

    def _until(self, now: int, paused_at: int | None) -> int:
        return self.ended_at if self.ended_at is not None else paused_at if paused_at is not None else now
