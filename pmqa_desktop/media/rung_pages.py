"""The pages of a deck's backup, kept in step with the deck: the same slide is on the same page."""

from pmqa_desktop.domain.deck import Deck, Link, Page, Picture
from pmqa_desktop.media.pages import OpenedDeck, Pages


def in_step(deck: Deck | None, pages: Pages) -> OpenedDeck:
    """A backup's pages with what the deck says of them, as far as the two agree on their number.

    A PDF that PowerPoint made may hold the hidden slides too; they are left out then.
    """
    if deck is None:
        return OpenedDeck(Deck(tuple(Page(number + 1) for number in range(pages.page_count))), pages)
    if pages.page_count == len(deck.pages):
        return OpenedDeck(deck, pages)
    numbers = sorted((*(page.number for page in deck.pages), *deck.hidden))
    if pages.page_count == len(numbers):
        return OpenedDeck(deck, _Picked(pages, [numbers.index(page.number) for page in deck.pages]))
    known = deck.pages[: pages.page_count]
    last = known[-1].number if known else 0
    more = (Page(last + number + 1) for number in range(pages.page_count - len(known)))
    return OpenedDeck(Deck((*known, *more), deck.hidden), pages)


class _Picked:
    """Some of another's pages; `Pages` says what they can do."""

    def __init__(self, pages: Pages, picked: list[int]) -> None:
        self._pages = pages
        self._picked = picked

    @property
    def page_count(self) -> int:
        """See `Pages`."""
        return len(self._picked)

    def page_size(self, index: int) -> tuple[float, float]:
        """See `Pages`."""
        return self._pages.page_size(self._picked[index])

    def render_notes(self, index: int, width: int, height: int) -> Picture | None:
        """See `Pages`."""
        return self._pages.render_notes(self._picked[index], width, height)

    def links(self, index: int) -> tuple[Link, ...]:
        """See `Pages`."""
        return self._pages.links(self._picked[index])

    def text(self, index: int) -> str:
        """See `Pages`."""
        return self._pages.text(self._picked[index])

    def render(self, index: int, width: int, height: int) -> Picture:
        """See `Pages`."""
        return self._pages.render(self._picked[index], width, height)

    def close(self) -> None:
        """See `Pages`."""
        self._pages.close()
