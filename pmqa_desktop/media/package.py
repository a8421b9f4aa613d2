"""The zip package in which PowerPoint and OpenDocument keep a deck, read part by part."""

import posixpath
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote
from xml.etree import ElementTree

from pmqa_desktop.errors import PmqaError

Element = ElementTree.Element

_LARGEST_PART = 64 * 2**20
"""Bytes of one XML part; the words of a deck are far less, and a part made to fill the memory far more."""

_LARGEST_UNPACKED, _USUAL_RATIO = 2**30, 50
"""What unpacks to more than the first, and to so many times its size on disk, is no deck."""

DAMAGED = (
    OSError,
    EOFError,
    LookupError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    SyntaxError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
"""What reading raises over a package that ends early, has parts missing, or holds what is no XML."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part points: to another part of the package, or outside."""

    kind: str
    """The last word of its type's address, such as slideLayout."""
    target: str
    outside: bool


class Package:
    """An open package. Every method raises what `DAMAGED` lists."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def xml(self, part: str) -> Element:
        """A part's root element; tags and attributes are bare names, `r:` before a relation's.

        So the strict and the transitional form of the format, which differ in their namespaces, read alike.
        """
        info = self._zip.getinfo(part)
        if info.file_size > _LARGEST_PART:
            raise ValueError(part)
        with self._zip.open(info) as file:
            content = file.read(_LARGEST_PART + 1)
        if len(content) > _LARGEST_PART or b"<!DOCTYPE" in content[:4096]:
            # Neither format allows a document type; entities that unfold without end hide in one.
            raise ValueError(part)
        root = ElementTree.fromstring(content)
        for element in root.iter():
            _bare(element)
        return root

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points to, by the ids that it uses; {} where it points to nothing."""
        folder, name = posixpath.split(part)
        try:
            root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        except KeyError:
            return {}
        return {each.get("Id", ""): _relation(folder, each) for each in root if each.get("Target")}

    def fingerprint(self, part: str) -> str:
        """A name for what is in a part, without reading it: the package's own check sum, and the length."""
        info = self._zip.getinfo(part)
        return f"{info.CRC:08x}-{info.file_size}"

    def copy_part(self, part: str, target: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Write a part's bytes as a file of its own; half of them where it is cancelled."""
        with self._zip.open(part) as source, target.open("wb") as file:
            while not cancelled() and (piece := source.read(2**20)):
                file.write(piece)


def unpacks_without_end(path: Path) -> bool:
    """Whether a zip file holds far more than its size lets expect, as one made to fill the memory does."""
    try:
        with zipfile.ZipFile(path) as package:
            unpacked = sum(info.file_size for info in package.infolist())
    except DAMAGED:
        return False
    return unpacked > _LARGEST_UNPACKED and unpacked > _USUAL_RATIO * path.stat().st_size


def save_part(deck: Path, part: str, target: Path, name: str = "") -> None:
    """Write a file that is embedded in a deck, such as a video, as `target`.

    Raises PmqaError `deck-unreadable` (name).
    """
    try:
        with Package(deck) as package:
            package.copy_part(part, target)
    except DAMAGED as error:
        raise PmqaError("deck-unreadable", name=name or deck.name) from error


def _bare(element: Element) -> None:
    element.tag = element.tag.rpartition("}")[2]
    for key, value in element.items():
        if key[0] == "{":
            space, _, name = key.rpartition("}")
            element.set(f"r:{name}" if space.endswith("relationships") else name, value)


def _relation(folder: str, element: Element) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target = element.get("Target", "")
    if element.get("TargetMode") == "External":
        return Relation(kind, target, outside=True)
    part = unquote(target)
    part = part.lstrip("/") if part.startswith("/") else posixpath.normpath(posixpath.join(folder, part))
    return Relation(kind, part, outside=False)
