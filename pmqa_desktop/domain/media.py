"""What is shown: decks, videos and cameras as the visit knows them; an open deck is in `deck.py`."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


class MediaKind(StrEnum):
    """What a medium of the agenda is to the person who plays it."""

    SLIDES = "slides"
    VIDEO = "video"
    LIVE_CAMERA = "live_camera"


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file copied into the visit, stored as `media/<sha256><suffix>`."""

    name: str
    """The name under which it was brought, shown to people."""
    sha256: str
    size: int
    """Bytes."""

    @property
    def suffix(self) -> str:
        """The lower-case ending with its dot, which chooses the opener; "" where there is none."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > 0 else ""

    @property
    def stored_name(self) -> str:
        """The file's name inside the visit's `media/` folder."""
        return self.sha256 + self.suffix


class BackupKind(StrEnum):
    """What a file does for a medium that cannot be shown; `ladder.py` says in which order."""

    PDF = "pdf"
    """The deck, exported where it was made."""
    PICTURES = "pictures"
    """The deck's pages, one picture each."""
    COPY = "copy"
    """The video once more, as another file."""
    STILL = "still"
    """A picture that stands for the video."""
    SCRIPT = "script"
    """What is spoken in the video: for the presenter to read, never for the audience to see."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that was brought in case a medium cannot be shown."""

    kind: BackupKind
    file: MediaFile


@dataclass(frozen=True, slots=True)
class Medium:
    """Something an agenda item plays: a deck, a video, a live camera; its file may still be missing."""

    id: str
    kind: MediaKind
    title: Bilingual
    planned_ms: int
    showcase: str | None = None
    deliverable: str | None = None
    file: MediaFile | None = None
    backups: tuple[Backup, ...] = ()
    """In order of kind; several of one kind only where they are pages."""

    def backup_files(self, kind: BackupKind) -> tuple[MediaFile, ...]:
        """The files that were brought for one purpose."""
        return tuple(backup.file for backup in self.backups if backup.kind is kind)
