"""The file of each medium: chosen, chosen anew, and had back; what shows it follows at once."""

from collections.abc import MutableMapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.media import MediaFile, MediaKind, Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import OPENERS, VIDEO_SUFFIXES
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.media_files import MediaFiles


@dataclass(frozen=True, slots=True)
class _Step:
    medium: str
    before: MediaFile | None
    after: MediaFile | None


class MediaBook(Undoable[_Step]):
    """Copies in the background. What is on the stage of a running take is left as it is."""

    changed = Signal()
    """A medium has another file, or what can be taken back is other."""
    failed = Signal(object)
    """A file was not taken: a PmqaError."""

    def __init__(
        self,
        database: VisitDatabase,
        files: MediaFiles,
        media: MutableMapping[str, Medium],
        slides: Slides,
        rungs: Rungs,
        stage_control: StageControl,
        copying: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._shelf = MediaShelf(database)
        self._files = files
        self._media = media
        self._slides = slides
        self._rungs = rungs
        self._stage_control = stage_control
        self._copying = copying

    def suffixes(self, medium: str) -> tuple[str, ...]:
        """The endings of files that a medium can have."""
        kind = self._media[medium].kind
        return tuple(sorted(OPENERS if kind is MediaKind.SLIDES else VIDEO_SUFFIXES))

    def choose(self, medium: str, source: Path) -> None:
        """Give a medium another file.

        Tells through `failed`: `medium-unfit` (name, suffixes), `medium-on-stage` (name), and what copying
        raises.
        """
        if source.suffix.lower() not in self.suffixes(medium):
            suffixes = ", ".join(self.suffixes(medium))
            self.failed.emit(PmqaError("medium-unfit", name=source.name, suffixes=suffixes))
            return
        copied = partial(self._on_copied, medium)
        self._copying.run(partial(self._copy_in, source), copied, self.failed.emit)

    def _copy_in(self, source: Path, _job: Job) -> MediaFile:
        return self._files.add(source)

    def _on_copied(self, medium: str, file: MediaFile) -> None:
        before = self._media[medium].file
        if file == before and self._files.path(file).is_file():
            self._renew(medium)  # it may have been gone, or another content under its name
            self._announce()
            return
        try:
            self._give(medium, file)
        except PmqaError as error:
            self.failed.emit(error)
        else:
            self._did(_Step(medium, before, file))

    def _take_back(self, step: _Step) -> None:
        self._give(step.medium, step.before)

    def _do_again(self, step: _Step) -> None:
        self._give(step.medium, step.after)

    def _announce(self) -> None:
        self.changed.emit()

    def _give(self, medium: str, file: MediaFile | None) -> None:
        if self._stage_control.stage.medium == medium:
            name = file.name if file else medium
            raise PmqaError("medium-on-stage", name=name)
        with self._database.transaction():
            self._shelf.attach(medium, file)
        self._media[medium] = replace(self._media[medium], file=file)
        self._renew(medium)

    def _renew(self, medium: str) -> None:
        if self._media[medium].kind is MediaKind.SLIDES:
            self._slides.reopen(self._media[medium])
        self._rungs.renew(medium)
