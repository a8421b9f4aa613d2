"""Where the rungs of a ladder lie, what opens them, and what makes those that the program makes by itself.

Everything given back runs in the background: the outside tools are imported there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from pmqa_desktop.domain.deck import Deck, Picture
from pmqa_desktop.domain.ladder import Rung
from pmqa_desktop.domain.media import BackupKind, MediaFile, MediaKind, Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.media_files import Files

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import Pages

FULL_HD = (1920, 1080)
"""Pixels of what is made ahead where the audience's display has no more."""

_POWERPOINT = (".pptx", ".pptm", ".ppsx")

_T = TypeVar("_T")

Make = Callable[[Callable[[], bool]], bool]
"""Makes one thing that is missing, unless it was asked to leave off; whether nothing is missing now."""


@dataclass(frozen=True, slots=True)
class Opener(Generic[_T]):
    """Opens a rung; raises PmqaError."""

    open: Callable[[], _T]
    brought: bool
    """Whether somebody brought the file, and so wants to know if it is no good."""


@dataclass(frozen=True, slots=True)
class _Pdf:
    path: Path
    name: str
    sha256: str
    """Of what it was made from."""
    brought: bool


class RungFiles:
    """The files below each medium, by what is on the disk now."""

    def __init__(self, files: Files, cache: Path) -> None:
        self._files = files
        self._cache = cache

    def any_below(self, medium: Medium) -> bool:
        """Whether there is a file to show in place of a medium."""
        if medium.kind is MediaKind.SLIDES:
            openers = (self.pdf_opener(medium), self.pictures_opener(medium))
            return any(opener is not None for opener in openers)
        return self.video(medium, Rung.COPY) is not None or self.still_opener(medium) is not None

    def made(self, medium: Medium, rung: Rung) -> bool:
        """Whether there is a file for a rung that the program makes where nobody brings it."""
        openers = {
            Rung.PDF: self.pdf_opener,
            Rung.PICTURES: self.pictures_opener,
            Rung.STILL: self.still_opener,
        }
        return openers[rung](medium) is not None

    def pdf_opener(self, medium: Medium) -> "Opener[Pages] | None":
        """Opens the PDF that was brought for a deck, else the one that LibreOffice made of it."""
        pdf = self._brought_pdf(medium) or self._made_pdf(medium)
        return Opener(lambda: _open_pdf(pdf.path, pdf.name), pdf.brought) if pdf else None

    def pictures_opener(self, medium: Medium) -> "Opener[Pages] | None":
        """Opens the pictures that were brought for a deck, else those that were made of its pages."""
        brought = [file for file in medium.backup_files(BackupKind.PICTURES) if self._there(file)]
        if brought:
            name = brought[0].name
            return Opener(lambda: _open_pictures([self._files.path(file) for file in brought], name), True)
        folder = next(filter(Path.is_dir, self._picture_folders(medium)), None)
        if folder is None:
            return None
        return Opener(lambda: _open_pictures(sorted(folder.glob("*.png")), folder.name), False)

    def notes_opener(self, medium: Medium) -> Opener[Deck] | None:
        """Reads what a PowerPoint file says of its slides, without drawing them."""
        own = medium.file
        if own is None or own.suffix not in _POWERPOINT or not self._there(own):
            return None
        return Opener(partial(_read_notes, self._files.path(own), own.name), False)

    def still_opener(self, medium: Medium) -> Opener[Picture] | None:
        """Reads the still that was brought for a video, else the one that was taken from it."""
        brought = self._first(medium, BackupKind.STILL)
        if brought is not None:
            return Opener(partial(_read_still, self._files.path(brought), brought.name), True)
        taken = next((still for still in map(self._still_of, self._videos(medium)) if still.is_file()), None)
        return Opener(partial(_read_still, taken, taken.name), False) if taken else None

    def script_opener(self, medium: Medium) -> Opener[str] | None:
        """Reads the script that was brought for a video."""
        script = self._first(medium, BackupKind.SCRIPT)
        return Opener(partial(_read_script, self._files.path(script), script.name), True) if script else None

    def video(self, medium: Medium, rung: Rung) -> MediaFile | None:
        """The file of a video or of its copy; None where it is not there."""
        own = (medium.file,) if medium.file else ()
        files = own if rung is Rung.ITSELF else medium.backup_files(BackupKind.COPY)
        return next(filter(self._there, files), None) if rung in {Rung.ITSELF, Rung.COPY} else None

    def maker(self, medium: Medium, display: tuple[int, int]) -> Make | None:
        """Makes what the program makes by itself below a medium; None where that is there, or cannot be."""
        if medium.kind is MediaKind.SLIDES and self.pictures_opener(medium) is None:
            return self._picture_maker(medium, (max(display[0], FULL_HD[0]), max(display[1], FULL_HD[1])))
        if medium.kind is MediaKind.VIDEO and self.still_opener(medium) is None:
            return self._still_maker(medium)
        return None

    def _picture_maker(self, medium: Medium, size: tuple[int, int]) -> Make | None:
        pdfs = [(pdf, self._pictures_of(pdf.sha256)) for pdf in self._pdfs(medium)]
        making = [partial(_make_picture, pdf.path, pdf.name, folder, size) for pdf, folder in pdfs]
        return partial(_first_that_works, making) if making else None

    def _still_maker(self, medium: Medium) -> Make | None:
        videos = [(self._files.path(video), self._still_of(video)) for video in self._videos(medium)]
        making = [partial(_make_still, video, still) for video, still in videos]
        return partial(_first_that_works, making) if making else None

    def _videos(self, medium: Medium) -> tuple[MediaFile, ...]:
        found = (self.video(medium, rung) for rung in (Rung.ITSELF, Rung.COPY))
        return tuple(file for file in found if file is not None)

    def _brought_pdf(self, medium: Medium) -> _Pdf | None:
        file = self._first(medium, BackupKind.PDF)
        return _Pdf(self._files.path(file), file.name, file.sha256, brought=True) if file else None

    def _made_pdf(self, medium: Medium) -> _Pdf | None:
        if medium.file is None or medium.file.suffix == ".pdf":
            return None
        made = self._cache / f"{medium.file.sha256}.pdf"
        return _Pdf(made, medium.file.name, medium.file.sha256, brought=False) if made.is_file() else None

    def _pdfs(self, medium: Medium) -> list[_Pdf]:
        """Whatever pictures of the pages can be made from, the best first."""
        brought, made, own = self._brought_pdf(medium), self._made_pdf(medium), medium.file
        if own is not None and own.suffix == ".pdf" and self._there(own):
            made = _Pdf(self._files.path(own), own.name, own.sha256, brought=False)
        return [pdf for pdf in (brought, made) if pdf is not None]

    def _picture_folders(self, medium: Medium) -> list[Path]:
        """Named by what the pages were made from; that may be gone while the pictures are still there."""
        own = (medium.file,) if medium.file else ()
        return [self._pictures_of(file.sha256) for file in (*medium.backup_files(BackupKind.PDF), *own)]

    def _pictures_of(self, sha256: str) -> Path:
        return self._cache / "pages" / sha256

    def _still_of(self, video: MediaFile) -> Path:
        return self._cache / "stills" / f"{video.sha256}.png"

    def _first(self, medium: Medium, kind: BackupKind) -> MediaFile | None:
        return next(filter(self._there, medium.backup_files(kind)), None)

    def _there(self, file: MediaFile) -> bool:
        return self._files.path(file).is_file()


