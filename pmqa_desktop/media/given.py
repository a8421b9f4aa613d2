"""Slides that a person names, wherever they lie: a deck, a PDF, a picture, a folder of pictures."""

import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.content_hash import content_hash
from pmqa_desktop.media.formats import (
    OFFICE_SUFFIXES,
    Order,
    converted,
    matched,
    open_images,
    open_order,
    read_deck,
)
from pmqa_desktop.media.image_folder import pictures_in
from pmqa_desktop.media.pages import OpenedDeck

_PDF_HELPS = ("soffice-missing", "deck-unreadable", "deck-timeout", "deck-locked")


def check_given(path: Path) -> None:
    """Raise PmqaError for what is neither a file nor a folder, without opening it: a pipe would wait.

    `file-missing` (name), `file-link-broken` (name, target), `file-special` (name), `file-empty` (name),
    `file-unreadable` (name, reason).
    """
    name = name_of(path)
    try:
        found = path.stat()
    except FileNotFoundError as error:
        if path.is_symlink():
            raise PmqaError("file-link-broken", name=name, target=str(path.readlink())) from error
        raise PmqaError("file-missing", name=str(path)) from error
    except (OSError, ValueError) as error:
        raise PmqaError("file-unreadable", name=name, reason=_reason(error)) from error
    if stat.S_ISDIR(found.st_mode):
        return
    if not stat.S_ISREG(found.st_mode):
        raise PmqaError("file-special", name=name)
    if not found.st_size:
        raise PmqaError("file-empty", name=name)
    try:
        path.open("rb").close()
    except OSError as error:
        raise PmqaError("file-unreadable", name=name, reason=_reason(error)) from error


def open_given(
    path: Path,
    cache_dir: Path,
    *,
    fonts_dir: Path,
    password: str | None = None,
    timeout_s: float | None = None,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OpenedDeck:
    """Open the slides at `path`; a folder's pictures are its pages, in the natural order of their names.

    A deck that LibreOffice cannot convert is shown from the PDF of the same name beside it, if there is
    one. The converted PDF is kept in `cache_dir` by the deck's content. Raises what `check_given`,
    `pictures_in` and `open_deck` raise.
    """
    check_given(path)
    if path.is_dir():
        pictures, others = pictures_in(path, name_of(path))
        return open_images(pictures, name_of(path), passed_over=others)
    order = _order(path, cache_dir, fonts_dir, timeout_s)
    order = replace(order, password=password, progress=progress, cancelled=cancelled)
    try:
        return open_order(order)
    except PmqaError as error:
        backup = path.with_suffix(".pdf")
        if error.code in _PDF_HELPS and is_office(path) and backup.is_file():
            return _from_pdf(path, backup)
        raise


def make_pdf(
    path: Path,
    cache_dir: Path,
    fonts_dir: Path,
    *,
    timeout_s: float,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Have a deck's PDF in the cache, so that `open_given` is quick; nothing to do for other files.

    Raises the PmqaErrors of `check_given` and `convert_to_pdf`.
    """
    check_given(path)
    if path.is_file() and is_office(path):
        order = replace(_order(path, cache_dir, fonts_dir, timeout_s), cancelled=cancelled)
        converted(order).close()


def make_pdfs(
    paths: Iterable[Path],
    cache_dir: Path,
    fonts_dir: Path,
    *,
    timeout_s: float,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Have the PDFs of several decks in the cache by one start of LibreOffice, as far as they can be read.

    What is wrong with one of them is told by `make_pdf`.
    """
    from pmqa_desktop.media.soffice import convert_together, is_pdf

    wanted: dict[Path, Path] = {}
    for path in paths:
        with suppress(PmqaError):
            check_given(path)
            pdf = cache_dir / f"{content_hash(path, cache_dir)}.pdf"
            if path.is_file() and is_office(path) and not is_pdf(pdf):
                wanted[pdf] = path
    decks = [(path, pdf) for pdf, path in wanted.items()]
    convert_together(decks, fonts_dir=fonts_dir, cancelled=cancelled, timeout_s=timeout_s)


def name_of(path: Path) -> str:
    """What people call a file or folder, also where they have only written a dot."""
    return path.name or path.resolve().name or str(path)


def is_office(path: Path) -> bool:
    """Whether LibreOffice must convert the file before it can be shown."""
    return path.suffix.lower() in OFFICE_SUFFIXES


def _order(path: Path, cache_dir: Path, fonts_dir: Path, timeout_s: float | None) -> Order:
    key = content_hash(path, cache_dir) if is_office(path) else ""
    return Order(path, path.name, cache_dir, fonts_dir, key=key, beside=path, timeout_s=timeout_s)


def _from_pdf(deck: Path, backup: Path) -> OpenedDeck:
    """The PDF in the deck's place; what the deck knows goes with it where both have as many pages."""
    from pmqa_desktop.media.pdf_deck import open_pdf

    opened = open_pdf(backup, backup.name)
    try:
        known = read_deck(deck, deck.name)
    except PmqaError:
        return OpenedDeck(opened.deck, opened.pages, shown_from=backup)
    if len(known.pages) != opened.pages.page_count:
        return OpenedDeck(opened.deck, opened.pages, shown_from=backup)
    return OpenedDeck(matched(known, opened.pages.page_count), opened.pages, shown_from=backup)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
