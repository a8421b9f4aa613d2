"""Moves a visit to another computer: packed into one file here, unpacked from it there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from pmqa_desktop import __version__
from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.deck_fonts import brought_fonts
from pmqa_desktop.media.font_files import find_fonts, system_folders
from pmqa_desktop.media.kept_deck import fonts_kept
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.visit_folder import CACHE
from pmqa_desktop.store.bundle import SUFFIX, Manifest, open_bundle
from pmqa_desktop.store.packing import Packed, Progress, pack
from pmqa_desktop.store.unpacking import unpack

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Moved:
    """A visit that was packed."""

    packed: Packed
    fonts_kept_back: tuple[str, ...]
    """Fonts that decks ask for, that are installed here, and whose licence does not let them go along."""


def pack_visit(
    folder: Path, target: Path, made_at: int, progress: Progress, cancelled: Callable[[], bool]
) -> Moved:
    """Pack the visit in `folder`, on any thread; see `store.packing.pack`."""
    cache = folder / CACHE
    found = find_fonts(fonts_kept(cache), [*system_folders(), brought_fonts(cache)])
    packed = pack(
        folder,
        target,
        made_at=made_at,
        program=__version__,
        fonts={path.name: path for path in found.files},
        progress=progress,
        cancelled=cancelled,
    )
    return Moved(packed, found.kept_back)


def bundle_name(words: str, day: str) -> str:
    """What a bundle is called when nobody calls it otherwise."""
    plain = "".join(" " if sign in '<>:"/\\|?*' else sign for sign in words)
    return " ".join(f"{plain} {day}".split()) + SUFFIX


class Moving(QObject):
    """Packs and unpacks in the background, one at a time; what is cancelled leaves no bundle."""

    changed = Signal()
    """It is at work, or is not any more."""
    progressed = Signal(int)
    """Percent."""
    packed = Signal(object)
    """A `Moved`."""
    looked = Signal(object)
    """The `Manifest` of a bundle."""
    unpacked = Signal(object)
    """The folder of a visit that can be opened."""
    failed = Signal(object)
    """A PmqaError."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._background = Background(1, self)
        self._job: Job | None = None

    @property
    def working(self) -> bool:
        """Whether something is packed or unpacked."""
        return self._job is not None

    def pack(self, folder: Path, target: Path) -> None:
        """Pack a visit, also while a take runs in it; `packed` or `failed` tells the end."""
        made_at = self._clock.wall_ms()
        self._start(
            lambda job: pack_visit(folder, target, made_at, _percent(job), job.cancelled), self.packed.emit
        )

    def look(self, bundle: Path) -> None:
        """See what a bundle says of itself; `looked` or `failed` tells."""

        def work(_job: Job) -> Manifest:
            with open_bundle(bundle) as opened:
                return opened.manifest

        self._start(work, self.looked.emit)

    def unpack(self, bundle: Path, folder: Path) -> None:
        """Unpack a bundle into a visit's folder; `unpacked` or `failed` tells the end.

        What is cancelled or fails is gone on with when the same is asked for again.
        """

        def work(job: Job) -> Path:
            unpack(bundle, folder, progress=_percent(job), cancelled=job.cancelled)
            return folder

        self._start(work, self.unpacked.emit)

    def cancel(self) -> None:
        """Stop what is at work."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.changed.emit()

    def close(self) -> None:
        """Stop, and wait until nothing is written any more."""
        self._background.close()

    def _start(self, work: Callable[[Job], _T], tell: Callable[[_T], None]) -> None:
        def done(result: _T) -> None:
            self._end()
            tell(result)

        def failed(error: PmqaError) -> None:
            self._end()
            self.failed.emit(error)

        self.cancel()
        self._job = self._background.run(work, done, failed, lambda stage: self.progressed.emit(int(stage)))
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self.changed.emit()


def _percent(job: Job) -> Progress:
    """Tells whole percents only, each once."""
    told = -1

    def progress(done: int, total: int) -> None:
        nonlocal told
        percent = done * 100 // max(total, 1)
        if percent != told:
            told = percent
            job.progress(str(percent))

    return progress
