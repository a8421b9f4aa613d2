"""Records as a spreadsheet, with the headings and the words of the screen."""

from pathlib import Path
from typing import Any

from pmqa_desktop.services.records import Records
from pmqa_desktop.store import sheets

SUFFIXES = (".xlsx", ".csv")
"""What can be written."""


def headings_and_rows(records: Records[Any]) -> tuple[list[str], list[list[str]]]:
    """What is written, read on the thread of the windows; the writing itself may then take its time."""
    columns = records.columns
    return [each.title() for each in columns], [
        [each.said(row) for each in columns] for row in records.rows()
    ]


def write_records(path: Path, title: str, headings: list[str], rows: list[list[str]]) -> Path:
    """Write a file of the kind that its ending names. Raises PmqaError `sheet-not-written`."""
    if path.suffix.lower() == ".csv":
        sheets.write_csv(path, headings, rows)
    else:
        sheets.write_xlsx(path, title, headings, rows)
    return path
