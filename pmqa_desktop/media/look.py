"""Looks into a file that somebody brings, as a show would: draws every page, decodes a frame.

It may take its time, and a damaged file may bring the process down: it is meant to run in one of its
own, see `services/probing.py`.
"""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.domain.deck import EmbeddedVideo, FontUse
from pmqa_desktop.domain.file_facts import (
    FileFacts,
    FileKind,
    PageSize,
    Problem,
    SlideFacts,
    Unit,
    VideoOnPage,
)
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.deck_fonts import brought_fonts, fonts_in_use
from pmqa_desktop.media.formats import OPENERS, VIDEO_SUFFIXES
from pmqa_desktop.media.given import check_given, name_of, open_given
from pmqa_desktop.media.image_folder import IMAGE_SUFFIXES, pictures_in
from pmqa_desktop.media.linked_file import linked_file
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.media.pdf_pages import PdfPages

_SMALL = (320, 320)
"""Pixels in which each page is drawn, to see whether it can be."""


def what_is(path: Path) -> FileFacts:
    """What a name tells, without opening anything: the kind, the format, the size."""
    try:
        if path.is_dir():
            return FileFacts(FileKind.FOLDER, "")
        size = path.stat().st_size if path.is_file() else None
    except (OSError, ValueError):
        size = None
    return FileFacts(_kind(path.suffix.lower()), path.suffix.lower().lstrip("."), size)


def look_into(path: Path, cache_dir: Path, fonts_dir: Path) -> FileFacts:
    """All that can be found out about a file or folder; what keeps it from being shown is its problem."""
    facts = what_is(path)
    try:
        check_given(path)
        if facts.kind in (FileKind.VIDEO, FileKind.SOUND):
            return _look_at_video(path, facts)
        return _look_at_slides(path, facts, cache_dir, fonts_dir)
    except PmqaError as error:
        return replace(facts, problem=Problem.of(error))


def _kind(suffix: str) -> FileKind:
    if suffix in VIDEO_SUFFIXES:
        return FileKind.VIDEO
    if suffix in IMAGE_SUFFIXES:
        return FileKind.PICTURE
    return FileKind.SLIDES if suffix in OPENERS else FileKind.UNKNOWN


def _look_at_video(path: Path, facts: FileFacts) -> FileFacts:
    from pmqa_desktop.media.video_facts import read_video

    video = read_video(path)
    kind = FileKind.VIDEO if video.codec else FileKind.SOUND
    return FileFacts(kind, facts.format, facts.size, video=video)


def _look_at_slides(path: Path, facts: FileFacts, cache_dir: Path, fonts_dir: Path) -> FileFacts:
    size = facts.size
    if facts.kind is FileKind.FOLDER:
        size = sum(picture.stat().st_size for picture in pictures_in(path, name_of(path))[0])
    opened = open_given(path, cache_dir, fonts_dir=fonts_dir)
    try:
        slides = _slides(opened, path, cache_dir, fonts_dir)
    finally:
        opened.pages.close()
    problem = None
    if slides.broken:
        listed = ", ".join(map(str, slides.broken))
        problem = Problem.of(PmqaError("pages-unreadable", name=name_of(path), pages=listed))
    return FileFacts(facts.kind, facts.format, size, slides=slides, problem=problem)


def _slides(opened: OpenedDeck, path: Path, cache_dir: Path, fonts_dir: Path) -> SlideFacts:
    deck, pages = opened.deck, opened.pages
    indexes = range(pages.page_count)
    sizes = Counter(tuple(round(side, 1) for side in pages.page_size(index)) for index in indexes)
    pixels = path.is_dir() or path.suffix.lower() in IMAGE_SUFFIXES
    broken = [index for index in indexes if not _can_be_drawn(opened, index)]
    drawn_notes = pages.render_notes(0, *_SMALL) is not None if 0 not in broken else False
    return SlideFacts(
        pages=pages.page_count,
        unit=Unit.PIXEL if pixels else Unit.POINT,
        sizes=tuple(PageSize(width, height, count) for (width, height), count in sizes.most_common()),
        hidden=deck.hidden,
        sections=deck.sections,
        fonts=_fonts(opened, path, (fonts_dir, brought_fonts(cache_dir))),
        videos=tuple(
            VideoOnPage(page.number, video, _missing(video, path))
            for page in deck.pages
            for video in page.videos
        ),
        links=sum(
            bool(link.address) for index in indexes if index not in broken for link in opened.links(index)
        ),
        notes=pages.page_count if drawn_notes else sum(bool(page.notes) for page in deck.pages),
        end_page=None if deck.end_page is None else deck.end_page + 1,
        passed_over=deck.passed_over,
        broken=tuple(deck.pages[index].number for index in broken),
        shown_from=opened.shown_from.name if opened.shown_from else "",
    )


def _fonts(opened: OpenedDeck, path: Path, fonts_dirs: tuple[Path, ...]) -> tuple[FontUse, ...]:
    """What a deck asks for; for a PDF, the fonts that it is written in."""
    if opened.deck.fonts:
        return fonts_in_use(opened.deck.fonts, fonts_dirs)
    is_pdf = opened.shown_from is not None or path.suffix.lower() == ".pdf"
    return opened.pages.fonts() if is_pdf and isinstance(opened.pages, PdfPages) else ()


def _can_be_drawn(opened: OpenedDeck, index: int) -> bool:
    try:
        opened.pages.render(index, *_SMALL)
    except PmqaError:
        return False
    return True


def _missing(video: EmbeddedVideo, deck: Path) -> bool:
    return bool(video.address) and linked_file(video, deck) is None
