"""The files of fonts that are installed here, and whether their licence lets them go along with a visit.

Read from the files themselves (OpenType 1.9, tables `name` and `OS/2`), so that it is the same on every
system. What cannot be read for certain counts as not allowed.
"""

import os
import struct
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")

_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16
_LICENCE, _LICENCE_ADDRESS = 13, 14
_FREE = ("sil open font license", "scripts.sil.org/ofl", "openfontlicense.org")
_UNICODE_PLATFORMS = (0, 3)
_LARGEST_TABLE = 2**20


@dataclass(frozen=True, slots=True)
class FontFile:
    """What a font file says of itself."""

    path: Path
    families: frozenset[str]
    """Casefolded."""
    may_go_along: bool
    """It may be installed wherever a document that uses it is read, or is under the SIL Open Font License."""


@dataclass(frozen=True, slots=True)
class FoundFonts:
    """What was found for families that were asked for."""

    files: tuple[Path, ...]
    """May go along."""
    kept_back: tuple[str, ...]
    """Families that are installed, but whose licence does not say that they may."""


def find_fonts(families: Collection[str], folders: Collection[Path]) -> FoundFonts:
    """The files of families below some folders; some tenths of a second."""
    asked = {family.casefold(): family for family in families}
    files, kept_back = [], set()
    for font in _installed(folders):
        wanted = font.families & asked.keys()
        if wanted and font.may_go_along:
            files.append(font.path)
        elif wanted:
            kept_back |= {asked[family] for family in wanted}
    return FoundFonts(tuple(sorted(files)), tuple(sorted(kept_back)))


def system_folders() -> list[Path]:
    """Where fonts are installed here, for all and for this person."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home))
        own = Path(local) / "Microsoft" / "Windows" / "Fonts"
        return [Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts", own]
    if sys.platform == "darwin":
        return [Path("/Library/Fonts"), home / "Library" / "Fonts"]
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    ]


def read_font(path: Path) -> FontFile | None:
    """What a file says of itself; None where it is no font that can be read.

    A collection may go along only where each of its fonts may.
    """
    try:
        with path.open("rb") as file:
            faces = [_Face(file.fileno(), offset) for offset in _faces(file.fileno())]
            families = frozenset(family.casefold() for face in faces for family in face.families())
            return FontFile(path, families, bool(faces) and all(face.may_go_along() for face in faces))
    except (OSError, struct.error, ValueError, LookupError):
        return None


class _Face:
    """One font of a file."""

    def __init__(self, file: int, offset: int) -> None:
        self._file = file
        (count,) = struct.unpack(">4xH6x", _bytes(file, offset, 12))
        entries = struct.iter_unpack(">4s4xII", _bytes(file, offset + 12, 16 * count))
        self._tables = {tag: (start, length) for tag, start, length in entries}
        self._names = dict(self._read_names())

    def families(self) -> set[str]:
        """Its names in all languages that it has them in."""
        return {words for key, words in self._names.items() if key[0] in {_FAMILY, _TYPOGRAPHIC_FAMILY}}

    def may_go_along(self) -> bool:
        """`fsType` 0 is "installable embedding"; the licence may say the same in words."""
        start, _length = self._tables[b"OS/2"]
        (embedding,) = struct.unpack(">8xH", _bytes(self._file, start, 10))
        licence = " ".join(
            words.casefold() for key, words in self._names.items() if key[0] in {_LICENCE, _LICENCE_ADDRESS}
        )
        return embedding == 0 or any(free in licence for free in _FREE)

    def _read_names(self) -> Iterator[tuple[tuple[int, int, int], str]]:
        start, length = self._tables[b"name"]
        table = _bytes(self._file, start, length)
        count, strings = struct.unpack_from(">2xHH", table)
        for place in range(6, 6 + 12 * count, 12):
            platform, _encoding, language, kind, size, offset = struct.unpack_from(">6H", table, place)
            if platform in _UNICODE_PLATFORMS:
                words = table[strings + offset : strings + offset + size].decode("utf-16-be", "replace")
                yield (kind, platform, language), words


def _faces(file: int) -> tuple[int, ...]:
    tag = _bytes(file, 0, 4)
    if tag == b"ttcf":
        (count,) = struct.unpack(">8xI", _bytes(file, 0, 12))
        return struct.unpack(f">{count}I", _bytes(file, 12, 4 * count))
    if tag not in {b"\0\1\0\0", b"OTTO", b"true"}:
        raise ValueError(tag)
    return (0,)


def _bytes(file: int, offset: int, length: int) -> bytes:
    if length > _LARGEST_TABLE:
        raise ValueError(length)
    os.lseek(file, offset, os.SEEK_SET)
    read = os.read(file, length)
    if len(read) < length:
        raise ValueError(offset)
    return read


def _installed(folders: Collection[Path]) -> Iterator[FontFile]:
    for folder in folders:
        for place, _folders, names in os.walk(folder):
            for name in sorted(names):
                font = read_font(Path(place) / name) if name.lower().endswith(SUFFIXES) else None
                if font is not None:
                    yield font
