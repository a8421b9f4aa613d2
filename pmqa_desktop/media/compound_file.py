"""The file in which older programs of Microsoft keep several streams (MS-CFB), read stream by stream."""

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1")
"""How such a file begins."""

_HEADER = 512
_FIRST_TABLES, _TABLES_IN_HEADER = 76, 109
_ENTRY, _NAME = 128, 64
_LAST = 0xFFFFFFFA
"""Sector numbers from here on mean that there is no further sector."""
_LARGEST = 256 * 2**20


class CompoundFile:
    """An open compound file. Raises ValueError, LookupError, struct.error and OSError for damaged ones."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        header = self._file.read(_HEADER)
        if not header.startswith(COMPOUND_FILE):
            self._file.close()
            raise ValueError(path.name)
        sector, small = struct.unpack_from("<HH", header, 30)
        self._sector, self._small_sector = 1 << sector, 1 << small
        first_entry, self._cutoff, first_small = (
            struct.unpack_from("<I", header, at)[0] for at in (48, 56, 60)
        )
        tables = b"".join(map(self._read, self._tables(header)))
        self._next = struct.unpack(f"<{len(tables) // 4}I", tables)
        small_table = b"".join(map(self._read, self._chain(first_small, self._next)))
        self._next_small = struct.unpack(f"<{len(small_table) // 4}I", small_table)
        directory = b"".join(map(self._read, self._chain(first_entry, self._next)))
        self._entries = dict(_entries(directory))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def stream(self, name: str) -> bytes:
        """A stream's bytes. LookupError where there is none of that name."""
        start, size = self._entries[name]
        if size > _LARGEST:
            raise ValueError(name)
        if size >= self._cutoff:
            return b"".join(map(self._read, self._chain(start, self._next)))[:size]
        root_start, root_size = self._entries["Root Entry"]
        store = b"".join(map(self._read, self._chain(root_start, self._next)))[:root_size]
        step = self._small_sector
        pieces = (store[at * step : (at + 1) * step] for at in self._chain(start, self._next_small))
        return b"".join(pieces)[:size]

    def _tables(self, header: bytes) -> Iterator[int]:
        """The sectors of the table that says which sector follows which."""
        yield from (
            sector
            for sector in struct.unpack_from(f"<{_TABLES_IN_HEADER}I", header, _FIRST_TABLES)
            if sector < _LAST
        )
        following = struct.unpack_from("<I", header, 68)[0]
        for _ in range(struct.unpack_from("<I", header, 72)[0]):
            if following >= _LAST:
                return
            numbers = struct.unpack(f"<{self._sector // 4}I", self._read(following))
            yield from (sector for sector in numbers[:-1] if sector < _LAST)
            following = numbers[-1]

    def _read(self, sector: int) -> bytes:
        self._file.seek((sector + 1) * self._sector)
        return self._file.read(self._sector)

    @staticmethod
    def _chain(start: int, following: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(following)):  # more would be a circle
            if start >= _LAST:
                return
            yield start
            start = following[start]


def _entries(directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
    for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        length = min(_NAME, struct.unpack_from("<H", directory, at + _NAME)[0])
        if length > 2:
            name = directory[at : at + length - 2].decode("utf-16-le", "replace")
            yield name, struct.unpack_from("<II", directory, at + 116)
