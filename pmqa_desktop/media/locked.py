"""Whether a deck is locked with a password, found out before an outside program chokes on it."""

import mmap
import zipfile
from pathlib import Path

from pmqa_desktop.media.compound_file import COMPOUND_FILE

_ENCRYPTED_STREAMS = ("EncryptedPackage", "EncryptedSummary")
"""How the containers of encrypted .pptx and .ppt files name what they hold (MS-OFFCRYPTO, MS-PPT)."""


def is_locked(path: Path) -> bool:
    """True for PowerPoint and OpenDocument files that only a password opens; False for damaged ones."""
    with path.open("rb") as file:
        if file.read(len(COMPOUND_FILE)) == COMPOUND_FILE:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return any(content.find(name.encode("utf-16-le")) >= 0 for name in _ENCRYPTED_STREAMS)
    try:
        with zipfile.ZipFile(path) as package:
            return b"encryption-data" in package.read("META-INF/manifest.xml")
    except (KeyError, OSError, EOFError, zipfile.BadZipFile):
        return False
