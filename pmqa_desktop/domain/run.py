"""A take as its events leave it (see `fold.py`): which item, for how long, and what is on the stage."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.faults import NO_FAULTS, Faults
from pmqa_desktop.domain.incidents import Incident, lost_since
from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.marks import PageMarks
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.stage import Cover, Stage

PageKey = tuple[str, int]
"""A page by its medium and its place there, counted from 0."""


@dataclass(frozen=True, slots=True)
class Past:
    """What an act on the clock found, to be had again when it is taken back."""

    at: int
    """When the act was done."""
    started_at: int
    legs: tuple[Leg, ...]
    paused_at: int | None
    answering_at: int | None
    stage: Stage
    frozen: Stage | None
    last_seen: int | None
    page_ms: Mapping[PageKey, int]
    page_from_ms: int


@dataclass(frozen=True, slots=True)
class Presence:
    """What was found when somebody was called."""

    at: int
    present: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Nothing in it changes with the clock: see `timing.py` for that."""

    take: int
    agenda: Agenda
    mode: TakeMode
    midnight_at: int
    started_at: int
    legs: tuple[Leg, ...] = ()
    paused_at: int | None = None
    answering_at: int | None = None
    """Since when an assessor is being heard and answered; moved on by the pauses since."""
    finished_at: int | None = None
    stage: Stage = field(default_factory=Stage)
    """Where the presenter is."""
    frozen: Stage | None = None
    """What the audience is left with while the presenter looks ahead."""
    last_seen: int | None = None
    """The page of the deck on the stage from which the last jump was made."""
    pages: tuple[tuple[str, int], ...] = ()
    """Which pages of which medium the audience has been shown, in the order of their first showing."""
    rungs: tuple[tuple[str, int], ...] = ()
    """Which media have been taken down their ladders, and how far."""
    marks: Mapping[tuple[str, int], PageMarks] = field(default_factory=dict)
    """What was drawn on which page of which medium."""
    page_ms: Mapping[PageKey, int] = field(default_factory=dict)
    """For how long each page was presented, as far as it has been left."""
    page_from_ms: int = 0
    """What had been presented of the item when the page that is up came up."""
    message: str = ""
    """What the moderator has to say to the presenter."""
    prepared: str = ""
    """The prepared answer that the presenter has before them."""
    incidents: tuple[Incident, ...] = ()
    """What went wrong, the first first."""
    cuts: tuple[Cut, ...] = ()
    """What is left out of what remains."""
    roll: Mapping[str, Presence] = field(default_factory=dict)
    """Who was called on the roll."""
    faults: Faults = NO_FAULTS
    """What is made to go wrong, as a drill."""
    past: tuple[Past, ...] = field(default=(), compare=False, repr=False)
    """What each act on the clock that can be taken back found, the last one last."""

    @property
    def audience_stage(self) -> Stage:
        """What the audience sees: a cover hides it, frozen or not; nothing comes over a link that is dead."""
        seen = replace(self.frozen, cover=self.stage.cover) if self.frozen else self.stage
        return replace(seen, cover=Cover.BLACK) if self.faults.signal_gone else seen

    @property
    def leg(self) -> Leg | None:
        """The stretch that is running or paused now."""
        if self.legs and self.legs[-1].ended_at is None:
            return self.legs[-1]
        return None

    @property
    def item(self) -> AgendaItem | None:
        """The item that is running or paused now."""
        return self.agenda.item(self.leg.item) if self.leg else None

    @property
    def paused(self) -> bool:
        """Whether the timer is stopped."""
        return self.paused_at is not None

    @property
    def answering(self) -> bool:
        """Whether an assessor is being heard and answered."""
        return self.answering_at is not None

    @property
    def signal_lost_at(self) -> int | None:
        """Since when the signal has been lost; None while it is there."""
        return lost_since(self.incidents)

    @property
    def finished(self) -> bool:
        """Whether the take is over."""
        return self.finished_at is not None

    @property
    def next_item(self) -> AgendaItem | None:
        """What comes after the current or the last item, and is not left out."""
        following = self.agenda.after(self.legs[-1].item if self.legs else None)
        while following is not None and self.is_left_out(following):
            following = self.agenda.after(following.id)
        return following

    def is_left_out(self, item: AgendaItem) -> bool:
        """Whether the whole item is left out."""
        return any(cut.whole and cut.item == item.id for cut in self.cuts)

    def left_out_pages(self, medium: str) -> frozenset[int]:
        """The pages of a deck that are left out."""
        return frozenset(cut.page for cut in self.cuts if cut.medium == medium)

    def allotted_ms(self, item: AgendaItem) -> int:
        """How long an item is to last: as planned, without its pages that are left out."""
        pages = sum(cut.ms for cut in self.cuts if cut.item == item.id and not cut.whole)
        return max(0, item.duration_ms - pages)

    def presented_ms(self, now: int) -> int:
        """How long the presenter has had in the current item: pauses and assessors left out."""
        if self.leg is None:
            return 0
        answering = self.leg.answering_ms(now, self.paused_at, self.answering_at)
        return self.leg.elapsed_ms(now, self.paused_at) - answering

    def rung(self, medium: str) -> int:
        """How far down its ladder a medium is shown when it is up."""
        return dict(self.rungs).get(medium, 0)

    def planned_at(self, item: AgendaItem) -> int:
        """The instant at which the plan has an item start."""
        return self.midnight_at + item.planned_start_ms

    def planned_end_at(self, item: AgendaItem) -> int:
        """The instant at which the plan has an item end."""
        return self.midnight_at + item.planned_end_ms

    @property
    def shift_ms(self) -> int:
        """How much later (+) than planned the take began; 0 before its first item."""
        if not self.legs:
            return 0
        first = self.legs[0]
        return first.started_at - self.planned_at(self.agenda.item(first.item))

    @property
    def told_shift_ms(self) -> int:
        """By how much the plan is moved: a rehearsal keeps to its own start, a live take to the clock."""
        return self.shift_ms if self.mode is TakeMode.REHEARSAL else 0
