"""What the audience sees, as a value."""

from dataclasses import dataclass
from enum import StrEnum


class Playback(StrEnum):
    """What a video is doing."""

    ARMED = "armed"
    PLAYING = "playing"
    PAUSED = "paused"
    STOPPED = "stopped"


class Scene(StrEnum):
    """Which kind of picture fills the stage when it is not black."""

    STANDBY = "standby"
    """The card between items: award, organisation, the item's title."""
    SLIDE = "slide"
    VIDEO = "video"


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
    black: bool = False

    def video_position(self, now: int) -> int:
        """Where the video is at `now`, in milliseconds from its start."""
        moving = now - self.position_at if self.playback is Playback.PLAYING else 0
        return self.position_ms + max(0, moving)
