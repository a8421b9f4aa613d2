"""What a spreadsheet program finds in a written file."""

import csv
import io
from pathlib import Path

import pytest

from pmqa_desktop.reports.csv_writer import write_csv
from pmqa_desktop.reports.document import Block, Column, Document, Heading, Paragraph, Table


def written(folder: Path, *blocks: Block) -> str:
    target = folder / "ตาราง.csv"
    write_csv(Document("รายงาน", "", blocks), target)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return data.decode("utf-8-sig")


def one_cell(folder: Path, cell: str) -> str:
    text = written(folder, Table("ก", (Column("ข"),), ((cell,),)))
    return list(csv.reader(io.StringIO(text, newline="")))[1][0]


def table(name: str) -> Table:
    return Table(name, (Column("ที่"), Column("คำถาม")), (("๑", 'น้ำ, "ดื่ม"\nบรรทัดสอง 🐘'), ("2", "กี่")))


def test_one_table_is_header_and_rows_and_nothing_else(tmp_path: Path) -> None:
    text = written(tmp_path, Heading("หัวข้อ"), Paragraph("ย่อหน้า"), table("ข้อซักถาม"))
    assert text == 'ที่,คำถาม\r\n๑,"น้ำ, ""ดื่ม""\nบรรทัดสอง 🐘"\r\n2,กี่\r\n'


def test_several_tables_have_their_names_and_an_empty_line_between(tmp_path: Path) -> None:
    text = written(tmp_path, table("หนึ่ง"), table("สอง"))
    rows = list(csv.reader(io.StringIO(text, newline="")))
    body = [["ที่", "คำถาม"], *[list(row) for row in table("").rows]]
    assert rows == [["หนึ่ง"], *body, [], ["สอง"], *body]


def test_a_document_without_tables_is_an_empty_file(tmp_path: Path) -> None:
    target = tmp_path / "empty.csv"
    write_csv(Document("รายงาน", "", (Heading("หัวข้อ"),)), target)
    assert target.read_bytes() == b""


def test_five_hundred_rows_come_back(tmp_path: Path) -> None:
    rows = tuple((str(number), "ก" * 2000) for number in range(500))
    text = written(tmp_path, Table("", (Column("ก"), Column("ข")), rows))
    assert [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))][1:] == list(rows)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "- ไม่มี", "--", "+5=6", "-1:"]
)
def test_what_excel_would_calculate_is_made_text(tmp_path: Path, cell: str) -> None:
    assert one_cell(tmp_path, cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["-1:30", "+5", "-5", "-1,234.50", "+12:05:30", "-๑:๓๐", "-5%", "-", "–", "ก=ข", "'", "", "5-3"]
)
def test_numbers_times_and_words_are_left_as_they_are(tmp_path: Path, cell: str) -> None:
    assert one_cell(tmp_path, cell) == cell


def test_names_and_column_titles_are_defused_too(tmp_path: Path) -> None:
    risky = Table("=name", (Column("=title"),), ())
    assert written(tmp_path, risky, risky) == "'=name\r\n'=title\r\n\r\n'=name\r\n'=title\r\n"
