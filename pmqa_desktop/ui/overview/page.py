"""The visit at a glance: what it is for, how long until then, what is ready, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.visit import Showcase
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.widgets import card, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

IN_A_ROW = 3
"""Showcases beside each other."""


class OverviewPage(Worded):
    """Renders the visit as it is stored, counted from `today`."""

    def __init__(self, book: VisitBook, media: dict[str, Medium], today: Today, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("page")
        self._book = book
        self._media = media
        self._wording = wording
        self._today = today
        self._shown: QWidget | None = None
        self._held = QWidget()
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._held)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroll)
        today.changed.connect(self.say)
        book.changed.connect(self.say)
        self.say()

    def add_below(self, widget: QWidget) -> None:
        """Add something below what the visit is."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def say(self) -> None:
        """Render the visit anew."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._award())
        column.addLayout(self._events())
        column.addWidget(label("section", self.tr("Showcases")))
        if self._book.visit.showcases:
            column.addLayout(self._showcases())
        else:
            column.addWidget(label("muted", self.tr("The visit has no showcase yet."), wrap=True))
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._column.insertWidget(0, shown)
        self._shown = shown

    def _award(self) -> QFrame:
        award = self._book.visit.award
        return card(
            label("heading", self._wording.text(self._book.visit.organisation)),
            label("body", self._wording.text(award.name), wrap=True),
            label("muted", self._wording.text(award.category_name), wrap=True),
        )

    def _events(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for event in self._book.visit.events:
            row.addWidget(self._event(event), 1)
        return row

    def _event(self, event: Event) -> QFrame:
        days = (event.date - self._today.day).days
        return card(
            label("section", self._wording.text(event.title), wrap=True),
            label("figure", self._countdown(days)),
            label("muted", self._wording.date(event.date, DateStyle.WEEKDAY)),
        )

    def _countdown(self, days: int) -> str:
        if days > 1:
            return self.tr("In {days} days").format(days=self._wording.number(days))
        if days == 1:
            return self.tr("Tomorrow")
        return self.tr("Today") if days == 0 else self.tr("Over")

    def _showcases(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for position, showcase in enumerate(self._book.visit.showcases):
            place = divmod(position, IN_A_ROW)
            grid.addWidget(self._showcase(position, showcase), *place)
        return grid

    def _showcase(self, position: int, showcase: Showcase) -> QFrame:
        owner = self._book.visit.body(showcase.owner).name if showcase.owner else None
        files = [medium for medium in self._media.values() if medium.showcase == showcase.id]
        lines = [self._deliverable(medium) for medium in files]
        return card(
            label("section", self.tr("Showcase {number}").format(number=self._wording.number(position + 1))),
            label("body", self._wording.text(showcase.title), wrap=True),
            label("muted", self._wording.text(owner) if owner else "", wrap=True),
            *(label("body", line, wrap=True) for line in lines),
        )

    def _deliverable(self, medium: Medium) -> str:
        title = self._wording.text(medium.title)
        if medium.file is None:
            return self.tr("\u25cb {title}: no file yet").format(title=title)
        return self.tr("\u25cf {title}: {file}").format(title=title, file=medium.file.name)
