"""Small files that are there whole or not at all, also while another program or thread writes the same."""

import os
from pathlib import Path
from threading import get_ident


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, and its folder where that lacks. Raises OSError, and leaves nothing behind then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}-{get_ident()}")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
