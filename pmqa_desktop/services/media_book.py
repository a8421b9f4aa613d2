"""What is shown: media and the file of each, chosen, chosen anew and had back; what shows it follows."""

from collections.abc import Iterable, MutableMapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.deliverables import Version
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
from pmqa_desktop.store.rows import refuse_orphans
from pmqa_desktop.store.versions import Versions

_Step = tuple[tuple[Medium, ...], tuple[Medium, ...]]
"""All media before it and after it."""


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
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._shelf = MediaShelf(database)
        self._versions = Versions(database)
        self._clock = clock
        self._files = files
        self._media = media
        self._slides = slides
        self._rungs = rungs
        self._stage_control = stage_control
        self._copying = copying

    def versions(self, medium: str) -> tuple[Version, ...]:
        """The files that a medium has had, the first one first; its present one where it never changed."""
        kept, file = self._versions.of(medium), self._media[medium].file
        return kept or ((Version(medium, 1, file, 0),) if file else ())

    def annotate(self, version: Version, note: str) -> None:
        """Say what is to be known of a version. Raises PmqaError `visit-not-saved`."""
        if not self._versions.of(version.medium):
            with self._database.transaction():
                self._versions.add(version.medium, version.file, version.added_at)
        self._versions.annotate(version.medium, version.number, note.strip())
        self._announce()

    def go_back(self, version: Version) -> None:
        """Have an older file again. Raises PmqaError `medium-on-stage` or `visit-not-saved`."""
        self._give(version.medium, version.file)

    def keep(self, media: Iterable[Medium]) -> None:
        """Have exactly these media, in this order.

        Raises PmqaError `visit-not-saved`, `medium-on-stage`, and those of `refuse_orphans` where one that
        would be gone is still used.
        """
        before, after = tuple(self._media.values()), tuple(media)
        if before != after:
            self._put(after)
            self._did((before, after))

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
        if file == self._media[medium].file:
            self._renew(medium)  # it may have been gone, or another content under its name
            self._announce()
            return
        try:
            self._give(medium, file)
        except PmqaError as error:
            self.failed.emit(error)

    def _give(self, medium: str, file: MediaFile) -> None:
        self.keep(replace(each, file=file) if each.id == medium else each for each in self._media.values())

    def _take_back(self, step: _Step) -> None:
        self._put(step[0])

    def _do_again(self, step: _Step) -> None:
        self._put(step[1])

    def _announce(self) -> None:
        self.changed.emit()

    def _put(self, media: tuple[Medium, ...]) -> None:
        others = [each for each in media if self._file_of(each.id) != each.file]
        shown = self._stage_control.stage.medium
        if shown in {each.id for each in others}:
            raise PmqaError("medium-on-stage", name=self._media[shown].title.th if shown else "")
        with self._database.transaction():
            self._shelf.save(media)
            for each in others:
                self._note(each.id, each.file)
            refuse_orphans(self._database.connection)
        self._media.clear()
        self._media.update({each.id: each for each in media})
        for each in others:
            self._renew(each.id)

    def _file_of(self, medium: str) -> MediaFile | None:
        known = self._media.get(medium)
        return known.file if known else None

    def _note(self, medium: str, file: MediaFile | None) -> None:
        """Keep which files the medium has had; the one that an older program brought is the first."""
        known = {version.file.sha256 for version in self._versions.of(medium)}
        before = self._file_of(medium)
        if before is not None and not known:
            self._versions.add(medium, before, 0)
            known.add(before.sha256)
        if file is not None and file.sha256 not in known:
            self._versions.add(medium, file, self._clock.wall_ms())

    def _renew(self, medium: str) -> None:
        if self._media[medium].kind is MediaKind.SLIDES:
            self._slides.reopen(self._media[medium])
        self._rungs.renew(medium)
