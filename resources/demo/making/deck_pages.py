"""The bodies of slides: bullets, cards, steps, figures, picture, table, chart, film."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from . import palette
from .deck_kit import COLOURS, block, fill_text, rgb, write
from .deck_theme import FONT

Card = tuple[str, str, str]  # mark, heading, text


def bullets(
    slide: Any,
    lines: Sequence[str],
    *,
    x: float = 0.8,
    w: float = 11.7,
    y: float = 1.65,
    step: float = 0.98,
    size: float = 36,
) -> None:
    """Short sentences, each behind a gold square; a line break in one is kept."""
    for number, line in enumerate(lines):
        top = y + number * step
        block(slide, x, top + 0.05 + 0.0054 * size, 0.15, 0.15, palette.GOLD)
        write(slide, x + 0.35, top, w - 0.35, step, line.split("\n"), size, palette.INK)


def cards(slide: Any, items: Sequence[Card], *, y: float = 1.75, h: float = 4.55) -> None:
    """Equal cards side by side: a large mark, a heading, a few lines."""
    gap = 0.3
    width = (11.73 - gap * (len(items) - 1)) / len(items)
    for number, (mark, heading, words) in enumerate(items):
        x, colour = 0.8 + number * (width + gap), COLOURS[number % 4]
        block(slide, x, y, width, h, palette.MIST)
        block(slide, x, y, width, 0.1, colour)
        write(slide, x + 0.15, y + 0.2, width - 0.3, 0.95, [mark], 54, colour, bold=True)
        write(slide, x + 0.15, y + 1.15, width - 0.25, 0.65, [heading], 36, palette.INK, bold=True)
        write(slide, x + 0.15, y + 1.85, width - 0.25, h - 1.85, words.split("\n"), 32, palette.MUTED)


def steps(slide: Any, items: Sequence[tuple[str, str]], foot: Sequence[str]) -> None:
    """A row of arrows with a line under each, and bullets below."""
    width = 11.73 / len(items)
    for number, (name, words) in enumerate(items):
        x = 0.8 + number * width
        arrow = block(slide, x, 1.75, width + 0.12, 1.15, COLOURS[number % 4], MSO_SHAPE.CHEVRON)
        arrow.adjustments[0] = 0.24
        fill_text(arrow, [name], 34, "#FFFFFF", bold=True, align=PP_ALIGN.CENTER)
        write(
            slide, x + 0.1, 3.0, width - 0.15, 1.2, words.split("\n"), 32, palette.INK, align=PP_ALIGN.CENTER
        )
    bullets(slide, foot, y=4.5, step=0.76, size=34)


def figures(slide: Any, items: Sequence[Card], foot: Sequence[str]) -> None:
    """Large numbers with unit and meaning, then bullets."""
    width = 11.73 / len(items)
    for number, (value, unit, words) in enumerate(items):
        x, colour = 0.8 + number * width, COLOURS[number % 4]
        block(slide, x, 1.8, 0.07, 1.95, colour)
        write(slide, x + 0.15, 1.6, width - 0.3, 1.2, [value], 72, colour, bold=True)
        write(slide, x + 0.15, 2.62, width - 0.3, 0.6, [unit], 32, palette.INK, bold=True)
        write(slide, x + 0.15, 3.16, width - 0.3, 0.6, [words], 30, palette.MUTED)
    bullets(slide, foot, y=4.25, step=0.84, size=34)


def picture(slide: Any, data: bytes, alt: str, lines: Sequence[str], *, w: float, h: float) -> None:
    """The drawing on the right, fitted into w by h inches; sentences on the left."""
    made = slide.shapes.add_picture(io.BytesIO(data), 0, 0, height=Inches(h))
    if made.width > Inches(w):
        made.height, made.width = int(made.height * Inches(w) / made.width), Inches(w)
    made.left = Inches(12.53) - made.width
    made.top = Inches(1.6) + (Inches(5.15) - made.height) // 2
    made._element.nvPicPr.cNvPr.set("descr", alt)
    bullets(slide, lines, w=11.3 - w, y=1.75, step=1.2, size=34)


def table(
    slide: Any, rows: Sequence[Sequence[str]], widths: Sequence[float], *, size: float = 32, row: float = 0.72
) -> None:
    """A ruled table; the first row is the head, the first column is bold."""
    shape = slide.shapes.add_table(
        len(rows), len(rows[0]), Inches(0.8), Inches(1.7), Inches(sum(widths)), Inches(row * len(rows))
    )
    grid = shape.table
    style = shape._element.graphic.graphicData.tbl.tblPr.find(qn("a:tableStyleId"))
    style.text = (
        "{5940675A-B579-460E-94D1-54222C63F5DA}"  # "No Style, Table Grid": the cells below say the rest
    )
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Inches(width)
    for r, cells in enumerate(rows):
        grid.rows[r].height = Inches(row)
        for c, words in enumerate(cells):
            cell = grid.cell(r, c)
            cell.fill.solid()
            cell.fill.fore_color.rgb = rgb(
                palette.NAVY if r == 0 else (palette.MIST if r % 2 == 0 else palette.PAPER)
            )
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.margin_top = cell.margin_bottom = Inches(0.02)
            fill_text(
                cell, [words], size, "#FFFFFF" if r == 0 else palette.INK, bold=r == 0 or c == 0, spacing=0.9
            )
            _rule(cell)


def _rule(cell: Any) -> None:
    """Only a thin line under each row."""
    properties = cell._tc.get_or_add_tcPr()
    for place, tag in enumerate(("lnL", "lnR", "lnT", "lnB")):
        line = properties.makeelement(qn(f"a:{tag}"), {"w": "9525" if tag == "lnB" else "0"})
        if tag == "lnB":
            paint = line.makeelement(qn("a:solidFill"), {})
            paint.append(paint.makeelement(qn("a:srgbClr"), {"val": palette.LINE[1:]}))
        else:
            paint = line.makeelement(qn("a:noFill"), {})
        line.append(paint)
        properties.insert(place, line)


def chart(
    slide: Any,
    kind: str,
    categories: Sequence[str],
    series: Sequence[tuple[str, Sequence[float]]],
    lines: Sequence[str],
    *,
    form: str = "0",
) -> None:
    """A native chart ("column" or "line") on the left two thirds; what it says on the right."""
    data = CategoryChartData(number_format=form)
    data.categories = list(categories)
    for name, values in series:
        data.add_series(name, values)
    types = {"column": XL_CHART_TYPE.COLUMN_CLUSTERED, "line": XL_CHART_TYPE.LINE_MARKERS}
    frame = slide.shapes.add_chart(types[kind], Inches(0.7), Inches(1.65), Inches(7.7), Inches(5.1), data)
    made = frame.chart
    made.font.name, made.font.size = FONT, Pt(24)
    made.font.color.rgb = rgb(palette.INK)
    text = made._chartSpace.find(qn("c:txPr")).find(".//" + qn("a:defRPr"))
    text.append(text.makeelement(qn("a:cs"), {"typeface": FONT}))
    made.has_title = False
    made.has_legend = True
    made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    axis = made.value_axis
    axis.major_gridlines.format.line.color.rgb = rgb(palette.LINE)
    axis.format.line.fill.background()
    axis.minimum_scale = 0
    axis.tick_labels.font.size = Pt(22)
    made.category_axis.format.line.color.rgb = rgb(palette.LINE)
    for number, one in enumerate(made.plots[0].series):
        _paint_series(
            one, kind, (palette.NAVY, palette.GOLD, palette.TEAL)[number], labelled=number == 0, form=form
        )
    if kind == "column":
        made.plots[0].gap_width, made.plots[0].overlap = 60, -8
    bullets(slide, lines, x=8.75, w=3.85, y=1.95, step=1.5, size=34)


def _paint_series(one: Any, kind: str, colour: str, *, labelled: bool, form: str) -> None:
    if kind == "line":
        one.smooth = False
        one.format.line.color.rgb, one.format.line.width = rgb(colour), Pt(3.5)
        one.marker.size = 9
        one.marker.format.fill.solid()
        one.marker.format.fill.fore_color.rgb = rgb(colour)
        one.marker.format.line.color.rgb = rgb(colour)
    else:
        one.format.fill.solid()
        one.format.fill.fore_color.rgb = rgb(colour)
    if labelled:
        labels = one.data_labels
        labels.show_value, labels.number_format, labels.number_format_is_linked = True, form, False
        labels.position = XL_LABEL_POSITION.ABOVE if kind == "line" else XL_LABEL_POSITION.OUTSIDE_END
        labels.font.size, labels.font.bold, labels.font.name = Pt(24), True, FONT
        labels.font.color.rgb = rgb(colour)


def film(slide: Any, path: Path, poster: bytes, words: str) -> None:
    """An embedded video with its poster, and a line about it."""
    slide.shapes.add_movie(
        str(path), Inches(0.8), Inches(1.65), Inches(8.0), Inches(4.5), io.BytesIO(poster), "video/mp4"
    )
    write(slide, 0.8, 6.2, 8.0, 0.6, [words], 30, palette.MUTED)


def closing(slide: Any, lines: Sequence[str], thanks: str) -> None:
    """What to remember, and a word of thanks."""
    bullets(slide, lines, y=1.75, step=0.98)
    band = block(slide, 0.8, 5.85, 11.73, 0.85, palette.NAVY, MSO_SHAPE.ROUNDED_RECTANGLE)
    fill_text(band, [thanks], 32, "#FFFFFF", bold=True, align=PP_ALIGN.CENTER)
