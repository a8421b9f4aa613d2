"""What every source of pages can do, whatever it was made from."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.deck import Deck, Link, Picture


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
        """The page on white, as large as fits into `width` x `height` pixels, aspect kept.

        Raises PmqaError `page-unreadable` (name, page) for a page that cannot be drawn.
        """
        ...

    def render_notes(self, index: int, width: int, height: int) -> Picture | None:
        """The presenter's notes that are drawn beside the page, likewise; None where there are none."""
        ...

    def links(self, index: int) -> tuple[Link, ...]:
        """The links that are drawn on the page."""
        ...

    def text(self, index: int) -> str:
        """The words on the page, for searching; "" where they are only a picture."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


@dataclass(frozen=True, slots=True)
class OpenedDeck:
    """A deck ready to show: as many pages in `deck` as in `pages`, in the same order."""

    deck: Deck
    pages: Pages
    shown_from: Path | None = None
    """The PDF that is shown because the deck itself cannot be; None in the usual case."""
    first: Picture | None = None
    """The first page, where it was drawn with the opening: for a surface of `FIRST_SURFACE`."""

    def links(self, index: int) -> tuple[Link, ...]:
        """All links of a page: those that are drawn, and those that only the deck's own file knows."""
        drawn = self.pages.links(index)
        known = {(link.address.rstrip("/"), link.page) for link in drawn}
        told = (
            link
            for link in self.deck.pages[index].links
            if (link.address.rstrip("/"), link.page) not in known
        )
        return (*drawn, *told)
