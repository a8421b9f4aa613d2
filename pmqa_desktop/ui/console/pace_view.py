"""The presenter's pace: this page's time against its budget, and whether the item is late at this page."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout

from pmqa_desktop.domain.pace import Pace, pace
from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.domain.spans import SECOND_MS, format_span
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.plan_bar import PlanBar
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded

TOLD_FROM_MS = 5 * SECOND_MS
"""Less of being late or early is on time."""
ROOM = 1.5
"""How much of a page's budget the bar has room for before it shrinks."""


class PaceView(Worded):
    """Seen while a page of an item with a planned time is up."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        theme: Theme,
        usual_pages: Callable[[], Mapping[PageKey, int]],
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._stage_control = stage_control
        self._usual_pages = usual_pages
        self._words = label("body")
        self._bar = PlanBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        run_control.run_changed.connect(self._follow)
        run_control.ticked.connect(self._follow)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._follow()

    def _follow(self) -> None:
        run, count = self._run_control.active, self._stage_control.page_count()
        now = self._run_control.now()
        told = pace(run, now, count, self._usual_pages()) if run else None
        self.setVisible(told is not None)
        if told is None:
            return
        words = self._said(told)
        if words != self._words.text():
            self._words.setText(words)
            self._bar.show_spans(
                told.budget_ms, told.spent_ms, max(round(told.budget_ms * ROOM), told.spent_ms)
            )

    def _said(self, told: Pace) -> str:
        spent, budget = format_span(told.spent_ms), format_span(told.budget_ms)
        offset = format_span(abs(told.offset_ms))
        if abs(told.offset_ms) < TOLD_FROM_MS:
            words = self.tr("This slide {spent} of {budget}, on pace")
        elif told.offset_ms > 0:
            words = self.tr("This slide {spent} of {budget}, {offset} behind")
        else:
            words = self.tr("This slide {spent} of {budget}, {offset} ahead")
        return words.format(spent=spent, budget=budget, offset=offset)
