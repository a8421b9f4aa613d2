"""The videos on the pages of the open decks, each made ready to be played before its page comes up."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.deck import EmbeddedVideo
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.store.media_files import Files

_Key = tuple[str, EmbeddedVideo]
"""A deck by its medium's id, and a video on one of its pages."""


class Clips(QObject):
    """Files by video. Nothing here blocks: they are taken out of their decks one after the other."""

    ready = Signal(str)
    """One more video of a medium can be played, or is known to be missing."""
    problem = Signal(object)
    """A video cannot be played: a PmqaError that names it and its page."""

    def __init__(
        self,
        slides: Slides,
        files: Files,
        media: Mapping[str, Medium],
        cache: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._slides = slides
        self._files = files
        self._media = media
        self._cache = cache / "clips"
        self._work = Background(1, self)
        self._found: dict[_Key, Path | PmqaError] = {}
        self._queue: list[_Key] = []
        self._at_work: _Key | None = None
        slides.deck_ready.connect(self._on_deck_ready)
        for medium in media:
            self._on_deck_ready(medium)

    def videos(self, medium: str | None, page: int) -> tuple[EmbeddedVideo, ...]:
        """The videos on a page of an open deck, from the back to the front."""
        deck = self._slides.deck(medium) if medium else None
        return deck.pages[page].videos if deck and page < len(deck.pages) else ()

    def file(self, medium: str, video: EmbeddedVideo) -> Path | PmqaError | None:
        """Where a video can be played from, or why it cannot; None while that is being found out."""
        return self._found.get((medium, video))

    def want(self, medium: str, page: int) -> None:
        """See to a page's videos before those of the others."""
        if self._queue:
            first = {(medium, video) for video in self.videos(medium, page)}
            self._queue.sort(key=lambda each: each not in first)

    def resting(self) -> bool:
        """Whether all videos of the open decks have been found, or are known to be missing."""
        return self._at_work is None and not self._queue

    def close(self) -> None:
        """Stop all work."""
        self._work.close()

    def _on_deck_ready(self, medium: str) -> None:
        deck = self._slides.deck(medium)
        if deck is None:
            return
        videos = [(medium, video) for page in deck.pages for video in page.videos]
        known = {*self._found, *self._queue, self._at_work}
        self._queue += [key for key in dict.fromkeys(videos) if key not in known]
        self._find_next()

    def _find_next(self) -> None:
        if self._at_work is not None or not self._queue:
            return
        self._at_work = key = self._queue.pop(0)
        medium, video = key
        file = self._media[medium].file
        if file is None:
            self._on_found(key, None)
            return
        path, brought = self._files.path(file), self._brought()
        self._work.run(
            partial(_have, video, path, file.name, self._cache, brought),
            partial(self._on_found, key),
            partial(self._on_failed, key),
        )

    def _brought(self) -> dict[str, Path]:
        """What people have brought beside the deck, by name: a linked video may be among it."""
        files = [
            file
            for medium in self._media.values()
            for file in (medium.file, *(backup.file for backup in medium.backups))
            if file is not None
        ]
        return {file.name.casefold(): self._files.path(file) for file in files}

    def _on_found(self, key: _Key, path: Path | None) -> None:
        if path is None:
            self._tell(key, self._missing(key))
        else:
            self._keep(key, path)

    def _on_failed(self, key: _Key, error: PmqaError) -> None:
        if error.code == "deck-unreadable":  # it was opened before: only this part of it is damaged
            error = PmqaError("clip-unplayable", name=key[1].name, page=self._page_number(key))
        self._tell(key, error)

    def _tell(self, key: _Key, error: PmqaError) -> None:
        """Told now, while there may still be time to bring it; the page's own picture of it stays."""
        self.problem.emit(error)
        self._keep(key, error)

    def _keep(self, key: _Key, found: Path | PmqaError) -> None:
        self._at_work = None
        self._found[key] = found
        self.ready.emit(key[0])
        self._find_next()

    def _missing(self, key: _Key) -> PmqaError:
        file, page = self._media[key[0]].file, self._page_number(key)
        return PmqaError("clip-missing", name=key[1].name, page=page, deck=file.name if file else key[0])

    def _page_number(self, key: _Key) -> int:
        deck = self._slides.deck(key[0])
        pages = deck.pages if deck else ()
        return next((page.number for page in pages if key[1] in page.videos), 0)


def _have(
    video: EmbeddedVideo, deck: Path, name: str, cache: Path, brought: dict[str, Path], job: Job
) -> Path | None:
    # Imported here: this is not the GUI thread, and few decks have videos.
    from pmqa_desktop.media.clip_files import have_clip

    return have_clip(video, deck, name, cache, brought, job.cancelled)
