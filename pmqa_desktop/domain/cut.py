"""What is left out of a take that runs late: a whole item, or a single page of a deck that an item shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece that is left out, or may be."""

    item: str
    ms: int
    """What leaving it out saves."""
    medium: str = ""
    """The deck of the page; "" where the whole item is meant."""
    page: int = 0
    """Index into the deck's visible pages, from 0."""

    @property
    def whole(self) -> bool:
        """Whether it is an item, and not a page of one."""
        return not self.medium
