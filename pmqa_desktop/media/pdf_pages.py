"""PDF pages as pictures, through PDFium."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.deck import FontUse, Link, Picture, Rectangle, Section
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.fit import fit
from pmqa_desktop.media.memory import give_back
from pmqa_desktop.media.notes_side import TWO_PAGES_WIDE, NotesSide, seen_through
from pmqa_desktop.media.pdf_fonts import fonts_of_page
from pmqa_desktop.media.pdf_links import page_links
from pmqa_desktop.media.pdfium import PDFIUM

_PIXEL = 4

RENEW_AFTER = 40
"""After how many drawn pages a file is opened anew: PDFium keeps what it has read until it is closed."""


@dataclass(frozen=True, slots=True)
class PdfView:
    """What of a PDF is shown."""

    notes_side: NotesSide | None = None
    """None to find out: a document whose pages are all very wide has Beamer's notes on the right."""
    hidden: frozenset[int] = frozenset()
    """Pages that are skipped, counted from 0."""


class PdfPages:
    """The pages of one PDF file; `Pages` says what they can do.

    Raises PmqaError `pdf-unreadable` (name), `pdf-empty` (name), `pdf-password-needed` (name),
    `pdf-password-wrong` (name).
    """

    def __init__(
        self, path: Path, name: str = "", password: str | None = None, view: PdfView | None = None
    ) -> None:
        self._name = name or path.name
        view = view or PdfView()
        self._path, self._password = path, password
        self._document, count = _opened(path, self._name, password)
        self._drawn = 0
        self._closed = False
        # Which page of the file each page that is shown is; were all hidden, none would be.
        self._shown = [real for real in range(count) if real not in view.hidden] or list(range(count))
        self._places = {real: index for index, real in enumerate(self._shown)}
        self.notes_side = self._find_side() if view.notes_side is None else view.notes_side

    @property
    def page_count(self) -> int:
        """See `Pages`."""
        return len(self._shown)

    def page_number(self, index: int) -> int:
        """The number of a page in the file, counted from 1: hidden pages count too."""
        return self._shown[index] + 1

    def page_size(self, index: int) -> tuple[float, float]:
        """See `Pages`."""
        return self._size(index, self.notes_side.slide())

    def render(self, index: int, width: int, height: int) -> Picture:
        """See `Pages`."""
        return self._draw(index, width, height, self.notes_side.slide())

    def render_notes(self, index: int, width: int, height: int) -> Picture | None:
        """See `Pages`."""
        part = self.notes_side.notes()
        return self._draw(index, width, height, part) if part else None

    def links(self, index: int) -> tuple[Link, ...]:
        """See `Pages`."""
        with self._page(index) as page:
            found = page_links(self._document.raw, page.raw)
        return tuple(link for link in map(self._as_shown, found) if link is not None)

    def text(self, index: int) -> str:
        """See `Pages`."""
        with self._page(index) as page:
            words = page.get_textpage()
            try:
                return str(words.get_text_bounded())
            finally:
                words.close()

    def fonts(self) -> tuple[FontUse, ...]:
        """The fonts that the shown pages are written in; what stands in for one that lacks is unknown."""
        there: dict[str, bool] = {}
        for index in range(self.page_count):
            try:
                with self._page(index) as page:
                    for family, embedded in fonts_of_page(page.raw):
                        there[family] = there.get(family, True) and embedded
            except PmqaError:
                continue
        return tuple(FontUse(family, None if there[family] else "") for family in sorted(there))

    def sections(self) -> tuple[Section, ...]:
        """The outline, without the entries that lead nowhere or to a hidden page."""
        with PDFIUM:
            entries = [(each.get_title(), each.get_dest(), each.level) for each in self._document.get_toc()]
            told = [
                (" ".join(title.split()), self._places.get(dest.get_index()), level)
                for title, dest, level in entries
                if dest is not None
            ]
        return tuple(Section(title, page, level) for title, page, level in told if page is not None)

    def labels(self) -> list[str]:
        """What every page of the file calls itself, hidden ones too: its number where it has no label."""
        with PDFIUM:
            told = [str(self._document.get_page_label(real)) for real in range(len(self._document))]
        return [label or str(number) for number, label in enumerate(told, start=1)]

    def close(self) -> None:
        """See `Pages`."""
        with PDFIUM:
            self._closed = True
            self._document.close()

    def _renew_when_due(self) -> None:
        self._drawn += 1
        if self._drawn % RENEW_AFTER:
            return
        try:
            fresh, count = _opened(self._path, self._name, self._password)
        except PmqaError:
            return  # the file is gone; what is open still has it
        with PDFIUM:
            keeps = not self._closed and count == len(self._document)
            spent, self._document = (self._document, fresh) if keeps else (fresh, self._document)
            spent.close()
        give_back()

    def _find_side(self) -> NotesSide:
        sizes = map(self._whole_size, range(self.page_count))  # of most documents, the first one tells
        wide = all(width / height >= TWO_PAGES_WIDE for width, height in sizes)
        return NotesSide.RIGHT if wide else NotesSide.NONE

    def _whole_size(self, index: int) -> tuple[float, float]:
        # Zero for a page that is none; it fails when it is drawn, and costs the others nothing.
        raw, size = _raw(), _raw().FS_SIZEF()
        with PDFIUM:
            raw.FPDF_GetPageSizeByIndexF(self._document.raw, self._shown[index], size)
        return max(1.0, size.width), max(1.0, size.height)

    def _size(self, index: int, part: Rectangle) -> tuple[float, float]:
        width, height = self._whole_size(index)
        return width * part.width, height * part.height

    def _as_shown(self, link: Link) -> Link | None:
        """The link on the half that is shown, to a page that is shown; None where there is no such."""
        seen = seen_through(self.notes_side.slide(), link.rectangle)
        target = None if link.page is None else self._places.get(link.page)
        if seen is None or (target is None and not link.address):
            return None
        return replace(link, rectangle=seen, page=target)

    @contextmanager
    def _page(self, index: int) -> Iterator[Any]:
        """The open page, and PDFium with it; PmqaError `page-unreadable` where it is damaged."""
        import pypdfium2

        with PDFIUM:
            page = None
            try:
                page = self._document[self._shown[index]]
                yield page
            except pypdfium2.PdfiumError as error:
                raise PmqaError("page-unreadable", name=self._name, page=self.page_number(index)) from error
            finally:
                if page is not None:
                    page.close()

    def _draw(self, index: int, width: int, height: int, part: Rectangle) -> Picture:
        width, height = fit(*self._size(index, part), width, height)
        # The whole page is laid so that the part that is wanted covers the picture.
        whole = (round(width / part.width), round(height / part.height))
        corner = (-round(whole[0] * part.left), -round(whole[1] * part.top))
        # White paper to begin with; PDFium draws straight into the bytes that the screen will take.
        data = bytearray(b"\xff") * (width * height * _PIXEL)
        raw = _raw()
        with self._page(index) as page:
            stride = width * _PIXEL
            canvas = (ctypes.c_ubyte * len(data)).from_buffer(data)
            bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, canvas, stride)
            try:
                raw.FPDF_RenderPageBitmap(bitmap, page, *corner, *whole, 0, raw.FPDF_ANNOT)
            finally:
                raw.FPDFBitmap_Destroy(bitmap)
        self._renew_when_due()
        return Picture(width, height, stride, data)


def _opened(path: Path, name: str, password: str | None) -> tuple[Any, int]:
    """PDFium's document and how many pages it has, at least one."""
    with PDFIUM:
        import pypdfium2  # under the lock: two first imports at once may each see half of it

        try:
            document = pypdfium2.PdfDocument(path, password=password or None)
        except pypdfium2.PdfiumError as error:
            raise _refusal(path, name, password) from error
        except OSError as error:
            raise PmqaError("pdf-unreadable", name=name) from error
        return document, len(document)


def _refusal(path: Path, name: str, password: str | None) -> PmqaError:
    """Why a document could not be opened; PDFium's lock must be held.

    pypdfium2 opens none without pages, with whatever error PDFium met last; PDFium itself finds nothing
    wrong with one, so it is asked anew.
    """
    raw = _raw()
    document = raw.FPDF_LoadDocument(os.fsencode(path), password.encode() if password else None)
    if document:
        raw.FPDF_CloseDocument(document)
        return PmqaError("pdf-empty", name=name)
    if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD:
        return PmqaError("pdf-password-wrong" if password else "pdf-password-needed", name=name)
    return PmqaError("pdf-unreadable", name=name)


def _raw() -> Any:
    import pypdfium2.raw

    return pypdfium2.raw
