"""What was found in a file, kept by its content: a file that has not changed is not looked into twice."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from pmqa_desktop.domain.file_facts import FileFacts
from pmqa_desktop.media.whole_file import write_whole
from pmqa_desktop.store.happenings import from_plain, to_plain

READERS = 1
"""Raised when looking into a file finds more than before."""
_PASSING = frozenset(
    {
        "probe-timeout",
        "probe-crashed",
        "soffice-missing",
        "libvlc-missing",
        "deck-timeout",
        "deck-cancelled",
        "visit-unwritable",
    }
)
"""Problems that may be gone the next time."""
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
)


class KnownFiles:
    """Safe on any thread; what cannot be kept is looked for again."""

    def __init__(self, folder: Path, font_folders: Iterable[Path] = _FONT_FOLDERS) -> None:
        self._folder = folder
        self._fonts = _touched(font_folders)

    def get(self, sha256: str, suffix: str) -> FileFacts | None:
        """What was found in a file of that content, under the fonts that are installed now."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            kept = json.loads(self._path(sha256, suffix).read_bytes())
            if (kept["readers"], kept["fonts"]) == (READERS, self._fonts):
                facts = from_plain(FileFacts, kept["facts"])
                return facts if isinstance(facts, FileFacts) else None
        return None

    def keep(self, sha256: str, suffix: str, facts: FileFacts) -> None:
        """Keep what was found, unless it may be otherwise the next time."""
        if facts.problem is not None and facts.problem.code in _PASSING:
            return
        kept = {"readers": READERS, "fonts": self._fonts, "facts": to_plain(facts)}
        with suppress(OSError, TypeError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(sha256, suffix), json.dumps(kept).encode())

    def _path(self, sha256: str, suffix: str) -> Path:
        return self._folder / f"{sha256}{suffix}.json"


def _touched(folders: Iterable[Path]) -> int:
    """When a font was last added or removed, as far as its folders say: nanoseconds."""
    newest = 0
    for folder in folders:
        with suppress(OSError):
            places = (folder, *(each for each in folder.rglob("*") if each.is_dir()))
            newest = max(newest, *(place.stat().st_mtime_ns for place in places))
    return newest
