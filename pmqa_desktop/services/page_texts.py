"""What can be read on the pages of a deck, gathered in the background for whoever looks for a page."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.slides import Slides

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import Pages


class PageTexts(QObject):
    """The text of every page by medium. Before it has been read, and where there is none, it is empty."""

    ready = Signal(str)
    """All text of a medium has been read."""

    def __init__(self, slides: Slides, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self._reading = Background(1, self)
        self._asked: set[str] = set()
        self._texts: dict[str, tuple[str, ...]] = {}

    def texts(self, medium: str) -> tuple[str, ...]:
        """One text for each page; none at all before they have been read."""
        return self._texts.get(medium, ())

    def read(self, medium: str) -> None:
        """Read a deck that is open; asking again is free."""
        pages = self._slides.pages(medium)
        if pages is None or medium in self._asked:
            return
        self._asked.add(medium)
        self._reading.run(partial(_all, pages), partial(self._on_read, medium), self._on_not_read)

    def close(self) -> None:
        """Stop all work."""
        self._reading.close()

    def _on_read(self, medium: str, texts: tuple[str, ...]) -> None:
        self._texts[medium] = texts
        self.ready.emit(medium)

    def _on_not_read(self, _error: PmqaError) -> None:
        """Titles are found all the same."""


def _all(pages: "Pages", job: Job) -> tuple[str, ...]:
    texts: list[str] = []
    for index in range(pages.page_count):
        if job.cancelled():
            break
        try:
            texts.append(pages.text(index))
        except PmqaError:
            texts.append("")  # one damaged page does not hide the others
    return tuple(texts)
