"""The timer: remaining time in large figures, with its phase as a colour and a word."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.timing import Phase, Timings
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.timer_words import TimerWords, timer_words
from pmqa_desktop.ui.common.worded import Worded


class TimerFace(Worded):
    """Shows what is left of the current item; renders what it is given and counts nothing.

    In overtime the figures stand on a ground of their own: that is seen without reading them.
    """

    def __init__(
        self, theme: Theme, pixels: int, parent: QWidget | None = None, *, beside: bool = False
    ) -> None:
        """`beside`: the word stands beside the figures, not below them."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Run | None, Timings | None] = (None, None)
        self._words: TimerWords | None = None
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
        if self._shown[0] is None:
            self.show_words(self._words)
        else:
            self.show_timings(*self._shown)

    def show_timings(self, run: Run | None, timings: Timings | None) -> None:
        """Render an instant of a take."""
        self._shown = (run, timings)
        self.show_words(timer_words(run, timings))

    def show_words(self, shown: TimerWords | None) -> None:
        """Render figures with their word and phase, whatever they are of; None where there is nothing."""
        self._words = shown
        if shown is None:
            self._show("\u2013:\u2013\u2013", "", "muted")
        else:
            self._show(
                shown.figures, shown.word, "text" if shown.phase is Phase.NORMAL else shown.phase.value
            )

    def _show(self, figures: str, word: str, token: str) -> None:
        """The colour of a phase goes with its word, never alone."""
        if self._figures.text() != figures:
            self._figures.setText(figures)
        if self._word.text() != word:
            self._word.setText(word)
        colour = sheet = f"color: {self._theme.colour(token).name()}"
        if token == Phase.OVERTIME.value:
            ground, on_it = self._theme.colour(token).name(), self._theme.colour("on_accent").name()
            sheet = f"color: {on_it}; background: {ground}; border-radius: 8px; padding: 0 8px"
        if self._figures.styleSheet() != sheet:
            self._figures.setStyleSheet(sheet)
            self._word.setStyleSheet(colour)
