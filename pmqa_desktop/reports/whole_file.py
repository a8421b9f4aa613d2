"""A file that is either whole or not there, whatever happens while it is written."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmqa_desktop.errors import PmqaError


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A place to write to, which becomes `target` when the block has ended well.

    An earlier file of that name stays until then, so neither a full disk nor a kill leaves half a file.
    Raises PmqaError `report-unwritable` (path, reason).
    """
    # A short name of our own: a Thai name near the file system's limit leaves no room for more letters.
    unfinished = target.with_name(f".pmqa-{secrets.token_hex(8)}.part")
    try:
        try:
            yield unfinished
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise PmqaError("report-unwritable", path=str(target), reason=error.strerror or str(error)) from error
