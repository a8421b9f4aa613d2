"""The kinds of thing that can happen in the room. One row of the run log is one of them.

A happening says what was done, never what follows from it: that is the fold's work (`run.py`,
`question.py`). Adding a field needs a default, so that older rows still read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.drill_log import DrillHappening
from pmqa_desktop.domain.fault_log import FaultHappening
from pmqa_desktop.domain.go_log import GoHappening
from pmqa_desktop.domain.incidents import IncidentKind
from pmqa_desktop.domain.marks import Stroke
from pmqa_desktop.domain.question_log import QuestionHappening
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.domain.take_log import TakeSaying


class TakeMode(StrEnum):
    """Whether a take is for practice or for the assessors."""

    REHEARSAL = "rehearsal"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class TakeStarted:
    """A run of an agenda began. It carries the agenda as it was, so that later edits change no old take."""

    agenda: Agenda
    mode: TakeMode
    midnight_at: int
    """The instant from which this take's planned times count."""
    files: tuple[tuple[str, str], ...] = ()
    """By medium, the SHA-256 of the file that it had; none in takes of older programs."""


@dataclass(frozen=True, slots=True)
class ItemStarted:
    """An item began; the one before it, if any, ended."""

    item: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The timer was stopped."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The timer goes on."""


@dataclass(frozen=True, slots=True)
class TimeAdded:
    """The current item was given time, or lost some."""

    ms: int


@dataclass(frozen=True, slots=True)
class ItemBackdated:
    """The current item really began earlier by so much, or later for a negative time."""

    ms: int


@dataclass(frozen=True, slots=True)
class AnsweringSet:
    """An assessor is being heard and answered from now on, or the presenter goes on."""

    on: bool


@dataclass(frozen=True, slots=True)
class CutsMade:
    """This is left out of what remains, in place of what was left out before; nothing puts all of it back."""

    cuts: tuple[Cut, ...]


@dataclass(frozen=True, slots=True)
class PartyCalled:
    """Somebody was called on the roll, and is there or is not."""

    party: str
    """The id of a party or body of the visit; a name where the visit has none such."""
    present: bool


@dataclass(frozen=True, slots=True)
class AnswerSent:
    """A prepared answer was put before the presenter; "" takes it away."""

    bank: str


@dataclass(frozen=True, slots=True)
class ActUndone:
    """The last act on the clock was taken back, as if it had not been done."""


@dataclass(frozen=True, slots=True)
class MessageSent:
    """The moderator has something to say to the presenter; "" takes it away."""

    text: str


@dataclass(frozen=True, slots=True)
class IncidentNoted:
    """Something went wrong, or was mended."""

    kind: IncidentKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class MediumShown:
    """A deck or a video was put on the stage, at its start."""

    medium: str
    scene: Scene


@dataclass(frozen=True, slots=True)
class StandbyShown:
    """The standby card was put on the stage."""


@dataclass(frozen=True, slots=True)
class CardShown:
    """Another card than the standby card was put on the stage, or changed: its end, its page, its tone."""

    card: Scene
    until_at: int = 0
    """When a break is to end, epoch milliseconds."""
    page: int = 0
    """Of the follow-up list, from 0."""
    tone: bool = False


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page of a deck was put on the stage; the audience sees it unless its picture is frozen."""

    medium: str
    page: int
    """Index into the deck's visible pages, from 0."""


@dataclass(frozen=True, slots=True)
class ClipShown:
    """A video on the page that is up was put in its place there, at its start; what follows is about it."""

    medium: str
    page: int
    clip: int
    """Index into the page's videos, from 0."""


@dataclass(frozen=True, slots=True)
class VideoPlayed:
    """The video began or went on."""

    position_ms: int


@dataclass(frozen=True, slots=True)
class VideoPaused:
    """The video holds its picture."""

    position_ms: int


@dataclass(frozen=True, slots=True)
class VideoSought:
    """The video was sent to another place; it plays on there, or waits there."""

    position_ms: int


