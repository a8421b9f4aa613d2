"""Which writer writes which format."""

from collections.abc import Callable
from pathlib import Path

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.reports.csv_writer import write_csv
from pmqa_desktop.reports.document import Document
from pmqa_desktop.reports.docx_writer import write_docx
from pmqa_desktop.reports.whole_file import whole

WRITERS: dict[str, Callable[[Document, Path], None]] = {".docx": write_docx, ".csv": write_csv}


def write(document: Document, target: Path) -> None:
    """Write a document in the format that the suffix of `target` names; see `whole`.

    Raises PmqaError "report-format-unknown" (suffix) and "report-unwritable" (path, reason).
    """
    suffix = target.suffix.lower()
    if suffix not in WRITERS:
        raise PmqaError("report-format-unknown", suffix=suffix)
    with whole(target) as unfinished:
        WRITERS[suffix](document, unfinished)