class NoRungFiles(RungFiles):
    """Nothing stands by, and nothing is made to: files that are shown where they lie have no ladder."""

    def pdf_opener(self, medium: Medium) -> "Opener[Pages] | None":
        """None."""

    def pictures_opener(self, medium: Medium) -> "Opener[Pages] | None":
        """None."""

    def still_opener(self, medium: Medium) -> Opener[Picture] | None:
        """None."""

    def maker(self, medium: Medium, display: tuple[int, int]) -> Make | None:
        """None."""


def _open_pdf(path: Path, name: str) -> "Pages":
    from pmqa_desktop.media.pdf_pages import PdfPages

    return PdfPages(path, name)


def _open_pictures(paths: list[Path], name: str) -> "Pages":
    from pmqa_desktop.media.images import ImagePages

    return ImagePages(paths, name)


def _read_notes(path: Path, name: str) -> Deck:
    from pmqa_desktop.media.formats import read_deck

    return read_deck(path, name)


def _read_still(path: Path, name: str) -> Picture:
    return _open_pictures([path], name).render(0, *FULL_HD)


def _read_script(path: Path, name: str) -> str:
    from pmqa_desktop.media.script_text import read_script

    return read_script(path, name)


def _first_that_works(making: Sequence[Make], cancelled: Callable[[], bool]) -> bool:
    """Make it from the first file that is any good. Raises the PmqaError of the last one."""
    *earlier, last = making
    for make in earlier:
        try:
            return make(cancelled)
        except PmqaError:
            continue
    return last(cancelled)


def _make_picture(
    pdf: Path, name: str, folder: Path, size: tuple[int, int], _cancelled: Callable[[], bool]
) -> bool:
    from pmqa_desktop.media.page_pictures import make_next_picture

    pages = _open_pdf(pdf, name)
    try:
        return make_next_picture(pages, folder, *size)
    finally:
        pages.close()


def _make_still(video: Path, still: Path, cancelled: Callable[[], bool]) -> bool:
    from pmqa_desktop.media.stills import make_still
    from pmqa_desktop.media.vlc_player import VlcPlayer

    make_still(VlcPlayer, video, still, FULL_HD, cancelled)
    return True
