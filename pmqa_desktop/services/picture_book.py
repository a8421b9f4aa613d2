"""The pictures of the visit's events: copied in, put in order, captioned; drawn small and large."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.bilingual import NOTHING
from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.dossier import EventPicture
from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.images import ImagePages
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.store.media_files import MediaFiles

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif")
"""What is a picture."""
SMALL = (360, 240)
"""Pixels within which a small picture fits."""
LARGE = (1920, 1200)
"""Pixels within which a large picture fits: a laptop's display."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """What became of pictures that were brought."""

    files: list[MediaFile]
    faults: list[PmqaError]


class PictureBook(QObject):
    """Copying and drawing are done in the background; changes are steps of the `VisitBook`."""

    failed = Signal(object)
    """A PmqaError: a picture was not taken in, or cannot be drawn."""
    drawn = Signal(str, object)
    """The small `Picture` of a file, by its SHA-256."""
    drawn_large = Signal(str, object)
    """The large one; only of the file that was asked for last."""
    large_failed = Signal(object)
    """A PmqaError: why that one cannot be drawn."""

    def __init__(
        self, book: VisitBook, files: MediaFiles, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._files = files
        self._background = background
        self._asked: set[str] = set()
        self._large: Job | None = None

    def of(self, event: str) -> tuple[EventPicture, ...]:
        """The pictures of an event, in order."""
        return tuple(each for each in self._book.dossier.pictures if each.event == event)

    def path(self, picture: EventPicture) -> Path:
        """Where its file is."""
        return self._files.path(picture.file)

    def add(self, event: str, sources: Iterable[Path]) -> None:
        """Copy pictures in, behind those of the event; what is none is told, and the others come in."""
        good = []
        for source in sources:
            if source.suffix.lower() in SUFFIXES:
                good.append(source)
            else:
                self.failed.emit(PmqaError("picture-unfit", name=source.name))
        if good:
            self._background.run(
                partial(self._copy_in, good), partial(self._on_copied, event), self.failed.emit
            )

    def remove(self, pictures: Iterable[str]) -> None:
        """Take pictures out of the gallery; the files stay, for it may be taken back. Raises PmqaError."""
        gone = set(pictures)
        self._keep(each for each in self._book.dossier.pictures if each.id not in gone)

    def move(self, picture: str, by: int) -> None:
        """Let a picture change places with its neighbour of the same event. Raises PmqaError."""
        every = list(self._book.dossier.pictures)
        chosen = next(each for each in every if each.id == picture)
        mates = [at for at, each in enumerate(every) if each.event == chosen.event]
        place = mates.index(every.index(chosen))
        if 0 <= place + by < len(mates):
            here, there = mates[place], mates[place + by]
            every[here], every[there] = every[there], every[here]
            self._keep(every)

    def caption(self, picture: str, words: str, language: str) -> None:
        """Say in one language ("th" or "en") what a picture shows. Raises PmqaError."""
        self._keep(
            replace(each, caption=replace(each.caption, **{language: words.strip()}))
            if each.id == picture
            else each
            for each in self._book.dossier.pictures
        )

    def draw(self, picture: EventPicture) -> None:
        """Have the small picture drawn; it comes through `drawn`, once."""
        if picture.file.sha256 not in self._asked:
            self._asked.add(picture.file.sha256)
            self._background.run(
                partial(self._draw, SMALL, picture),
                partial(self.drawn.emit, picture.file.sha256),
                self.failed.emit,
            )

    def draw_large(self, picture: EventPicture) -> None:
        """Have the large picture drawn; it comes through `drawn_large`, unless another is asked for."""
        if self._large is not None:
            self._large.cancel()
        drawn = partial(self.drawn_large.emit, picture.file.sha256)
        self._large = self._background.run(partial(self._draw, LARGE, picture), drawn, self.large_failed.emit)

    def _copy_in(self, sources: list[Path], job: Job) -> _Taken:
        taken = _Taken([], [])
        for source in sources:
            if job.cancelled():
                break
            try:
                if source.is_file():
                    _read(source, source.name, SMALL)
                taken.files.append(self._files.add(source))
            except PmqaError as fault:
                taken.faults.append(fault)
        return taken

    def _on_copied(self, event: str, taken: _Taken) -> None:
        for fault in taken.faults:
            self.failed.emit(fault)
        added = (EventPicture(uuid.uuid4().hex, event, file, NOTHING) for file in taken.files)
        try:
            self._keep((*self._book.dossier.pictures, *added))
        except PmqaError as error:
            self.failed.emit(error)

    def _draw(self, within: tuple[int, int], picture: EventPicture, _job: Job) -> Picture:
        return _read(self.path(picture), picture.file.name, within)

    def _keep(self, pictures: Iterable[EventPicture]) -> None:
        self._book.change(dossier=replace(self._book.dossier, pictures=tuple(pictures)))


def _read(path: Path, name: str, within: tuple[int, int]) -> Picture:
    """The picture, read to its end, as large as fits within so many pixels.

    Raises PmqaError `image-unreadable` or `page-unreadable`, both with its name.
    """
    return ImagePages([path], name).render(0, *within)
