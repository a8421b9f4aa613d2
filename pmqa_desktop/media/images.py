"""Pictures from a camera, a scanner or a design program as pages."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from pmqa_desktop.domain.deck import Link, Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.fit import fit

_PIXEL = 4
_QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90.value
_MANY_PAGES = (".tif", ".tiff")
"""Formats whose further images are pages, not the frames of an animation or the sizes of an icon."""


@dataclass(frozen=True, slots=True)
class _Place:
    path: Path
    image: int
    size: QSize


class ImagePages:
    """Images as pages, each image of each file one; `Pages` says what they can do.

    A picture that cannot be read is passed over; PmqaError `image-unreadable` (name) if none can, where
    `name` is the one that people know.
    """

    def __init__(self, paths: Sequence[Path], name: str) -> None:
        self._name = name
        self._turn = threading.Lock()
        found = [self._look(path) for path in paths]
        self._places = [place for places in found for place in places]
        self.passed_over = sum(not places for places in found)
        if not self._places:
            raise PmqaError("image-unreadable", name=name)

    @property
    def page_count(self) -> int:
        """See `Pages`."""
        return len(self._places)

    def file_name(self, index: int) -> str:
        """The name of a page's file, without its ending."""
        return self._places[index].path.stem

    def page_size(self, index: int) -> tuple[float, float]:
        """See `Pages`."""
        size = self._places[index].size
        return float(size.width()), float(size.height())

    def render(self, index: int, width: int, height: int) -> Picture:
        """See `Pages`."""
        place = self._places[index]
        width, height = fit(place.size.width(), place.size.height(), width, height)
        with self._turn:
            reader = _reader(place.path, place.image)
            size = QSize(width, height)
            if reader.transformation().value & _QUARTER_TURN:
                size.transpose()
            # Scaling while reading: a photograph of 50 megapixels is never whole in memory, and a
            # drawing in vectors is drawn at this size.
            reader.setScaledSize(size)
            image = reader.read()
        if image.isNull():
            raise PmqaError("page-unreadable", name=self._name, page=index + 1)
        return _on_white(image, width, height)

    def render_notes(self, index: int, width: int, height: int) -> Picture | None:
        """Pictures have no notes."""

    def links(self, index: int) -> tuple[Link, ...]:  # noqa: ARG002 - as in `Pages`
        """Pictures have no links."""
        return ()

    def text(self, index: int) -> str:  # noqa: ARG002 - as in `Pages`
        """Words in a picture are part of the picture."""
        return ""

    def close(self) -> None:
        """Nothing is kept open."""

    @staticmethod
    def _look(path: Path) -> list[_Place]:
        """The images of a file; none of one that cannot be read."""
        many = path.suffix.lower() in _MANY_PAGES
        count = max(1, _reader(path, 0).imageCount()) if many else 1
        sizes = ((image, _size(path, image)) for image in range(count))
        return [_Place(path, image, size) for image, size in sizes if not size.isEmpty()]


def _size(path: Path, image: int) -> QSize:
    reader = _reader(path, image)
    size = reader.size()
    if not size.isValid():
        size = reader.read().size()
    elif reader.transformation().value & _QUARTER_TURN:
        size.transpose()
    return size


def _reader(path: Path, image: int) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if image:
        reader.jumpToImage(image)
    return reader


def _on_white(image: QImage, width: int, height: int) -> Picture:
    data = bytearray(width * height * _PIXEL)
    canvas = QImage(data, width, height, width * _PIXEL, QImage.Format.Format_RGB32)
    canvas.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(canvas)
    painter.drawImage(0, 0, image)
    painter.end()
    return Picture(width, height, width * _PIXEL, data)
