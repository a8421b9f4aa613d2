"""The one write path of a take: commands in, events appended and folded, the new state announced."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.clock import AnchoredTime, Clock
from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.fold import fold, run_after
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    OUTSIDE,
    ActUndone,
    AnsweringSet,
    AnswerSent,
    CutsMade,
    Happening,
    IncidentNoted,
    ItemBackdated,
    ItemStarted,
    MessageSent,
    PartyCalled,
    Paused,
    Resumed,
    RunEvent,
    RunLog,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    TakeStarted,
    TimeAdded,
)
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.domain.thai_time import midnight_before
from pmqa_desktop.domain.ticks import until_next_second
from pmqa_desktop.domain.timing import Timings, timings
from pmqa_desktop.errors import PmqaError

BEAT_MS = 500
"""How much of a take's elapsed time a kill may cost; views are told at least as often what time it is."""

TICK_MS = 200
"""The same while a video plays, whose position moves."""

RETRY_MS = 1000
"""How long to wait before the disk is tried again."""


@dataclass(frozen=True, slots=True)
class _Pending:
    """Announced, and still to be committed."""

    at: int
    happening: Happening
    durable: bool


NO_FILES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A take that the program did not live to finish."""

    run: Run
    alive_at: int
    """The last instant at which its program is known to have lived."""


class RunControl(QObject):
    """Starts, steers and finishes takes. Every view of a take renders `run` and nothing else."""

    run_changed = Signal()
    """`run` is another one."""
    take_begun = Signal()
    """A take was begun, or gone on with."""
    item_started = Signal(str)
    """An item has begun; by its id."""
    item_taken_back = Signal()
    """An item had been begun by mistake: the stage is what it was before."""
    take_given_up = Signal()
    """An interrupted take was closed where it was."""
    not_saved = Signal(object)
    """The disk is full or gone: a PmqaError. The show goes on; what happened is kept until it is saved."""
    ticked = Signal()
    """Time has passed in a running take."""

    def __init__(self, runs: RunLog, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._time = AnchoredTime(clock)
        self._run: Run | None = None
        self._opening: Callable[[AgendaItem], tuple[Happening, ...]] = lambda _item: ()
        self._pending: list[_Pending] = []
        self._beaten_at = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._committer = QTimer(self, singleShot=True)
        self._committer.timeout.connect(self._on_commit_due)

    def open_items_with(self, opening: Callable[[AgendaItem], tuple[Happening, ...]]) -> None:
        """Let `opening` say what an item puts on the stage: it starts in one commit and one picture."""
        self._opening = opening

    @property
    def run(self) -> Run | None:
        """The running take, or the one just finished; None before the first."""
        return self._run

    @property
    def active(self) -> Run | None:
        """The take that is running now."""
        return self._run if self._run is not None and not self._run.finished else None

    def now(self) -> int:
        """The present instant of the run's own clock, epoch milliseconds."""
        return self._time.now()

    def timings(self) -> Timings | None:
        """The run's figures at this instant."""
        return timings(self._run, self.now()) if self._run else None

    def begin(self, agenda: Agenda, mode: TakeMode, files: Mapping[str, str] = NO_FILES) -> None:
        """Start a take of an agenda; its items are started one by one. A running take goes on instead.

        `files`: by medium, the SHA-256 of the file that it has now.
        """
        if self.active:
            return
        self.commit_pending()
        self._time.anchor()
        now = self.now()
        start = TakeStarted(agenda, mode, midnight_before(now), tuple(files.items()))
        (event,) = self._runs.append(self._runs.new_take(), now, [start])
        self._take_up(fold([event]))

    def interrupted(self) -> Interrupted | None:
        """The take that a kill, a crash or a power cut left unfinished."""
        take = self._runs.unfinished_take()
        if take is None or (self._run is not None and self._run.take == take):
            return None
        return Interrupted(fold(self._runs.events(take)), self._runs.alive_at(take))

    def recover(self, interrupted: Interrupted) -> None:
        """Go on with a take where it was: same item, slide, video position and elapsed time."""
        self._time.anchor()
        run = interrupted.run
        position = run.stage.video_position(interrupted.alive_at)
        now = self.now()
        (event,) = self._runs.append(run.take, now, [TakeRecovered(interrupted.alive_at, position)])
        self._take_up(run_after(run, event))

    def give_up(self, interrupted: Interrupted) -> None:
        """Close an interrupted take at the last instant at which it lived."""
        self._runs.append(interrupted.run.take, interrupted.alive_at, [TakeFinished()])
        self.take_given_up.emit()

    def start_item(self, item: str) -> None:
        """Start an item; the current one ends. KeyError where the agenda has no such item."""
        if self.active:
            opening = self._opening(self.active.agenda.item(item))
            self._log_or_keep(ItemStarted(item), *opening)
            self.item_started.emit(item)

    def start_next_item(self) -> None:
        """Start the item after the current one; behind the last one, do nothing."""
        if self.active and self.active.next_item:
            self.start_item(self.active.next_item.id)

    def pause(self) -> None:
        """Stop the timer of the current item."""
        if self.active and self.active.leg and not self.active.paused:
            self._log_or_keep(Paused())

    def resume(self) -> None:
        """Let the timer go on."""
        if self.active and self.active.paused:
            self._log_or_keep(Resumed())

    def toggle_pause(self) -> None:
        """Stop the timer, or let it go on."""
        if self.active and self.active.paused:
            self.resume()
        else:
            self.pause()

    def add_time(self, ms: int) -> None:
        """Give the current item time, or take some."""
        if self.active and self.active.leg:
            self._log_or_keep(TimeAdded(ms))

    def backdate(self, ms: int) -> None:
        """The current item really began earlier by so much, or later for a negative time."""
        if self.active and self.active.leg:
            self._log_or_keep(ItemBackdated(ms))

    def toggle_answering(self) -> None:
        """An assessor speaks, or the presenter goes on: what passes is charged to one or the other."""
        if self.active and self.active.leg:
            self._log_or_keep(AnsweringSet(not self.active.answering))

    def undo(self) -> None:
        """Take the last act on the clock back, as if it had not been done."""
        before = self.active
        if before is None or not before.past:
            return
        self._log_or_keep(ActUndone())
        if self.active and len(self.active.legs) != len(before.legs):
            self.item_taken_back.emit()

    def leave_out(self, cuts: tuple[Cut, ...]) -> None:
        """Leave these items and pages out of what remains, and nothing else; nothing puts all back."""
        if self.active and self.active.cuts != cuts:
            self._log_or_keep(CutsMade(cuts))

    def call_party(self, party: str, present: bool) -> None:
        """Note whether somebody who was called on the roll is there."""
        if self.active and party:
            self._log_or_keep(PartyCalled(party, present))

    def send_answer(self, bank: str) -> None:
        """Put a prepared answer before the presenter; "" takes it away."""
        if self.active and self.active.prepared != bank:
            self._log_or_keep(AnswerSent(bank))

    def send_message(self, text: str) -> None:
        """Show the presenter what the moderator has to say; "" takes it away."""
        if self.active and self.active.message != text:
            self._log_or_keep(MessageSent(text))

    def toggle_signal(self) -> None:
        """Note that the signal is lost, or that it is back."""
        run = self.active
        if run:
            lost = run.signal_lost_at is not None
            self._log_or_keep(IncidentNoted(IncidentKind.SIGNAL_BACK if lost else IncidentKind.SIGNAL_LOST))

    def note(self, text: str) -> None:
        """Note something else that went wrong, in a few words."""
        if self.active and text:
            self._log_or_keep(IncidentNoted(IncidentKind.NOTE, text))

    def finish(self) -> None:
        """End the take."""
        if self.active:
            self._log_or_keep(TakeFinished())
            self._timer.stop()

    def log(self, *happenings: Happening) -> tuple[RunEvent, ...]:
        """Commit happenings of this instant to the disk, then fold and announce them.

        What happens while no take is running, such as an answer sent later, goes into the log too. Raises
        PmqaError `visit-not-saved`; nothing is announced then.
        """
        self.commit_pending()
        if self.active is None:
            self._time.anchor()
        take = self.active.take if self.active else OUTSIDE
        events = self._runs.append(take, self.now(), happenings)
        self._fold(events)
        return events

    def log_after_paint(self, *happenings: Happening) -> None:
        """Fold and announce first, commit in the next turn of the event loop.

        For what must be seen at once and may be lost with a power cut: a flip never waits for the disk. The
        stage of a finished take can still be darkened.
        """
        self._keep(happenings, durable=False)
        self._committer.start(0)

    def show(self, *happenings: Happening) -> None:
        """Commit what happens on the stage; where the disk is full, show it all the same."""
        if self.active:
            self._log_or_keep(*happenings)

    def commit_pending(self) -> None:
        """Commit what was announced before it was committed. Raises PmqaError `visit-not-saved`."""
        while self._pending and self._run:
            first = self._pending[0]
            self._runs.append(self._run.take, first.at, [first.happening], durable=first.durable)
            del self._pending[0]

    def close(self) -> None:
        """Leave a running take as it is, to be gone on with later."""
        self._timer.stop()
        self._committer.stop()
        self.commit_pending()
        if self.active:
            self._runs.beat(self.active.take, self.now())

    def _log_or_keep(self, *happenings: Happening) -> None:
        """For what the show needs: announced even where it cannot be committed yet; committed later."""
        try:
            self.log(*happenings)
        except PmqaError as error:
            self._keep(happenings, durable=True)
            self._committer.start(RETRY_MS)
            self.not_saved.emit(error)

    def _keep(self, happenings: tuple[Happening, ...], *, durable: bool) -> None:
        run = self._run
        if run is None:
            return
        now = self.now()
        self._pending += [_Pending(now, happening, durable) for happening in happenings]
        self._fold(tuple(RunEvent(0, run.take, now, happening) for happening in happenings))

    def _on_commit_due(self) -> None:
        try:
            self.commit_pending()
        except PmqaError as error:
            self._committer.start(RETRY_MS)
            self.not_saved.emit(error)

    def _take_up(self, run: Run) -> None:
        self._run = run
        self._timer.start(0)
        self.run_changed.emit()
        self.take_begun.emit()

    def _fold(self, events: tuple[RunEvent, ...]) -> None:
        for event in events:
            if self._run is not None and event.take == self._run.take:
                self._run = run_after(self._run, event)
        self.run_changed.emit()

    def _on_tick(self) -> None:
        now = self.now()
        if self.active:
            least = TICK_MS if self.active.stage.playback is Playback.PLAYING else BEAT_MS
            self._timer.start(min(least, until_next_second(self.active, now)))
        if self.active and abs(now - self._beaten_at) >= BEAT_MS:
            self._beaten_at = now
            try:
                self._runs.beat(self.active.take, now)
            except PmqaError as error:
                self.not_saved.emit(error)
        self.ticked.emit()
