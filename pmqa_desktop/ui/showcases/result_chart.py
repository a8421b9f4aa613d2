"""A result by year as bars, the target as a line and the comparator as a mark; its table stands above."""

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.results import ResultRow, number
from pmqa_desktop.services.record_columns import year_said
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.wording import Wording

HEIGHT = 180
_LEFT, _TOP, _BOTTOM = 24, 28, 28
_BAR, _STEP = 48, 96
"""Pixels."""


class ResultChart(QWidget):
    """Small, and sharp at any scale; without a row it is empty."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._row: ResultRow | None = None
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_row(self, row: ResultRow | None) -> None:
        """Draw a row's values."""
        self._row = row
        self.setAccessibleName(self._wording.text(row.indicator) if row else "")
        told = [f"{year} {value}" for year, value in row.series] if row else []
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Pixels that it likes to have."""
        return QSize(_LEFT * 2 + _STEP * 6, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars from a common zero, each with its value; shapes tell target and comparator apart."""
        row = self._row
        if row is None or not row.series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target, other = row.target_number, _number(row.comparator_value)
        values = [value for _year, value in row.series]
        highest = max([*values, *(each for each in (target, other) if each is not None), Decimal(1)])
        lowest = min([*values, Decimal(0)])
        span = float(highest - lowest) or 1.0
        room = self.height() - _TOP - _BOTTOM

        def height_of(value: Decimal) -> float:
            return _TOP + room * (1 - float(value - lowest) / span)

        zero = height_of(Decimal(0))
        right = _LEFT + _STEP * len(values)
        for place, (year, value) in enumerate(row.series):
            left = _LEFT + place * _STEP + (_STEP - _BAR) / 2
            top = height_of(value)
            bar = QRectF(left, min(top, zero), _BAR, max(1.0, abs(zero - top)))
            painter.fillRect(bar, self._theme.colour("accent"))
            self._say(painter, QRectF(left - 24, min(top, zero) - 22, _BAR + 48, 20), f"{value:f}", "text")
            said = year_said(year, self._wording.preferences)
            self._say(painter, QRectF(left - 24, self.height() - _BOTTOM + 4, _BAR + 48, 20), said, "muted")
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(_LEFT, zero), QPointF(right, zero))
        if target is not None:
            words = self.tr("Target {value}").format(value=f"{target:f}")
            self._draw_target(painter, height_of(target), right, words)
        if other is not None:
            who = row.comparator or self.tr("Comparator")
            self._draw_comparator(painter, height_of(other), right, f"{who} {other:f}")

    def _draw_target(self, painter: QPainter, at: float, right: float, words: str) -> None:
        painter.setPen(QPen(self._theme.colour("warning"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(_LEFT, at), QPointF(right + 16, at))
        self._say(painter, QRectF(right + 24, at - 20, 280, 20), words, "warning", left=True)

    def _draw_comparator(self, painter: QPainter, at: float, right: float, words: str) -> None:
        colour = self._theme.colour("ok")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = QPointF(right + 8, at)
        points = (QPointF(-6, 0), QPointF(0, -6), QPointF(6, 0), QPointF(0, 6))
        painter.drawPolygon(QPolygonF([middle + point for point in points]))
        self._say(painter, QRectF(right + 24, at, 280, 20), words, "ok", left=True)

    def _say(self, painter: QPainter, place: QRectF, words: str, token: str, *, left: bool = False) -> None:
        painter.setPen(self._theme.colour(token))
        painter.setFont(font(14))
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)


def _number(text: str) -> Decimal | None:
    try:
        return number(text)
    except ValueError:
        return None
