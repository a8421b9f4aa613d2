"""The files that stand by for the media of the visit: brought in, taken away, and put back."""

from collections.abc import MutableMapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.ladder import Rung
from pmqa_desktop.domain.media import Backup, BackupKind, MediaFile, MediaKind, Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.store.backups import Backups
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.media_files import MediaFiles

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")

SUFFIXES = {
    BackupKind.PDF: (".pdf",),
    BackupKind.PICTURES: _PICTURES,
    BackupKind.COPY: (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".mpg", ".mpeg", ".ts"),
    BackupKind.STILL: _PICTURES,
    BackupKind.SCRIPT: (".txt", ".md"),
}
"""What can be brought for each purpose."""

KINDS = {
    MediaKind.SLIDES: (BackupKind.PDF, BackupKind.PICTURES),
    MediaKind.VIDEO: (BackupKind.COPY, BackupKind.STILL, BackupKind.SCRIPT),
    MediaKind.LIVE_CAMERA: (),
}
"""What can stand by for each kind of medium, in the order of its ladder."""

MADE = {BackupKind.PDF: Rung.PDF, BackupKind.PICTURES: Rung.PICTURES, BackupKind.STILL: Rung.STILL}
"""What the program makes by itself where nobody brought it."""


class BackupBook(QObject):
    """Copies files in in the background; what is on the stage goes on meanwhile."""

    changed = Signal(str)
    """A medium has other backups than before."""
    failed = Signal(object)
    """A file was not taken: a PmqaError."""

    def __init__(
        self,
        database: VisitDatabase,
        files: MediaFiles,
        media: MutableMapping[str, Medium],
        rungs: Rungs,
        copying: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = Backups(database)
        self._files = files
        self._media = media
        self._rungs = rungs
        self._copying = copying
        rungs.changed.connect(self.changed)

    def add(self, medium: str, kind: BackupKind, sources: list[Path]) -> None:
        """Bring files, in place of those that were brought for the same; pages go by their names.

        Tells through `failed`: `backup-unfit` (name, suffixes), `backup-same` (name), what copying raises.
        """
        unfit = next((each for each in sources if each.suffix.lower() not in SUFFIXES[kind]), None)
        if unfit is not None:
            suffixes = ", ".join(SUFFIXES[kind])
            self.failed.emit(PmqaError("backup-unfit", name=unfit.name, suffixes=suffixes))
        elif sources:
            copy_in, copied = partial(self._copy_in, sorted(sources)), partial(self._on_copied, medium, kind)
            self._copying.run(copy_in, copied, self.failed.emit)

    def remove(self, medium: str, kind: BackupKind) -> tuple[Backup, ...]:
        """Take away what was brought for one purpose; gives the backups as they were, for `restore`."""
        before = self._media[medium].backups
        self.restore(medium, tuple(each for each in before if each.kind is not kind))
        return before

    def restore(self, medium: str, backups: tuple[Backup, ...]) -> None:
        """Have exactly these. The files themselves are never deleted."""
        try:
            self._store.set(medium, backups)
        except PmqaError as error:
            self.failed.emit(error)
            return
        self._media[medium] = replace(self._media[medium], backups=backups)
        self._rungs.renew(medium)

    def made(self, medium: str, kind: BackupKind) -> bool:
        """Whether the program has what it makes by itself for that purpose."""
        rung = MADE.get(kind)
        return rung is not None and self._rungs.made(medium, rung)

    def _copy_in(self, sources: list[Path], job: Job) -> list[MediaFile]:
        return [self._files.add(source) for source in sources if not job.cancelled()]

    def _on_copied(self, name: str, kind: BackupKind, files: list[MediaFile]) -> None:
        medium = self._media[name]
        own = medium.file.sha256 if medium.file else ""
        if any(file.sha256 == own for file in files):
            self.failed.emit(PmqaError("backup-same", name=files[0].name))
            return
        brought = [Backup(kind, file) for file in (files if kind is BackupKind.PICTURES else files[:1])]
        others = [each for each in medium.backups if each.kind is not kind]
        order = KINDS[medium.kind]
        self.restore(name, tuple(sorted([*others, *brought], key=lambda each: order.index(each.kind))))
