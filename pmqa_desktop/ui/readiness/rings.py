"""The areas of preparation as a row of rings: how much of each is settled, and what holds the visit up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.domain.readiness import Area, Standing, standing
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.ring import Ring
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

DIAL = 64
"""Pixels of a ring."""
WIDTH = 148
"""Pixels that an area takes at least."""
HEIGHT = 152
"""Pixels of the row."""


class AreaRing(QWidget):
    """One area; pressed by mouse, Space or Enter."""

    asked = Signal(str)
    """Its area."""

    def __init__(self, area: str, theme: Theme) -> None:
        super().__init__()
        self._area = area
        self._ring = Ring(theme, pixels=DIAL)
        self._told = label("muted", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        column.addWidget(self._ring)
        column.addWidget(self._told)
        column.addStretch(1)

    def show_area(self, name: str, standing_of_it: Standing, told: str) -> None:
        """Render how far it is; `told` is what holds it up, in words."""
        self._ring.set_word(name)
        self._ring.show_done(standing_of_it.settled, standing_of_it.total)
        self._told.setText(told)
        self.setAccessibleName(f"{name}: {self._ring.accessibleDescription()} {told}".strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It is asked for."""
        self.asked.emit(self._area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By keyboard too."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit(self._area)
        else:
            super().keyPressEvent(event)


class Rings(Worded):
    """Follows the checklist, the calendar and the day."""

    chosen = Signal(str)
    """An area was pressed."""

    def __init__(
        self, book: ReadinessBook, visit_book: VisitBook, today: Today, theme: Theme, wording: Wording
    ) -> None:
        super().__init__()
        self._book = book
        self._visit_book = visit_book
        self._today = today
        self._theme = theme
        self._wording = wording
        self._rings: dict[str, AreaRing] = {}
        held = QWidget()
        self._row = QHBoxLayout(held)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(held)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        for changed in (book.changed, visit_book.changed, today.changed):
            changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        areas = self._book.value.areas
        if [area.id for area in areas] != list(self._rings):
            self._make_rings(areas)
        for area in areas:
            items = (item for item in self._book.value.items if item.area == area.id)
            state = standing(items, self._visit_book.visit.events, self._today.day)
            self._rings[area.id].show_area(self._wording.text(area.name), state, self._told(state))

    def _make_rings(self, areas: tuple[Area, ...]) -> None:
        for ring in self._rings.values():
            self._row.removeWidget(ring)
            ring.hide()
            ring.deleteLater()
        self._rings = {}
        for area in areas:
            ring = AreaRing(area.id, self._theme)
            ring.asked.connect(self.chosen)
            self._row.addWidget(ring, 1)
            self._rings[area.id] = ring

    def _told(self, state: Standing) -> str:
        number = self._wording.number
        parts = []
        if state.blocking:
            parts.append(self.tr("{count} critical").format(count=number(state.blocking)))
        if state.overdue:
            parts.append(self.tr("\u25b2 {count} overdue").format(count=number(state.overdue)))
        return " \u00b7 ".join(parts)
