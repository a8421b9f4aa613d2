"""The tool in the presenter's hand: laser pointer, spotlight, magnifier, pen or highlighter.

Where it points is gone in the next moment and no event; what a pen has drawn becomes one as it is lifted.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.marks import Ink, InkColour, Stroke, stroke_from
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.mark_control import MarkControl, PageKey
from pmqa_desktop.services.stage_control import StageControl

Place = tuple[float, float]
"""x and y as fractions of the picture's width and height."""


class Tool(StrEnum):
    """What the mouse does over the picture."""

    NONE = "none"
    LASER = "laser"
    SPOTLIGHT = "spotlight"
    MAGNIFIER = "magnifier"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"


INKS = {Tool.PEN: Ink.PEN, Tool.HIGHLIGHTER: Ink.HIGHLIGHTER}

INK_WIDTHS = {Ink.PEN: 0.006, Ink.HIGHLIGHTER: 0.035}
"""Of a new stroke, in fractions of the page's height."""

SPOTLIGHT_RADII = (0.08, 0.12, 0.16, 0.22, 0.3, 0.4)
"""Fractions of the picture's height."""

MAGNIFICATIONS = (2.0, 2.5, 3.0, 3.5, 4.0)


class Pointer(QObject):
    """Which tool is in hand, where it points, and the stroke that is being drawn."""

    tool_changed = Signal()
    """Another tool, colour or size."""
    moved = Signal()
    """It points to another place, or to none."""
    stroke_grown = Signal()
    """The stroke under way is longer, or gone."""

    def __init__(
        self, stage_control: StageControl, marks: MarkControl, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stage_control = stage_control
        self._marks = marks
        self._drawn_on: PageKey | None = None
        self._radius, self._magnification = 2, 0
        self.tool = Tool.NONE
        self.place: Place | None = None
        self.stroke: Stroke | None = None
        self._colours = {Ink.PEN: InkColour.RED, Ink.HIGHLIGHTER: InkColour.YELLOW}
        stage_control.stage_changed.connect(self._on_stage_changed)

    @property
    def spotlight_radius(self) -> float:
        """In fractions of the picture's height."""
        return SPOTLIGHT_RADII[self._radius]

    @property
    def magnification(self) -> float:
        """How many times larger the magnifier shows the page."""
        return MAGNIFICATIONS[self._magnification]

    @property
    def ink(self) -> Ink | None:
        """What the tool in hand draws with; None for one that does not draw."""
        return INKS.get(self.tool)

    @property
    def colour(self) -> InkColour:
        """The colour of the next stroke."""
        return self._colours[self.ink or Ink.PEN]

    @property
    def reaches_audience(self) -> bool:
        """Whether what it points at is what the audience sees: not while the presenter looks ahead."""
        here, there = self._stage_control.stage, self._stage_control.audience_stage
        return (here.scene, here.medium, here.page) == (there.scene, there.medium, there.page)

    def take(self, tool: Tool) -> None:
        """Take a tool in hand; the one that is there already is put away."""
        self._lift()
        self.tool = Tool.NONE if tool is self.tool else tool
        if self.tool is Tool.NONE:
            self.place = None
        self.tool_changed.emit()

    def put_away(self) -> None:
        """Take nothing in hand."""
        if self.tool is not Tool.NONE:
            self.take(self.tool)

    def choose_colour(self, colour: InkColour) -> None:
        """Draw the next strokes of the ink in hand in a colour."""
        self._colours[self.ink or Ink.PEN] = colour
        self.tool_changed.emit()

    def next_colour(self) -> None:
        """The colour after the one in hand."""
        colours = list(InkColour)
        self.choose_colour(colours[(colours.index(self.colour) + 1) % len(colours)])

    def resize(self, steps: int) -> None:
        """Make the spotlight wider or the magnifier stronger by steps; narrower or weaker below 0."""
        if self.tool is Tool.SPOTLIGHT:
            self._radius = _within(self._radius + steps, len(SPOTLIGHT_RADII))
        elif self.tool is Tool.MAGNIFIER:
            self._magnification = _within(self._magnification + steps, len(MAGNIFICATIONS))
        else:
            return
        self.tool_changed.emit()

    def point(self, x: float, y: float) -> None:
        """Point to a place of the picture."""
        if self.tool is Tool.NONE or (x, y) == self.place:
            return
        self.place = (x, y)
        if self.stroke is not None:
            self.stroke = self.stroke.and_point(x, y)
            self.stroke_grown.emit()
        self.moved.emit()

    def leave(self) -> None:
        """Point nowhere: the mouse is not over the picture. A stroke under way goes on when it comes back."""
        if self.place is not None and self.stroke is None:
            self.place = None
            self.moved.emit()

    def press(self, x: float, y: float) -> None:
        """Put the pen on the page. Over what is no page, and under a cover, nothing is drawn."""
        self.point(x, y)
        ink, page, stage = self.ink, self._marks.page(), self._stage_control.stage
        if ink and page and stage.scene is Scene.SLIDE and not (stage.black or stage.white):
            self._drawn_on = page
            self.stroke = stroke_from(ink, self.colour, INK_WIDTHS[ink], x, y)
            self.stroke_grown.emit()

    def release(self) -> None:
        """Lift the pen: the stroke stays on its page."""
        self._lift()

    def _lift(self) -> None:
        stroke, page = self.stroke, self._drawn_on
        self.stroke = self._drawn_on = None
        if stroke is not None and page is not None:
            self._marks.draw(page, stroke)
            self.stroke_grown.emit()

    def _on_stage_changed(self) -> None:
        """A stroke does not run over to another page."""
        if self.stroke is not None and self._marks.page() != self._drawn_on:
            self._lift()


def _within(step: int, count: int) -> int:
    return min(max(0, step), count - 1)
