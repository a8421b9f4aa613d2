"""Unpacks a bundle into a visit's folder: checked by hash, gone on with after a stop, whole or not at all.

Parts go into a folder beside the visit's, which no program takes for a visit. What lies there whole from an
earlier try is not unpacked again. The folder gets the visit's name when all of it is right.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.bundle import Bundle, Part, open_bundle
from pmqa_desktop.store.database import APPLICATION_ID, BACKUPS, DATABASE, look_into
from pmqa_desktop.store.packing import Progress
from pmqa_desktop.store.steps import has_newer_happenings, is_newer

_CHUNK = 1 << 20
_SPARE = 32 * 2**20
"""Bytes of the disk that are left to others."""

_ASIDE = "database"
"""What the database is called until all of the visit is there: a folder without visit.db is no visit."""


def unpacking_folder(folder: Path) -> Path:
    """Where the parts of a visit lie until all of them are there."""
    return folder.with_name(f"{folder.name}.unpacking")


def unpack(path: Path, folder: Path, *, progress: Progress, cancelled: Callable[[], bool]) -> None:
    """Unpack a bundle into `folder`, which is not there yet or empty.

    Raises PmqaError of `open_bundle`, `visit-exists`, `folder-not-empty`, `bundle-no-room` (path, missing, in
    megabytes), `visit-unwritable` and `bundle-cancelled`. What was unpacked is gone on with next time.
    """
    _refuse_taken(folder)
    with open_bundle(path) as bundle:
        aside = unpacking_folder(folder)
        try:
            aside.mkdir(parents=True, exist_ok=True)
            _Unpacking(bundle, aside, progress, cancelled).run()
            _finish(bundle, aside, folder)
        except OSError as error:
            raise PmqaError(
                "visit-unwritable", path=str(folder), reason=error.strerror or str(error)
            ) from error


class _Unpacking:
    """The database comes first: a visit of a newer program is refused before the rest is unpacked."""

    def __init__(
        self, bundle: Bundle, aside: Path, progress: Progress, cancelled: Callable[[], bool]
    ) -> None:
        self._bundle = bundle
        self._aside = aside
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0

    def run(self) -> None:
        parts = self._bundle.manifest.parts
        first = sorted(parts, key=lambda part: part.path != DATABASE)
        waiting = [part for part in first if not self._is_there(part)]
        self._refuse_without_room(sum(part.size for part in waiting))
        for part in waiting:
            self._unpack(part)
            if part.path == DATABASE:
                _refuse_newer(self._bundle, _place(self._aside, part))
        if not waiting or waiting[0].path != DATABASE:
            _refuse_newer(self._bundle, self._aside / _ASIDE)

    def _is_there(self, part: Part) -> bool:
        place = _place(self._aside, part)
        if not place.is_file() or place.stat().st_size != part.size:
            return False
        digest = hashlib.sha256()
        with place.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                self._step(0)
        if digest.hexdigest() != part.sha256:
            return False
        self._step(part.size)
        return True

    def _unpack(self, part: Part) -> None:
        place = _place(self._aside, part)
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{place.name}.part")
        try:
            with unfinished.open("wb") as file:
                for chunk in self._bundle.chunks(part):
                    file.write(chunk)
                    self._step(len(chunk))
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(place)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _step(self, size: int) -> None:
        if self._cancelled():
            raise PmqaError("bundle-cancelled")
        self._done += size
        self._progress(self._done, self._bundle.manifest.size)

    def _refuse_without_room(self, needed: int) -> None:
        missing = needed + _SPARE - shutil.disk_usage(self._aside).free
        if missing > 0:
            megabytes = -(-missing // 2**20)
            raise PmqaError("bundle-no-room", path=str(self._aside.parent), missing=megabytes)


def _place(aside: Path, part: Part) -> Path:
    return aside / (_ASIDE if part.path == DATABASE else part.path)


def _refuse_taken(folder: Path) -> None:
    if (folder / DATABASE).exists():
        raise PmqaError("visit-exists", path=str(folder))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PmqaError("folder-not-empty", path=str(folder))


def _refuse_newer(bundle: Bundle, database: Path) -> None:
    name = bundle.path.name
    try:
        with closing(look_into(database)) as connection:
            (application_id,) = connection.execute("PRAGMA application_id").fetchone()
            if application_id != APPLICATION_ID:
                raise PmqaError("bundle-foreign", name=name)
            if is_newer(connection) or has_newer_happenings(connection):
                raise PmqaError("bundle-newer", name=name)
    except sqlite3.Error as error:
        raise PmqaError("bundle-damaged", name=name, part=DATABASE) from error


def _finish(bundle: Bundle, aside: Path, folder: Path) -> None:
    """Let nothing be there but the visit, and have it under its name."""
    _clear(aside, {_place(aside, part) for part in bundle.manifest.parts})
    (aside / BACKUPS).mkdir(exist_ok=True)
    if folder.exists():
        folder.rmdir()
    (aside / _ASIDE).rename(aside / DATABASE)
    aside.rename(folder)


def _clear(aside: Path, wanted: set[Path]) -> None:
    """Take away what an earlier try left that was of another bundle."""
    for path in sorted(aside.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            with suppress(OSError):
                path.rmdir()
        elif path not in wanted:
            path.unlink()
