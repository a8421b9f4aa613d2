"""The time an item was given against the time it took, on a scale that the bars of a list share."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.ui.common.hatch import paint_hatched
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.worded import Worded

HEIGHT = 24
_TRACK = 12


class PlanBar(Worded):
    """The plan as an outline that ends in a mark, what was used of it filled, what was too much hatched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._planned_ms, self._scale_ms = 0, 1
        self._actual_ms: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(12))
        theme.changed.connect(self.update)
        self.say()

    def show_spans(self, planned_ms: int, actual_ms: int | None, scale_ms: int) -> None:
        """Show a plan and what came of it; None was not run. The whole width stands for `scale_ms`."""
        self._planned_ms, self._actual_ms = planned_ms, actual_ms
        self._scale_ms = max(1, scale_ms)
        self.say()
        self.update()

    def say(self) -> None:
        """See `Worded`."""
        self._not_run = self.tr("Not run")
        told = self._told()
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """A line's height; the width is for whoever lines bars up."""
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrower, differences are not seen."""
        return QSize(80, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plan, then what was used of it, then what went beyond."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._actual_ms is None:
            self._paint_not_run(painter)
            return
        within = min(self._planned_ms, self._actual_ms)
        self._paint_outline(painter, Qt.PenStyle.SolidLine)
        painter.fillRect(self._part(0, within), self._theme.colour("accent"))
        if self._actual_ms > self._planned_ms:
            self._paint_overtime(painter, self._part(self._planned_ms, self._actual_ms))
        self._paint_end_of_plan(painter)

    def _told(self) -> str:
        planned = format_span(self._planned_ms)
        if self._actual_ms is None:
            return self.tr("Planned {planned}, not run").format(planned=planned)
        actual, over = format_span(self._actual_ms), self._actual_ms - self._planned_ms
        if over > 0:
            words = self.tr("Planned {planned}, took {actual}: {over} too long")
        elif over < 0:
            words = self.tr("Planned {planned}, took {actual}: {over} left")
        else:
            words = self.tr("Planned {planned}, took {actual}")
        return words.format(planned=planned, actual=actual, over=format_span(abs(over)))

    def _part(self, begin_ms: int, end_ms: int) -> QRectF:
        """The place of a part of the scale; what is longer than the scale ends at the edge."""
        width = self.width() - 2
        left, right = (1 + width * min(1.0, each / self._scale_ms) for each in (begin_ms, end_ms))
        return QRectF(left, (self.height() - _TRACK) / 2, right - left, _TRACK)

    def _paint_outline(self, painter: QPainter, style: Qt.PenStyle) -> None:
        painter.setPen(QPen(self._theme.colour("muted"), 1, style))
        painter.setBrush(self._theme.colour("ground"))
        painter.drawRect(self._part(0, self._planned_ms).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_not_run(self, painter: QPainter) -> None:
        """A broken outline, and the word where there is room behind it."""
        self._paint_outline(painter, Qt.PenStyle.DashLine)
        room = self.rect().adjusted(round(self._part(0, self._planned_ms).right()) + 8, 0, 0, 0)
        if room.width() >= painter.fontMetrics().horizontalAdvance(self._not_run):
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._not_run)

    def _paint_overtime(self, painter: QPainter, place: QRectF) -> None:
        paint_hatched(painter, place, self._theme.colour("overtime"), self._theme.colour("surface"))

    def _paint_end_of_plan(self, painter: QPainter) -> None:
        at = self._part(0, self._planned_ms).right()
        place = QRectF(at - 1, 2, 2, self.height() - 4)
        painter.fillRect(place, self._theme.colour("text"))
