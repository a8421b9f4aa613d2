"""A take of random acts, folded, against an account that is kept by hand as time passes.

The account adds up what the room lived through, step by step, as the fold never does; both must tell the
same at every step, also when the program is killed, the machine's clock is set back, and the log read again.
"""

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pmqa_desktop.domain.run import fold
from pmqa_desktop.domain.runlog import (
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    RunEvent,
    TakeFinished,
    TakeMode,
    TakeRecovered,
    TakeStarted,
    TimeAdded,
    VideoPaused,
    VideoPlayed,
)
from pmqa_desktop.domain.spans import HOUR_MS
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.domain.timing import Progress, phase_of, timings
from pmqa_desktop.store.happenings import decode, encode
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, MIDNIGHT

ITEMS = st.sampled_from([item.id for item in AGENDA.items])


class RoomAndLog(RuleBasedStateMachine):
    """The room's own account on the one side, the run log and its fold on the other."""

    @initialize(mode=st.sampled_from(TakeMode), late_ms=st.integers(-HOUR_MS, 3 * HOUR_MS))
    def begin(self, mode: TakeMode, late_ms: int) -> None:
        self.now = NINE + late_ms
        self.events: list[RunEvent] = []
        self._append(TakeStarted(AGENDA, mode, MIDNIGHT))
        self.run = fold(self.events)
        self.item = ""
        self.running = False
        self.presented: Counter[str] = Counter()
        self.in_this_item = self.given = 0
        self.page: tuple[str, int] | None = None
        self.video_ms = 0
        self.video_plays = False
        self.finished = False

    def _append(self, happening: Happening) -> RunEvent:
        self.events.append(RunEvent(len(self.events) + 1, 1, self.now, happening))
        return self.events[-1]

    def _log(self, happening: Happening) -> None:
        self.run = self.run.then(self._append(happening))

    @rule(ms=st.integers(0, 40 * 60_000))
    def time_passes(self, ms: int) -> None:
        self.now += ms
        if self.running:
            self.in_this_item += ms
            self.presented[self.item] += ms
        if self.video_plays:
            self.video_ms += ms

    @precondition(lambda self: not self.finished)
    @rule(item=ITEMS)
    def begin_an_item(self, item: str) -> None:
        self._log(ItemStarted(item))
        self.item, self.running = item, True
        self.in_this_item = self.given = 0
        self.page, self.video_ms, self.video_plays = None, 0, False

    @rule()
    def pause(self) -> None:
        if self.running:
            self._log(Paused())
            self.running = False

    @precondition(lambda self: self.item and not self.finished)
    @rule()
    def resume(self) -> None:
        self._log(Resumed())
        self.running = True

    @precondition(lambda self: self.item and not self.finished)
    @rule(ms=st.integers(-20 * 60_000, 20 * 60_000))
    def add_time(self, ms: int) -> None:
        self._log(TimeAdded(ms))
        self.given += ms

    @precondition(lambda self: self.item and not self.finished)
    @rule(page=st.integers(0, 8))
    def flip_a_page(self, page: int) -> None:
        self._log(MediumShown("S0", Scene.SLIDE))
        self._log(PageShown("S0", page))
        self.page, self.video_ms, self.video_plays = ("S0", page), 0, False

    @precondition(lambda self: self.item and not self.finished)
    @rule()
    def play_a_video(self) -> None:
        self._log(MediumShown("V0", Scene.VIDEO))
        self._log(VideoPlayed(0))
        self.page, self.video_ms, self.video_plays = ("V0", 0), 0, True

    @precondition(lambda self: self.video_plays)
    @rule()
    def hold_the_video(self) -> None:
        self._log(VideoPaused(self.video_ms))
        self.video_plays = False

    @precondition(lambda self: not self.finished)
    @rule(gap_ms=st.integers(-2 * HOUR_MS, 12 * HOUR_MS))
    def be_killed_and_recover(self, gap_ms: int) -> None:
        """The gap is negative where the machine's clock was set back while the program was down."""
        alive_at = self.now
        self._read_the_log_again()
        self.now += gap_ms
        self._log(TakeRecovered(alive_at, self.run.stage.video_position(alive_at)))
        self.video_plays = False

    @rule()
    def be_read_again(self) -> None:
        before = self.run
        self._read_the_log_again()
        assert self.run == before

    def _read_the_log_again(self) -> None:
        rows = [(event, encode(event.happening)) for event in self.events]
        self.events = [RunEvent(row.seq, row.take, row.at, decode(kind, data)) for row, (kind, data) in rows]
        self.run = fold(self.events)

    @precondition(lambda self: self.item and not self.finished)
    @rule()
    def finish(self) -> None:
        self._log(TakeFinished())
        self.finished, self.running, self.video_plays = True, False, False

    @invariant()
    def the_timer_shows_what_was_lived(self) -> None:
        timing = timings(self.run, self.now)
        assert {row.item.id: row.elapsed_ms for row in timing.items if row.elapsed_ms} == +self.presented
        if not self.item or self.finished:
            assert (timing.elapsed_ms, timing.remaining_ms) == (0, 0)
            return
        remaining = AGENDA.item(self.item).duration_ms + self.given - self.in_this_item
        assert (timing.elapsed_ms, timing.remaining_ms) == (self.in_this_item, remaining)
        assert timing.phase is phase_of(remaining, AGENDA)
        assert self.run.item == AGENDA.item(self.item)
        assert self.run.paused is not self.running

    @invariant()
    def the_stage_shows_what_was_put_up(self) -> None:
        stage = self.run.stage
        if self.finished or self.page is None:
            assert (stage.medium, stage.scene) == (None, Scene.STANDBY)
            return
        assert (stage.medium, stage.page) == self.page
        assert (stage.playback is Playback.PLAYING) is self.video_plays
        assert stage.video_position(self.now) == self.video_ms

    @invariant()
    def what_lies_ahead_follows_without_overlap_and_never_in_the_past(self) -> None:
        """Once an item has been started; before, the rundown is the plan."""
        timing = timings(self.run, self.now)
        rows = [row for row in timing.items if row.progress in {Progress.CURRENT, Progress.AHEAD}]
        if not self.item or not rows:
            return
        ends = [row.ends_at or 0 for row in rows]
        starts = [row.starts_at or 0 for row in rows[1:]]
        assert all(self.now <= end <= start for end, start in zip(ends, starts, strict=False))
        assert timing.finishes_at == ends[-1]


TestRoomAndLog = RoomAndLog.TestCase
TestRoomAndLog.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
