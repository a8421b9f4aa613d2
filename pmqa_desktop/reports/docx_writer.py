"""A document for Word, in the layout of the Thai civil service, to be edited on."""

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.reports.document import Align, Block, Document, Heading, Paragraph, Table
from pmqa_desktop.reports.docx_styles import alignment, dress, lay_page
from pmqa_desktop.reports.docx_tables import add_table
from pmqa_desktop.reports.docx_text import clean, letters

if TYPE_CHECKING:
    from docx.document import Document as WordFile

_LINE_LETTERS = 90
"""About what a line of 16 cm holds. A shorter paragraph, or one with its own line breaks, is not spread."""
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_DEEPEST_HEADING = 9


def write_docx(document: Document, target: Path) -> None:
    """Write a document as DOCX: A4, TH SarabunPSK 16 pt, real headings, header rows on every page.

    The same document gives the same bytes. OSError where `target` cannot be written.
    """
    import docx

    word = docx.Document()
    dress(word)
    lay_page(word, thai_numbers=document.digits is Digits.THAI)
    _describe(word, document)
    word.add_paragraph(clean(document.title), "Title")
    if document.subtitle:
        word.add_paragraph(clean(document.subtitle), "Subtitle")
    before: Block | None = None
    for block in document.blocks:
        _add_block(word, block, before, document.language)
        before = block
    target.write_bytes(_packed(word))


def _describe(word: "WordFile", document: Document) -> None:
    """What a file manager shows, without the names and dates of python-docx's own template."""
    from docx.oxml.ns import qn

    facts = word.core_properties
    facts.title = clean(document.title)[:255]
    facts.language = "en-GB" if document.language == "en" else "th-TH"
    facts.author = facts.comments = ""
    properties = facts._element
    for stamp in ("dcterms:created", "dcterms:modified"):
        for element in properties.findall(qn(stamp)):
            properties.remove(element)


def _add_block(word: "WordFile", block: Block, before: Block | None, language: str) -> None:
    match block:
        case Heading():
            word.add_heading(clean(block.text), min(max(block.level, 1), _DEEPEST_HEADING))
        case Paragraph():
            _add_paragraph(word, block, language)
        case Table():
            named_already = isinstance(before, Heading) and before.text == block.name
            if block.name and not named_already:
                word.add_paragraph(clean(block.name), "Caption")
            add_table(word, block)


def _add_paragraph(word: "WordFile", block: Paragraph, language: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    text = clean(block.text)
    paragraph = word.add_paragraph()
    run = paragraph.add_run(text)
    if block.bold:
        run.font.bold = run.font.cs_bold = True
    fills_lines = "\n" not in text and letters(text) > _LINE_LETTERS
    if language == "th" and block.align is Align.START and fills_lines:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
    else:
        paragraph.alignment = alignment(block.align)


def _packed(word: "WordFile") -> bytes:
    """The file without the time of writing, which python-docx puts beside each of its parts."""
    written, packed = io.BytesIO(), io.BytesIO()
    word.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w") as result:
        for part in source.infolist():
            entry = zipfile.ZipInfo(part.filename, _ZIP_EPOCH)
            result.writestr(entry, source.read(part), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
