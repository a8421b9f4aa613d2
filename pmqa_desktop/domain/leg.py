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

    def elapsed_ms(self, now: int, paused_at: int | None = None) -> int:
        """How long the item has run at `now`, without its pauses."""
        until = self.ended_at if self.ended_at is not None else paused_at if paused_at is not None else now
        return until - self.started_at - self.idle_ms
