"""The shared widgets that were made for these screens, with words of a visit that never was."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.ui.common.choices import Choice
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.month_grid import MonthGrid
from pmqa_desktop.ui.common.picker import Picker
from pmqa_desktop.ui.common.plan_bar import PlanBar
from pmqa_desktop.ui.common.ring import Ring
from pmqa_desktop.ui.common.status_chip import Kind, StatusChip
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

LEAP_DAY = datetime.date(2024, 2, 29)
"""29 February 2567, which Qt's own date editor refuses."""
_SPANS = ((20, 20), (15, 12), (30, 34), (10, 18), (15, None))
_DONE = ((7, 12), (9, 9), (0, 0), (118, 240))


class Chips(Worded):
    """A chip of each kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chips = {kind: StatusChip(theme) for kind in Kind}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, chip in enumerate(self._chips.values()):
            grid.addWidget(chip, at // 4, at % 4, Qt.AlignmentFlag.AlignLeft)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        for kind, word in (
            (Kind.NEUTRAL, self.tr("To do")),
            (Kind.ACCENT, self.tr("Under way")),
            (Kind.OK, self.tr("Ready")),
            (Kind.WARNING, self.tr("Due soon")),
            (Kind.DANGER, self.tr("Late")),
            (Kind.OVERTIME, self.tr("Overtime")),
            (Kind.MUTED, self.tr("Does not apply")),
        ):
            self._chips[kind].show_status(kind, word)


class Rings(Worded):
    """Rings under way, closed, with nothing to do, and with large figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rings = [Ring(theme) for _ in _DONE]
        for ring, (done, total) in zip(self._rings, _DONE, strict=True):
            ring.show_done(done, total)
        in_row(self, *self._rings, spacing=16)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        words = (
            self.tr("Venue"),
            self.tr("Documents and evidence"),
            self.tr("Signal"),
            self.tr("Everything"),
        )
        for ring, word in zip(self._rings, words, strict=True):
            ring.set_word(word)


class Bars(QWidget):
    """Plans on one scale: as planned, shorter, longer, much longer, not run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for planned, actual in _SPANS:
            bar = PlanBar(theme)
            spent = None if actual is None else actual * MINUTE_MS
            bar.show_spans(planned * MINUTE_MS, spent, 36 * MINUTE_MS)
            column.addWidget(bar)


class Empties(Worded):
    """A page with nothing on it yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._page = EmptyPage(theme, "list-checks")
        in_row(self, self._page)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._page.set_words(
            self.tr("Readiness"),
            self.tr("What must be so before the visit begins, who sees to it, and until when."),
            self.tr("Take the usual checklist"),
        )


class Toasts(Worded):
    """A button that makes a toast show at the bottom of the window."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__()
        self.toast = Toast(host, theme)
        self.toast.undone.connect(self._on_undone)
        self._delete = button()
        self._delete.clicked.connect(lambda: self.toast.tell(self.tr("The question was deleted.")))
        self._told = label("muted")
        in_row(self, self._delete, self._told).addStretch(1)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._delete.setText(self.tr("Delete a question"))

    def _on_undone(self) -> None:
        self._told.setText(self.tr("It is back."))


class Pickers(Worded):
    """A picker with something chosen, and one that has been told an unknown name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.chosen, self.free = Picker(theme), Picker(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chosen)
        column.addWidget(self.free)
        self.chosen.set_current("health")
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        agencies = (
            Choice("office", self.tr("Provincial office"), self.tr("Strategy and information")),
            Choice("health", self.tr("Public health office"), self.tr("Disease control")),
            Choice("farming", self.tr("Agriculture office"), self.tr("Organic rice")),
            Choice("community", self.tr("Community development office"), self.tr("Local products")),
            Choice("police", self.tr("Provincial police"), self.tr("Drugs")),
        )
        for each in (self.chosen, self.free):
            each.set_words(self.tr("Agency"), self.tr("No agency"))
            each.set_choices(agencies)


class Dates(Worded):
    """A line with a date, one that cannot be read, and the month that opens beneath."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self.edit, self.empty = (DateEdit(theme, wording, LEAP_DAY) for _ in range(2))
        self.edit.set_date(LEAP_DAY)
        grid = MonthGrid(theme, wording, LEAP_DAY)
        grid.show_day(LEAP_DAY.replace(day=14), chosen=LEAP_DAY.replace(day=8))
        frame = QFrame()
        frame.setObjectName("popup")
        in_row(frame, grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.edit, self.empty):
            column.addWidget(each)
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignLeft)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        for each in (self.edit, self.empty):
            each.set_name(self.tr("Day of the visit"))
