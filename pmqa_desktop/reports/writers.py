"""Which writer writes which format, and a file that is either whole or not there."""

import secrets
from collections.abc import Callable
from pathlib import Path

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.reports.csv_writer import write_csv
from pmqa_desktop.reports.document import Document
from pmqa_desktop.reports.docx_writer import write_docx

WRITERS: dict[str, Callable[[Document, Path], None]] = {".docx": write_docx, ".csv": write_csv}


def write(document: Document, target: Path) -> None:
    """Write a document in the format that the suffix of `target` names.

    An earlier file of that name stays until the new one is complete, so neither a full disk nor a
    kill leaves half a report. PmqaError "report-format-unknown" (suffix) and "report-unwritable"
    (path, reason).
    """
    suffix = target.suffix.lower()
    if suffix not in WRITERS:
        raise PmqaError("report-format-unknown", suffix=suffix)
    # A short name of our own: a Thai name near the file system's limit leaves no room for more letters.
    unfinished = target.with_name(f".pmqa-{secrets.token_hex(8)}.part")
    try:
        try:
            WRITERS[suffix](document, unfinished)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise PmqaError("report-unwritable", path=str(target), reason=error.strerror or str(error)) from error
