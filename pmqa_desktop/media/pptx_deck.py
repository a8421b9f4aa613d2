"""What a PowerPoint file knows beside its pictures: titles, notes, hidden slides, sections, videos, fonts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pmqa_desktop.domain.deck import AskedFont, Deck, Link, Page, Rectangle, Section
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.package import DAMAGED, Element, Package, Relation
from pmqa_desktop.media.pptx_fonts import fonts_named, fonts_of_theme, has_thai, resolved
from pmqa_desktop.media.pptx_shapes import TITLES, Shape, shapes_of, text_of
from pmqa_desktop.media.pptx_videos import videos_of

_USUAL_SIZE = (9_144_000, 6_858_000)
_DRAWN_FROM = ("chart", "diagramDrawing", "diagramData")
"""Parts beside a slide whose text is drawn on it."""


def read_pptx(path: Path, name: str = "") -> Deck:
    """The slides that are shown, numbered as PowerPoint numbers them; the numbers of the hidden ones.

    Takes .pptx, .pptm and .ppsx. Raises PmqaError `deck-unreadable` (name).
    """
    try:
        with Package(path) as package:
            return _Reader(package).deck()
    except DAMAGED as error:
        raise PmqaError("deck-unreadable", name=name or path.name) from error


@dataclass(frozen=True, slots=True)
class _Slide:
    """A slide's place in the package; `element` is None where it cannot be read, others still can."""

    id: str
    part: str
    element: Element | None

    @property
    def shown(self) -> bool:
        return self.element is None or self.element.get("show", "1") not in ("0", "false")


