"""Drawing on the page that the presenter is at: each step is an event, so all of it comes back."""

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.marks import NO_MARKS, PageMarks, Stroke
from pmqa_desktop.domain.runlog import StrokeDrawn, StrokeRedone, StrokesCleared, StrokeUndone
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.run_control import RunControl

PageKey = tuple[str, int]
"""A medium and the index of its page."""


class MarkControl(QObject):
    """Draws, undoes and clears. Reads what is drawn from the fold, never from itself."""

    changed = Signal()
    """Something was drawn or taken away, on any page."""

    def __init__(self, run_control: RunControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._announced: object = None
        run_control.run_changed.connect(self._on_run_changed)

    def page(self) -> PageKey | None:
        """The page that the presenter can draw on now; None over a video, a card, or without a take."""
        run = self._run_control.active
        if run is None or run.stage.scene is not Scene.SLIDE or run.stage.medium is None:
            return None
        return run.stage.medium, run.stage.page

    def strokes(self, medium: str | None, page: int) -> tuple[Stroke, ...]:
        """What is drawn on a page."""
        return self._marks(medium, page).strokes

    def can_undo(self) -> bool:
        """Whether there is a step to take back on the presenter's page."""
        page = self.page()
        return page is not None and bool(self._marks(*page).past)

    def can_redo(self) -> bool:
        """Whether there is a step to take again on the presenter's page."""
        page = self.page()
        return page is not None and bool(self._marks(*page).future)

    def can_clear(self) -> bool:
        """Whether anything is drawn on the presenter's page."""
        page = self.page()
        return page is not None and bool(self._marks(*page).strokes)

    def draw(self, page: PageKey, stroke: Stroke) -> None:
        """Keep a finished stroke on the page on which it was drawn."""
        if self._run_control.active:
            self._run_control.log_after_paint(StrokeDrawn(*page, stroke))

    def undo(self) -> None:
        """Take the last step on the presenter's page back."""
        page = self.page()
        if page and self.can_undo():
            self._run_control.log_after_paint(StrokeUndone(*page))

    def redo(self) -> None:
        """Take the last step again that was taken back on the presenter's page."""
        page = self.page()
        if page and self.can_redo():
            self._run_control.log_after_paint(StrokeRedone(*page))

    def clear(self) -> None:
        """Wipe the presenter's page; that can be undone."""
        page = self.page()
        if page and self.can_clear():
            self._run_control.log_after_paint(StrokesCleared(*page))

    def _marks(self, medium: str | None, page: int) -> PageMarks:
        run = self._run_control.run
        return run.marks.get((medium or "", page), NO_MARKS) if run else NO_MARKS

    def _on_run_changed(self) -> None:
        run = self._run_control.run
        marks = run.marks if run else None
        if marks is not self._announced:
            self._announced = marks
            self.changed.emit()
