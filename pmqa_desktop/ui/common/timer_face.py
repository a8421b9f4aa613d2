"""The timer: remaining time in large figures, with its phase as a colour and a word.

An item without a planned time shows how long it has run.
"""

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.spans import format_remaining, format_span
from pmqa_desktop.domain.timing import Phase, Timings
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.worded import Worded


class TimerFace(Worded):
    """Shows what is left of the current item; renders what it is given and counts nothing."""

    def __init__(
        self, theme: Theme, pixels: int, parent: QWidget | None = None, *, beside: bool = False
    ) -> None:
        """`beside`: the word stands beside the figures, not below them."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Run | None, Timings | None] = (None, None)
        self._figures = QLabel("0:00")
        self._figures.setFont(font(pixels, QFont.Weight.DemiBold))
        self._word = QLabel()
        self._word.setFont(font(max(14, pixels // 4), QFont.Weight.Medium))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        line = QBoxLayout(across if beside else down, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16 if beside else 0)
        line.addWidget(self._figures)
        line.addWidget(self._word)
        theme.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name the timer and its phase anew."""
        self.setAccessibleName(self.tr("Remaining time"))
        self.show_timings(*self._shown)

    def show_timings(self, run: Run | None, timings: Timings | None) -> None:
        """Render an instant of a take."""
        self._shown = (run, timings)
        if run is None or timings is None or run.leg is None:
            self._show("\u2013:\u2013\u2013", "", self._theme.colour("muted"))
            return
        timed = run.item is not None and run.item.is_timed
        word = self._phase_word(timings.phase) if timed else self.tr("Elapsed")
        if run.answering:
            word = self.tr("Assessor speaks, {time}").format(time=format_span(timings.answering_ms))
        figures = format_remaining(timings.remaining_ms) if timed else format_span(timings.elapsed_ms)
        self._show(figures, self.tr("Paused") if run.paused else word, self._phase_colour(timings.phase))

    def _show(self, figures: str, word: str, colour: QColor) -> None:
        if self._figures.text() != figures:
            self._figures.setText(figures)
        if self._word.text() != word:
            self._word.setText(word)
        sheet = f"color: {colour.name()}"
        if self._figures.styleSheet() != sheet:
            self._figures.setStyleSheet(sheet)
            self._word.setStyleSheet(sheet)

    def _phase_colour(self, phase: Phase) -> QColor:
        """Goes with the phase's word, never alone."""
        return self._theme.colour("text" if phase is Phase.NORMAL else phase.value)

    def _phase_word(self, phase: Phase) -> str:
        return {
            Phase.NORMAL: self.tr("On time"),
            Phase.WARNING: self.tr("Nearly time"),
            Phase.DANGER: self.tr("Come to the end"),
            Phase.OVERTIME: self.tr("Overtime"),
        }[phase]
