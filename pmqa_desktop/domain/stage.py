"""What the audience sees, as a value."""

from dataclasses import dataclass, replace
from enum import StrEnum

from pmqa_desktop.domain.ladder import STILL

FIRST_SURFACE = 1920, 1080
"""Width and height that pages and frames are drawn to fit as long as no surface has said its size."""


class Playback(StrEnum):
    """What a video is doing."""

    ARMED = "armed"
    PLAYING = "playing"
    PAUSED = "paused"
    STOPPED = "stopped"


class Scene(StrEnum):
    """Which kind of picture fills the stage when it is not covered."""

    STANDBY = "standby"
    """The card between items: award, organisation, the item's title."""
    SLIDE = "slide"
    VIDEO = "video"
    BREAK = "break"
    """The card of an interval, with the time at which it goes on."""
    TEST = "test"
    """Colour bars, a moving clock and a tone: whether picture and sound arrive where they should."""
    FOLLOW_UP = "follow-up"
    """What was promised to the assessors, to be read back to them."""
    NOTICE = "notice"
    """That what is said here is taken down: to be read before anything is."""


class Cover(StrEnum):
    """What hides the picture from the audience; under it, everything goes on."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


@dataclass(frozen=True, slots=True)
class Stage:
    """The picture that the moderator has put up."""

    scene: Scene = Scene.STANDBY
    item: str | None = None
    medium: str | None = None
    page: int = 0
    """Index into the deck's visible pages, from 0."""
    playback: Playback = Playback.STOPPED
    position_ms: int = 0
    """Where the video was at the last thing that happened to it."""
    position_at: int = 0
    """The instant of that position."""
    cover: Cover = Cover.NONE
    until_at: int = 0
    """The instant at which a break is to end; 0 where nobody has said."""
    shown_at: int = 0
    """The instant at which a card that moves was put up."""
    tone: bool = False
    """Whether the test card's tone sounds."""
    rung: int = 0
    """How far down its ladder the medium is shown (see `ladder.py`); 0 is the medium itself."""
    failure: str = ""
    """The error code with which the video stopped; "" where it did not fail."""
    clip: int | None = None
    """Which of the page's own videos is up in its place on the page, from 0; None for none."""
    clips_shown: tuple[int, ...] = ()
    """Which of them have been up since the page was shown."""

    @property
    def has_video(self) -> bool:
        """Whether a video is up: by itself, or on its page. Playback and position are that video's."""
        return self.scene is Scene.VIDEO or self.clip is not None

    @property
    def still(self) -> bool:
        """Whether a picture stands for the video."""
        return self.scene is Scene.VIDEO and self.rung == STILL

    @property
    def black(self) -> bool:
        """Whether the picture is hidden behind black."""
        return self.cover is Cover.BLACK

    @property
    def white(self) -> bool:
        """Whether the picture is hidden behind white."""
        return self.cover is Cover.WHITE

    def video_position(self, now: int) -> int:
        """Where the video is at `now`, in milliseconds from its start."""
        moving = now - self.position_at if self.playback is Playback.PLAYING else 0
        return self.position_ms + max(0, moving)

    def break_left_ms(self, now: int) -> int:
        """What is left of the break at `now`, in milliseconds; never less than nothing."""
        return max(0, self.until_at - now)

    def same_video(self, other: "Stage") -> bool:
        """Whether the player holds the same for both."""
        mine, theirs = (
            (each.scene, each.medium, each.page, each.clip) if each.has_video else None
            for each in (self, other)
        )
        return mine == theirs

    def without_clip(self) -> "Stage":
        """The page as it is printed."""
        if self.clip is None:
            return self
        return replace(self, clip=None, playback=Playback.STOPPED, position_ms=0)
