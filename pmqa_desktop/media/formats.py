"""Which opener reads which file: the place to add a slide format."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pmqa_desktop.domain.media import Deck, Page
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.images import ImagePages
from pmqa_desktop.media.pages import OpenedDeck, Pages
from pmqa_desktop.media.pdf_pages import PdfPages
from pmqa_desktop.media.pptx_notes import read_pptx
from pmqa_desktop.media.soffice import convert_to_pdf, is_pdf, time_limit_s


@dataclass(frozen=True, slots=True)
class _Order:
    path: Path
    name: str
    cache_dir: Path
    fonts_dir: Path
    progress: Callable[[str], None] | None
    cancelled: Callable[[], bool]


def open_deck(
    path: Path,
    name: str,
    cache_dir: Path,
    *,
    fonts_dir: Path,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedDeck:
    """Open slides, whatever they are stored as. Slow the first time for decks: LibreOffice converts them.

    `path` must be named by its content's hash: the converted PDF is kept as `cache_dir/<stem>.pdf` and
    used again, then also without LibreOffice. `name` is the one that people know. Raises PmqaError
    `media-missing` (name), `format-unknown` (name, suffix) and what the openers raise.
    """
    suffix = path.suffix.lower()
    if suffix not in OPENERS:
        raise PmqaError("format-unknown", name=name, suffix=suffix)
    if not path.is_file():
        raise PmqaError("media-missing", name=name)
    return OPENERS[suffix](_Order(path, name, cache_dir, fonts_dir, progress, cancelled))


def _open_powerpoint(order: _Order) -> OpenedDeck:
    pages = _converted(order)
    try:
        deck = read_pptx(order.path, order.name)
    except PmqaError:
        # LibreOffice has read what this could not: show it, without notes.
        deck = Deck(())
    return OpenedDeck(_matched(deck, pages.page_count), pages)


def _open_other_deck(order: _Order) -> OpenedDeck:
    return _plain(_converted(order))


def _open_pdf(order: _Order) -> OpenedDeck:
    return _plain(PdfPages(order.path, order.name))


def _open_image(order: _Order) -> OpenedDeck:
    return _plain(ImagePages([order.path], order.name))


OPENERS: dict[str, Callable[[_Order], OpenedDeck]] = {
    ".pptx": _open_powerpoint,
    ".pptm": _open_powerpoint,
    ".ppsx": _open_powerpoint,
    ".ppt": _open_other_deck,
    ".odp": _open_other_deck,
    ".pdf": _open_pdf,
    ".png": _open_image,
    ".jpg": _open_image,
    ".jpeg": _open_image,
    ".webp": _open_image,
    ".bmp": _open_image,
    ".tif": _open_image,
    ".tiff": _open_image,
}

VIDEO_SUFFIXES = frozenset((".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".mpg", ".mpeg", ".ts"))
"""What people bring as video; libVLC looks at the content, not at the ending."""


def _converted(order: _Order) -> PdfPages:
    pdf = order.cache_dir / f"{order.path.stem}.pdf"
    if is_pdf(pdf):
        try:
            return PdfPages(pdf, order.name)
        except PmqaError:
            # A damaged cache is no reason to stop: made again below.
            pdf.unlink()
    convert_to_pdf(
        order.path,
        pdf,
        name=order.name,
        fonts_dir=order.fonts_dir,
        progress=order.progress,
        cancelled=order.cancelled,
        timeout_s=time_limit_s(order.path),
    )
    return PdfPages(pdf, order.name)


def _plain(pages: Pages) -> OpenedDeck:
    return OpenedDeck(_matched(Deck(()), pages.page_count), pages)


def _matched(deck: Deck, page_count: int) -> Deck:
    """The deck with exactly `page_count` pages: what was drawn counts, what was read is put beside it."""
    known = deck.pages[:page_count]
    last = known[-1].number if known else 0
    bare = (Page(last + more) for more in range(1, page_count - len(known) + 1))
    return Deck((*known, *bare), deck.hidden)
