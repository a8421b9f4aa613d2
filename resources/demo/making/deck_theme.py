"""Turns python-pptx's bare template into the visit's own: 16:9, TH Sarabun New, navy and gold."""

import re
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.package import XmlPart
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationType
from pptx.util import Inches

from . import palette

FONT = "TH Sarabun New"
WIDE, HIGH = 13.333, 7.5
FOOTER = "ข้อมูลตัวอย่างเพื่อการสาธิต"
KEPT_LAYOUTS = ("Title Slide", "Title Only")
_COLOURS = {
    "dk2": palette.DEEP, "lt2": palette.MIST, "accent1": palette.NAVY, "accent2": palette.GOLD,
    "accent3": palette.TEAL, "accent4": palette.GREEN, "accent5": palette.RED, "accent6": palette.MUTED,
    "hlink": palette.NAVY, "folHlink": palette.MUTED,
}  # fmt: skip


def new_presentation() -> PresentationType:
    """An empty deck with the two layouts which the kit uses."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDE), Inches(HIGH)
    _drop_layouts(deck)
    master = deck.slide_master
    _retheme(master.part)
    for holder in (master, *deck.slide_layouts):
        for shape in list(holder.placeholders):
            _place(shape)
    _style_master(master)
    _decorate(deck.slide_layouts.get_by_name("Title Only"))
    return deck


def retheme_notes(deck: PresentationType) -> None:
    """Notes have a theme of their own, which asks for Calibri."""
    _retheme(deck.notes_master.part)


def _drop_layouts(deck: PresentationType) -> None:
    for layout in list(deck.slide_layouts):
        if layout.name not in KEPT_LAYOUTS:
            deck.slide_layouts.remove(layout)


def _retheme(owner: Any) -> None:
    theme = next(rel.target_part for rel in owner.rels.values() if rel.reltype.endswith("/theme"))
    xml = theme.blob.decode("utf-8")
    face = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
    both = f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont>"
    scheme = f'<a:fontScheme name="PMQA">{both}</a:fontScheme>'
    xml = re.sub(r"<a:fontScheme.*?</a:fontScheme>", scheme, xml, flags=re.S)
    for name, colour in _COLOURS.items():
        xml = re.sub(
            rf"<a:{name}>.*?</a:{name}>",
            f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>',
            xml,
            flags=re.S,
        )
    if isinstance(theme, XmlPart):
        theme._element = parse_xml(xml.encode("utf-8"))
    else:
        theme._blob = xml.encode("utf-8")


def _place(shape: Any) -> None:
    """Move a placeholder of the 4:3 template to suit a wide page; drop the date, which nobody keeps true."""
    kind = shape.element.find(".//" + qn("p:ph")).get("type", "body")
    spots = {
        "title": (0.7, 0.42, 11.9, 0.95),
        "ctrTitle": (0.8, 2.05, 6.6, 1.9),
        "subTitle": (0.8, 4.2, 6.4, 1.5),
        "body": (0.7, 1.7, 11.9, 4.9),
        "ftr": (0.7, 6.93, 8.0, 0.42),
        "sldNum": (11.6, 6.93, 1.03, 0.42),
    }
    if kind not in spots:
        shape.element.getparent().remove(shape.element)
        return
    shape.left, shape.top, shape.width, shape.height = (Inches(v) for v in spots[kind])


def _style_master(master: Any) -> None:
    """Sizes and colours that every title, text and footer inherits."""
    for node in master.element.iter(qn("a:buFont")):
        node.set("typeface", FONT)
    styles = master.element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    run = title.find(qn("a:defRPr"))
    run.set("sz", "4400")
    run.set("b", "1")
    _paint(run, palette.NAVY)
    for shape in master.placeholders:
        kind = shape.element.find(".//" + qn("p:ph")).get("type", "body")
        if kind == "title":
            shape.text_frame._txBody.bodyPr.set("anchor", "ctr")
        if kind in {"ftr", "sldNum"}:
            level = shape.element.find(".//" + qn("a:lvl1pPr"))
            level.set("algn", "l" if kind == "ftr" else "r")
            run = level.find(qn("a:defRPr"))
            run.set("sz", "2000")
            _paint(run, palette.MUTED)


def _paint(run: Any, colour: str) -> None:
    for old in run.findall(qn("a:solidFill")):
        run.remove(old)
    fill = etree.SubElement(run, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr")).set("val", colour[1:])
    run.insert(0, fill)


def _decorate(layout: Any) -> None:
    """Rules in gold, grey and navy, drawn on the layout so that slides stay clean."""
    for number, (x, y, w, h, colour) in enumerate(
        (
            (0.8, 1.42, 1.5, 0.055, palette.GOLD),
            (0.8, 6.9, 11.73, 0.014, palette.LINE),
            (0, 0, WIDE, 0.14, palette.NAVY),
        )
    ):
        tree = layout.shapes._spTree
        shape = tree.add_autoshape(
            900 + number, f"rule {number + 1}", "rect", *(Inches(v) for v in (x, y, w, h))
        )
        properties = shape.spPr
        for tag, value in (("solidFill", colour[1:]), ("ln", None)):
            node = etree.SubElement(properties, qn(f"a:{tag}"))
            if value is None:
                etree.SubElement(node, qn("a:noFill"))
            else:
                etree.SubElement(node, qn("a:srgbClr")).set("val", value)
        style = shape.find(qn("p:style"))
        if style is not None:
            shape.remove(style)
