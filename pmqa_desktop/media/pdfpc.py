"""The file that the presenter program pdfpc keeps beside a PDF: notes, skipped pages, the talk's end.

Two forms are read: the JSON of version 4.5 and later (its schema is at pdfpc.github.io), and the older
one in sections, whose notes are headed "### 1".
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pmqa_desktop.media.notes_side import NotesSide

SUFFIX = ".pdfpc"

_LARGEST = 8_000_000
_SECTION = re.compile(r"^\[(\w+)\]\s*$", re.MULTILINE)
_NOTE = re.compile(r"^###\s+(\d+)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PdfpcFile:
    """What a presenter has noted about a PDF; pages count from 0."""

    notes: Mapping[int, str] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    overlays: Mapping[int, bool] = field(default_factory=dict)
    """Whether a page goes on with the slide before it; where not told, one with the same label does."""
    end_slide: int | None = None
    """The last slide of the talk, each with its overlays counted once, from 0."""
    notes_side: NotesSide | None = None

    def end_page(self, labels: Sequence[str]) -> int | None:
        """The last page of the talk, by the labels of all pages of the file; None where it is not told."""
        if self.end_slide is None:
            return None
        slide = -1
        for page, label in enumerate(labels):
            same = page > 0 and label == labels[page - 1]
            slide += not self.overlays.get(page, same)
            if slide > self.end_slide:
                return page - 1 if page else None
        return len(labels) - 1


def read_pdfpc(path: Path) -> PdfpcFile:
    """The presenter's file, as far as it can be understood: notes never keep slides from being shown."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return PdfpcFile()
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return PdfpcFile()
    if not text.lstrip().startswith("{"):
        return _read_sections(text)
    try:
        return _read_json(json.loads(text))
    except (ValueError, RecursionError):
        return PdfpcFile()


def _read_json(told: Any) -> PdfpcFile:
    pages = {
        page["idx"]: page
        for page in (told.get("pages") or [] if isinstance(told.get("pages"), list) else [])
        if isinstance(page, dict) and isinstance(page.get("idx"), int)
    }
    side, end = told.get("beamerNotePosition"), told.get("endSlide")
    return PdfpcFile(
        notes={at: str(page["note"]).strip() for at, page in pages.items() if page.get("note")},
        hidden=frozenset(at for at, page in pages.items() if page.get("hidden") is True),
        overlays={at: True for at, page in pages.items() if page.get("forcedOverlay") is True},
        end_slide=end if isinstance(end, int) else None,
        notes_side=NotesSide(side) if side in list(NotesSide) else None,
    )


def _read_sections(text: str) -> PdfpcFile:
    # The notes come last and may hold anything, also what looks like the head of a section.
    head, _, notes = text.partition("[notes]")
    parts = _SECTION.split(head)
    sections = dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=False))
    skipped = [int(number) - 1 for number in re.findall(r"\d+", sections.get("skip", ""))]
    end = re.match(r"\d+", sections.get("end_user_slide") or sections.get("end_slide") or "")
    pieces = _NOTE.split(notes)
    return PdfpcFile(
        notes={
            int(number) - 1: note.strip()
            for number, note in zip(pieces[1::2], pieces[2::2], strict=True)
            if note.strip()
        },
        overlays=dict.fromkeys(skipped, True),
        end_slide=int(end.group()) - 1 if end else None,
    )
