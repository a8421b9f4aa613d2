"""What every source of pages can do, whatever it was made from."""

from dataclasses import dataclass
from typing import Protocol

from pmqa_desktop.domain.media import Deck, Picture


class Pages(Protocol):
    """Pages that can be drawn at any size. Every method may be called from any thread; calls take turns."""

    @property
    def page_count(self) -> int:
        """How many pages there are, at least one."""
        ...

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height of a page, counted from 0: points, or pixels of a photograph."""
        ...

    def render(self, index: int, width: int, height: int) -> Picture:
        """The page on white, as large as fits into `width` x `height` pixels, aspect kept."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


@dataclass(frozen=True, slots=True)
class OpenedDeck:
    """A deck ready to show: as many pages in `deck` as in `pages`, in the same order."""

    deck: Deck
    pages: Pages
