"""One function for each kind of slide; content files call these and hold no geometry."""

import copy
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from . import palette
from .deck_theme import FONT, FOOTER, new_presentation, retheme_notes

COLOURS = (palette.NAVY, palette.TEAL, palette.GOLD, palette.GREEN)
Notes = Sequence[str]


class DeckKit:
    """A deck being written: add slides in order, then save."""

    def __init__(self, title: str, subject: str) -> None:
        self.deck = new_presentation()
        core = self.deck.core_properties
        core.title, core.subject, core.author = title, subject, "PMQA Desktop"
        core.keywords, core.language = FOOTER, "th-TH"
        self.subject = subject

    def cover(self, kicker: str, title: str, under: str, picture: bytes, notes: Notes) -> None:
        """Navy page; the picture, of the shape COVER in pictures.py, fills the right."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts.get_by_name("Title Slide"))
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = rgb(palette.DEEP)
        slide.shapes.add_picture(io.BytesIO(picture), Inches(7.75), 0, Inches(13.333 - 7.75), Inches(7.5))
        block(slide, 7.66, 0, 0.09, 7.5, palette.GOLD)
        write(slide, 0.8, 1.25, 6.6, 0.7, [kicker], 32, "#E3C98F", bold=True)
        fill_text(slide.shapes.title, title.split("\n"), 60, "#FFFFFF", bold=True)
        slide.shapes.title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        fill_text(slide.placeholders[1], under.split("\n"), 32, "#DCE4F6")
        tag = block(slide, 0.9, 6.1, 4.3, 0.72, palette.GOLD, MSO_SHAPE.ROUNDED_RECTANGLE)
        fill_text(tag, [FOOTER], 28, "#FFFFFF", bold=True, align=PP_ALIGN.CENTER)
        self._finish(slide, notes, footer=False)

    def page(self, title: str, notes: Notes, *, hidden: bool = False) -> Any:
        """An empty slide with title, footer, number and notes; the other kinds start from it."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts.get_by_name("Title Only"))
        fill_text(slide.shapes.title, [title], 44, palette.NAVY, bold=True)
        self._finish(slide, notes)
        if hidden:
            slide.element.set("show", "0")
        return slide

    def save(self, path: Path) -> None:
        retheme_notes(self.deck)
        self.deck.save(str(path))

    def _finish(self, slide: Any, notes: Notes, *, footer: bool = True) -> None:
        if footer:
            for shape in slide.slide_layout.placeholders:
                kind = shape.element.find(".//" + qn("p:ph")).get("type")
                if kind in {"ftr", "sldNum"}:
                    slide.shapes._spTree.append(copy.deepcopy(shape.element))
                    if kind == "ftr":
                        fill_text(slide.shapes[-1], [f"{self.subject}  ·  {FOOTER}"], 20, palette.MUTED)
        frame = slide.notes_slide.notes_text_frame
        frame.text = "\n".join(notes)
        for paragraph in frame.paragraphs:
            for run in paragraph.runs:
                dress(run, 14, palette.INK)


def rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour[1:])


def dress(run: Any, size: float, colour: str, *, bold: bool = False) -> None:
    """Thai letters take the complex-script font: naming only the Latin one leaves them to chance."""
    run.font.name, run.font.size, run.font.bold = FONT, Pt(size), bold
    run.font.color.rgb = rgb(colour)
    properties = run._r.get_or_add_rPr()
    properties.set("lang", "th-TH")
    for old in properties.findall(qn("a:cs")):
        properties.remove(old)
    properties.find(qn("a:latin")).addnext(properties.makeelement(qn("a:cs"), {"typeface": FONT}))


def fill_text(
    shape: Any,
    lines: Sequence[str],
    size: float,
    colour: str,
    *,
    bold: bool = False,
    align: Any = PP_ALIGN.LEFT,
    spacing: float = 0.92,
    after: float = 0,
) -> None:
    """Replace a shape's text; each line is a paragraph, spacing is in lines, after in points."""
    frame = shape.text_frame
    frame.word_wrap = True
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        for old in list(paragraph.runs):
            old._r.getparent().remove(old._r)
        paragraph.alignment, paragraph.line_spacing, paragraph.space_after = align, spacing, Pt(after)
        run = paragraph.add_run()
        run.text = line
        dress(run, size, colour, bold=bold)


def write(
    slide: Any,
    x: float,
    y: float,
    w: float,
    h: float,
    lines: Sequence[str],
    size: float,
    colour: str,
    **kw: Any,
) -> Any:
    """A text box in inches without inner margins at the sides."""
    anchor = kw.pop("anchor", MSO_ANCHOR.TOP)
    made = slide.shapes.add_textbox(Inches(x), Inches(y), Inches(w), Inches(h))
    made.text_frame.vertical_anchor = anchor
    fill_text(made, lines, size, colour, **kw)
    return made


def block(
    slide: Any, x: float, y: float, w: float, h: float, colour: str, kind: Any = MSO_SHAPE.RECTANGLE
) -> Any:
    """A flat shape in inches: no outline, no shadow."""
    made = slide.shapes.add_shape(kind, Inches(x), Inches(y), Inches(w), Inches(h))
    made.fill.solid()
    made.fill.fore_color.rgb = rgb(colour)
    made.line.fill.background()
    made._element.remove(made._element.find(qn("p:style")))  # the theme's shadow comes with it
    made.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    if kind == MSO_SHAPE.ROUNDED_RECTANGLE:
        made.adjustments[0] = min(0.5, 0.12 / min(w, h))
    return made
