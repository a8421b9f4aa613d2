"""What a file's content is called, without reading a large one at every start.

The name is kept with what the file's entry in its folder said. Whoever writes into the file changes that
entry, unless within the tick of a clock that may be as slow as two seconds (on a memory stick): hence a name
is kept only for a file that has rested for longer.
"""

import json
import os
import zlib
from contextlib import suppress
from pathlib import Path

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.whole_file import write_whole

READ_BYTES = 8 * 2**20
"""How much is read at once: beside another thread's work, few large steps are quicker."""

RESTED_NS = 10_000_000_000
"""For how long a file must have been left alone for its name to be kept."""


def content_hash(path: Path, kept_in: Path | None = None) -> str:
    """The file's SHA-256 in hexadecimal digits; kept in a folder, where one is given.

    Raises PmqaError `file-unreadable` (name, reason).
    """
    try:
        entry = _entry(path)
        kept = kept_in and kept_in / f"{zlib.crc32(os.fsencode(path)):08x}.hash"
        known = _known(kept, entry) if kept else None
        if known is not None:
            return known
        digest = _digest(path)
    except OSError as error:  # such as from a memory stick that is worn out
        raise PmqaError("file-unreadable", name=path.name, reason=error.strerror or str(error)) from error
    if kept:
        with suppress(OSError):
            _keep(kept, path, entry, digest)
    return digest


def _digest(path: Path) -> str:
    import hashlib

    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while read := file.read(READ_BYTES):
            digest.update(read)
    return digest.hexdigest()


def _entry(path: Path) -> list[object]:
    found = path.stat()
    return [str(path), found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns]


def _known(kept: Path, entry: list[object]) -> str | None:
    with suppress(OSError, ValueError, LookupError, TypeError):
        told = json.loads(kept.read_bytes())
        if told["entry"] == entry:
            return str(told["hash"])
    return None


def _keep(kept: Path, path: Path, entry: list[object], digest: str) -> None:
    rested = SystemClock().wall_ms() * 1_000_000 - RESTED_NS
    if _entry(path) != entry or path.stat().st_mtime_ns > rested:
        return
    write_whole(kept, json.dumps({"entry": entry, "hash": digest}).encode())
