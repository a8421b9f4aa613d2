"""A take of random acts, folded, against an account that is kept by hand as time passes.

The account adds up what the room lived through, step by step, as the fold never does; both must tell the
same at every step, also when the program is killed, the machine's clock is set back, and the log read again.
"""

from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, field, replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.fault_log import FaultArmed, FaultDisarmed, FaultStruck
from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.fold import fold, run_after
from pmqa_desktop.domain.fold_clock import MOST_PAST
from pmqa_desktop.domain.fold_pages import page_of
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import (
    ActUndone,
    AnsweringSet,
    CutsMade,
    Happening,
    ItemBackdated,
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
from pmqa_desktop.store.happenings import decode_all, encode
from tests.support.clocks import NINE
from tests.support.takes import AGENDA as DAY
from tests.support.takes import CLOSING, MIDNIGHT

AGENDA = replace(DAY, items=(*DAY.items[:-1], replace(CLOSING, timer=Timer.TO_END)))
"""The last item counts to its planned end."""

ITEMS = st.sampled_from([item.id for item in AGENDA.items])


@dataclass
class Stretch:
    """What the room lived through of one item, in milliseconds."""

    item: str
    lived: int = 0
    heard: int = 0
    """Of that, with an assessor speaking."""
    given: int = 0


@dataclass
class Picture:
    """What was put on the stage."""

    page: tuple[str, int] | None = None
    video_ms: int = 0
    plays: bool = False


@dataclass
class Room:
    """An account that is kept by hand; one that an act left lives on, in case that act is taken back."""

    stretches: list[Stretch] = field(default_factory=list)
    running: bool = False
    hearing: bool = False
    began_at: int = 0
    """When the first item began."""
    picture: Picture = field(default_factory=Picture)
    pages: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How long each page of a deck was presented."""

    def live(self, ms: int) -> None:
        if self.running:
            self.stretches[-1].lived += ms
            self.stretches[-1].heard += ms if self.hearing else 0
            self.charge(0 if self.hearing else ms)

    def charge(self, ms: int) -> None:
        """Presented time goes to the page that is up."""
        if self.picture.page and self.picture.page[0] == "S0":
            self.pages[self.picture.page] += ms

    def presented(self) -> int:
        return self.stretches[-1].lived - self.stretches[-1].heard


def rehearsed(run: Run) -> bool:
    return run.mode is TakeMode.REHEARSAL


class RoomAndLog(RuleBasedStateMachine):
    """The room's own account on the one side, the run log and its fold on the other."""

    @initialize(mode=st.sampled_from(TakeMode), late_ms=st.integers(-HOUR_MS, 3 * HOUR_MS))
    def begin(self, mode: TakeMode, late_ms: int) -> None:
        self.now = NINE + late_ms
        self.events: list[RunEvent] = []
        self._append(TakeStarted(AGENDA, mode, MIDNIGHT))
        self.run = fold(self.events)
        self.room = Room()
        self.left: list[Room] = []
        self.cuts: list[Cut] = []
        self.broken: set[FaultKind] = set()
        self.finished = False

    @property
    def _shift(self) -> int:
        return self.room.began_at - MIDNIGHT - AGENDA.item(self.room.stretches[0].item).planned_start_ms

    @property
    def _item(self) -> str:
        return self.room.stretches[-1].item if self.room.stretches else ""

    def _append(self, happening: Happening) -> RunEvent:
        self.events.append(RunEvent(len(self.events) + 1, 1, self.now, happening))
        return self.events[-1]

    def _log(self, happening: Happening) -> None:
        self.run = run_after(self.run, self._append(happening))

    def _act(self, happening: Happening) -> None:
        """Do what can be taken back."""
        self.left = [*self.left[1 - MOST_PAST :], deepcopy(self.room)]
        self._log(happening)

    @rule(ms=st.integers(0, 40 * 60_000))
    def time_passes(self, ms: int) -> None:
        self.now += ms
        if not self.finished:
            for room in (self.room, *self.left):
                room.live(ms)
        if self.room.picture.plays:
            self.room.picture.video_ms += ms

    @precondition(lambda self: not self.finished)
    @rule(item=ITEMS)
    def begin_an_item(self, item: str) -> None:
        self._act(ItemStarted(item))
        began_at = self.room.began_at if self.room.stretches else self.now
        stretches = [*self.room.stretches, Stretch(item)]
        self.room = Room(stretches, running=True, began_at=began_at, pages=self.room.pages)
        self.cuts = [cut for cut in self.cuts if cut.medium or cut.item != item]

    @rule()
    def pause(self) -> None:
        if self.room.running and not self.finished:
            self._act(Paused())
            self.room.running = False

    @precondition(lambda self: self._item and not self.finished)
    @rule()
    def resume(self) -> None:
        if self.room.running:
            self._log(Resumed())
        else:
            self._act(Resumed())
        self.room.running = True

    @precondition(lambda self: self._item and not self.finished)
    @rule(ms=st.integers(-20 * 60_000, 20 * 60_000))
    def add_time(self, ms: int) -> None:
        self._act(TimeAdded(ms))
        self.room.stretches[-1].given += ms

    @precondition(lambda self: self._item and not self.finished)
    @rule(on=st.booleans())
    def hear_an_assessor_or_go_on(self, on: bool) -> None:
        if on == self.room.hearing:
            self._log(AnsweringSet(on))
        else:
            self._act(AnsweringSet(on))
        self.room.hearing = on

    @precondition(lambda self: self._item and not self.finished)
    @rule(ms=st.integers(-10 * 60_000, 10 * 60_000))
    def say_when_it_really_began(self, ms: int) -> None:
        self._act(ItemBackdated(ms))
        *_, current = self.room.stretches
        moved = max(ms, current.heard - current.lived)
        if len(self.room.stretches) > 1:
            before = self.room.stretches[-2]
            moved = min(moved, before.lived)
            before.lived -= moved
            before.heard = min(before.heard, before.lived)
        else:
            self.room.began_at -= moved
        current.lived += moved
        self.room.charge(moved)

    @precondition(lambda self: not self.finished)
    @rule(whole=st.sets(ITEMS), pages=st.sets(st.tuples(ITEMS, st.integers(0, 8))), ms=st.integers(0, 90_000))
    def leave_out(self, whole: set[str], pages: set[tuple[str, int]], ms: int) -> None:
        self.cuts = [Cut(item, ms) for item in sorted(whole)]
        self.cuts += [Cut(item, ms, "S0", page) for item, page in sorted(pages)]
        self._log(CutsMade(tuple(self.cuts)))

    @precondition(lambda self: not self.finished)
    @rule()
    def take_an_act_back(self) -> None:
        self._log(ActUndone())
        if not self.left:
            return
        before = self.room
        self.room = self.left.pop()
        if len(self.room.stretches) != len(before.stretches):
            self.room.picture.plays = False
            return
        self.room.picture, self.room.pages = before.picture, before.pages
        self.room.charge(self.room.presented() - before.presented())

    @precondition(lambda self: self._item and not self.finished)
    @rule(page=st.integers(0, 8))
    def flip_a_page(self, page: int) -> None:
        self._log(MediumShown("S0", Scene.SLIDE))
        self._log(PageShown("S0", page))
        self.room.picture = Picture(("S0", page))

    @precondition(lambda self: self._item and not self.finished)
    @rule()
    def play_a_video(self) -> None:
        self._log(MediumShown("V0", Scene.VIDEO))
        self._log(VideoPlayed(0))
        self.room.picture = Picture(("V0", 0), plays=FaultKind.VIDEO not in self.broken)

    @precondition(lambda self: self.room.picture.plays and not self.finished)
    @rule()
    def hold_the_video(self) -> None:
        self._log(VideoPaused(self.room.picture.video_ms))
        self.room.picture.plays = False

    @precondition(lambda self: self._item and not self.finished)
    @rule(kind=st.sampled_from(FaultKind))
    def be_struck(self, kind: FaultKind) -> None:
        """What is broken stays so; where it would not be felt, the fault waits and strikes later."""
        picture = self.room.picture
        up = {FaultKind.VIDEO: picture.plays, FaultKind.DECK: bool(picture.page) and picture.page[0] == "S0"}
        felt = rehearsed(self.run) and up.get(kind, True) and kind not in self.broken
        self._log(FaultArmed(kind, self.now))
        self._log(FaultStruck(kind, picture.video_ms))
        self.broken |= {kind} if felt else set()
        picture.plays = picture.plays and FaultKind.VIDEO not in self.broken

    @precondition(lambda self: not self.finished)
    @rule()
    def end_the_drill(self) -> None:
        self._log(FaultDisarmed())
        self.broken = set()

    @precondition(lambda self: not self.finished)
    @rule(gap_ms=st.integers(-2 * HOUR_MS, 12 * HOUR_MS))
    def be_killed_and_recover(self, gap_ms: int) -> None:
        """The gap is negative where the machine's clock was set back while the program was down."""
        alive_at = self.now
        self._read_the_log_again()
        self.now += gap_ms
        self._log(TakeRecovered(alive_at, self.run.stage.video_position(alive_at)))
        self.room.picture.plays = False

    @rule()
    def be_read_again(self) -> None:
        before = self.run
        self._read_the_log_again()
        assert self.run == before

    def _read_the_log_again(self) -> None:
        rows = [(event, encode(event.happening)) for event in self.events]
        self.events = [
            RunEvent(row.seq, row.take, row.at, *decode_all([(kind, data)])) for row, (kind, data) in rows
        ]
        self.run = fold(self.events)

    @precondition(lambda self: self._item and not self.finished)
    @rule()
    def finish(self) -> None:
        self._log(TakeFinished())
        self.finished = True
        self.broken = set()
        self.room.picture = Picture()

    @invariant()
    def the_timer_shows_what_was_lived(self) -> None:
        timing = timings(self.run, self.now)
        lived, heard = Counter[str](), Counter[str]()
        for each in self.room.stretches:
            lived[each.item] += each.lived
            heard[each.item] += each.heard
        assert {row.item.id: row.elapsed_ms for row in timing.items if row.elapsed_ms} == +lived
        assert {row.item.id: row.answering_ms for row in timing.items if row.answering_ms} == +heard
        if not self._item or self.finished:
            assert (timing.elapsed_ms, timing.remaining_ms) == (0, 0)
            return
        item, current = AGENDA.item(self._item), self.room.stretches[-1]
        presented = current.lived - (0 if item.qa else current.heard)
        cut = sum(each.ms for each in self.cuts if each.medium and each.item == item.id)
        remaining = max(0, item.duration_ms - cut) + current.given - presented
        if item.timer is Timer.TO_END:
            ends_at = MIDNIGHT + item.planned_end_ms + (self._shift if rehearsed(self.run) else 0)
            remaining = ends_at + current.given - self.now
        assert (timing.elapsed_ms, timing.remaining_ms) == (current.lived, remaining)
        assert timing.phase is phase_of(remaining, AGENDA)
        assert self.run.item == item
        assert self.run.paused is not self.room.running
        assert self.run.answering is self.room.hearing

    @invariant()
    def the_stage_shows_what_was_put_up(self) -> None:
        stage, picture = self.run.stage, self.room.picture
        if picture.page is None:
            assert (stage.medium, stage.scene) == (None, Scene.STANDBY)
            return
        assert (stage.medium, stage.page) == picture.page
        assert (stage.playback is Playback.PLAYING) is picture.plays
        assert stage.video_position(self.now) == picture.video_ms

    @invariant()
    def what_is_broken_is_not_seen(self) -> None:
        deck = self.room.picture.page and self.room.picture.page[0] == "S0"
        up = FaultKind.DECK if deck else FaultKind.VIDEO if self.room.picture.page else None
        assert bool(self.run.stage.failure) is (up in self.broken)
        assert self.run.audience_stage.black is (FaultKind.SIGNAL in self.broken)

    @invariant()
    def each_page_has_the_time_that_it_was_presented(self) -> None:
        pages = Counter(self.run.page_ms)
        up = page_of(self.run.stage)
        if up is not None:
            pages[up] += self.run.presented_ms(self.now) - self.run.page_from_ms
        assert {page: ms for page, ms in pages.items() if ms} == {
            page: ms for page, ms in self.room.pages.items() if ms
        }

    @invariant()
    def what_lies_ahead_follows_without_overlap_and_never_in_the_past(self) -> None:
        """Once an item has been started; before, the rundown is the plan."""
        timing = timings(self.run, self.now)
        rows = [row for row in timing.items if row.progress in {Progress.CURRENT, Progress.AHEAD}]
        if not self._item or not rows:
            return
        ends = [row.ends_at or 0 for row in rows]
        starts = [row.starts_at or 0 for row in rows[1:]]
        assert all(self.now <= end <= start for end, start in zip(ends, starts, strict=False))
        assert timing.finishes_at == ends[-1]

    @invariant()
    def what_is_left_out_does_not_come_next(self) -> None:
        out = {cut.item for cut in self.cuts if not cut.medium}
        after = AGENDA.index(self._item) + 1 if self._item else 0
        following = [item for item in AGENDA.items[after:] if item.id not in out]
        assert self.run.next_item == (following[0] if following else None)
        ahead = [row.item for row in timings(self.run, self.now).items if row.progress is Progress.AHEAD]
        assert ahead == ([] if self.finished else following)


TestRoomAndLog = RoomAndLog.TestCase
TestRoomAndLog.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
