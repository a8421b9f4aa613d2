"""PowerPoint decks with what python-pptx cannot make: sections, timed videos, links between slides."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu

P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
P14 = 'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

WIDTH, HEIGHT = 9_144_000, 6_858_000
"""Of a slide, in python-pptx's own units."""


def new_deck() -> Any:
    """An empty deck, 4:3."""
    return Presentation()


def add_slide(deck: Any, title: str = "", *, hidden: bool = False) -> Any:
    """A slide with a title, or an empty one without."""
    slide = deck.slides.add_slide(deck.slide_layouts[5 if title else 6])
    if title:
        slide.shapes.title.text = title
    if hidden:
        slide._element.set("show", "0")
    return slide


def add_sections(deck: Any, sections: dict[str, list[Any]]) -> None:
    """Sections by name, each with its slides."""
    ids = {slide.slide_id: slide for slide in deck.slides}
    lists = "".join(
        f'<p14:section name="{name}" id="{{00000000-0000-0000-0000-{number:012}}}"><p14:sldIdLst>'
        + "".join(f'<p14:sldId id="{each}"/>' for each in ids if any(ids[each] is slide for slide in slides))
        + "</p14:sldIdLst></p14:section>"
        for number, (name, slides) in enumerate(sections.items())
    )
    uri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
    ext = (
        f'<p:extLst {P}><p:ext uri="{uri}"><p14:sectionLst {P14}>{lists}</p14:sectionLst></p:ext></p:extLst>'
    )
    deck.part._element.append(parse_xml(ext))


def add_video(slide: Any, file: Path, *, left: float = 0.25, top: float = 0.5, width: float = 0.5) -> int:
    """Embed a video in a rectangle of half its width as height; gives the shape's id."""
    box = [Emu(round(left * WIDTH)), Emu(round(top * HEIGHT)), Emu(round(width * WIDTH))]
    movie = slide.shapes.add_movie(str(file), *box, Emu(round(width / 2 * HEIGHT)), mime_type="video/mp4")
    slide._element.remove(slide._element.find(qn("p:timing")))
    return int(movie.shape_id)


def link_instead(slide: Any, address: str) -> None:
    """Turn the slide's embedded video into one that is only linked to."""
    part = slide.part
    new = part.relate_to(
        address,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/video",
        is_external=True,
    )
    for element in slide._element.iter(qn("a:videoFile")):
        element.set(qn("r:link"), new)
    for media in list(slide._element.iter("{http://schemas.microsoft.com/office/powerpoint/2010/main}media")):
        media.getparent().getparent().getparent().remove(media.getparent().getparent())


def play(shape: int, node: str) -> str:
    """The effect that plays a video; `node` is clickEffect, withEffect or afterEffect."""
    return (
        f'<p:par><p:cTn nodeType="{node}" presetClass="mediacall"><p:childTnLst>'
        f'<p:cmd type="call" cmd="playFrom(0.0)"><p:cBhvr><p:cTn/><p:tgtEl><p:spTgt spid="{shape}"/>'
        f"</p:tgtEl></p:cBhvr></p:cmd></p:childTnLst></p:cTn></p:par>"
    )


def show(shape: int, node: str) -> str:
    """The effect that lets a shape appear."""
    return (
        f'<p:par><p:cTn nodeType="{node}" presetClass="entr"><p:childTnLst><p:set><p:cBhvr><p:cTn/><p:tgtEl>'
        f'<p:spTgt spid="{shape}"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst></p:cTn></p:par>'
    )


def add_timing(slide: Any, *steps: str, media: str = "") -> None:
    """The main sequence of a slide: what happens at each step; the first may begin by itself."""
    inner = "".join(f"<p:par><p:cTn><p:childTnLst>{step}</p:childTnLst></p:cTn></p:par>" for step in steps)
    timing = (
        f'<p:timing {P}><p:tnLst><p:par><p:cTn nodeType="tmRoot"><p:childTnLst><p:seq>'
        f'<p:cTn nodeType="mainSeq"><p:childTnLst>{inner}</p:childTnLst></p:cTn></p:seq>{media}'
        f"</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>"
    )
    slide._element.append(parse_xml(timing))


def media_node(shape: int, *, loops: bool = False, muted: bool = False) -> str:
    """How a video plays."""
    repeat = ' repeatCount="indefinite"' if loops else ""
    return (
        f'<p:video><p:cMediaNode mute="{int(muted)}"><p:cTn{repeat}/><p:tgtEl><p:spTgt spid="{shape}"/>'
        "</p:tgtEl></p:cMediaNode></p:video>"
    )


def save(deck: Any, path: Path) -> Path:
    """Write the deck."""
    deck.save(str(path))
    return path


def rewrite(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write the package anew, each part as `change` gives it back; None leaves it out."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            changed = change(name, content)
            if changed is not None:
                package.writestr(name, changed)
    return path


def set_typeface(run: Any, kind: str, family: str) -> None:
    """Name a font for a run of text: latin, ea or cs."""
    properties = run._r.get_or_add_rPr()
    etree.SubElement(properties, qn(f"a:{kind}"), typeface=family)
