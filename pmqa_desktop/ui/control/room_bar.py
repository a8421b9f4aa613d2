"""Who is there, and what was promised: buttons that say how it stands, and the fault drill."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.fault_drill import FaultDrill
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.widgets import in_row, shortened
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.control.fault_button import FaultButton

LONGEST = 60
"""Letters of a promise in the menu; the whole of it is on the page of questions."""


class RoomBar(Worded):
    """Greyed while no take runs."""

    roll_asked = Signal()
    questions_asked = Signal()
    """The person wants to see the promises where they are dealt with."""

    def __init__(
        self,
        run_control: RunControl,
        cards: Cards,
        question_log: QuestionLog,
        fault_drill: FaultDrill,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._cards = cards
        self._wording = wording
        self._roll_call, self._promises = QPushButton(), QPushButton()
        self._roll_call.clicked.connect(self.roll_asked)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._promises.setMenu(self._menu)
        in_row(self, self._roll_call, self._promises, FaultButton(run_control, fault_drill))
        run_control.run_changed.connect(self._show)
        question_log.questions_changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        self._roll_call.setToolTip(self.tr("Who is connected"))
        self._promises.setToolTip(self.tr("What was promised to the assessors and is not kept yet"))
        self._show()

    def _show(self) -> None:
        run = self._run_control.active
        for each in (self._roll_call, self._promises):
            each.setEnabled(run is not None)
        here = sum(presence.present for presence in run.roll.values()) if run else 0
        words = self.tr("Roll call {here}") if here else self.tr("Roll call")
        self._roll_call.setText(words.format(here=here))
        promised = len(self._cards.promises()) if run else 0
        words = self.tr("Promised {count}") if promised else self.tr("Promised")
        self._promises.setText(words.format(count=promised))

    def _fill(self) -> None:
        """Those due first come first."""
        self._menu.clear()
        promises = sorted(self._cards.promises(), key=lambda each: (each.due is None, each.due, each.number))
        for each in promises:
            self._menu.addAction(self._words(each)).triggered.connect(self.questions_asked)
        if not promises:
            self._menu.addAction(self.tr("Nothing has been promised in this take")).setEnabled(False)

    def _words(self, promise: Question) -> str:
        said = promise.promise or promise.verbatim
        said = shortened(said, LONGEST)
        run = self._run_control.run
        if promise.before_close:
            due = self.tr("before the close")
        elif promise.due is None:
            due = self.tr("no date")
        elif run is not None and promise.due <= run.agenda.date:
            due = self.tr("before the close")
        else:
            due = self._wording.date(promise.due, DateStyle.SHORT)
        number = self._wording.number(promise.number)
        return (
            self.tr("{number}. {promise} ({due})")
            .format(number=number, promise=said, due=due)
            .replace("&", "&&")
        )
