"""What Word finds in a written document, read back with python-docx and from the XML itself."""

import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordFile
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.reports.document import Align, Block, Column, Document, Heading, Paragraph, Table
from pmqa_desktop.reports.docx_tables import column_widths
from pmqa_desktop.reports.docx_writer import write_docx

THAI = "ที่ผู้น้ำปั๊มฎูญูกี่ก็เสื้อ\u200bครับ 🐘👩\u200d🌾 ๒๕๖๔"
LONG = "กระบวนการแก้ไขปัญหายาเสพติดตั้งแต่ต้นจนจบ " * 4


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "รายงาน.docx"


def written(target: Path, *blocks: Block, **facts: object) -> WordFile:
    write_docx(Document("รายงาน", "จังหวัดอำนาจเจริญ\n๕ กรกฎาคม ๒๕๖๔", blocks, **facts), target)  # type: ignore[arg-type]
    return docx.Document(str(target))


def table_of(rows: int) -> Table:
    columns = (Column("ลำดับ", 1, Align.END), Column("รายการ", 3), Column("เวลา", 1, Align.CENTRE))
    return Table("กำหนดการ", columns, tuple((str(row), f"{THAI} {row}", "09:30") for row in range(rows)))


def font_facts(letters: BaseOxmlElement) -> dict[str, str | None]:
    fonts = letters.find(qn("w:rFonts"))
    return {
        script: fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "cs", "asciiTheme", "cstheme")
    }


def test_the_page_is_a4_with_the_margins_of_the_civil_service(target: Path) -> None:
    page = written(target).sections[0]
    measured = (page.page_width, page.page_height, page.left_margin, page.right_margin, page.top_margin)
    for length, wanted in zip(measured, (21.0, 29.7, 3.0, 2.0, 2.0), strict=True):
        assert length is not None
        assert length.cm == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize(
    ("style", "points"),
    [
        ("Normal", 16),
        ("Title", 20),
        ("Subtitle", 16),
        ("Heading 1", 18),
        ("Heading 2", 16),
        ("Table Text", 14),
    ],
)
def test_every_style_names_the_thai_font_and_size_for_both_scripts(
    target: Path, style: str, points: int
) -> None:
    letters = written(target).styles[style].element.rPr
    sarabun = "TH SarabunPSK"
    assert font_facts(letters) == {
        "ascii": sarabun,
        "hAnsi": sarabun,
        "cs": sarabun,
        "asciiTheme": None,
        "cstheme": None,
    }
    assert letters.find(qn("w:sz")).get(qn("w:val")) == str(points * 2)
    assert letters.find(qn("w:szCs")).get(qn("w:val")) == str(points * 2)


def test_thai_is_the_complex_script_language(target: Path) -> None:
    languages = written(target).styles.element.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert [language.get(qn("w:bidi")) for language in languages] == ["th-TH"]


def test_title_and_subtitle_are_centred_and_headings_are_real_ones(target: Path) -> None:
    word = written(target, Heading("สรุป"), Heading("ย่อย", 2), Heading("ลึก", 12))
    styled = [(paragraph.style.name, paragraph.text) for paragraph in word.paragraphs if paragraph.style]
    assert styled == [
        ("Title", "รายงาน"),
        ("Subtitle", "จังหวัดอำนาจเจริญ\n๕ กรกฎาคม ๒๕๖๔"),
        ("Heading 1", "สรุป"),
        ("Heading 2", "ย่อย"),
        ("Heading 9", "ลึก"),
    ]
    for name in ("Title", "Subtitle"):
        assert word.styles[name].paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER


def test_combining_marks_and_emoji_come_back_as_they_were(target: Path) -> None:
    assert written(target, Paragraph(THAI)).paragraphs[-1].text == THAI


def test_what_xml_forbids_is_left_out_and_a_pasted_line_break_is_kept(target: Path) -> None:
    word = written(target, Paragraph("หนึ่ง\vสอง\r\nสาม\x00\x1f\ud800\ufffe"))
    assert word.paragraphs[-1].text == "หนึ่ง\nสอง\nสาม"


def test_bold_is_bold_for_thai_too(target: Path) -> None:
    run = written(target, Paragraph("ตัวหนา", bold=True)).paragraphs[-1].runs[0]
    assert run.font.bold is True
    assert run.font.cs_bold is True


