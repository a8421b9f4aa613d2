"""Tables in Word that stay readable over many pages."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmqa_desktop.reports.document import Align, Table
from pmqa_desktop.reports.docx_styles import CELL_STYLE, COLUMN_STYLE, TABLE_STYLE, alignment, element
from pmqa_desktop.reports.docx_text import clean

if TYPE_CHECKING:
    from docx.document import Document as WordFile
    from docx.styles.style import BaseStyle
    from docx.table import _Row as WordRow

_NARROWEST_EMU = 432_000
"""1.2 cm: a column of a smaller share still takes this much, or its title stands letter under letter."""


def add_table(word: "WordFile", table: Table) -> None:
    """Append a table whose header comes again on each page and whose rows are never split between two."""
    from docx.shared import Emu

    grid = word.add_table(rows=0, cols=len(table.columns))
    grid.style = word.styles[TABLE_STYLE]
    grid.autofit = False
    widths = column_widths([column.width for column in table.columns], _room(word))
    for grid_column, width in zip(grid.columns, widths, strict=True):
        grid_column.width = Emu(width)
    header = grid.add_row()
    _fill(header, [column.title for column in table.columns], word.styles[COLUMN_STYLE])
    header._tr.get_or_add_trPr().append(element("w:tblHeader"))
    aligns = [column.align for column in table.columns]
    for texts in table.rows:
        _fill(grid.add_row(), texts, word.styles[CELL_STYLE], aligns)
    # Word joins two tables that touch, and wants a paragraph after the last one.
    word.add_paragraph(style=CELL_STYLE)


def _room(word: "WordFile") -> int:
    page = word.sections[0]
    return (page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)


def column_widths(shares: Sequence[float], room: int) -> list[int]:
    """Widths that fill `room` (EMU, as the result) by share, none too narrow to read.

    What the narrow columns get on top is taken from the others, in proportion.
    """
    narrowest = min(_NARROWEST_EMU, room // len(shares))
    total = sum(shares) or 1.0
    wanted = [max(narrowest, share / total * room) for share in shares]
    above = sum(wanted) - narrowest * len(wanted)
    if above <= 0:
        return [room // len(wanted)] * len(wanted)
    factor = (room - narrowest * len(wanted)) / above
    return [int(narrowest + (width - narrowest) * factor) for width in wanted]


def _fill(
    row: "WordRow", texts: Sequence[str], style: "BaseStyle", aligns: Sequence[Align] | None = None
) -> None:
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    for number, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        paragraph = cell.paragraphs[0]
        # By id: python-docx looks a style up for each paragraph, which is two thirds of a long table's time.
        paragraph._p.style = style.style_id
        paragraph.add_run(clean(text))
        if aligns and aligns[number] is not Align.START:
            paragraph.alignment = alignment(aligns[number])
