"""What an OpenDocument presentation knows beside its pictures: titles, notes, hidden slides, fonts."""

from collections.abc import Iterator
from pathlib import Path

from pmqa_desktop.domain.deck import AskedFont, Deck, EmbeddedVideo, Page, Rectangle
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.package import DAMAGED, Element, Package

_UNITS_PER_CM = {"cm": 1.0, "mm": 10.0, "in": 1 / 2.54, "pt": 72 / 2.54, "pc": 6 / 2.54}
_FAMILIES = {"font-name": False, "font-name-asian": False, "font-name-complex": True}


def read_odp(path: Path, name: str = "") -> Deck:
    """The slides that are shown, counted from 1 with the hidden ones. PmqaError `deck-unreadable` (name)."""
    try:
        with Package(path) as package:
            content, styles = package.xml("content.xml"), package.xml("styles.xml")
    except DAMAGED as error:
        raise PmqaError("deck-unreadable", name=name or path.name) from error
    hiding = _hiding_styles(content)
    size = _page_size(styles)
    slides = list(enumerate(content.findall("body/presentation/page"), start=1))
    pages = (_page(number, slide, size) for number, slide in slides if slide.get("style-name") not in hiding)
    hidden = (number for number, slide in slides if slide.get("style-name") in hiding)
    return Deck(tuple(pages), tuple(hidden), fonts=_fonts(content, styles))


def _hiding_styles(content: Element) -> set[str | None]:
    return {
        style.get("name")
        for style in content.findall("automatic-styles/style")
        for properties in style.findall("drawing-page-properties")
        if properties.get("visibility") == "hidden"
    }


def _page(number: int, slide: Element, size: tuple[float, float]) -> Page:
    titles = (frame for frame in slide.findall("frame") if frame.get("class") == "title")
    notes = (frame for frame in slide.findall("notes/frame") if frame.get("class") == "notes")
    return Page(
        number,
        title=next((" ".join(_paragraphs(frame).split()) for frame in titles), ""),
        notes="\n".join(map(_paragraphs, notes)).strip(),
        videos=tuple(_videos(slide, size)),
    )


def _paragraphs(frame: Element) -> str:
    return "\n".join("".join(_words(paragraph)) for paragraph in frame.iter("p"))


def _words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        if inner.tag == "line-break":
            yield "\n"
        elif inner.tag in ("s", "tab"):
            yield " " * int(inner.get("c", "1"))
        yield from _words(inner)
        yield inner.tail or ""


def _videos(slide: Element, size: tuple[float, float]) -> Iterator[EmbeddedVideo]:
    for frame in slide.iter("frame"):
        plugin = frame.find("plugin")
        if plugin is None or not plugin.get("href"):
            continue
        address = plugin.get("href", "")
        embedded = "://" not in address and not address.startswith(("..", "/"))
        place = [_centimetres(frame.get(side, "0cm")) for side in ("x", "y", "width", "height")]
        yield EmbeddedVideo(
            Rectangle(place[0] / size[0], place[1] / size[1], place[2] / size[0], place[3] / size[1]),
            name=address.rpartition("/")[2],
            part=address.removeprefix("./") if embedded else "",
            address="" if embedded else address,
        )


def _page_size(styles: Element) -> tuple[float, float]:
    for layout in styles.iter("page-layout-properties"):
        size = [_centimetres(layout.get(side, "0cm")) for side in ("page-width", "page-height")]
        if size[0] > size[1] > 0:
            return size[0], size[1]
    return 28.0, 15.75


def _centimetres(length: str) -> float:
    unit = length[-2:]
    try:
        return float(length[:-2]) / _UNITS_PER_CM[unit]
    except (ValueError, KeyError):
        return 0.0


def _fonts(*roots: Element) -> tuple[AskedFont, ...]:
    """What text properties name, through the declarations that say which family is meant."""
    faces = {
        face.get("name", ""): face.get("font-family", "").strip("'\" ")
        for root in roots
        for face in root.findall("font-face-decls/font-face")
    }
    named: dict[str, bool] = {}
    for root in roots:
        for properties in root.iter("text-properties"):
            for attribute, complex_script in _FAMILIES.items():
                face = properties.get(attribute)
                if face:
                    family = faces.get(face) or face
                    named[family] = named.get(family, False) or complex_script
    return tuple(AskedFont(family, named[family]) for family in sorted(named))
