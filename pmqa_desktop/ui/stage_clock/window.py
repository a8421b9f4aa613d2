"""The stage clock: for a third display, or a tablet beside the camera. It is looked at and never operated."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from pmqa_desktop.domain.timing import Phase
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.timer_words import timer_words
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

TITLE, FIGURES, WORD, MESSAGE = (0.04, 0.14), (0.2, 0.46), (0.68, 0.11), (0.82, 0.14)
"""Where each line stands: its top and its height, as parts of the window's."""
MARGIN = 0.04
"""Left and right, as a part of the window's width."""
MEASURED = 100
"""Pixels of the type in which a line is measured."""


class StageClockWindow(Worded):
    """Remaining time, current item and the moderator's message, as large as the window lets them be.

    Between items it is a clock. In overtime all of it changes colour: that is seen from the corner of an eye.
    """

    def __init__(self, run_control: RunControl, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._run_control = run_control
        self._theme = theme
        self._wording = wording
        self._lines = ("", "", "", "")
        self._phase = Phase.NORMAL
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(800, 480)
        run_control.run_changed.connect(self._follow)
        run_control.ticked.connect(self._follow)
        theme.changed.connect(self.update)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("PMQA \u2013 stage clock"))
        self.setToolTip(self.tr("F11 or a double click: fill the display, and back"))
        self._follow()

    def lines(self) -> tuple[str, str, str, str]:
        """What is shown: the item, the figures, what they mean, the message."""
        return self._lines

    def toggle_full_screen(self) -> None:
        """Fill the display, or become a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 and Esc, as everywhere else."""
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The same with a finger."""
        self.toggle_full_screen()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the four lines."""
        over = self._phase is Phase.OVERTIME
        ground = self._theme.colour("overtime" if over else "ground")
        text = self._theme.colour("on_accent" if over else "text")
        phase = text if over or self._phase is Phase.NORMAL else self._theme.colour(self._phase.value)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        title, figures, word, message = self._lines
        self._draw(painter, title, TITLE, text, QFont.Weight.Medium)
        self._draw(painter, figures, FIGURES, phase, QFont.Weight.DemiBold)
        self._draw(painter, word, WORD, phase, QFont.Weight.Medium)
        if message:
            painter.fillRect(self._place(MESSAGE), self._theme.colour("accent"))
            self._draw(painter, message, MESSAGE, self._theme.colour("on_accent"), QFont.Weight.DemiBold)

    def _follow(self) -> None:
        run, timings = self._run_control.active, self._run_control.timings()
        shown = timer_words(run, timings)
        message = run.message if run else ""
        if run is None or run.item is None or shown is None:
            now = self._wording.clock(self._run_control.now())
            lines, phase = ("", now, "", message), Phase.NORMAL
        else:
            lines = (self._wording.text(run.item.title), shown.figures, shown.word, message)
            phase = shown.phase
        if (lines, phase) != (self._lines, self._phase):
            self._lines, self._phase = lines, phase
            self.setAccessibleName(" \u00b7 ".join(line for line in lines if line))
            self.update()

    def _place(self, line: tuple[float, float]) -> QRectF:
        top, height = line
        return QRectF(0, top * self.height(), self.width(), height * self.height())

    def _draw(
        self, painter: QPainter, words: str, line: tuple[float, float], colour: QColor, weight: QFont.Weight
    ) -> None:
        """On one line, as large as it fits."""
        if not words:
            return
        margin = MARGIN * self.width()
        place = self._place(line).adjusted(margin, 0, -margin, 0)
        measured = QFontMetricsF(font(MEASURED, weight))
        scale = min(place.width() / measured.horizontalAdvance(words), place.height() / measured.height())
        painter.setFont(font(max(1, int(MEASURED * scale)), weight))
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
