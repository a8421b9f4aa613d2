"""What stands ready under each medium: its backups opened, and what the program makes by itself made ahead.

Opening is quick and done as soon as a medium is up. Pictures of pages and stills of videos take their time:
they are made one at a time when no page is wanted, in a running take only for what is up or comes next.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from pmqa_desktop.domain.deck import Deck, Picture
from pmqa_desktop.domain.ladder import LADDERS, Rung
from pmqa_desktop.domain.media import MediaFile, MediaKind, Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.rung_files import Make, Opener, RungFiles
from pmqa_desktop.services.slides import Slides

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import OpenedDeck, Pages

_SCRIPT = "script"
"""What goes with a still; no rung of its own, for the audience never sees it."""

_Key = tuple[str, str]
"""A medium, and a rung or its script."""

_T = TypeVar("_T")


class Rungs(QObject):
    """The rungs by medium id and place on the ladder. Nothing here blocks; what is not ready is None."""

    changed = Signal(str)
    """What can be shown in place of a medium is not what it was."""
    failed = Signal(str, object)
    """A backup that somebody brought cannot be used: the medium, and a PmqaError that says why."""

    def __init__(
        self,
        rung_files: RungFiles,
        media: Mapping[str, Medium],
        slides: Slides,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = rung_files
        self._media = media
        self._slides = slides
        self._opening = Background(1, self)
        self._making = Background(1, self)
        self._pages: dict[_Key, Pages] = {}
        self._in_step: dict[_Key, tuple[Deck | None, OpenedDeck]] = {}
        self._stills: dict[str, Picture] = {}
        self._scripts: dict[str, str] = {}
        self._known: dict[str, Deck] = {}
        self._tried: set[_Key] = set()
        self._retired: list[Pages] = []
        self._wanted: tuple[str, ...] = ()
        self._ahead: tuple[str, ...] = ()
        self._made: set[str] = set()
        self._at_work: str | None = None
        # Queued: by then the next page that is wanted is being drawn, and that goes first.
        slides.page_ready.connect(self._make_next, Qt.ConnectionType.QueuedConnection)
        slides.all_prepared.connect(self._make_next)
        slides.deck_ready.connect(self._on_deck_ready)
        slides.deck_failed.connect(self._on_deck_failed)

    def prepare(self, *media: str) -> None:
        """Open what there is below these media, and make what is missing before anything else is made."""
        self._wanted = tuple(medium for medium in media if medium in self._media)
        for medium in set(self._stills) - set(self._wanted):  # eight megabytes each
            del self._stills[medium]
            self._tried.discard((medium, Rung.STILL))
        for medium in self._wanted:
            self._open(self._media[medium])
        self._make_next()

    def make_ahead(self, media: Iterable[str]) -> None:
        """Make what these media lack, as long as nothing else is to be done; () to leave off."""
        self._ahead = tuple(media)
        self._make_next()

    def renew(self, medium: str) -> None:
        """Look at a medium's backups anew: some were added or taken away."""
        for key in [key for key in self._pages if key[0] == medium]:
            self._retired.append(self._pages.pop(key))
            self._in_step.pop(key, None)
        self._tried = {key for key in self._tried if key[0] != medium}
        self._made.discard(medium)
        self._stills.pop(medium, None)
        self._scripts.pop(medium, None)
        self._open(self._media[medium])
        self.changed.emit(medium)
        self._make_next()

    def ready(self, medium: str) -> tuple[int, ...]:
        """The places on the ladder that can be shown now."""
        ladder = LADDERS[self._media[medium].kind]
        return tuple(place for place, rung in enumerate(ladder) if self._is_ready(self._media[medium], rung))

    def made(self, medium: str, rung: Rung) -> bool:
        """Whether there is a file for a rung, be it open or not."""
        return self._files.made(self._media[medium], rung)

    def any_below(self, medium: str) -> bool:
        """Whether something could be shown in place of a medium, be it ready yet or not."""
        return self._files.any_below(self._media[medium])

    def deck(self, medium: str, place: int) -> "OpenedDeck | None":
        """The backup of a deck, page by page in step with it; None for the deck itself."""
        from pmqa_desktop.media.rung_pages import in_step

        key = (medium, LADDERS[MediaKind.SLIDES][place])
        if key not in self._pages:
            return None
        own = self._slides.own_deck(medium) or self._known.get(medium)
        known, opened = self._in_step.get(key, (None, None))
        if opened is None or known is not own:
            opened = in_step(own, self._pages[key])
            self._in_step[key] = (own, opened)
        return opened

    def video_file(self, medium: str, place: int) -> MediaFile | None:
        """The file that plays at a place of a video's ladder."""
        return self._files.video(self._media[medium], LADDERS[MediaKind.VIDEO][place])

    def still(self, medium: str) -> Picture | None:
        """The picture that stands for a video."""
        return self._stills.get(medium)

    def script(self, medium: str) -> str:
        """What is spoken in a video; "" where nobody brought it."""
        return self._scripts.get(medium, "")

    def close(self) -> None:
        """Stop all work and let go of the files."""
        self._making.close()
        self._opening.close()
        for pages in (*self._pages.values(), *self._retired):
            pages.close()
        self._pages.clear()

    def _is_ready(self, medium: Medium, rung: Rung) -> bool:
        if rung is Rung.ITSELF and medium.kind is MediaKind.SLIDES:
            return self._slides.own_deck(medium.id) is not None
        if rung in {Rung.ITSELF, Rung.COPY}:
            return self._files.video(medium, rung) is not None
        return (medium.id, rung) in self._pages or (rung is Rung.STILL and medium.id in self._stills)

    def _open(self, medium: Medium) -> None:
        files, keep_pages = self._files, self._keep_pages
        if medium.kind is MediaKind.SLIDES:
            self._try((medium.id, Rung.PDF), files.pdf_opener(medium), keep_pages)
            self._try((medium.id, Rung.PICTURES), files.pictures_opener(medium), keep_pages)
        elif medium.kind is MediaKind.VIDEO:
            self._try((medium.id, Rung.STILL), files.still_opener(medium), self._keep_still)
            self._try((medium.id, _SCRIPT), files.script_opener(medium), self._keep_script)

    def _try(self, key: _Key, opener: Opener[_T] | None, keep: Callable[[_Key, _T], None]) -> None:
        """Open a file once; a file that was no good is not tried again before `renew`."""
        if opener is None or key in self._tried:
            return
        self._tried.add(key)
        failed = partial(self._on_not_opened, key[0], opener.brought)
        self._opening.run(lambda _job: opener.open(), partial(keep, key), failed)

    def _keep_pages(self, key: _Key, pages: "Pages") -> None:
        self._pages[key] = pages
        self.changed.emit(key[0])

    def _keep_still(self, key: _Key, still: Picture) -> None:
        self._stills[key[0]] = still
        self.changed.emit(key[0])

    def _keep_script(self, key: _Key, script: str) -> None:
        self._scripts[key[0]] = script
        self.changed.emit(key[0])

    def _on_deck_ready(self, medium: str) -> None:
        """What LibreOffice has just made is a rung, and pictures can be made of it."""
        if (medium, Rung.PDF) not in self._tried:
            self._made.discard(medium)
            if medium in self._wanted:
                self._open(self._media[medium])
            self._make_next()

    def _on_deck_failed(self, medium: str, _error: PmqaError) -> None:
        """Its notes can still be read where LibreOffice could not draw it, or is not there."""
        if medium in self._media and self._slides.own_deck(medium) is None:
            self._try((medium, Rung.ITSELF), self._files.notes_opener(self._media[medium]), self._keep_known)

    def _keep_known(self, key: _Key, deck: Deck) -> None:
        self._known[key[0]] = deck
        self.changed.emit(key[0])

    def _on_not_opened(self, medium: str, brought: bool, error: PmqaError) -> None:
        if brought:
            self.failed.emit(medium, error)

    def _make_next(self, *_facts: object) -> None:
        """Make one page or still that is missing."""
        if self._at_work is not None or not self._slides.resting():
            return
        for name in (*self._wanted, *self._ahead):
            making = None if name in self._made else self._files.maker(self._media[name], self._slides.size)
            if making is not None:
                self._at_work = name
                self._making.run(partial(_make, making), self._on_made, self._on_not_made)
                return
            self._made.add(name)

    def _on_made(self, complete: bool) -> None:
        medium, self._at_work = self._at_work, None
        if medium is not None and complete:
            self._made.add(medium)
            if medium in self._wanted:
                self._open(self._media[medium])
            self.changed.emit(medium)
        self._make_next()

    def _on_not_made(self, _error: PmqaError) -> None:
        """Nobody asked for it; the rung is missing, and the ladder says so where it is looked at."""
        medium, self._at_work = self._at_work, None
        if medium is not None:
            self._made.add(medium)
        self._make_next()


def _make(making: Make, job: Job) -> bool:
    return making(job.cancelled)
