"""The decks of the visit: opened once in the background, their pages rendered ahead within a memory bound."""

from collections import ChainMap, OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.deck import Deck, Picture
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.stage import FIRST_SURFACE
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.thumbnails import Packed, Thumbnails, pack
from pmqa_desktop.store.media_files import Files

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import OpenedDeck, Pages

OpenSlides = Callable[[Path, str, Path, Path, str | None, Job], "OpenedDeck"]
"""Opens slides on a thread of its own: file, name for people, cache, fonts, a PDF's password, the job."""

MEMORY_BOUND = 160 * 2**20
"""Bytes of full-size pages kept."""

THUMBNAIL = (320, 180)
"""Pixels of the small picture that stands in until a page is sharp."""

LOOK_AHEAD = (0, 1, -1, 2)
"""Which pages are made ready around the one that is wanted, in this order."""


class Slides(QObject):
    """Decks and pictures of their pages by medium id. Nothing here blocks; what is not ready is None."""

    deck_ready = Signal(str)
    deck_failed = Signal(str, object)
    """A medium and the PmqaError that says why."""
    preparing_changed = Signal(int)
    """How many decks are being opened."""
    all_prepared = Signal()
    """No deck is being opened any more."""
    page_ready = Signal(str, int)

    def __init__(
        self,
        files: Files,
        cache: Path,
        fonts: Path,
        parent: QObject | None = None,
        *,
        open_slides: "OpenSlides | None" = None,
    ) -> None:
        """`open_slides` opens a file of `files`; by default one that a visit has copied in."""
        super().__init__(parent)
        self._files = files
        self._cache = cache
        self._fonts = fonts
        self._open_slides = open_slides or open_stored
        self._sweeping = Lock()
        self._swept = False
        self._conversions = Background(2, self)
        self._renderings = Background(1, self)
        self._preparing: dict[str, Job] = {}
        self._opened: dict[str, OpenedDeck] = {}
        self._retired: list[OpenedDeck] = []
        """Of files that media had before; closed at the end."""
        self._passwords: dict[str, str] = {}
        self._instead: dict[str, OpenedDeck] = {}
        self._shown_from = ChainMap(self._instead, self._opened)
        self._sharp: OrderedDict[tuple[str, int], Picture] = OrderedDict()
        self._thumbnails = Thumbnails()
        self._broken: set[tuple[str, int]] = set()
        self._size = FIRST_SURFACE
        self._former: dict[tuple[str, int], Picture] = {}
        self._wanted: list[tuple[str, int]] = []
        self._wanted_later: list[tuple[str, int]] = []
        self._held: tuple[str, int] | None = None
        self._rendering: tuple[str, int] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Pixels of the display for which pages are rendered."""
        return self._size

    def set_size(self, width: int, height: int) -> None:
        """Render for a display of this many pixels from now on."""
        if (width, height) != self._size and width > 0 and height > 0:
            self._size = (width, height)
            self._former = {wish: self._sharp[wish] for wish in self._wanted if wish in self._sharp}
            self._sharp.clear()
            self._render_next()

    def prepare(self, medium: Medium) -> None:
        """Open a medium's deck in the background; asking again is free."""
        if medium.file is None or medium.id in self._opened or medium.id in self._preparing:
            return
        path, name = self._files.path(medium.file), medium.file.name
        self._preparing[medium.id] = self._conversions.run(
            partial(self._open, path, name, self._passwords.get(medium.id)),
            partial(self._on_opened, medium.id),
            partial(self._on_failed, medium.id),
        )
        self.preparing_changed.emit(len(self._preparing))

    def adopt(self, medium: str, opened: "OpenedDeck") -> None:
        """Show a medium from what is open already; it is let go of here."""
        drawn = opened.first if self._size == FIRST_SURFACE else None
        self._opened[medium] = replace(opened, first=None)  # its memory is among that of the others
        if drawn is not None:
            self._sharp[medium, 0] = drawn
        self.deck_ready.emit(medium)
        if drawn is not None:
            self.page_ready.emit(medium, 0)

    def reopen(self, medium: Medium) -> None:
        """A medium has another file, or none: let go of what was open of the one before."""
        job = self._preparing.pop(medium.id, None)
        if job is not None:
            job.cancel()
            self.preparing_changed.emit(len(self._preparing))
        former = self._opened.pop(medium.id, None)
        if former is not None:
            self._retired.append(former)  # a page of it may be being drawn
        self._passwords.pop(medium.id, None)
        for wish in [wish for wish in self._sharp if wish[0] == medium.id]:
            del self._sharp[wish]
        self._former = {wish: drawn for wish, drawn in self._former.items() if wish[0] != medium.id}
        self._thumbnails.forget(medium.id)
        self._broken = {wish for wish in self._broken if wish[0] != medium.id}
        self.prepare(medium)

    def unlock(self, medium: Medium, password: str) -> None:
        """Try the password that a person has typed for a locked PDF; it is kept while the program runs."""
        self._passwords[medium.id] = password
        self.prepare(medium)

    def preparing(self) -> bool:
        """Whether a deck is still being opened."""
        return bool(self._preparing)

    def deck(self, medium: str) -> Deck | None:
        """What the deck knows about its pages, once it is open."""
        opened = self._shown_from.get(medium)
        return opened.deck if opened else None

    def own_deck(self, medium: str) -> Deck | None:
        """The same of the deck itself, whatever is shown in its place."""
        opened = self._opened.get(medium)
        return opened.deck if opened else None

    def resting(self) -> bool:
        """Whether everything that was wanted has been drawn."""
        return self._rendering is None and not self._preparing

    def show_from(self, medium: str, source: "OpenedDeck | None") -> None:
        """Draw a medium's pages from another source, such as its backup; from the deck itself for None.

        What was drawn stands in until the same page has been drawn anew. The source stays its owner's.
        """
        if self._instead.get(medium) is source:
            return
        if source is None:
            del self._instead[medium]
        else:
            self._instead[medium] = source
        self._former |= {wish: drawn for wish in self._wanted if (drawn := self.picture(*wish))}
        for wish in [wish for wish in self._sharp if wish[0] == medium]:
            del self._sharp[wish]
        self._thumbnails.forget(medium)
        self._broken = {wish for wish in self._broken if wish[0] != medium}
        if medium in self._shown_from:
            self.deck_ready.emit(medium)
        self._render_next()

    def pages(self, medium: str) -> "Pages | None":
        """Where a deck's pages come from, once it is open; for work that ends before `close`."""
        opened = self._shown_from.get(medium)
        return opened.pages if opened else None

    def thumbnail(self, medium: str, page: int) -> Picture | None:
        """The small picture of a page, once it is there."""
        return self._thumbnails.get((medium, page))

    def picture(self, medium: str, page: int) -> Picture | None:
        """The sharpest picture of a page that is at hand."""
        wanted = (medium, page)
        return self._sharp.get(wanted) or self._former.get(wanted) or self._thumbnails.get(wanted)

    def sharp(self, medium: str, page: int) -> bool:
        """Whether `picture` is at the display's own pixels."""
        return (medium, page) in self._sharp

    def want(self, medium: str, page: int) -> None:
        """Make a page and its neighbours ready, before anything else that was wanted."""
        opened = self._shown_from.get(medium)
        if opened is None:
            return
        count = len(opened.deck.pages)
        self._wanted = [(medium, page + step) for step in LOOK_AHEAD if 0 <= page + step < count]
        if (medium, page) in self._sharp:
            self._sharp.move_to_end((medium, page))
        self._render_next()

    def want_later(self, medium: str, page: int) -> None:
        """Make a page ready once all that is wanted now is there, such as the next item's first."""
        self._wanted_later = [(medium, page)]
        self._render_next()

    def hold(self, medium: str, page: int) -> None:
        """Keep a page sharp, whatever else is wanted: the one that the audience is left with."""
        self._held = (medium, page)
        self._render_next()

    def let_go(self) -> None:
        """No page is held any more."""
        self._held = None

    def close(self) -> None:
        """Stop all work and let go of the files."""
        self._conversions.close()
        self._renderings.close()
        for opened in (*self._opened.values(), *self._retired):
            opened.pages.close()
        self._opened.clear()
        self._retired.clear()
        self._instead.clear()

    def _open(self, path: Path, name: str, password: str | None, job: Job) -> "OpenedDeck":
        self._sweep_before(path)
        opened = self._open_slides(path, name, self._cache, self._fonts, password, job)
        if job.cancelled():
            opened.pages.close()
        return opened

    def _sweep_before(self, path: Path) -> None:
        """Before the first conversion: take away what a killed one left behind."""
        from pmqa_desktop.media.formats import OFFICE_SUFFIXES

        with self._sweeping:
            if not self._swept and path.suffix.lower() in OFFICE_SUFFIXES:
                from pmqa_desktop.media.soffice import sweep

                sweep(self._cache)
                self._swept = True

    def _on_opened(self, medium: str, opened: "OpenedDeck") -> None:
        del self._preparing[medium]
        self.adopt(medium, opened)
        self._tell_all_prepared()
        self._render_next()

    def _on_failed(self, medium: str, error: PmqaError) -> None:
        del self._preparing[medium]
        if medium not in self._instead:  # else its backup is up, and nobody needs to be told in mid-show
            self.deck_failed.emit(medium, error)
        self._tell_all_prepared()

    def _tell_all_prepared(self) -> None:
        self.preparing_changed.emit(len(self._preparing))
        if not self._preparing:
            self.all_prepared.emit()

    def _render_next(self) -> None:
        """Start the most wanted missing picture; one at a time, so that a new wish waits for one page."""
        if self._rendering is not None:
            return
        held = (self._held,) if self._held else ()
        wishes = (*self._wanted[:1], *held, *self._wanted[1:], *self._wanted_later)
        missing = (wish for wish in wishes if wish not in self._sharp and wish not in self._broken)
        wish = next((wish for wish in missing if wish[0] in self._shown_from), None)
        size = self._size
        if wish is None:
            wish, size = self._missing_thumbnail(), THUMBNAIL
        if wish is None:
            return
        self._rendering = wish
        source = self._shown_from[wish[0]]
        self._renderings.run(
            lambda _job: _draw(source, wish[1], size),
            partial(self._on_rendered, source, wish, size),
            partial(self._on_not_rendered, source, wish),
        )

    def _missing_thumbnail(self) -> tuple[str, int] | None:
        return next(
            (
                (medium, page)
                for medium, opened in self._shown_from.items()
                for page in range(len(opened.deck.pages))
                if (medium, page) not in self._thumbnails and (medium, page) not in self._broken
            ),
            None,
        )

    def _on_rendered(
        self, source: "OpenedDeck", wish: tuple[str, int], size: tuple[int, int], drawn: Picture | Packed
    ) -> None:
        self._rendering = None
        if self._shown_from.get(wish[0]) is not source:  # it took another rung meanwhile
            self._render_next()
            return
        if isinstance(drawn, Packed):
            self._thumbnails.keep(wish, drawn)
        elif size == self._size:
            self._sharp[wish] = drawn
            self._former.pop(wish, None)
            self._forget_oldest()
        self.page_ready.emit(*wish)
        self._render_next()

    def _on_not_rendered(self, source: "OpenedDeck", wish: tuple[str, int], error: PmqaError) -> None:
        """One page that cannot be drawn costs the deck that page only."""
        self._rendering = None
        if self._shown_from.get(wish[0]) is source:
            self._broken.add(wish)
            self.deck_failed.emit(wish[0], error)
        self._render_next()

    def _forget_oldest(self) -> None:
        kept = sum(picture.stride * picture.height for picture in self._sharp.values())
        if self._held and self._held in self._sharp:
            self._sharp.move_to_end(self._held)
        while kept > MEMORY_BOUND and len(self._sharp) > len(LOOK_AHEAD) + 1:
            _, oldest = self._sharp.popitem(last=False)
            kept -= oldest.stride * oldest.height


def _draw(source: "OpenedDeck", page: int, size: tuple[int, int]) -> Picture | Packed:
    picture = source.pages.render(page, *size)
    return pack(picture) if size is THUMBNAIL else picture  # a display may be as small


def open_stored(
    path: Path, name: str, cache: Path, fonts: Path, password: str | None, job: Job
) -> "OpenedDeck":
    """Open a file that is named by its content's hash."""
    # Imported here: its tools are heavy, and this is not the GUI thread.
    from pmqa_desktop.media.formats import open_deck

    return open_deck(
        path,
        name,
        cache,
        fonts_dir=fonts,
        password=password,
        progress=job.progress,
        cancelled=job.cancelled,
    )
