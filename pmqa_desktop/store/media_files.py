"""The visit's `media/` folder: files copied in and named by what is in them."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.errors import PmqaError

_CHUNK = 1 << 20
_COMPANIONS = (".pdfpc", ".srt")
"""What lies beside a file under its name and comes along: a presenter's notes, a video's subtitles."""


class Files(Protocol):
    """Knows where the files of media are."""

    def path(self, file: MediaFile) -> Path:
        """Where the file is; it may have been deleted since."""
        ...


class FilesInPlace:
    """Files that are shown where they lie, without a visit that they could be copied into."""

    def __init__(self, places: Mapping[MediaFile, Path]) -> None:
        self._places = dict(places)

    def path(self, file: MediaFile) -> Path:
        """See `Files`."""
        return self._places[file]


class MediaFiles:
    """Copies files in, and says where they are. A file moved or renamed elsewhere never breaks a show."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, file: MediaFile) -> Path:
        """Where the copy is; it may have been deleted since."""
        return self._folder / file.stored_name

    def add(self, source: Path) -> MediaFile:
        """Copy a file in, whole or not at all; a second copy of the same content costs nothing.

        The notes that the presenter program pdfpc keeps beside a PDF come with it, the newest ones.
        May take seconds. Raises PmqaError `media-missing` or `media-not-copied`.
        """
        import uuid

        if not source.is_file():
            raise PmqaError("media-missing", name=source.name)
        unfinished = self._folder / f".{uuid.uuid4().hex}.part"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = MediaFile(source.name, _copy(source, unfinished), unfinished.stat().st_size)
            unfinished.replace(self.path(file))
            self._add_companions(source, file)
        except OSError as error:
            raise PmqaError("media-not-copied", name=source.name, reason=str(error)) from error
        finally:
            with suppress(OSError):
                unfinished.unlink()
        return file

    def _add_companions(self, source: Path, file: MediaFile) -> None:
        import shutil

        for ending in _COMPANIONS:
            beside = source.with_suffix(ending)
            if beside != source and beside.is_file() and source.parent != self._folder:
                shutil.copyfile(beside, self.path(file).with_suffix(ending))


def _copy(source: Path, target: Path) -> str:
    """Copy, force to the disk, and give the SHA-256 of the content."""
    import hashlib

    digest = hashlib.sha256()
    with source.open("rb") as reader, target.open("wb") as writer:
        while chunk := reader.read(_CHUNK):
            digest.update(chunk)
            writer.write(chunk)
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest()
