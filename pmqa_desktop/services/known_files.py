"""What was found in a file, kept by its content: a file that has not changed is not looked into twice."""

import json
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from pmqa_desktop.domain.file_facts import FileFacts
from pmqa_desktop.media.soffice import find_soffice
from pmqa_desktop.media.whole_file import write_whole
from pmqa_desktop.store.happenings import from_plain, to_plain

READERS = 2
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


class KnownFiles:
    """Safe on any thread; what cannot be kept is looked for again."""

    def __init__(self, folder: Path, font_folders: Iterable[Path]) -> None:
        self._folder = folder
        self._font_folders = tuple(font_folders)

    @cached_property
    def _depends(self) -> dict[str, object]:
        """What a finding depends on beside the file; read on the thread that asks first."""
        return {
            "readers": READERS,
            "fonts": _touched(self._font_folders),
            "programs": [_program(find_soffice())],
        }

    def get(self, sha256: str, suffix: str) -> FileFacts | None:
        """What was found in a file of that content, under the fonts and the LibreOffice that are here now."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            kept = json.loads(self._path(sha256, suffix).read_bytes())
            if {name: kept[name] for name in self._depends} == self._depends:
                facts = from_plain(FileFacts, kept["facts"])
                return facts if isinstance(facts, FileFacts) else None
        return None

    def keep(self, sha256: str, suffix: str, facts: FileFacts) -> None:
        """Keep what was found, unless it may be otherwise the next time."""
        if facts.problem is not None and facts.problem.code in _PASSING:
            return
        kept = {**self._depends, "facts": to_plain(facts)}
        with suppress(OSError, TypeError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(sha256, suffix), json.dumps(kept).encode())

    def _path(self, sha256: str, suffix: str) -> Path:
        return self._folder / f"{sha256}{suffix}.json"


def _program(path: Path | None) -> list[object] | None:
    """Which program it is, and of when: another version is another time."""
    with suppress(OSError):
        return [str(path), path.resolve().stat().st_mtime_ns] if path else None
    return None


def _touched(folders: Iterable[Path]) -> int:
    """When a font was last added or removed, as far as its folders say: nanoseconds."""
    newest = 0
    for folder in folders:
        with suppress(OSError):
            places = (folder, *(each for each in folder.rglob("*") if each.is_dir()))
            newest = max(newest, *(place.stat().st_mtime_ns for place in places))
    return newest
