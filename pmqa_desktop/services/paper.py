"""A document written to be printed: for Word, or as PDF through LibreOffice."""

from pathlib import Path
from tempfile import TemporaryDirectory

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.soffice import convert_to_pdf, time_limit_s
from pmqa_desktop.paths import resource
from pmqa_desktop.reports.document import Document
from pmqa_desktop.reports.writers import write
from pmqa_desktop.services.background import Job

SUFFIXES = (".pdf", ".docx")
"""What can be written."""


def write_paper(document: Document, target: Path, job: Job) -> Path:
    """Write DOCX, or PDF through LibreOffice. May take seconds.

    Raises PmqaError `report-unwritable`, `report-format-unknown`, and those of `convert_to_pdf`.
    """
    if target.suffix.lower() != ".pdf":
        write(document, target)
        return target
    with TemporaryDirectory(prefix="pmqa-paper-") as folder:
        source = Path(folder) / "paper.docx"
        write(document, source)
        made = Path(folder) / "paper.pdf"
        convert_to_pdf(
            source,
            made,
            name=target.name,
            fonts_dir=resource("fonts"),
            cancelled=job.cancelled,
            timeout_s=time_limit_s(source),
        )
        try:
            target.write_bytes(made.read_bytes())
        except OSError as error:
            reason = error.strerror or str(error)
            raise PmqaError("report-unwritable", path=str(target), reason=reason) from error
    return target
