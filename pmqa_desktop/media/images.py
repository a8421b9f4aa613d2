"""Pictures from a camera, a scanner or a design program as pages."""

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from pmqa_desktop.domain.media import Picture
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

    Raises PmqaError `image-unreadable` (name); `name` is the one that people know.
    """

    def __init__(self, paths: list[Path], name: str) -> None:
        self._name = name
        self._turn = threading.Lock()
        self._places = [place for path in paths for place in self._look(path)]

    @property
    def page_count(self) -> int:
        """See `Pages`."""
        return len(self._places)

    def page_size(self, index: int) -> tuple[float, float]:
        """See `Pages`."""
        size = self._places[index].size
        return float(size.width()), float(size.height())

    def render(self, index: int, width: int, height: int) -> Picture:
        """See `Pages`."""
        place = self._places[index]
        width, height = fit(place.size.width(), place.size.height(), width, height)
        with self._turn:
            reader = self._reader(place.path, place.image)
            size = QSize(width, height)
            if reader.transformation().value & _QUARTER_TURN:
                size.transpose()
            # Scaling while reading: a photograph of 50 megapixels is never whole in memory.
            reader.setScaledSize(size)
            image = reader.read()
        if image.isNull():
            raise PmqaError("image-unreadable", name=self._name)
        return _on_white(image, width, height)

    def close(self) -> None:
        """Nothing is kept open."""

    def _look(self, path: Path) -> list[_Place]:
        many = path.suffix.lower() in _MANY_PAGES
        count = max(1, self._reader(path, 0).imageCount()) if many else 1
        return [_Place(path, image, self._size(path, image)) for image in range(count)]

    def _size(self, path: Path, image: int) -> QSize:
        reader = self._reader(path, image)
        size = reader.size()
        if not size.isValid():
            size = reader.read().size()
        elif reader.transformation().value & _QUARTER_TURN:
            size.transpose()
        if size.isEmpty():
            raise PmqaError("image-unreadable", name=self._name)
        return size

    @staticmethod
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
