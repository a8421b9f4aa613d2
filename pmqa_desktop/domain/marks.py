"""What the presenter draws on pages: strokes, and the fold of drawing, undoing and clearing on one page."""

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a stroke is drawn with."""

    PEN = "pen"
    HIGHLIGHTER = "highlighter"


class InkColour(StrEnum):
    """The colours of ink; `ui/common/ink.py` says how they look."""

    RED = "red"
    BLUE = "blue"
    GREEN = "green"
    YELLOW = "yellow"


DECIMALS = 4
"""Of a coordinate: a tenth of a pixel on the largest display."""

NEAREST = 0.001
"""Points of a stroke that lie closer together than this, in fractions of the page, are one."""

Points = tuple[float, ...]
"""x and y by turns, as fractions of the page's width and height."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line drawn without lifting the pen."""

    ink: Ink
    colour: InkColour
    width: float
    """As a fraction of the page's height."""
    points: Points
    """At least one point; a single one is a dot."""

    def and_point(self, x: float, y: float) -> "Stroke":
        """The stroke with one more point; one that is hardly away from the last changes nothing."""
        x, y = _on_page(x), _on_page(y)
        last_x, last_y = self.points[-2:]
        if abs(x - last_x) < NEAREST and abs(y - last_y) < NEAREST:
            return self
        return Stroke(self.ink, self.colour, self.width, (*self.points, x, y))


def stroke_from(ink: Ink, colour: InkColour, width: float, x: float, y: float) -> Stroke:
    """A stroke that has only begun."""
    return Stroke(ink, colour, width, (_on_page(x), _on_page(y)))


def _on_page(fraction: float) -> float:
    return round(min(1.0, max(0.0, fraction)), DECIMALS)


@dataclass(frozen=True, slots=True)
class PageMarks:
    """The strokes on one page, with what undoing and redoing lead to.

    Clearing is a step like any other: it can be undone.
    """

    past: tuple[tuple[Stroke, ...], ...] = ()
    """What the page looked like before each step, the oldest first."""
    strokes: tuple[Stroke, ...] = ()
    future: tuple[tuple[Stroke, ...], ...] = ()
    """What was undone, the last undone last."""

    def drawn(self, stroke: Stroke) -> "PageMarks":
        """With one more stroke; what was undone before cannot be redone any more."""
        return PageMarks((*self.past, self.strokes), (*self.strokes, stroke))

    def cleared(self) -> "PageMarks":
        """Without strokes; an empty page stays as it is."""
        return PageMarks((*self.past, self.strokes), ()) if self.strokes else self

    def undone(self) -> "PageMarks":
        """Before the last step; with none, as it is."""
        if not self.past:
            return self
        return PageMarks(self.past[:-1], self.past[-1], (*self.future, self.strokes))

    def redone(self) -> "PageMarks":
        """With the last undone step taken again; with none, as it is."""
        if not self.future:
            return self
        return PageMarks((*self.past, self.strokes), self.future[-1], self.future[:-1])


NO_MARKS = PageMarks()
