"""The links on the pages, read in the background for whoever has the mouse over a page."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.deck import Deck, Link
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.pages import OpenedDeck, Pages
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.slides import Slides


class PageLinks(QObject):
    """Links by medium and page, those on top last. Before they have been read there are none."""

    ready = Signal(str, int)
    """A page's links have been read."""

    def __init__(self, slides: Slides, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self._reading = Background(1, self)
        self._links: dict[tuple[str, int], tuple[Link, ...]] = {}
        slides.deck_ready.connect(self._on_deck_ready)

    def links(self, medium: str, page: int) -> tuple[Link, ...]:
        """Those of a page as far as they are known; who asks for the first time has them read."""
        key = (medium, page)
        deck, pages = self._slides.deck(medium), self._slides.pages(medium)
        if key not in self._links and deck is not None and pages is not None:
            self._links[key] = ()
            self._reading.run(
                partial(_read, deck, pages, page),
                partial(self._on_read, key),
                partial(self._on_read, key, ()),
            )
        return self._links.get(key, ())

    def close(self) -> None:
        """Stop all work."""
        self._reading.close()

    def _on_read(
        self, key: tuple[str, int], links: tuple[Link, ...], _error: PmqaError | None = None
    ) -> None:
        self._links[key] = links
        self.ready.emit(*key)

    def _on_deck_ready(self, medium: str) -> None:
        """It may be shown from another file now."""
        for key in [key for key in self._links if key[0] == medium]:
            del self._links[key]


def _read(deck: Deck, pages: Pages, page: int, _job: Job) -> tuple[Link, ...]:
    return OpenedDeck(deck, pages).links(page)