@dataclass(frozen=True, slots=True)
class VideoEnded:
    """The video came to its end, or could not go on (`failure` is then an error code; the card is up)."""

    position_ms: int
    failure: str = ""


@dataclass(frozen=True, slots=True)
class RungTaken:
    """A medium is shown from another rung of its ladder from now on, as long as the take runs."""

    medium: str
    rung: int
    """Counted from the medium itself, 0, downwards; see `ladder.py`."""


@dataclass(frozen=True, slots=True)
class BlackSet:
    """The stage was darkened, or shown again."""

    on: bool


@dataclass(frozen=True, slots=True)
class WhiteSet:
    """The stage was made white, or shown again."""

    on: bool


@dataclass(frozen=True, slots=True)
class FrozenSet:
    """The audience was left with the page that it sees while the presenter looks ahead, or taken along."""

    on: bool


@dataclass(frozen=True, slots=True)
class StrokeDrawn:
    """The presenter drew a line on a page."""

    medium: str
    page: int
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class StrokeUndone:
    """The last step of drawing on a page was taken back."""

    medium: str
    page: int


@dataclass(frozen=True, slots=True)
class StrokeRedone:
    """The last step taken back was taken again."""

    medium: str
    page: int


@dataclass(frozen=True, slots=True)
class StrokesCleared:
    """All that was drawn on a page was wiped off."""

    medium: str
    page: int


@dataclass(frozen=True, slots=True)
class TakeRecovered:
    """The program came back after it had been stopped in mid-take."""

    since: int
    """The last instant at which the stopped program was known to live."""
    position_ms: int = 0
    """Where a playing video was at that instant."""


@dataclass(frozen=True, slots=True)
class TakeFinished:
    """The take is over."""


Happening = (
    TakeStarted
    | ItemStarted
    | Paused
    | Resumed
    | TimeAdded
    | ItemBackdated
    | AnsweringSet
    | CutsMade
    | PartyCalled
    | AnswerSent
    | ActUndone
    | MessageSent
    | IncidentNoted
    | MediumShown
    | StandbyShown
    | CardShown
    | PageShown
    | ClipShown
    | VideoPlayed
    | VideoPaused
    | VideoSought
    | VideoEnded
    | RungTaken
    | BlackSet
    | WhiteSet
    | FrozenSet
    | StrokeDrawn
    | StrokeUndone
    | StrokeRedone
    | StrokesCleared
    | TakeRecovered
    | TakeFinished
    | TakeSaying
    | DrillHappening
    | FaultHappening
    | QuestionHappening
    | GoHappening
)


@dataclass(frozen=True, slots=True)
class RunEvent:
    """A row of the run log."""

    seq: int
    """Its place in the log, over all takes; never reused."""
    take: int
    """The take it belongs to; `OUTSIDE` for what happens between takes."""
    at: int
    """Epoch milliseconds."""
    happening: Happening


OUTSIDE = 0
"""The take number of what happens in no take, such as an answer sent a week after the visit."""


class RunLog(Protocol):
    """Where takes are kept: appended to, never changed."""

    def append(
        self, take: int, at: int, happenings: Iterable[Happening], *, durable: bool = True
    ) -> tuple[RunEvent, ...]:
        """Keep happenings of one instant together, and give the rows they became.

        Raises PmqaError `visit-not-saved`, with nothing kept, where that cannot be.
        """
        ...

    def events(self, take: int) -> tuple[RunEvent, ...]:
        """The events of a take, in order."""
        ...

    def new_take(self) -> int:
        """A number that no take has had yet."""
        ...

    def unfinished_take(self) -> int | None:
        """The newest take that has not been finished."""
        ...

    def beat(self, take: int, at: int) -> None:
        """Note that the take's program lives."""
        ...

    def alive_at(self, take: int) -> int:
        """The last instant at which a take's program is known to have lived."""
        ...
