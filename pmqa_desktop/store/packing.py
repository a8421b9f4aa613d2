"""Packs a visit into one file: the database as it stands, media, what was drawn of them, and fonts."""

import hashlib
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.bundle import KIND, KIND_ENTRY, MANIFEST, Manifest, Part, is_safe, manifest_bytes
from pmqa_desktop.store.database import DATABASE, look_into, snapshot

_CHUNK = 1 << 20

DRAWN = ("*.pdf", "*.json", "pages/**/*", "stills/*", "clips/*")
"""What in `cache/` took long to make and is named by its content. The rest is of this machine only."""

_COMPANIONS = (".pdfpc", ".srt")
"""Lie beside a file under its hash, and are no such content themselves."""

_HASH_LETTERS = 64

_NAMING = """SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%file_sha256%'"""
"""The tables that know what files are called."""

Progress = Callable[[int, int], None]
"""Bytes that are done, and all of them."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A bundle that was written."""

    path: Path
    manifest: Manifest
    damaged: tuple[str, ...]
    """Media that were not what they should be before they were packed; they have come along as they are."""
    left_out: tuple[str, ...]
    """Files whose names no other system could be trusted with; they have not come along."""


def pack(
    folder: Path,
    target: Path,
    *,
    made_at: int,
    program: str,
    fonts: Mapping[str, Path],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Packed:
    """Write the visit in `folder` into a bundle, whole or not at all, also while a take runs in it.

    `made_at` in epoch milliseconds; `fonts` by their names in the bundle. Raises PmqaError `visit-missing`,
    `visit-damaged`, `bundle-unwritable` (path, reason), `file-unreadable` and `bundle-cancelled`.
    """
    if not (folder / DATABASE).is_file():
        raise PmqaError("visit-missing", path=str(folder))
    unfinished = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="pmqa-packing-") as aside:
            database = Path(aside) / DATABASE
            _take_database(folder, database)
            organisation, names = _told_by(database)
            files = {DATABASE: database, **_files(folder), **{f"fonts/{name}": fonts[name] for name in fonts}}
            fit = _fit(files)
            left_out = tuple(names.get(files[name].stem, name) for name in files if name not in fit)
            packing = _Packing(fit, names, progress, cancelled)
            with unfinished.open("wb") as file:
                manifest = packing.write(file, Manifest(program, made_at, organisation, ()))
                file.flush()
                os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        raise PmqaError("bundle-unwritable", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return Packed(target, manifest, tuple(packing.damaged), left_out)


class _Packing:
    """Each file is read once: hashed while it is written."""

    def __init__(
        self,
        files: Mapping[str, Path],
        names: Mapping[str, str],
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self._files = files
        self._names = names
        self._progress = progress
        self._cancelled = cancelled
        self._total = sum(path.stat().st_size for path in files.values())
        self._done = 0
        self.damaged: list[str] = []

    def write(self, file: IO[bytes], manifest: Manifest) -> Manifest:
        """Write all; gives the manifest with its parts."""
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(KIND_ENTRY), KIND)
            parts = tuple(self._part(archive, name, path) for name, path in self._files.items())
            whole = replace(manifest, parts=parts)
            written = manifest_bytes(whole)
            archive.writestr(zipfile.ZipInfo(MANIFEST), written)
            archive.comment = hashlib.sha256(written).hexdigest().encode()
        return whole

    def _part(self, archive: zipfile.ZipFile, name: str, path: Path) -> Part:
        digest, size = hashlib.sha256(), 0
        with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as packed:
            for chunk in self._read(path):
                digest.update(chunk)
                size += len(chunk)
                packed.write(chunk)
        sha256 = digest.hexdigest()
        called = self._names.get(path.stem, "") if name.startswith("media/") else ""
        if _should_be(name, path) not in {"", sha256}:
            self.damaged.append(called or name)
        return Part(name, size, sha256, called)

    def _read(self, path: Path) -> Iterator[bytes]:
        """What is wrong with reading a part is told of that part, not of the bundle that is written."""
        try:
            with path.open("rb") as reader:
                while chunk := reader.read(_CHUNK):
                    if self._cancelled():
                        raise PmqaError("bundle-cancelled")
                    yield chunk
                    self._done += len(chunk)
                    self._progress(self._done, self._total)
        except OSError as error:
            called = self._names.get(path.stem, path.name)
            raise PmqaError("file-unreadable", name=called, reason=error.strerror or str(error)) from error


def _should_be(name: str, path: Path) -> str:
    """The hash that a medium is named by; "" for what is not."""
    named = name.startswith("media/") and path.suffix not in _COMPANIONS and len(path.stem) == _HASH_LETTERS
    return path.stem if named else ""


def _take_database(folder: Path, target: Path) -> None:
    try:
        snapshot(folder / DATABASE, target)
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
    except sqlite3.DatabaseError as error:
        raise PmqaError("visit-damaged", path=str(folder), backup="") from error


def _told_by(database: Path) -> tuple[Bilingual, dict[str, str]]:
    """Whose visit it is, and what its files are called by their hashes."""
    with closing(look_into(database)) as connection:
        row = connection.execute("SELECT organisation_th, organisation_en FROM visit").fetchone()
        names: dict[str, str] = {}
        for (table,) in connection.execute(_NAMING).fetchall():
            names |= dict(connection.execute(f'SELECT file_sha256, file_name FROM "{table}"').fetchall())
    return (Bilingual(*row) if row else NOTHING), names


def _fit(files: Mapping[str, Path]) -> dict[str, Path]:
    """Those that every computer can have beside each other, where "A" and "a" may be one name."""
    alone: dict[str, str] = {}
    for name in files:
        alone.setdefault(name.casefold(), name)
    return {name: files[name] for name in alone.values() if is_safe(name)}


def _files(folder: Path) -> dict[str, Path]:
    media = (folder / "media").glob("*")
    drawn = (path for pattern in DRAWN for path in (folder / "cache").glob(pattern))
    found = {path.relative_to(folder).as_posix(): path for path in (*sorted(media), *sorted(drawn))}
    return {name: path for name, path in found.items() if path.is_file() and path.suffix != ".part"}
