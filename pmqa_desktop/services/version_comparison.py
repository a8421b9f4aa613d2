"""Two versions of a deck compared page by page, in the background."""

import hashlib
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.page_pairs import Change, PageLook, PagePair, pair_pages
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.slides import open_stored
from pmqa_desktop.services.thumbnails import Packed, pack, unpack
from pmqa_desktop.services.visit_folder import OpenVisit

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import OpenedDeck

SIZE = (960, 540)
"""Pixels at which pages are compared, and shown beside each other."""
_CELL = 15
"""Pixels of the squares in which a difference is looked for."""
_BYTES = 4
"""Of a pixel."""

Area = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of the picture."""


@dataclass(frozen=True, slots=True)
class ComparedPage:
    """A pair of pages as they look; a picture is None where there is no page, or it cannot be drawn."""

    pair: PagePair
    title: str
    before: Packed | None
    after: Packed | None
    differs: Area | None
    """Where a changed page differs; None where that is not a part of it."""


class VersionComparison(QObject):
    """One comparison at a time; asking anew ends the one under way."""

    compared = Signal(object)
    """A tuple of `ComparedPage`."""
    failed = Signal(object)
    """A PmqaError of those of `open_deck`."""
    progressed = Signal(int, int)
    """So many pages of so many have been looked at; 0 of 0 while a deck is being opened."""

    def __init__(self, opened: OpenVisit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._background = Background(1, self)
        self._job: Job | None = None

    def compare(self, before: Version, after: Version) -> None:
        """Compare two versions of a deck."""
        self.stop()
        self._job = self._background.run(
            partial(self._look, before, after), self.compared.emit, self.failed.emit, self._on_progress
        )

    def stop(self) -> None:
        """End what is under way; nothing is told of it."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop all work."""
        self._background.close()

    def _on_progress(self, stage: str) -> None:
        done, _of, total = stage.partition("/")
        if total:
            self.progressed.emit(int(done), int(total))
        else:
            self.progressed.emit(0, 0)

    def _look(self, before: Version, after: Version, job: Job) -> tuple[ComparedPage, ...]:
        with ExitStack() as opened:
            decks = []
            for version in (before, after):
                job.progress("opening")
                path = self._opened.files.path(version.file)
                deck = open_stored(path, version.file.name, self._opened.cache, resource("fonts"), None, job)
                opened.callback(deck.pages.close)
                decks.append(deck)
            total = sum(deck.pages.page_count for deck in decks)
            looked: list[list[_Looked]] = []
            done = 0
            for deck, version in zip(decks, (before, after), strict=True):
                pages: list[_Looked] = []
                for page in range(deck.pages.page_count):
                    if job.cancelled():
                        raise PmqaError("deck-cancelled", name=version.file.name)
                    pages.append(_looked(deck, page))
                    done += 1
                    job.progress(f"{done}/{total}")
                looked.append(pages)
        old, new = looked
        pairs = pair_pages([each.look for each in old], [each.look for each in new])
        return tuple(_compared(pair, old, new) for pair in pairs)


@dataclass(frozen=True, slots=True)
class _Looked:
    look: PageLook
    title: str
    picture: Packed | None


def _looked(deck: "OpenedDeck", page: int) -> _Looked:
    """One damaged page does not hide the others."""
    title = deck.deck.pages[page].title
    try:
        picture, words = deck.pages.render(page, *SIZE), deck.pages.text(page)
    except PmqaError:
        return _Looked(PageLook("", ""), title, None)
    shown = hashlib.sha256(f"{picture.width} {picture.height} ".encode())
    shown.update(picture.data)
    return _Looked(PageLook(shown.hexdigest(), words), title, pack(picture))


def _compared(pair: PagePair, old: list[_Looked], new: list[_Looked]) -> ComparedPage:
    before = old[pair.before] if pair.before is not None else None
    after = new[pair.after] if pair.after is not None else None
    pictures = [each.picture if each else None for each in (before, after)]
    differs = None
    if pair.change is Change.CHANGED and pictures[0] and pictures[1]:
        differs = _differs(unpack(pictures[0]), unpack(pictures[1]))
    title = (after or before or _Looked(PageLook("", ""), "", None)).title
    return ComparedPage(pair, title, pictures[0], pictures[1], differs)


def _differs(before: Picture, after: Picture) -> Area | None:
    """The least area that holds all that differs; None where the pages are of different sizes."""
    if (before.width, before.height, before.stride) != (after.width, after.height, after.stride):
        return None
    width, stride = before.width, before.stride
    one, other = bytes(before.data), bytes(after.data)
    step = _CELL * _BYTES
    rows, columns = [], set()
    for row in range(before.height):
        line = slice(row * stride, row * stride + width * _BYTES)
        if one[line] == other[line]:
            continue
        rows.append(row)
        for cell, at in enumerate(range(line.start, line.stop, step)):
            part = slice(at, min(at + step, line.stop))
            if one[part] != other[part]:
                columns.add(cell)
    if not rows:
        return None
    right = min(width, (max(columns) + 1) * _CELL)
    return (min(columns) * _CELL, rows[0], right, rows[-1] + 1)
