"""The control room: where are we, are we late, what is next, and one button for it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.next_thing import NextThing
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.domain.timing import ItemTiming, Progress, told_offset
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.ladder import Ladder
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.ui.common.ask import Confirm, confirm
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.offset_words import offset_words
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.swap_button import SwapButton
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.video_bar import VideoBar
from pmqa_desktop.ui.common.wide_frame import WideFrame
from pmqa_desktop.ui.common.widgets import button, in_row, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.control.cards_button import CardsButton
from pmqa_desktop.ui.control.click_lock import ClickLock
from pmqa_desktop.ui.control.clock_bar import ClockBar
from pmqa_desktop.ui.control.ladder_bar import LadderBar
from pmqa_desktop.ui.control.leave_out_button import LeaveOutButton
from pmqa_desktop.ui.control.rundown import rundown_model
from pmqa_desktop.ui.control.transport import Transport

LEAST_PREVIEW = 224
"""Pixels of the preview's width where a video's bar and what is near to a question take their room too."""

RUNDOWN_ROW = 30
"""Pixels: a morning of some seventeen items fits the height of a small laptop."""


class ControlRoomPage(Worded):
    """One screen without scrolling; all of it renders the run."""

    agenda_asked = Signal()
    """There is nothing to run yet; the person wants to see to that."""
    swap_asked = Signal()
    """Audience and operator are to change displays."""
    cuts_asked = Signal()
    """It is to be seen what can be left out."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        conductor: Conductor,
        cards: Cards,
        preview: StageView,
        video_bar: VideoBar,
        messages: QWidget,
        room_bar: QWidget,
        incidents: QWidget,
        theme: Theme,
        wording: Wording,
        media: Mapping[str, Medium],
        bindings: KeyBindings,
        ladder: Ladder,
        history: TakeHistory,
        ask: Confirm = confirm,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._media = media
        self._ask = ask
        self._bindings = bindings
        self._ladder = LadderBar(ladder, theme, bindings)
        self._second = -1
        self._history = history
        self._run_control = run_control
        self._stage_control = stage_control
        self._conductor = conductor
        self._preview = preview
        self._video_bar = video_bar
        self._messages = messages
        self._room_bar = room_bar
        self._incidents = incidents
        self._theme = theme
        self._wording = wording
        self._followed: int | None = None
        self._empty = EmptyPage(theme, "radio")
        self._empty.asked.connect(self.agenda_asked)
        self.cards_button = CardsButton(run_control, stage_control, cards, wording, bindings)
        self._rundown = rundown_model(run_control, theme, wording, self)
        self._make_widgets()
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        run_control.ticked.connect(self._on_tick)
        conductor.chosen.connect(self._on_run_changed)
        bindings.changed.connect(self.say)
        theme.changed.connect(self._rundown.say)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self._empty.set_words(
            self.tr("Nothing to run yet"),
            self.tr("A rehearsal or a live visit is run from here, by its agenda."),
            self.tr("Go to the agenda"),
        )
        self._table.setAccessibleName(self.tr("Rundown"))
        self._jump.setText(self.tr("Jump to the selected item"))
        self._finish_take.setText(self.tr("End the take"))
        self._rundown.say()
        self._on_run_changed()

    def _make_widgets(self) -> None:
        self._table = plain_table()
        self._table.setModel(self._rundown)
        self._table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        stretch_column(self._table, 1, {0: 32, 2: 72, 3: 68, 4: 92})
        self._table.verticalHeader().setDefaultSectionSize(RUNDOWN_ROW)
        self._jump = QPushButton()
        self._jump.clicked.connect(self._on_jump)
        self._leave_out = LeaveOutButton(self._run_control)
        self._leave_out.clicked.connect(self.cuts_asked)
        self._take = label("section")
        self._cue = label("body", wrap=True)
        self._plan_b = label("muted", wrap=True)
        self._timer = TimerFace(self._theme, 64)
        self._offset = label("heading")
        self._finish = label("muted")
        self._by_takes = label("muted", wrap=True)
        self._transport = Transport(
            self._run_control, self._stage_control, self._theme, self._wording, self._media, self._bindings
        )
        self._on_screen = label("section")
        self._swap = SwapButton(self._theme, self._bindings)
        self._swap.clicked.connect(self.swap_asked)
        self._clock = ClockBar(self._run_control, self._theme, self._bindings)
        self._following = label("muted", wrap=True)
        self._next = button(style="nextThing")
        self._next.clicked.connect(self._conductor.do_next_thing)
        self._next.setMinimumHeight(72)
        self._finish_take = QPushButton()
        self._finish_take.clicked.connect(self._on_finish_asked)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._take)
        left.addWidget(self._table, 1)
        below = QWidget()
        in_row(below, self._jump, self._leave_out, ClickLock(self)).setStretch(0, 1)
        left.addWidget(below)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        head = QWidget()
        in_row(head, self._on_screen, self.cards_button, self._swap).setStretch(0, 1)
        middle.addWidget(head)
        middle.addWidget(WideFrame(self._preview, LEAST_PREVIEW))
        middle.addWidget(self._transport)
        middle.addWidget(self._video_bar)
        middle.addWidget(self._ladder)
        middle.addWidget(self._cue)
        middle.addWidget(self._plan_b)
        middle.addStretch(1)
        middle.addWidget(self._room_bar)
        middle.addWidget(self._incidents)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._timer)
        right.addWidget(self._offset)
        right.addWidget(self._finish)
        right.addWidget(self._by_takes)
        right.addWidget(self._clock)
        right.addWidget(self._messages)
        right.addStretch(1)
        right.addWidget(self._finish_take)
        right.addWidget(self._following)
        right.addWidget(self._next)
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(16, 12, 16, 12)
        columns.setSpacing(16)
        columns.addLayout(left, 11)
        columns.addLayout(middle, 9)
        columns.addLayout(right, 5)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        self._stack.setCurrentIndex(1 if run or self._conductor.agenda else 0)
        item = run.item if run else None
        for each in (self._jump, self._finish_take):
            each.setEnabled(run is not None)
        cue = self._wording.text(item.cue) if item else ""
        plan_b = item.plan_b if item else ""
        self._cue.setText(self.tr("Cue: {cue}").format(cue=cue) if cue else "")
        self._plan_b.setText(self.tr("Plan B: {plan}").format(plan=plan_b) if plan_b else "")
        self._take.setText(self._take_words())
        frozen = self._stage_control.frozen
        self._on_screen.setText(
            self.tr("On the audience screen (frozen)") if frozen else self.tr("On the audience screen")
        )
        self._name_next_thing()
        self._second = -1
        self._on_tick()

    def _take_words(self) -> str:
        run = self._run_control.active
        if run is None:
            agenda, mode = self._conductor.agenda, self._conductor.mode
            title = self._wording.text(agenda.title) if agenda else ""
        else:
            mode, title = run.mode, self._wording.text(run.agenda.title)
        kind = self.tr("Rehearsal") if mode is TakeMode.REHEARSAL else self.tr("Live")
        return self.tr("{kind}: {agenda}").format(kind=kind, agenda=title)

    def _name_next_thing(self) -> None:
        run = self._run_control.active
        following = run.next_item if run else None
        words = {
            NextThing.BEGIN: self.tr("Begin the take"),
            NextThing.RESUME: self.tr("Let the timer go on"),
            NextThing.PLAY_VIDEO: self.tr("Play the video"),
            NextThing.START_ITEM: self.tr("Next item"),
            NextThing.FINISH: self.tr("End the take"),
        }
        thing = self._conductor.next_thing()
        self._next.setText(words[thing])
        act = Act.NEXT_ITEM if thing is NextThing.START_ITEM else Act.START
        name_key(self._next, words[thing], self._bindings.told(act))
        title = self._wording.text(following.title) if following else ""
        self._following.setText(self.tr("Next: {item}").format(item=title) if title else "")
        self._next.setEnabled(thing is not NextThing.BEGIN or self._conductor.agenda is not None)

    def _on_tick(self) -> None:
        run, timings = self._run_control.active, self._run_control.timings()
        self._timer.show_timings(run, timings)
        if run is None or timings is None:
            self._offset.setText("")
            self._finish.setText("")
            self._show_forecast("")
            self._rundown.show_rows(())
            self._followed = None
            return
        if timings.now // SECOND_MS == self._second:
            return
        self._second = timings.now // SECOND_MS
        self._offset.setText(offset_words(told_offset(run.mode, timings)))
        self._finish.setText(
            self.tr("Likely finish {time}").format(time=self._wording.time(timings.finishes_at))
        )
        self._show_forecast(self._forecast_words())
        self._rundown.show_rows(timings.items)
        self._follow(timings.items)

    def _show_forecast(self, words: str) -> None:
        self._by_takes.setText(words)
        self._by_takes.setVisible(bool(words))

    def _forecast_words(self) -> str:
        forecast = self._history.forecast()
        if forecast is None:
            return ""
        likely, earliest, latest = map(
            self._wording.clock, (forecast.likely_at, forecast.earliest_at, forecast.latest_at)
        )
        if earliest == latest:
            return self.tr("By past takes {likely}").format(likely=likely)
        words = self.tr("By past takes {likely}, between {earliest} and {latest}")
        return words.format(likely=likely, earliest=earliest, latest=latest)

    def _follow(self, rows: tuple[ItemTiming, ...]) -> None:
        """Keep the current item in sight, two lines of the past above it."""
        current = next((at for at, row in enumerate(rows) if row.progress is Progress.CURRENT), None)
        if current is not None and current != self._followed:
            self._followed = current
            self._table.scrollTo(self._rundown.index(min(len(rows) - 1, current + 3), 0))

    def _on_finish_asked(self) -> None:
        """A take with items left is ended on purpose only: there is no way back into it."""
        run = self._run_control.active
        if run is None or run.next_item is None or self._may_finish():
            self._run_control.finish()

    def _may_finish(self) -> bool:
        question = self.tr("There are items left. End the take all the same?")
        return self._ask(self, question, self.tr("End the take"), self.tr("Go on"))

    def _on_jump(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        if rows:
            self._run_control.start_item(self._rundown.row(rows[0].row()).item.id)
