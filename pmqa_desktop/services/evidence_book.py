"""What proves the answers: files copied in, links, slides; and the copy that is opened to be looked at."""

import uuid
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.evidence import Evidence, EvidenceKind
from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.store.media_files import MediaFiles

_READ_ONLY = 0o444
SCHEMES = ("https://", "http://")
"""What a link begins with."""


class EvidenceBook(QObject):
    """Copies in the background, so that a large file does not hold up the scribe."""

    failed = Signal(object)
    """A PmqaError: something was not attached, or cannot be opened."""
    opened = Signal(object)
    """The `Path` of a copy that the system's own program is to open."""

    def __init__(
        self,
        question_log: QuestionLog,
        files: MediaFiles,
        cache: Path,
        copying: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = question_log
        self._files = files
        self._cache = cache
        self._copying = copying

    def add_file(self, question: str, source: Path, fulfils: str = "") -> None:
        """Copy a file in and attach it; `fulfils` names the promised file that it is."""
        self._copying.run(
            lambda _job: self._files.add(source),
            partial(self._on_copied, question, fulfils),
            self.failed.emit,
        )

    def add_link(self, question: str, address: str, name: str = "") -> None:
        """Attach a link. Raises PmqaError `link-unusable` for what is no address on the web."""
        address = address.strip()
        if not address.lower().startswith(SCHEMES) or len(address.split()) != 1:
            raise PmqaError("link-unusable", text=address)
        self._log.attach(
            question, Evidence(_new_id(), EvidenceKind.LINK, name.strip() or address, address=address)
        )

    def add_slide(self, question: str, medium: str, page_number: int, name: str) -> None:
        """Attach a slide that proves it."""
        slide = Evidence(_new_id(), EvidenceKind.SLIDE, name, medium=medium, page_number=page_number)
        self._log.attach(question, slide)

    def open_file(self, evidence: Evidence) -> None:
        """Let the system open a copy under the file's own name: the visit's stays as it was handed in.

        Tells through `failed`: `evidence-missing` where somebody deleted it.
        """
        self._copying.run(partial(self._copy_out, evidence), self.opened.emit, self.failed.emit)

    def _on_copied(self, question: str, fulfils: str, file: MediaFile) -> None:
        evidence = Evidence(
            _new_id(),
            EvidenceKind.FILE,
            file.name,
            sha256=file.sha256,
            size=file.size,
            fulfils=fulfils,
        )
        try:
            self._log.attach(question, evidence)
        except PmqaError as error:
            self.failed.emit(error)

    def _copy_out(self, evidence: Evidence, _job: Job) -> Path:
        import shutil

        stored = self._files.path(MediaFile(evidence.name, evidence.sha256, evidence.size))
        shown = self._cache / "evidence" / evidence.sha256 / Path(evidence.name).name
        try:
            if not shown.exists():
                shown.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(stored, shown)
                shown.chmod(_READ_ONLY)
        except OSError as error:
            raise PmqaError("evidence-missing", name=evidence.name, reason=str(error)) from error
        return shown


def _new_id() -> str:
    return uuid.uuid4().hex
