"""One slide in the grid: its small picture, its number and title, and marks for up, seen and hidden."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.page_search import Entry
from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.pictures import fitted, to_image
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.console.page_list import ENTRY

WORDS_HEIGHT = 28
"""Pixels below the picture for number and title."""
MARGIN = 8
SEEN_MARK = 16


class PageTile(QStyledItemDelegate):
    """Paints the tiles. What is up, seen and drawn it asks of whoever knows."""

    def __init__(
        self,
        theme: Theme,
        picture: Callable[[int], Picture | None],
        is_up: Callable[[int], bool],
        is_seen: Callable[[int], bool],
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._is_up = is_up
        self._is_seen = is_seen
        self.hidden_word = ""
        self.size = QSize(200, 150)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles are alike."""
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one slide."""
        entry: Entry = index.data(ENTRY)
        state, area = option.state, option.rect.adjusted(4, 4, -4, -4)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(area, 6, 6)
        picture = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - WORDS_HEIGHT)
        self._paint_picture(painter, picture, entry)
        words = QRect(picture.left(), picture.bottom() + 1, picture.width(), WORDS_HEIGHT + MARGIN // 2)
        self._paint_words(painter, words, entry, selected)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        picture = self._picture(entry.page) if entry.page is not None else None
        if picture is not None:
            place = fitted(QSize(picture.width, picture.height), area)
            painter.fillRect(area, self._theme.colour("line"))
            painter.drawImage(place, to_image(picture))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        if entry.page is None:
            painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(area)
            painter.setFont(font(14))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.hidden_word)
        else:
            painter.drawRect(area)

    def _paint_words(self, painter: QPainter, area: QRect, entry: Entry, selected: bool) -> None:
        """The number in a box where the slide is up; a tick behind it where it has been seen."""
        colour = self._theme.colour(
            "on_accent" if selected else "text" if entry.page is not None else "muted"
        )
        number, bold = str(entry.number), font(14, QFont.Weight.DemiBold)
        width = max(22, QFontMetrics(bold).horizontalAdvance(number) + 10)
        box = QRect(area.left(), area.center().y() - 11, width, 22)
        painter.setFont(bold)
        if entry.page is not None and self._is_up(entry.page):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("on_accent" if selected else "accent"))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(self._theme.colour("accent" if selected else "on_accent"))
        else:
            painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        left = box.right() + 6
        if entry.page is not None and self._is_seen(entry.page):
            mark = icon(self._theme, "check", "on_accent" if selected else "muted", SEEN_MARK)
            mark.paint(painter, QRect(left, area.center().y() - SEEN_MARK // 2, SEEN_MARK, SEEN_MARK))
            left += SEEN_MARK + 4
        painter.setPen(colour)
        painter.setFont(font(14))
        room = QRect(left, area.top(), area.right() - left, area.height())
        title = QFontMetrics(font(14)).elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