@pytest.mark.parametrize(
    ("paragraph", "language", "alignment"),
    [
        (Paragraph(LONG), "th", WD_ALIGN_PARAGRAPH.THAI_JUSTIFY),
        (Paragraph(LONG), "en", WD_ALIGN_PARAGRAPH.LEFT),
        (Paragraph("จำนวน: ๘"), "th", WD_ALIGN_PARAGRAPH.LEFT),
        (Paragraph(f"{LONG}\n{LONG}"), "th", WD_ALIGN_PARAGRAPH.LEFT),
        (Paragraph("ที่" * 60), "th", WD_ALIGN_PARAGRAPH.LEFT),
        (Paragraph(LONG, Align.CENTRE), "th", WD_ALIGN_PARAGRAPH.CENTER),
        (Paragraph("ลงชื่อ", Align.END), "th", WD_ALIGN_PARAGRAPH.RIGHT),
    ],
)
def test_only_a_thai_paragraph_of_several_lines_is_spread(
    target: Path, paragraph: Paragraph, language: str, alignment: WD_ALIGN_PARAGRAPH
) -> None:
    assert written(target, paragraph, language=language).paragraphs[-1].alignment == alignment


def test_a_long_table_keeps_its_rows_whole_and_repeats_only_its_header(target: Path) -> None:
    table = table_of(500)
    rows = written(target, table).tables[0].rows
    found = [tuple(cell.text for cell in row.cells) for row in rows]
    assert found == [("ลำดับ", "รายการ", "เวลา"), *table.rows]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in rows] == [True] + [False] * 500


def test_columns_share_the_room_between_the_margins(target: Path) -> None:
    grid = written(target, table_of(1)).tables[0]
    widths = [column.width or 0 for column in grid.columns]
    assert widths[0] == pytest.approx(Cm(16) / 5, rel=0.01)
    assert widths[1] == pytest.approx(Cm(16) * 3 / 5, rel=0.01)
    assert [cell.width for cell in grid.rows[1].cells] == widths


@pytest.mark.parametrize("shares", [[1.0], [0.0, 0.0], [0.1, 9.0, 0.1], [1.0] * 9, [1.0] * 40, [0.0, 1.0]])
def test_columns_fill_the_room_and_none_is_too_narrow_to_read(shares: list[float]) -> None:
    room = Cm(16)
    widths = column_widths(shares, room)
    assert sum(widths) == pytest.approx(room, rel=0.001)
    assert min(widths) >= min(Cm(1.2), room // len(shares)) - 1


def test_cells_sit_as_their_column_says(target: Path) -> None:
    row = written(target, table_of(1)).tables[0].rows[1]
    alignments = [cell.paragraphs[0].alignment for cell in row.cells]
    assert alignments == [WD_ALIGN_PARAGRAPH.RIGHT, None, WD_ALIGN_PARAGRAPH.CENTER]


def test_a_very_long_word_comes_back_whole(target: Path) -> None:
    word = "ก" * 5000
    table = Table("", (Column("ก"),), ((word,),))
    assert written(target, table).tables[0].rows[1].cells[0].text == word


def test_a_table_carries_its_name_unless_its_heading_has_said_it(target: Path) -> None:
    word = written(target, Heading("กำหนดการ"), table_of(1), table_of(1))
    captions = [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Caption"]
    assert captions == ["กำหนดการ"]


def test_tables_that_follow_each_other_stay_two(target: Path) -> None:
    nameless = Table("", (Column("ก"),), (("ข",),))
    body = written(target, nameless, nameless).element.body
    kinds = [child.tag for child in body if child.tag != qn("w:sectPr")]
    assert kinds[-4:] == [qn("w:tbl"), qn("w:p"), qn("w:tbl"), qn("w:p")]


@pytest.mark.parametrize(
    ("digits", "form"), [(Digits.THAI, "thaiNumbers"), (Digits.ARABIC, None)], ids=["thai", "arabic"]
)
def test_the_footer_counts_pages_in_the_reader_s_digits(
    target: Path, digits: Digits, form: str | None
) -> None:
    section = written(target, digits=digits).sections[0]
    fields = section.footer.paragraphs[0]._p.findall(qn("w:fldSimple"))
    assert [field.get(qn("w:instr")).strip() for field in fields] == ["PAGE"]
    numbering = section._sectPr.find(qn("w:pgNumType"))
    assert (None if numbering is None else numbering.get(qn("w:fmt"))) == form


def test_parts_of_the_page_setup_are_in_the_order_of_the_schema(target: Path) -> None:
    children = [child.tag for child in written(target, digits=Digits.THAI).sections[0]._sectPr]
    order = [qn(f"w:{name}") for name in ("footerReference", "pgSz", "pgMar", "pgNumType", "cols", "docGrid")]
    assert children == order


def test_the_properties_say_the_title_and_no_invented_author_or_time(target: Path) -> None:
    facts = written(target).core_properties
    assert (facts.title, facts.author, facts.created, facts.modified) == ("รายงาน", "", None, None)


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    document = Document("รายงาน", "", (table_of(3),))
    for name in ("one.docx", "two.docx"):
        write_docx(document, tmp_path / name)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.docx") as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}


def test_an_empty_document_still_opens(target: Path) -> None:
    write_docx(Document("", "", ()), target)
    word = docx.Document(str(target))
    assert [paragraph.text for paragraph in word.paragraphs] == [""]
    assert word.styles["Normal"].font.size == Pt(16)
