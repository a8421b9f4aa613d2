"""The tables of a document for a spreadsheet program."""

import csv
import re
from pathlib import Path

from pmqa_desktop.domain.tabular import defused
from pmqa_desktop.reports.document import Document

_HARMLESS = re.compile(r"[+-](\d+([.,:]\d+)*%?)?")
"""A signed number or span of time, and the lone dash of an empty cell."""


def write_csv(document: Document, target: Path) -> None:
    """Write the tables in UTF-8 with a byte order mark and CRLF, the form in which Excel reads Thai.

    Each table begins with its name, and an empty line parts it from the one before; a single table
    has neither. A cell that Excel would calculate gets an apostrophe before it. OSError where `target`
    cannot be written.
    """
    tables = document.tables()
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        for number, table in enumerate(tables):
            if number:
                writer.writerow(())
            if len(tables) > 1:
                writer.writerow((_defused(table.name),))
            writer.writerow([_defused(column.title) for column in table.columns])
            writer.writerows([_defused(cell) for cell in row] for row in table.rows)


def _defused(cell: str) -> str:
    """The cell as text: questions come from a phone on the network, so one may hold a formula."""
    return cell if _HARMLESS.fullmatch(cell) else defused(cell)
