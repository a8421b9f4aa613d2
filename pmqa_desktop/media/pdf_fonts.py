"""The fonts of a PDF, and whether it brings them along."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BUILT_IN = ("Courier", "Helvetica", "Times", "Symbol", "ZapfDingbats", "Arial")
"""How the names of the fonts begin that every reader of PDF draws by itself."""

_NAME = 256
_DEPTH = 8


def fonts_of_page(page: Any) -> Iterator[tuple[str, bool]]:
    """Each font with which text is written on a page, given as PDFium's own handle, and whether it is there.

    PDFium's lock must be held. The same font comes as often as it is used.
    """
    from pypdfium2 import raw

    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _fonts(raw, raw.FPDFPage_GetObject(page, index), _DEPTH)


def _fonts(raw: Any, drawn: Any, depth: int) -> Iterator[tuple[str, bool]]:
    kind = raw.FPDFPageObj_GetType(drawn)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        font = raw.FPDFTextObj_GetFont(drawn)
        name = _name(raw, font) if font else ""
        if name:
            yield name, bool(raw.FPDFFont_GetIsEmbedded(font)) or name.startswith(_BUILT_IN)
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth:
        for index in range(raw.FPDFFormObj_CountObjects(drawn)):
            yield from _fonts(raw, raw.FPDFFormObj_GetObject(drawn, index), depth - 1)


def _name(raw: Any, font: Any) -> str:
    text = ctypes.create_string_buffer(_NAME)
    raw.FPDFFont_GetBaseFontName(font, text, _NAME)
    return _SUBSET.sub("", text.value.decode("utf-8", "replace"))
