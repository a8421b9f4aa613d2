"""Tables as text, the way spreadsheets have them on the clipboard and in CSV files.

A text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it on its way back.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

csv.field_size_limit(
    2**31 - 1
)  # a cell may hold a whole report; how large a file may be is looked at elsewhere

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""The full-width signs too, which some spreadsheets read as the others."""


def defused(text: str) -> str:
    """The text as it does nothing in a spreadsheet but stand there."""
    return f"'{text}" if _FORMULA.match(text) else text


def restored(text: str) -> str:
    """What was meant by a text that comes out of a spreadsheet."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def to_table(rows: Iterable[Sequence[str]], separator: str = "\t") -> str:
    """Rows as lines; what has a line break or the separator in it is quoted."""
    written = StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerows(
        [defused(text) for text in row] for row in rows
    )
    return written.getvalue()


def from_table(text: str, separator: str = "\t") -> list[list[str]]:
    """The rows of such lines, each as long as it is there; what follows the last line break is no row."""
    lines = StringIO(text.replace("\0", ""), newline="")
    return [[restored(each) for each in row] for row in csv.reader(lines, delimiter=separator)]
