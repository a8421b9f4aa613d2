"""The page and the letters of a Thai office document, as Word styles that an office can go on using."""

from typing import TYPE_CHECKING

from pmqa_desktop.reports.document import Align

if TYPE_CHECKING:
    from docx.document import Document as WordFile
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle

FONT = "TH SarabunPSK"
"""The Thai civil service's own; Word puts another one in its place where it is missing."""
CELL_STYLE = "Table Text"
COLUMN_STYLE = "Table Heading"
TABLE_STYLE = "Table Grid"
_BODY_POINTS = 16
_CELL_POINTS = 14
_TITLE_POINTS = 20
_CHAPTER_POINTS = 18
_CELL_MARGIN = 57
"""Left and right in a cell, twentieths of a point: 1 mm, half of Word's own, for tables of many columns."""


def lay_page(word: "WordFile", *, thai_numbers: bool) -> None:
    """A4 with the civil service's margins, and the page number in the middle of the footer."""
    from docx.oxml.ns import qn
    from docx.shared import Cm

    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    section.header_distance = section.footer_distance = Cm(1)
    if thai_numbers:
        # The schema fixes the order, and Word calls a file damaged that has another.
        section._sectPr.find(qn("w:pgMar")).addnext(element("w:pgNumType", fmt="thaiNumbers"))
    footer = section.footer.paragraphs[0]
    footer.alignment = alignment(Align.CENTRE)
    footer._p.append(_page_field())


def _page_field() -> "BaseOxmlElement":
    """A field with a first result inside: a reader that does not count pages still shows a number."""
    from docx.oxml import OxmlElement

    field = element("w:fldSimple", instr=" PAGE ")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    return field


def dress(word: "WordFile") -> None:
    """Restyle Word's own styles, so that headings stay headings, and add the two of tables."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn

    _set_defaults(word)
    _restyle(_style(word, "Normal"), _BODY_POINTS)
    _restyle(_style(word, "Title"), _TITLE_POINTS, bold=True, centred=True)
    _restyle(_style(word, "Subtitle"), _BODY_POINTS, centred=True, after=12)
    for level in range(1, 10):
        points = _CHAPTER_POINTS if level == 1 else _BODY_POINTS
        _restyle(_style(word, f"Heading {level}"), points, bold=True, before=12 if level == 1 else 6)
    caption = _style(word, "Caption")
    _restyle(caption, _BODY_POINTS, bold=True, before=6)
    caption.paragraph_format.keep_with_next = True
    for name, bold in ((CELL_STYLE, False), (COLUMN_STYLE, True)):
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = word.styles["Normal"]
        _restyle(style, _CELL_POINTS, bold=bold, centred=bold)
    for side in ("left", "right"):
        for margin in word.styles[TABLE_STYLE].element.iterfind(f".//{qn('w:tblCellMar')}/{qn('w:' + side)}"):
            margin.set(qn("w:w"), str(_CELL_MARGIN))


def _style(word: "WordFile", name: str) -> "ParagraphStyle":
    from docx.styles.style import ParagraphStyle

    style = word.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def _set_defaults(word: "WordFile") -> None:
    """Thai as the complex-script language, which decides where Word breaks lines and checks spelling."""
    from docx.oxml.ns import qn

    for language in word.styles.element.iterfind(f"{qn('w:docDefaults')}//{qn('w:lang')}"):
        language.set(qn("w:bidi"), "th-TH")


def _restyle(
    style: "ParagraphStyle",
    points: int,
    *,
    bold: bool = False,
    centred: bool = False,
    before: int = 0,
    after: int = 0,
) -> None:
    from docx.shared import Pt

    properties = style.element.get_or_add_pPr()
    for leftover in ("w:pBdr", "w:numPr", "w:contextualSpacing"):
        _drop(properties, leftover)
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), 1.0
    if centred:
        layout.alignment = alignment(Align.CENTRE)
    _set_letters(style, points, bold=bold)


def _set_letters(style: "ParagraphStyle", points: int, *, bold: bool) -> None:
    """Fonts, size and weight, each twice: Word takes Thai from the complex-script half."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    letters = style.element.get_or_add_rPr()
    for leftover in ("w:rFonts", "w:i", "w:iCs", "w:color", "w:spacing", "w:kern", "w:szCs", "w:bCs"):
        _drop(letters, leftover)
    font = style.font
    font.name, font.size, font.bold = FONT, Pt(points), bold
    font.color.rgb = RGBColor(0, 0, 0)
    font.cs_bold = bold
    fonts = letters.find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    letters.find(qn("w:sz")).addnext(element("w:szCs", val=str(points * 2)))


def _drop(parent: "BaseOxmlElement", tag: str) -> None:
    from docx.oxml.ns import qn

    for child in parent.findall(qn(tag)):
        parent.remove(child)


def element(tag: str, **attributes: str) -> "BaseOxmlElement":
    """An element for what python-docx has no words for; tag and attributes are of Word's main namespace."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    return OxmlElement(tag, {qn(f"w:{name}"): value for name, value in attributes.items()})


def alignment(align: Align) -> "WD_ALIGN_PARAGRAPH":
    """Word's name for an alignment."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    return {
        Align.START: WD_ALIGN_PARAGRAPH.LEFT,
        Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
        Align.END: WD_ALIGN_PARAGRAPH.RIGHT,
    }[align]
