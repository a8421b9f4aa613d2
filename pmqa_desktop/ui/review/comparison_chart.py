"""A take as a chart: the plan, what it took, what the other take took, and the spread of all that count."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from pmqa_desktop.domain.comparison import Compared
from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS, format_span
from pmqa_desktop.ui.common.hatch import paint_hatched
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.worded import Worded

ROW = 40
HEAD = 56
"""Pixels above the rows: what the marks mean, and the scale."""
TITLES = 320
FIGURES = 84
"""Pixels of what the take took, in figures."""
MARGIN = 12
STEPS_MS = tuple(seconds * SECOND_MS for seconds in (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200))
TICK_WIDTH = 64
"""Pixels that a mark on the scale has at least."""


class ComparisonChart(Worded):
    """A row for each line of the comparison; where the mouse rests, it is told in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[Compared, ...] = ()
        self._with_other = False
        self.setFont(font(14))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self.setAccessibleName(self.tr("Chart of planned and actual times"))
        self._marks = (
            (self.tr("planned"), self._paint_plan),
            (self.tr("this take"), self._paint_taken),
            (self.tr("too long"), self._paint_over),
            (self.tr("the other take"), self._paint_other),
            (self.tr("all takes: shortest, median, longest"), self._paint_spread),
        )
        self.setAccessibleDescription("\n".join(map(self._told, self._rows)))
        self.update()

    def show_rows(self, rows: tuple[Compared, ...], *, with_other: bool) -> None:
        """Show other lines; `with_other`: there is a take to compare with."""
        self._rows, self._with_other = rows, with_other
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.say()

    def sizeHint(self) -> QSize:
        """As high as all rows are."""
        return QSize(800, HEAD + ROW * max(1, len(self._rows)) + MARGIN)

    def event(self, event: QEvent) -> bool:
        """Say the row under the mouse in words."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = (event.pos().y() - HEAD) // ROW
            words = self._told(self._rows[at]) if 0 <= at < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What the marks mean, the scale, the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._colour("surface"))
        self._paint_legend(painter)
        self._paint_scale(painter)
        for at, row in enumerate(self._rows):
            self._paint_row(painter, row, HEAD + at * ROW)

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)

    def _place(self, from_ms: int, to_ms: int, top: float, height: float) -> QRectF:
        """Where a time lies on the scale."""
        left, width = TITLES + MARGIN, self.width() - TITLES - FIGURES - 3 * MARGIN
        longest = max((row.longest_ms for row in self._rows), default=0) or MINUTE_MS
        begin, end = (left + width * ms / longest for ms in (from_ms, to_ms))
        return QRectF(begin, top, end - begin, height)

    def _paint_legend(self, painter: QPainter) -> None:
        painter.setFont(font(12))
        left = float(MARGIN)
        for words, paint in self._marks:
            if paint == self._paint_other and not self._with_other:
                continue
            paint(painter, QRectF(left, 10, 28, 12))
            painter.setPen(self._colour("muted"))
            width = painter.fontMetrics().horizontalAdvance(words)
            place = QRectF(left + 36, 4, width + 4, 24)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            left = place.right() + 20

    def _paint_scale(self, painter: QPainter) -> None:
        longest = max((row.longest_ms for row in self._rows), default=0) or MINUTE_MS
        room = self._place(0, longest, 0, 0).width()
        step = next((ms for ms in STEPS_MS if room * ms / longest >= TICK_WIDTH), STEPS_MS[-1])
        bottom = HEAD + ROW * len(self._rows)
        for ms in range(0, longest + 1, step):
            at = self._place(0, ms, 0, 0).right()
            painter.setPen(QPen(self._colour("line"), 1))
            painter.drawLine(QPointF(at, HEAD - 4), QPointF(at, bottom))
            painter.setPen(self._colour("muted"))
            place = QRectF(at - TICK_WIDTH / 2, HEAD - 24, TICK_WIDTH, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, format_span(ms))

    def _paint_row(self, painter: QPainter, row: Compared, top: float) -> None:
        painter.setFont(font(14))
        painter.setPen(self._colour("text"))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, TITLES - MARGIN)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(MARGIN, top, TITLES - MARGIN, ROW), left, title)
        if row.planned_ms is not None:
            self._paint_plan(painter, self._place(0, row.planned_ms, top + 7, 14))
        if row.taken_ms is not None:
            within = row.taken_ms if row.planned_ms is None else min(row.taken_ms, row.planned_ms)
            self._paint_taken(painter, self._place(0, within, top + 8, 12))
            if within < row.taken_ms:
                self._paint_over(painter, self._place(within, row.taken_ms, top + 8, 12))
        if row.other_ms is not None and self._with_other:
            self._paint_other(painter, self._place(0, row.other_ms, top + 23, 5))
        if row.past is not None:
            self._paint_past(painter, row, top)
        self._paint_figures(painter, row, top)

    def _paint_past(self, painter: QPainter, row: Compared, top: float) -> None:
        if row.past is not None:
            place = self._place(row.past.least_ms, row.past.most_ms, top + 30, 8)
            median = self._place(0, row.past.median_ms, 0, 0).right()
            self._paint_spread(painter, place, median)

    def _paint_figures(self, painter: QPainter, row: Compared, top: float) -> None:
        words = "\u2013" if row.taken_ms is None else format_span(row.taken_ms)
        painter.setPen(self._colour("muted" if row.taken_ms is None or row.flipped else "text"))
        place = QRectF(self.width() - FIGURES - MARGIN, top, FIGURES, ROW)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_plan(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(self._colour("muted"), 1))
        painter.setBrush(self._colour("ground"))
        painter.drawRect(place)
        painter.fillRect(
            QRectF(place.right() - 1, place.top() - 2, 2, place.height() + 4), self._colour("text")
        )

    def _paint_taken(self, painter: QPainter, place: QRectF) -> None:
        painter.fillRect(place, self._colour("accent"))

    def _paint_over(self, painter: QPainter, place: QRectF) -> None:
        paint_hatched(painter, place, self._colour("overtime"), self._colour("surface"))

    def _paint_other(self, painter: QPainter, place: QRectF) -> None:
        middle = place.center().y()
        painter.fillRect(QRectF(place.left(), middle - 2.5, place.width(), 5), self._colour("muted"))

    def _paint_spread(self, painter: QPainter, place: QRectF, median: float | None = None) -> None:
        """A line from the shortest to the longest, with a mark at either end and a dot at the median."""
        middle = place.center().y()
        painter.setPen(QPen(self._colour("text"), 1.5))
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
        for at in (place.left(), place.right()):
            painter.drawLine(QPointF(at, middle - 3), QPointF(at, middle + 3))
        painter.setBrush(self._colour("text"))
        painter.drawEllipse(QPointF(place.center().x() if median is None else median, middle), 3, 3)

    def _told(self, row: Compared) -> str:
        parts = []
        if row.planned_ms is not None:
            parts.append(self.tr("planned {time}").format(time=format_span(row.planned_ms)))
        if row.taken_ms is None:
            parts.append(self.tr("not in this take"))
        elif row.flipped:
            parts.append(self.tr("flipped over in this take"))
        else:
            parts.append(self.tr("this take {time}").format(time=format_span(row.taken_ms)))
        if row.other_ms is not None and self._with_other:
            parts.append(self.tr("the other take {time}").format(time=format_span(row.other_ms)))
        if row.past is not None:
            words = self.tr("all takes {least} to {most}, median {median}")
            least, median, most = map(format_span, (row.past.least_ms, row.past.median_ms, row.past.most_ms))
            parts.append(words.format(least=least, median=median, most=most))
        return f"{row.title}: {', '.join(parts)}"
