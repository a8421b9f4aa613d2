"""A format is chosen by the suffix, and a report is there whole or not at all."""

import errno
from pathlib import Path

import docx
import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.reports.document import Column, Document, Table
from pmqa_desktop.reports.writers import WRITERS, write

DOCUMENT = Document("รายงาน", "", (Table("ก", (Column("ข"),), (("ค",),)),))


def test_word_is_written_for_its_suffix_in_either_case(tmp_path: Path) -> None:
    write(DOCUMENT, tmp_path / "รายงาน.DOCX")
    assert docx.Document(str(tmp_path / "รายงาน.DOCX")).paragraphs[0].text == "รายงาน"


def test_a_csv_is_written_for_its_suffix(tmp_path: Path) -> None:
    write(DOCUMENT, tmp_path / "รายงาน.csv")
    assert (tmp_path / "รายงาน.csv").read_text(encoding="utf-8-sig") == "ข\nค\n"


@pytest.mark.parametrize(("name", "suffix"), [("report.xyz", ".xyz"), ("report", "")])
def test_an_unknown_format_is_refused_and_nothing_is_written(tmp_path: Path, name: str, suffix: str) -> None:
    with pytest.raises(PmqaError) as refused:
        write(DOCUMENT, tmp_path / name)
    assert (refused.value.code, refused.value.facts) == ("report-format-unknown", {"suffix": suffix})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_name_as_long_as_the_file_system_takes_is_no_obstacle(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / ("ก" * 83 + suffix)
    write(DOCUMENT, target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_missing_folder_is_told_with_the_path_and_the_reason(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / "missing" / f"report{suffix}"
    with pytest.raises(PmqaError) as refused:
        write(DOCUMENT, target)
    assert refused.value.code == "report-unwritable"
    assert refused.value.facts["path"] == str(target)
    assert refused.value.facts["reason"]


def test_a_folder_in_the_place_of_the_report_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.mkdir()
    with pytest.raises(PmqaError, match="report-unwritable"):
        write(DOCUMENT, target)
    assert list(tmp_path.iterdir()) == [target]


def _disk_full(document: Document, target: Path) -> None:
    target.write_text("half a rep", encoding="utf-8")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_keeps_the_earlier_report_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.csv"
    write(DOCUMENT, target)
    earlier = target.read_bytes()
    monkeypatch.setitem(WRITERS, ".csv", _disk_full)
    with pytest.raises(PmqaError) as refused:
        write(DOCUMENT, target)
    assert refused.value.facts == {"path": str(target), "reason": "No space left on device"}
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == earlier


def test_an_earlier_report_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old" * 1000, encoding="utf-8")
    write(DOCUMENT, target)
    assert target.read_bytes() == "\ufeffข\r\nค\r\n".encode()
