"""The quiet bar on top of every page: whose visit, how many days are left, and the take that runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.countdown import Countdown

if TYPE_CHECKING:
    from pmqa_desktop.services.run_control import RunControl
    from pmqa_desktop.services.slides import Slides

PILL = 2
"""The pill's place in the bar: after the visit and its countdown, before the empty room."""


class TopBar(Worded):
    """Renders the visit and the running take; its buttons bring the other windows up."""

    console_asked = Signal()
    audience_asked = Signal()
    clock_asked = Signal()

    def __init__(self, book: VisitBook, today: Today, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._book = book
        self._wording = wording
        self._organisation = label("section")
        self._countdown = Countdown(book, today, wording)
        self._audience = QPushButton()
        self._audience.clicked.connect(self.audience_asked)
        self._console = QPushButton()
        self._console.clicked.connect(self.console_asked)
        self._clock = QPushButton()
        self._clock.clicked.connect(self.clock_asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._organisation)
        row.addWidget(self._countdown)
        row.addStretch(1)
        row.addWidget(self._console)
        row.addWidget(self._audience)
        row.addWidget(self._clock)
        book.changed.connect(self.say)
        self.say()

    def complete(self, run_control: "RunControl", slides: "Slides") -> None:
        """Add the pill of the running take, and how far the decks are."""
        from pmqa_desktop.ui.main.live_pill import LivePill
        from pmqa_desktop.ui.main.preparing_label import PreparingLabel

        self._pill = LivePill(run_control, self._wording)
        self._row.insertWidget(PILL, self._pill)
        self._row.insertWidget(PILL + 2, PreparingLabel(slides))
        run_control.run_changed.connect(self._make_room)
        self._make_room()

    def say(self) -> None:
        """Name the visit and the windows."""
        self._organisation.setText(self._wording.text(self._book.visit.organisation))
        self._console.setText(self.tr("Presenter's console"))
        self._audience.setText(self.tr("Audience window"))
        self._clock.setText(self.tr("Stage clock"))

    def _make_room(self) -> None:
        """While a take runs, the pill is what counts; the days are over."""
        self._countdown.setVisible(self._pill.isHidden())
