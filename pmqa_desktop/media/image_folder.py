"""A folder of pictures as slides: which of its files are pictures, and in which order."""

import re
from pathlib import Path

from pmqa_desktop.errors import PmqaError

IMAGE_SUFFIXES = frozenset(
    (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".svg", ".svgz")
)

_DIGITS = re.compile(r"(\d+)")


def natural_order(name: str) -> tuple[tuple[int, int | str], ...]:
    """A key that sorts names as people count: 2 before 10, and Thai digits like Arabic ones."""
    pieces = (piece for piece in _DIGITS.split(name.casefold()) if piece)
    return tuple((0, int(piece)) if piece.isdecimal() else (1, piece) for piece in pieces)


def pictures_in(folder: Path, name: str) -> tuple[list[Path], int]:
    """The pictures of a folder in natural order, and how many other things it holds.

    What the system keeps hidden is not counted. Raises PmqaError `folder-unreadable` (name, reason) and
    `folder-without-pictures` (name).
    """
    try:
        found = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    except OSError as error:
        raise PmqaError("folder-unreadable", name=name, reason=error.strerror or str(error)) from error
    pictures = [entry for entry in found if entry.suffix.lower() in IMAGE_SUFFIXES and entry.is_file()]
    if not pictures:
        raise PmqaError("folder-without-pictures", name=name)
    pictures.sort(key=lambda entry: natural_order(entry.name))
    return pictures, len(found) - len(pictures)
