"""Spreadsheets on the disk: CSV however it was saved, Excel with its merged cells, and JSON."""

import csv
import json
import os
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmqa_desktop.domain.tabular import defused, from_table, restored, to_table
from pmqa_desktop.domain.thai import BUDDHIST_OFFSET
from pmqa_desktop.errors import PmqaError

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SUFFIXES = (".xlsx", ".csv", ".tsv", ".txt", ".json")
"""What can be read."""
LARGEST = 64 << 20
"""Bytes of a file that is still read."""
UNPACKED = 1 << 29
"""Bytes of a workbook's parts, which are packed."""
MOST_ROWS = 50_000
MOST_COLUMNS = 200
_FIRST_BUDDHIST_YEAR = 2400
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How the files begin that Excel locks with a password; its older workbooks too."""

Table = list[list[str]]


def read_tables(path: Path) -> list[tuple[str, Table]]:
    """Every table of a file with its name, those that are empty left out.

    May take seconds. Raises PmqaErrors `sheet-missing`, `sheet-unknown`, `sheet-too-large`, `sheet-locked`,
    `sheet-unreadable` and `sheet-empty`, each with the file's `name`.
    """
    name = path.name
    try:
        if path.stat().st_size > LARGEST:
            raise PmqaError("sheet-too-large", name=name, most=LARGEST >> 20)
        tables = _read(path)
    except FileNotFoundError as error:
        raise PmqaError("sheet-missing", name=name) from error
    except OSError as error:
        raise PmqaError("sheet-unreadable", name=name, reason=str(error)) from error
    tables = [(title, table) for title, table in tables if any(any(row) for row in table)]
    if not tables:
        raise PmqaError("sheet-empty", name=name)
    if any(len(table) > MOST_ROWS for _title, table in tables):
        raise PmqaError("sheet-too-large", name=name, most=LARGEST >> 20)
    return tables


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a file that Excel opens with Thai in it, and in which nothing is a formula."""
    _write(path, ("\ufeff" + to_table([headings, *rows], ",")).encode())


def write_json(path: Path, records: Sequence[Mapping[str, Any]]) -> None:
    """Write records as they are."""
    _write(path, json.dumps({"questions": records}, ensure_ascii=False, indent=1).encode())


def write_xlsx(path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a workbook: days as days of the Buddhist era, texts as texts that are never a formula."""
    from io import BytesIO

    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title[:31]
    for down, row in enumerate([headings, *rows], 1):
        for across, value in enumerate(row, 1):
            cell = sheet.cell(down, across)
            if isinstance(value, date):
                cell.value = value
                cell.number_format = "[$-D07041E]d mmm yyyy"
            elif isinstance(value, int):
                cell.value = value
            elif value:
                text = _clean(str(value))
                cell.value = defused(text) if text.startswith("'") else text
                cell.data_type = "s"
                cell.quotePrefix = True
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if down == 1:
                cell.font = Font(bold=True)
    for across in range(1, len(headings) + 1):
        sheet.column_dimensions[get_column_letter(across)].width = 18
    sheet.freeze_panes = "A2"
    written = BytesIO()
    book.save(written)
    _write(path, written.getvalue())


def _read(path: Path) -> list[tuple[str, Table]]:
    match path.suffix.lower():
        case ".xlsx" | ".xlsm" | ".xls":
            return _read_workbook(path)
        case ".csv" | ".tsv" | ".txt":
            return [(path.stem, _read_text(path))]
        case ".json":
            return [(path.stem, _read_json(path))]
        case _:
            raise PmqaError("sheet-unknown", name=path.name, suffixes=", ".join(SUFFIXES))


def _read_text(path: Path) -> Table:
    text = _decoded(path.read_bytes(), path.name)
    sample = text[:8192]
    separator = max("\t,;", key=sample.count)
    try:
        return [[each.strip() for each in row] for row in from_table(text, separator)]
    except csv.Error as error:
        raise PmqaError("sheet-unreadable", name=path.name, reason=str(error)) from error


def _decoded(data: bytes, name: str) -> str:
    """Whatever Excel saves on a Thai computer: UTF-8, UTF-16, or the Thai code page of Windows."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    tried = ["utf-16"] if wide else ["utf-8-sig", "cp874"]
    for encoding in tried:
        with suppress(UnicodeError):
            return data.decode(encoding)
    raise PmqaError("sheet-unreadable", name=name, reason="encoding")


def _read_json(path: Path) -> Table:
    try:
        content = json.loads(_decoded(path.read_bytes(), path.name))
        records = content["questions"] if isinstance(content, dict) else content
        names = list(dict.fromkeys(name for record in records for name in record))
        return [names, *([_plain(record.get(name)) for name in names] for record in records)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PmqaError("sheet-unreadable", name=path.name, reason=str(error)) from error


def _plain(value: object) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "1"
        case list():
            return "\n".join(map(str, value))
        case _:
            return str(value)


def _read_workbook(path: Path) -> list[tuple[str, Table]]:
    from openpyxl import load_workbook

    with path.open("rb") as file:
        if file.read(len(_OLE)) == _OLE:
            raise PmqaError("sheet-locked", name=path.name)
    try:
        _check_size(path)
        book = load_workbook(path, data_only=True)
        seen = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        return [(sheet.title, _read_sheet(sheet)) for sheet in seen]
    except (PmqaError, OSError):
        raise
    except Exception as error:  # of a damaged workbook its reader raises whatever it meets
        raise PmqaError("sheet-unreadable", name=path.name, reason=str(error)) from error


def _check_size(path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        if sum(part.file_size for part in packed.infolist()) > UNPACKED:
            raise PmqaError("sheet-too-large", name=path.name, most=LARGEST >> 20)


def _read_sheet(sheet: "Worksheet") -> Table:
    last = min(sheet.max_row, MOST_ROWS + 1)
    rows = sheet.iter_rows(max_row=last, max_col=min(sheet.max_column, MOST_COLUMNS), values_only=True)
    table = [[_text(value) for value in row] for row in rows]
    for merged in sheet.merged_cells.ranges:
        _fill(table, merged.min_row - 1, merged.max_row, merged.min_col - 1, merged.max_col)
    while table and not any(table[-1]):
        table.pop()
    return table


def _fill(table: Table, top: int, bottom: int, left: int, right: int) -> None:
    """What stands in the first of merged cells counts for each line that they span, in its first column."""
    if top < len(table) and left < len(table[top]) and right - left < MOST_COLUMNS:
        for row in table[top + 1 : bottom]:
            row[left] = table[top][left]


def _text(value: object) -> str:
    """Years after 2400 are Buddhist: 22/7/2564 was typed into an Excel that knows the other era only."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else ""
        case datetime():
            day = _common(value.date()).isoformat()
            return day if value.time() == time() else f"{day} {value.time().isoformat('seconds')}"
        case date():
            return _common(value).isoformat()
        case time():
            return value.isoformat("seconds")
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return restored(str(value))


def _common(day: date) -> date:
    if day.year < _FIRST_BUDDHIST_YEAR:
        return day
    year = day.year - BUDDHIST_OFFSET
    with suppress(ValueError):
        return day.replace(year=year)
    return date(year, 3, 1)  # the 29th of February of a Buddhist year that was taken for another


def _clean(text: str) -> str:
    """Without what no workbook can hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t")


def _write(path: Path, data: bytes) -> None:
    """All of it or nothing. Raises PmqaError `sheet-not-written`."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise PmqaError("sheet-not-written", name=path.name, reason=str(error)) from error
