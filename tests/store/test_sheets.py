import json
from datetime import date
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store import sheets
from pmqa_desktop.store.sheets import read_tables, write_csv, write_json, write_xlsx
from tests.support.sheets import messy_workbook

TABLE = [["คำถาม", "หมวด"], ["มาจากไหน", "6.1"], ["ใคร, เมื่อใด\nอย่างไร", ""]]


def _fault(path: Path) -> str:
    with pytest.raises(PmqaError) as raised:
        read_tables(path)
    return raised.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_is_read_however_excel_saved_it(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "q.csv"
    lines = [
        f"คำถาม{separator}หมวด",
        f"มาจากไหน{separator}6.1",
        f'"ใคร, เมื่อใด\nอย่างไร"{separator}',
    ]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    assert read_tables(path) == [("q", TABLE)]


def test_what_is_written_as_csv_opens_in_thai_and_is_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    write_csv(path, TABLE[0], [["=1+1", "-5"], *TABLE[1:]])
    assert path.read_bytes().startswith("\ufeffคำถาม".encode())
    assert "'=1+1,'-5" in path.read_text(encoding="utf-8-sig")
    assert read_tables(path)[0][1] == [TABLE[0], ["=1+1", "-5"], *TABLE[1:]]


def test_a_workbook_survives_the_round_trip(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "q.xlsx"
    write_xlsx(
        path, "คำถาม", ["ก", "ข"], [["=HYPERLINK(1)", date(2021, 7, 22)], ["'=x", 3], ["สอง\nบรรทัด", ""]]
    )
    assert read_tables(path) == [
        ("คำถาม", [["ก", "ข"], ["=HYPERLINK(1)", "2021-07-22"], ["'=x", "3"], ["สอง\nบรรทัด", ""]])
    ]
    sheet = load_workbook(path).worksheets[0]
    assert (sheet["A2"].data_type, sheet["A2"].quotePrefix) == ("s", True)
    assert "D07" in sheet["B2"].number_format  # Excel shows the Buddhist year


def test_merged_cells_count_for_each_line_and_typed_buddhist_years_for_what_they_mean(tmp_path: Path) -> None:
    tables = dict(read_tables(messy_workbook(tmp_path / "m.xlsx")))
    assert set(tables) == {"ปก", "ประเด็นคำถาม"}  # what is hidden was hidden for a reason
    table = tables["ประเด็นคำถาม"]
    assert [row[1] for row in table[4:7]] == ["ข้าวอินทรีย์"] * 3
    assert [row[2] for row in table[4:7]] == ["2021-07-22", "22/7/2564", "2021-07-22"]
    assert table[4][3] == "10:43:00"
    assert table[4][7] == "6.1"


def test_json_of_records_is_a_table(tmp_path: Path) -> None:
    path = tmp_path / "q.json"
    write_json(path, [{"a": 1, "b": ["x", "y"]}, {"b": None, "c": True}])
    assert json.loads(path.read_text(encoding="utf-8"))["questions"][0] == {"a": 1, "b": ["x", "y"]}
    assert read_tables(path) == [("q", [["a", "b", "c"], ["1", "x\ny", ""], ["", "", "1"]])]


def test_a_workbook_with_a_password_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    locked, cut, wrong = tmp_path / "locked.xlsx", tmp_path / "cut.xlsx", tmp_path / "wrong.xlsx"
    locked.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512))
    whole = messy_workbook(tmp_path / "m.xlsx").read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    wrong.write_text("no workbook")
    assert [_fault(each) for each in (locked, cut, wrong)] == [
        "sheet-locked",
        "sheet-unreadable",
        "sheet-unreadable",
    ]


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_a_workbook_with_a_damaged_part_is_told_of(tmp_path: Path, share: float) -> None:
    data = bytearray(messy_workbook(tmp_path / "m.xlsx").read_bytes())
    at = int(len(data) * share)
    data[at : at + 64] = bytes(64)
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(data)
    assert _fault(path) == "sheet-unreadable"


@pytest.mark.parametrize("content", ["{", "[1, 2]", '{"answers": []}', "null", "[" * 100_000])
def test_json_of_another_shape_is_told_of(tmp_path: Path, content: str) -> None:
    path = tmp_path / "q.json"
    path.write_text(content)
    assert _fault(path) == "sheet-unreadable"


def test_what_cannot_be_read_is_told_by_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty.csv").write_text("\n,,\n")
    (tmp_path / "q.docx").write_text("x")
    (tmp_path / "wide.csv").write_text("x" * 200)
    (tmp_path / "folder.csv").mkdir()
    assert _fault(tmp_path / "none.csv") == "sheet-missing"
    assert _fault(tmp_path / "empty.csv") == "sheet-empty"
    assert _fault(tmp_path / "q.docx") == "sheet-unknown"
    assert _fault(tmp_path / "folder.csv") == "sheet-unreadable"
    monkeypatch.setattr(sheets, "LARGEST", 100)
    assert _fault(tmp_path / "wide.csv") == "sheet-too-large"


def test_a_packed_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "UNPACKED", 1000)
    assert _fault(messy_workbook(tmp_path / "m.xlsx")) == "sheet-too-large"


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(PmqaError, match="sheet-not-written"):
        write_csv(tmp_path / "none" / "q.csv", ["a"], [])
    (tmp_path / "taken.csv").mkdir()
    with pytest.raises(PmqaError, match="sheet-not-written"):
        write_csv(tmp_path / "taken.csv", ["a"], [])
    assert [each.name for each in tmp_path.iterdir()] == ["taken.csv"]
