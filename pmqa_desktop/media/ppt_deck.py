"""What a PowerPoint file of before 2007 knows beside its pictures: titles, notes, hidden slides (MS-PPT)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pmqa_desktop.domain.deck import Deck, Page
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.compound_file import CompoundFile

_DOCUMENT, _DOCUMENT_ATOM, _SLIDE_LIST, _SLIDE_PLACE = 0x03E8, 0x03E9, 0x0FF0, 0x03F3
_SLIDE_ATOM, _SHOW_INFO = 0x03EF, 0x03F9
_USER_EDIT, _PLACES = 0x0FF5, 0x1772
_TEXT_KIND, _WIDE_TEXT, _NARROW_TEXT, _OUTLINE_TEXT = 0x0F9F, 0x0FA0, 0x0FA8, 0x0F9E
_TITLES, _NOTES = (0, 6), (2,)
_SLIDES, _NOTES_PAGES = 0, 2
"""Which list of slides a list is."""
_HIDDEN = 0x0004
_CONTAINER = 0xF
_DAMAGED = (OSError, ValueError, LookupError, struct.error, RecursionError)


@dataclass(frozen=True, slots=True)
class _Record:
    kind: int
    instance: int
    start: int
    end: int
    container: bool


@dataclass(frozen=True, slots=True)
class _Listed:
    """A slide as the document lists it: where it is kept, its own number, its texts in the outline."""

    place: int
    id: int
    texts: tuple[tuple[int, str], ...]


def read_ppt(path: Path, name: str = "") -> Deck:
    """The slides that are shown, numbered as PowerPoint numbers them. PmqaError `deck-unreadable` (name)."""
    try:
        with CompoundFile(path) as file:
            return _Reader(file.stream("PowerPoint Document"), file.stream("Current User")).deck()
    except _DAMAGED as error:
        raise PmqaError("deck-unreadable", name=name or path.name) from error


class _Reader:
    def __init__(self, document: bytes, current_user: bytes) -> None:
        self._bytes = document
        self._offsets: dict[int, int] = {}
        self._root = 0
        self._find_places(struct.unpack_from("<I", current_user, 16)[0])

    def deck(self) -> Deck:
        root = self._record(self._offsets[self._root])
        atom = next(record for record in self._inside(root) if record.kind == _DOCUMENT_ATOM)
        first = struct.unpack_from("<H", self._bytes, atom.start + 32)[0]
        notes = {each.id: each.place for each in self._listed(root, _NOTES_PAGES)}
        pages, hidden = [], []
        for number, listed in enumerate(self._listed(root, _SLIDES), start=first):
            slide = self._record(self._offsets[listed.place])
            if self._is_hidden(slide):
                hidden.append(number)
                continue
            texts = self._texts(slide, listed.texts)
            title = next((" ".join(text.split()) for kind, text in texts if kind in _TITLES), "")
            pages.append(Page(number, title, self._notes(slide, notes)))
        return Deck(tuple(pages), tuple(hidden))

    def _find_places(self, edit: int) -> None:
        """Where each object is by its number; of several edits the newest, which comes first, counts."""
        seen: set[int] = set()
        while edit and edit not in seen:
            seen.add(edit)
            record = self._record(edit)
            if record.kind != _USER_EDIT:
                raise ValueError(record.kind)
            edit, places, root = struct.unpack_from("<III", self._bytes, record.start + 8)
            self._root = self._root or root
            for number, offset in self._places(self._record(places)):
                self._offsets.setdefault(number, offset)

    def _places(self, record: _Record) -> Iterator[tuple[int, int]]:
        if record.kind != _PLACES:
            raise ValueError(record.kind)
        at = record.start
        while at + 4 <= record.end:
            head = struct.unpack_from("<I", self._bytes, at)[0]
            first, count = head & 0xFFFFF, head >> 20
            offsets = struct.unpack_from(f"<{count}I", self._bytes, at + 4)
            yield from enumerate(offsets, start=first)
            at += 4 + 4 * count

    def _listed(self, root: _Record, which: int) -> list[_Listed]:
        found: list[_Listed] = []
        kind = -1
        for record in self._children(root, _SLIDE_LIST, which):
            if record.kind == _SLIDE_PLACE:
                place, _flags, _texts, number = struct.unpack_from("<IIII", self._bytes, record.start)
                found.append(_Listed(place, number, ()))
            elif record.kind == _TEXT_KIND:
                kind = struct.unpack_from("<I", self._bytes, record.start)[0]
            elif record.kind in (_WIDE_TEXT, _NARROW_TEXT) and found:
                last = found[-1]
                found[-1] = _Listed(last.place, last.id, (*last.texts, (kind, self._text(record))))
        return found

    def _children(self, root: _Record, kind: int, instance: int) -> Iterator[_Record]:
        for record in self._inside(root):
            if (record.kind, record.instance) == (kind, instance):
                yield from self._inside(record)

    def _is_hidden(self, slide: _Record) -> bool:
        infos = (record for record in self._inside(slide) if record.kind == _SHOW_INFO)
        return any(struct.unpack_from("<H", self._bytes, info.start + 10)[0] & _HIDDEN for info in infos)

    def _notes(self, slide: _Record, places: dict[int, int]) -> str:
        atom = next((record for record in self._inside(slide) if record.kind == _SLIDE_ATOM), None)
        number = 0 if atom is None else struct.unpack_from("<I", self._bytes, atom.start + 16)[0]
        if number not in places:
            return ""
        texts = self._texts(self._record(self._offsets[places[number]]), ())
        return "\n".join(text for kind, text in texts if kind in _NOTES).strip()

    def _texts(self, slide: _Record, outline: tuple[tuple[int, str], ...]) -> list[tuple[int, str]]:
        """What is written in a slide's shapes, each with its kind; some of it only the outline holds."""
        found: list[tuple[int, str]] = []
        kind = -1
        for record in self._all(slide):
            if record.kind == _TEXT_KIND:
                kind = struct.unpack_from("<I", self._bytes, record.start)[0]
            elif record.kind in (_WIDE_TEXT, _NARROW_TEXT):
                found.append((kind, self._text(record)))
            elif record.kind == _OUTLINE_TEXT:
                index = struct.unpack_from("<I", self._bytes, record.start)[0]
                found.extend(outline[index : index + 1])
        return found

    def _text(self, record: _Record) -> str:
        raw = self._bytes[record.start : record.end]
        text = raw.decode("utf-16-le", "replace") if record.kind == _WIDE_TEXT else raw.decode("latin-1")
        return text.replace("\r", "\n").replace("\v", "\n")

    def _all(self, record: _Record) -> Iterator[_Record]:
        for inner in self._inside(record):
            yield inner
            if inner.container:
                yield from self._all(inner)

    def _inside(self, record: _Record) -> Iterator[_Record]:
        at = record.start
        while at + 8 <= record.end:
            inner = self._record(at)
            yield inner
            at = inner.end

    def _record(self, at: int) -> _Record:
        version, kind, length = struct.unpack_from("<HHI", self._bytes, at)
        return _Record(kind, version >> 4, at + 8, at + 8 + length, (version & 0xF) == _CONTAINER)
