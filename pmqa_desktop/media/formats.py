"""Which opener reads which file: the place to add a slide format.

Each opener imports its tools when it is used: a PDF is on the screen before LibreOffice's are even needed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.deck import Deck, Page, Section
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.image_folder import IMAGE_SUFFIXES
from pmqa_desktop.media.pages import OpenedDeck

if TYPE_CHECKING:
    from pmqa_desktop.media.pdf_pages import PdfPages


@dataclass(frozen=True, slots=True)
class Order:
    """What an opener is told."""

    path: Path
    name: str
    """The one that people know."""
    cache_dir: Path
    fonts_dir: Path
    key: str
    """What the converted PDF is called in the cache, without its ending; it stands for the content."""
    beside: Path
    """Where people have the file, with what lies beside it."""
    password: str | None = None
    timeout_s: float | None = None
    """How long LibreOffice may take; None for as long as a deck of this size may take."""
    progress: Callable[[str], None] | None = None
    cancelled: Callable[[], bool] = lambda: False


def open_deck(
    path: Path,
    name: str,
    cache_dir: Path,
    *,
    fonts_dir: Path,
    password: str | None = None,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedDeck:
    """Open slides, whatever they are stored as. Slow the first time for decks: LibreOffice converts them.

    `path` must be named by its content's hash: the converted PDF is kept as `cache_dir/<stem>.pdf` and
    used again, then also without LibreOffice. `name` is the one that people know, `password` what they
    have typed for a PDF. Raises PmqaError `media-missing` (name), `format-unknown` (name, suffix) and what
    the openers raise. What people name themselves, a folder too, `given.py` opens.
    """
    order = Order(
        path,
        name,
        cache_dir,
        fonts_dir,
        key=path.stem,
        beside=path,
        password=password,
        progress=progress,
        cancelled=cancelled,
    )
    return open_order(order)


def open_order(order: Order) -> OpenedDeck:
    """The same, with every choice there is."""
    suffix = order.path.suffix.lower()
    if suffix not in OPENERS:
        raise PmqaError("format-unknown", name=order.name, suffix=suffix)
    if not order.path.is_file():
        raise PmqaError("media-missing", name=order.name)
    return OPENERS[suffix](order)


def open_images(paths: Sequence[Path], name: str, passed_over: int = 0) -> OpenedDeck:
    """Pictures as the pages of one deck, each titled with its file's name.

    `passed_over` is how many files beside them are no pictures; damaged ones are added to it. Raises
    PmqaError `image-unreadable` (name) where not one can be shown.
    """
    from pmqa_desktop.media.images import ImagePages

    pages = ImagePages(paths, name)
    known = tuple(Page(index + 1, title=pages.file_name(index)) for index in range(pages.page_count))
    return OpenedDeck(Deck(known, passed_over=passed_over + pages.passed_over), pages)


def read_deck(path: Path, name: str) -> Deck:
    """What a deck's own file knows. PmqaError `deck-unreadable` (name), also where a format tells nothing."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise PmqaError("deck-unreadable", name=name)
    return reader(path, name)


def _open_office(order: Order) -> OpenedDeck:
    from pmqa_desktop.media.kept_deck import read_or_keep

    kept = order.cache_dir / f"{order.key}.json"
    try:
        deck: Deck | None = read_or_keep(kept, lambda: read_deck(order.path, order.name))
    except PmqaError:
        # What this cannot read, LibreOffice may: shown then, without notes.
        deck = None
    from pmqa_desktop.media.locked import is_locked

    if deck is not None and not deck.pages and not is_locked(order.path):
        raise PmqaError("deck-empty", name=order.name)
    pages = converted(order)
    return OpenedDeck(matched(deck or Deck(()), pages.page_count), pages)


def _open_pdf(order: Order) -> OpenedDeck:
    from pmqa_desktop.media.pdf_deck import open_pdf

    return open_pdf(order.path, order.name, order.password, order.beside)


def _open_image(order: Order) -> OpenedDeck:
    from pmqa_desktop.media.images import ImagePages

    pages = ImagePages([order.path], order.name)
    return OpenedDeck(matched(Deck(()), pages.page_count), pages)


def _read_powerpoint(path: Path, name: str) -> Deck:
    """Newer and older files of PowerPoint, whichever ending they bear."""
    from pmqa_desktop.media.compound_file import COMPOUND_FILE

    with path.open("rb") as file:
        older = file.read(len(COMPOUND_FILE)) == COMPOUND_FILE
    if older:
        from pmqa_desktop.media.ppt_deck import read_ppt

        return read_ppt(path, name)
    from pmqa_desktop.media.pptx_deck import read_pptx

    return read_pptx(path, name)


def _read_odp(path: Path, name: str) -> Deck:
    from pmqa_desktop.media.odp_deck import read_odp

    return read_odp(path, name)


_POWERPOINT = (".pptx", ".pptm", ".ppsx", ".ppsm", ".ppt", ".pps")
_READERS: dict[str, Callable[[Path, str], Deck]] = {
    **dict.fromkeys(_POWERPOINT, _read_powerpoint),
    ".odp": _read_odp,
}

OFFICE_SUFFIXES = frozenset(_READERS)
"""What LibreOffice converts."""

OPENERS: dict[str, Callable[[Order], OpenedDeck]] = {
    **dict.fromkeys(OFFICE_SUFFIXES, _open_office),
    ".pdf": _open_pdf,
    **dict.fromkeys(IMAGE_SUFFIXES, _open_image),
}

VIDEO_SUFFIXES = frozenset(
    (
        *(".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".asf", ".mpg", ".mpeg", ".ts", ".mts"),
        *(".m2ts", ".vob", ".3gp", ".3g2", ".flv", ".ogv"),
    )
)
"""What people bring as video; libVLC looks at the content, not at the ending."""


def matched(deck: Deck, page_count: int) -> Deck:
    """The deck with exactly `page_count` pages: what was drawn counts, what was read is put beside it."""
    known = deck.pages[:page_count]
    last = known[-1].number if known else 0
    bare = (Page(last + more) for more in range(1, page_count - len(known) + 1))
    sections: tuple[Section, ...] = tuple(each for each in deck.sections if each.page < page_count)
    return replace(deck, pages=(*known, *bare), sections=sections)


def _have_pdf(order: Order) -> Path:
    """The deck's PDF in the cache, made if it is not there."""
    from pmqa_desktop.media.soffice import convert_to_pdf, is_pdf, time_limit_s

    pdf = order.cache_dir / f"{order.key}.pdf"
    if not is_pdf(pdf):
        convert_to_pdf(
            order.path,
            pdf,
            name=order.name,
            fonts_dir=order.fonts_dir,
            progress=order.progress,
            cancelled=order.cancelled,
            timeout_s=time_limit_s(order.path) if order.timeout_s is None else order.timeout_s,
        )
    return pdf


def converted(order: Order) -> "PdfPages":
    """A deck's pages from its PDF in the cache, made first if it must be. Raises as `convert_to_pdf` does."""
    from pmqa_desktop.media.notes_side import NotesSide
    from pmqa_desktop.media.pdf_pages import PdfPages, PdfView

    pdf = _have_pdf(order)
    view = PdfView(NotesSide.NONE)  # LibreOffice draws no notes beside the slides, however wide these are
    try:
        return PdfPages(pdf, order.name, view=view)
    except PmqaError:
        # A damaged cache is no reason to stop: made again.
        pdf.unlink()
        return PdfPages(_have_pdf(order), order.name, view=view)
