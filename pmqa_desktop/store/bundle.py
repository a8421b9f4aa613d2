"""A visit in one file, to be carried elsewhere: what such a file holds, and whether it can be trusted.

It is a ZIP archive whose parts are stored as they are: media do not shrink, and what is not compressed cannot
grow while it is unpacked. First stands what kind of file it is, so that one that is cut short is still known;
last the manifest, which names every part with its size and its hash, for each part is read only once while
it is packed. The archive's comment holds the manifest's own hash.
"""

import errno
import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import DATABASE

SUFFIX = ".pmqa"

KIND_ENTRY = "mimetype"
KIND = b"application/vnd.pmqa.visit"
MANIFEST = "manifest.json"
FORMAT = 1
"""Counted up when an older program could no longer make sense of a bundle."""

FOLDERS = ("media", "cache", "fonts")
"""Where parts may lie beside the database."""

_LOCAL_HEADER = b"PK\x03\x04"
_LARGEST_MANIFEST = 64 * 2**20
_LEADS_ELSEWHERE = frozenset(":\\")
"""What some systems take for the name of a disk, or for a step down."""
_CHUNK = 1 << 20

UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, LookupError, TypeError, RuntimeError)
"""What reading an archive raises whose bytes are not what they were."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the visit."""

    path: str
    """In the visit's folder, with `/`."""
    size: int
    """Bytes."""
    sha256: str
    name: str = ""
    """What people call it, where that is something else than its path."""

    @property
    def called(self) -> str:
        """How a person knows it."""
        return self.name or self.path


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself."""

    program: str
    """The version of the program that packed it."""
    made_at: int
    """Epoch milliseconds."""
    organisation: Bilingual
    parts: tuple[Part, ...]
    format: int = FORMAT

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts)


def manifest_bytes(manifest: Manifest) -> bytes:
    """As it is written into the bundle."""
    return json.dumps(asdict(manifest), ensure_ascii=False).encode()


class Bundle:
    """An open bundle whose manifest is whole; its parts are still to be checked while they are read."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self.path = path
        self.manifest = manifest
        self._archive = archive

    def chunks(self, part: Part) -> Iterator[bytes]:
        """A part's bytes, piece by piece. Raises PmqaError `bundle-damaged` where they are other ones.

        That is known only at their end: until then they are not to be relied on.
        """
        digest, left = hashlib.sha256(), part.size
        with _reading(self.path, part.called), self._archive.open(part.path) as packed:
            while chunk := packed.read(_CHUNK):
                digest.update(chunk)
                left -= len(chunk)
                if left < 0:
                    break
                yield chunk
        if left or digest.hexdigest() != part.sha256:
            raise _damaged(self.path, part.called)


@contextmanager
def open_bundle(path: Path) -> Iterator[Bundle]:
    """Open a bundle and read what it says of itself; nothing is unpacked.

    Raises PmqaError `file-missing`, `file-unreadable`, `bundle-foreign`, `bundle-cut`, `bundle-damaged`,
    `bundle-newer` or `bundle-unsafe`.
    """
    if not path.is_file():
        raise PmqaError("file-missing", name=path.name)
    with _reading(path, MANIFEST):
        archive = _archive(path)
    with archive:
        with _reading(path, MANIFEST):
            manifest = _manifest(path, archive)
            _refuse_unsafe(path, manifest)
            _refuse_unlike(path, archive, manifest)
        yield Bundle(path, archive, manifest)


@contextmanager
def _reading(path: Path, part: str) -> Iterator[None]:
    """Tell bytes that are not what they were from a disk that cannot be read."""
    try:
        yield
    except UNREADABLE as error:
        raise _damaged(path, part) from error
    except OSError as error:  # such as a memory stick that is worn out, or was pulled out
        if error.errno == errno.EINVAL:  # the archive says that something lies before its own beginning
            raise _damaged(path, part) from error
        raise PmqaError("file-unreadable", name=path.name, reason=error.strerror or str(error)) from error


def _archive(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except UNREADABLE as error:
        if _begins_as_bundle(path):
            raise PmqaError("bundle-cut", name=path.name) from error
        raise PmqaError("bundle-foreign", name=path.name) from error


def _begins_as_bundle(path: Path) -> bool:
    """Whether a file that does not end as an archive does begins as a bundle does."""
    with path.open("rb") as file:
        begin = file.read(256)
    return begin.startswith(_LOCAL_HEADER) and KIND in begin


def _manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if MANIFEST not in entries or KIND_ENTRY not in entries:
        raise PmqaError("bundle-foreign", name=path.name)
    own = [entries[name] for name in (MANIFEST, KIND_ENTRY)]
    if any(each.compress_type or each.file_size > _LARGEST_MANIFEST for each in own):
        raise _damaged(path, MANIFEST)
    written = archive.read(MANIFEST)
    right = hashlib.sha256(written).hexdigest().encode() == archive.comment
    if not right or archive.read(KIND_ENTRY) != KIND:
        raise _damaged(path, MANIFEST)
    told = json.loads(written)
    if told["format"] > FORMAT:
        raise PmqaError("bundle-newer", name=path.name)
    return _read_manifest(told)


def _read_manifest(told: Any) -> Manifest:
    """Anybody can have written it: each field is what it should be, or ValueError and the like are raised."""
    parts = tuple(
        Part(str(part["path"]), int(part["size"]), str(part["sha256"]), str(part["name"]))
        for part in told["parts"]
    )
    th, en = (str(told["organisation"][language]) for language in ("th", "en"))
    return Manifest(str(told["program"]), int(told["made_at"]), Bilingual(th, en), parts)


def _refuse_unsafe(path: Path, manifest: Manifest) -> None:
    """Nothing is written but into the visit's own folder, and nothing of it twice."""
    for part in manifest.parts:
        if not is_safe(part.path):
            raise PmqaError("bundle-unsafe", name=path.name, part=part.path)
    folded = [part.path.casefold() for part in manifest.parts]
    if len(set(folded)) != len(folded):
        raise PmqaError("bundle-unsafe", name=path.name, part=DATABASE)


def is_safe(name: str) -> bool:
    """Whether a part's path is that of a visit's file, on every system."""
    steps = name.split("/")
    if name == DATABASE:
        return True
    if PurePosixPath(name).as_posix() != name or len(steps) < 2 or steps[0] not in FOLDERS:
        return False
    return not any(
        step in {"", ".", ".."}
        or step.endswith((".", " "))
        or not step.isprintable()
        or set(step) & _LEADS_ELSEWHERE
        for step in steps
    )


def _refuse_unlike(path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """The archive holds each part as large as the manifest says, stored as it is, and nothing else."""
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(entries) != len(archive.infolist()) or manifest.size > path.stat().st_size:
        raise _damaged(path, MANIFEST)
    for part in manifest.parts:
        entry = entries.pop(part.path, None)
        if entry is None or entry.compress_type != zipfile.ZIP_STORED or entry.file_size != part.size:
            raise _damaged(path, part.called)
    if entries.keys() != {MANIFEST, KIND_ENTRY} or all(part.path != DATABASE for part in manifest.parts):
        raise _damaged(path, MANIFEST)


def _damaged(path: Path, part: str) -> PmqaError:
    return PmqaError("bundle-damaged", name=path.name, part=part)
