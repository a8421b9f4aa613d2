"""A deck's pages as PNG files, made ahead: the last rung of its ladder, drawn without PDFium or LibreOffice.

They are made one at a time, so that whoever asks for them can let other work go first. The folder has its
own name only once every page is in it.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.pages import Pages

_LEAST_COMPRESSION = 80
"""Qt's word for zlib's lowest level: a third larger than usual, in a fifth of the time."""

_UNFINISHED = ".part"


def make_next_picture(pages: Pages, folder: Path, width: int, height: int) -> bool:
    """Make the first picture that is missing, as large as fits; whether `folder` is complete now.

    Raises what `Pages.render` raises, and PmqaError `page-not-kept` (path, reason).
    """
    if folder.is_dir():
        return True
    unfinished = folder.with_name(folder.name + _UNFINISHED)
    places = [unfinished / f"{index + 1:04}.png" for index in range(pages.page_count)]
    missing = [index for index, place in enumerate(places) if not place.exists()]
    try:
        unfinished.mkdir(parents=True, exist_ok=True)
        if missing:
            _keep(pages.render(missing[0], width, height), places[missing[0]])
        if len(missing) <= 1:
            unfinished.replace(folder)
    except OSError as error:
        raise PmqaError("page-not-kept", path=str(folder), reason=str(error)) from error
    return len(missing) <= 1


def keep_png(picture: Picture, target: Path) -> None:
    """Write a picture, whole or not at all. OSError where that cannot be."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _keep(picture, target)


def _keep(picture: Picture, target: Path) -> None:
    image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    unfinished = target.with_suffix(_UNFINISHED)
    try:
        if not image.save(str(unfinished), "PNG", _LEAST_COMPRESSION):  # type: ignore[call-overload]
            raise OSError(str(target))
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink()
