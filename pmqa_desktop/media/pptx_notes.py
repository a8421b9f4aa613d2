"""What a PowerPoint file knows beside its pictures: titles, speaker notes, hidden slides."""

import zipfile
import zlib
from pathlib import Path
from threading import Lock
from typing import Any

from pmqa_desktop.domain.media import Deck, Page
from pmqa_desktop.errors import PmqaError

_IMPORTING = Lock()
"""Two threads that import a package for the first time at once may each see half of it."""


def read_pptx(path: Path, name: str = "") -> Deck:
    """The slides that are shown, numbered as PowerPoint numbers them; the numbers of the hidden ones.

    Takes .pptx, .pptm and .ppsx. Raises PmqaError `deck-unreadable` (name).
    """
    with _IMPORTING:
        from pptx.exc import PythonPptxError
        from pptx.package import Package

    try:
        # Not pptx.Presentation(): it refuses slide shows (.ppsx), which differ in one word only.
        presentation = Package.open(str(path)).main_document_part.presentation
        first = int(presentation.part._element.get("firstSlideNum", "1"))
        slides = list(enumerate(presentation.slides, start=first))
        pages = tuple(Page(number, _title(slide), _notes(slide)) for number, slide in slides if _shown(slide))
        hidden = tuple(number for number, slide in slides if not _shown(slide))
    except (PythonPptxError, *_DAMAGED) as error:
        raise PmqaError("deck-unreadable", name=name or path.name) from error
    return Deck(pages, hidden)


_DAMAGED = (
    OSError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    NotImplementedError,
    SyntaxError,
    zlib.error,
)
"""What python-pptx, lxml and zipfile raise over a file that ends early or has parts missing."""


def _shown(slide: Any) -> bool:
    return slide._element.get("show", "1") not in ("0", "false")


def _title(slide: Any) -> str:
    shape = slide.shapes.title
    return " ".join(shape.text_frame.text.split()) if shape is not None else ""


def _notes(slide: Any) -> str:
    frame = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
    return frame.text.replace("\v", "\n").strip() if frame is not None else ""