@dataclass(slots=True)
class _Fonts:
    """What has been met so far: families by the theme that decides what their aliases mean."""

    named: list[AskedFont] = field(default_factory=list)
    thai: bool = False


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        main = _target(package.relations(""), "officeDocument")
        self._presentation = package.xml(main)
        self._relations = package.relations(main)
        size = self._presentation.find("sldSz")
        usual = dict(zip(("cx", "cy"), _USUAL_SIZE, strict=True)) if size is None else dict(size.items())
        self._size = (max(1, int(usual["cx"])), max(1, int(usual["cy"])))
        self._first = int(self._presentation.get("firstSlideNum", "1"))
        self._fonts: dict[str, _Fonts] = {}
        self._themes: dict[str, str] = {}
        self._places: dict[str, dict[str, Rectangle | None]] = {}

    def deck(self) -> Deck:
        slides = [self._slide(entry) for entry in self._presentation.findall("sldIdLst/sldId")]
        numbered = list(enumerate(slides, start=self._first))
        shown = [slide for slide in slides if slide.shown]
        places = {slide.part: index for index, slide in enumerate(shown)}
        return Deck(
            pages=tuple(self._page(number, slide, places) for number, slide in numbered if slide.shown),
            hidden=tuple(number for number, slide in numbered if not slide.shown),
            sections=tuple(self._sections({slide.id: index for index, slide in enumerate(shown)})),
            fonts=self._all_fonts(),
        )

    def _slide(self, entry: Element) -> _Slide:
        relation = self._relations.get(entry.get("r:id", ""))
        part = "" if relation is None else relation.target
        try:
            element: Element | None = self._package.xml(part)
        except DAMAGED:
            element = None
        return _Slide(entry.get("id", ""), part, element)

    def _page(self, number: int, slide: _Slide, places: dict[str, int]) -> Page:
        if slide.element is None:
            return Page(number)
        try:
            relations = self._package.relations(slide.part)
            shapes = list(shapes_of(slide.element, *self._size))
            self._gather_fonts(slide.element, relations)
            return Page(
                number,
                title=_title(shapes),
                notes=self._notes(relations),
                links=tuple(_links(shapes, relations, places)),
                videos=tuple(videos_of(slide.element, self._placed(shapes, relations), relations)),
            )
        except DAMAGED:
            return Page(number)

    def _notes(self, relations: dict[str, Relation]) -> str:
        part = _target(relations, "notesSlide", "")
        if not part:
            return ""
        shapes = shapes_of(self._package.xml(part), 1, 1)
        bodies = (shape.element.find("txBody") for shape in shapes if shape.placeholder_kind == "body")
        return "\n".join(text_of(body) for body in bodies if body is not None).strip()

    def _placed(self, shapes: list[Shape], relations: dict[str, Relation]) -> list[Shape]:
        """Shapes in placeholders have no place of their own: their layout's is theirs."""
        if all(shape.rectangle for shape in shapes):
            return shapes
        layout = _target(relations, "slideLayout", "")
        if layout not in self._places:
            models = list(shapes_of(self._package.xml(layout), *self._size)) if layout else []
            slots = {_slot(model): model.rectangle for model in models if model.placeholder is not None}
            self._places[layout] = slots
        places = self._places[layout]
        return [Shape(shape.element, shape.rectangle or places.get(_slot(shape))) for shape in shapes]

    def _sections(self, places: dict[str, int]) -> Iterator[Section]:
        for section in self._presentation.findall("extLst/ext/sectionLst/section"):
            ids = (entry.get("id", "") for entry in section.findall("sldIdLst/sldId"))
            shown = [places[each] for each in ids if each in places]
            if shown:
                yield Section(section.get("name", ""), min(shown))

    def _gather_fonts(self, slide: Element, relations: dict[str, Relation]) -> None:
        theme = self._theme_of(_target(relations, "slideLayout", ""))
        fonts = self._fonts.setdefault(theme, _Fonts())
        fonts.named.extend(fonts_named(slide))
        fonts.thai = fonts.thai or has_thai(slide)
        for relation in relations.values():
            if relation.kind in _DRAWN_FROM and not relation.outside:
                drawn = self._package.xml(relation.target)
                fonts.named.extend(fonts_named(drawn))
                fonts.thai = fonts.thai or has_thai(drawn)

    def _theme_of(self, layout: str) -> str:
        """The theme's part behind a layout; what layout and master name is gathered on the way, once."""
        if layout not in self._themes:
            master = _target(self._package.relations(layout), "slideMaster", "") if layout else ""
            theme = _target(self._package.relations(master), "theme", "") if master else ""
            fonts = self._fonts.setdefault(theme, _Fonts())
            for part in filter(None, (layout, master)):
                fonts.named.extend(fonts_named(self._package.xml(part)))
            self._themes[layout] = theme
        return self._themes[layout]

    def _all_fonts(self) -> tuple[AskedFont, ...]:
        found: list[AskedFont] = []
        for part, fonts in self._fonts.items():
            theme = self._package.xml(part) if part else None
            own = fonts_of_theme(theme, thai=fonts.thai) if theme is not None else []
            found.extend(resolved([*fonts.named, *own], theme, thai=fonts.thai))
        return resolved(found)


def _title(shapes: list[Shape]) -> str:
    bodies = (shape.element.find("txBody") for shape in shapes if shape.placeholder_kind in TITLES)
    return next((" ".join(text_of(body).split()) for body in bodies if body is not None), "")


def _links(shapes: list[Shape], relations: dict[str, Relation], places: dict[str, int]) -> Iterator[Link]:
    """Shapes that are links as a whole, and shapes with a link among their words."""
    for shape in shapes:
        if shape.rectangle is None:
            continue
        for click in shape.element.iter("hlinkClick"):
            relation = relations.get(click.get("r:id", ""))
            if relation is None:
                continue
            if relation.outside and relation.kind == "hyperlink":
                yield Link(shape.rectangle, relation.target)
            elif relation.target in places:
                yield Link(shape.rectangle, page=places[relation.target])


def _slot(shape: Shape) -> str:
    mark = shape.placeholder
    return "" if mark is None else mark.get("idx", "0")


def _target(relations: dict[str, Relation], kind: str, otherwise: str | None = None) -> str:
    """The part that a relation of a kind points to."""
    for relation in relations.values():
        if relation.kind == kind and not relation.outside:
            return relation.target
    if otherwise is None:
        raise LookupError(kind)
    return otherwise
