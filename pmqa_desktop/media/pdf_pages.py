"""PDF pages as pictures, through PDFium."""

import ctypes
import threading
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.media import Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.fit import fit

_PDFIUM = threading.Lock()
"""PDFium is not made for threads: one call at a time in the whole process. It lets Python run meanwhile."""

_PIXEL = 4


class PdfPages:
    """The pages of one PDF file; `Pages` says what they can do.

    Raises PmqaError `pdf-unreadable` (name) and `pdf-password` (name).
    """

    def __init__(self, path: Path, name: str = "", password: str | None = None) -> None:
        self._name = name or path.name
        with _PDFIUM:
            import pypdfium2  # under the lock: two first imports at once may each see half of it

            try:
                self._document: Any = pypdfium2.PdfDocument(path, password=password)
                self.page_count = len(self._document)
            except pypdfium2.PdfiumError as error:
                asks = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
                raise PmqaError("pdf-password" if asks else "pdf-unreadable", name=self._name) from error
            except OSError as error:
                raise PmqaError("pdf-unreadable", name=self._name) from error
            if not self.page_count:
                self._document.close()
                raise PmqaError("pdf-unreadable", name=self._name)

    def page_size(self, index: int) -> tuple[float, float]:
        """See `Pages`."""
        import pypdfium2

        with _PDFIUM:
            try:
                width, height = self._document.get_page_size(index)
            except pypdfium2.PdfiumError as error:
                raise PmqaError("pdf-unreadable", name=self._name) from error
        return float(width), float(height)

    def render(self, index: int, width: int, height: int) -> Picture:
        """See `Pages`."""
        width, height = fit(*self.page_size(index), width, height)
        import pypdfium2

        # White paper to begin with; PDFium draws straight into the bytes that the screen will take.
        data = bytearray(b"\xff") * (width * height * _PIXEL)
        raw = pypdfium2.raw
        with _PDFIUM:
            page = None
            bitmap = pypdfium2.PdfBitmap.new_native(
                width, height, raw.FPDFBitmap_BGRx, buffer=(ctypes.c_ubyte * len(data)).from_buffer(data)
            )
            try:
                page = self._document[index]
                raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
            except pypdfium2.PdfiumError as error:
                raise PmqaError("pdf-unreadable", name=self._name) from error
            finally:
                bitmap.close()
                if page is not None:
                    page.close()
        return Picture(width, height, width * _PIXEL, data)

    def close(self) -> None:
        """See `Pages`."""
        with _PDFIUM:
            self._document.close()
