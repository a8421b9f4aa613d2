"""The shapes of a PowerPoint slide: where they are, what is written in them, what they lead to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from pmqa_desktop.domain.deck import Rectangle
from pmqa_desktop.media.package import Element

TITLES = ("title", "ctrTitle")
_SHAPES = ("sp", "pic", "graphicFrame", "cxnSp")
_FULL_TURN, _QUARTER = 21_600_000, 5_400_000
"""Angles are counted in sixtieth thousandths of a degree."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape with its place, which is None where the layout decides it."""

    element: Element
    rectangle: Rectangle | None

    @property
    def properties(self) -> Element:
        """Its name, id and click, under cNvPr."""
        return _found(self.element, "*/cNvPr")

    @property
    def placeholder(self) -> Element | None:
        """What it is a placeholder for; None for a shape of its own."""
        return self.element.find("*/nvPr/ph")

    @property
    def placeholder_kind(self) -> str:
        """Such as title or body; obj where the file does not say, "" for a shape of its own."""
        mark = self.placeholder
        return "" if mark is None else mark.get("type", "obj")


@dataclass(frozen=True, slots=True)
class _Frame:
    """How the coordinates of a group lie on the slide: a shift and a scale each way."""

    x: float
    y: float
    across: float
    down: float

    def inner(self, group: Element) -> Self:
        place = group.find("grpSpPr/xfrm")
        if place is None or place.find("chOff") is None:
            return self
        x, y, width, height = _numbers(place, "off", "ext")
        inner_x, inner_y, inner_width, inner_height = _numbers(place, "chOff", "chExt")
        across = width / inner_width if inner_width else 1.0
        down = height / inner_height if inner_height else 1.0
        return type(self)(
            self.x + (x - inner_x * across) * self.across,
            self.y + (y - inner_y * down) * self.down,
            self.across * across,
            self.down * down,
        )

    def rectangle(self, shape: Element) -> Rectangle | None:
        place = shape.find("xfrm" if shape.tag == "graphicFrame" else "spPr/xfrm")
        if place is None or place.find("off") is None:
            return None
        x, y, width, height = map(float, _numbers(place, "off", "ext"))
        turn = int(place.get("rot", "0")) % _FULL_TURN
        if round(turn / _QUARTER) % 2:
            # On its side: width and height change places about the middle.
            x, y = x + (width - height) / 2, y + (height - width) / 2
            width, height = height, width
        return Rectangle(
            self.x + x * self.across, self.y + y * self.down, width * self.across, height * self.down
        )


def shapes_of(slide: Element, width: float, height: float) -> Iterator[Shape]:
    """All shapes of a slide of that size, those in groups too, from the back to the front."""
    tree = slide.find("cSld/spTree")
    if tree is not None:
        yield from _shapes(tree, _Frame(0, 0, 1 / width, 1 / height))


def text_of(body: Element) -> str:
    """What is written in a text body, paragraphs and lines separated by line feeds."""
    return "\n".join("".join(map(_words, paragraph)) for paragraph in body.findall("p"))


def _shapes(tree: Element, frame: _Frame) -> Iterator[Shape]:
    for element in tree:
        if element.tag in _SHAPES:
            yield Shape(element, frame.rectangle(element))
        elif element.tag == "grpSp":
            yield from _shapes(element, frame.inner(element))
        elif element.tag == "AlternateContent":
            chosen = element.find("Choice")
            chosen = element.find("Fallback") if chosen is None else chosen
            if chosen is not None:
                yield from _shapes(chosen, frame)


def _words(run: Element) -> str:
    if run.tag == "br":
        return "\n"
    return "".join(text.text or "" for text in run.findall("t")) if run.tag in ("r", "fld") else ""


def _numbers(place: Element, corner: str, size: str) -> tuple[int, int, int, int]:
    off, ext = _found(place, corner), _found(place, size)
    return (
        int(off.get("x", "0")),
        int(off.get("y", "0")),
        int(ext.get("cx", "0")),
        int(ext.get("cy", "0")),
    )


def _found(element: Element, path: str) -> Element:
    found = element.find(path)
    if found is None:
        raise LookupError(path)
    return found
