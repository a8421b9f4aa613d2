"""The links that are drawn on the pages of a PDF."""

import ctypes
from collections.abc import Iterator
from typing import Any

from pmqa_desktop.domain.deck import Link, Rectangle

_STEPS = 100_000
"""PDFium gives places on a screen of so many whole pixels each way; fine enough for fractions of a page."""

_MANY = 1000
"""A page with more links than this is damaged, or not meant for clicking."""


def page_links(document: Any, page: Any) -> tuple[Link, ...]:
    """The links of a page, given as PDFium's own handles; its lock must be held. Pages count from 0."""
    from pypdfium2 import raw

    found = (_link(raw, document, page, each) for each in _links(raw, page))
    return tuple(link for link in found if link is not None)


def _links(raw: Any, page: Any) -> Iterator[Any]:
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    for _ in range(_MANY):
        if not raw.FPDFLink_Enumerate(page, position, link):
            return
        yield link


def _link(raw: Any, document: Any, page: Any, link: Any) -> Link | None:
    bounds = raw.FS_RECTF()
    if not raw.FPDFLink_GetAnnotRect(link, bounds):
        return None
    corners = [_on_screen(raw, page, *corner) for corner in _corners(bounds)]
    (left, right), (top, bottom) = (sorted(sides) for sides in zip(*corners, strict=True))
    rectangle = Rectangle(left, top, right - left, bottom - top)
    action = raw.FPDFLink_GetAction(link)
    kind = raw.FPDFAction_GetType(action) if action else raw.PDFACTION_GOTO
    if kind == raw.PDFACTION_URI:
        address = _address(raw, document, action)
        return Link(rectangle, address) if address else None
    if kind == raw.PDFACTION_GOTO:
        dest = raw.FPDFLink_GetDest(document, link)
        dest = dest or (action and raw.FPDFAction_GetDest(document, action))
        index = raw.FPDFDest_GetDestPageIndex(document, dest) if dest else -1
        return Link(rectangle, page=index) if index >= 0 else None
    return None


def _corners(bounds: Any) -> tuple[tuple[float, float], tuple[float, float]]:
    return (bounds.left, bounds.top), (bounds.right, bounds.bottom)


def _on_screen(raw: Any, page: Any, x: float, y: float) -> tuple[float, float]:
    """A point of the page as it is shown, turned and cropped, in fractions from the upper left."""
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _STEPS, _STEPS, 0, x, y, across, down)
    return across.value / _STEPS, down.value / _STEPS


def _address(raw: Any, document: Any, action: Any) -> str:
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    text = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, text, size)
    return text.value.decode("utf-8", "replace")
