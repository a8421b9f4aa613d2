"""What the moderator's one large button does at this moment."""

from enum import StrEnum

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.stage import Playback, Scene


class NextThing(StrEnum):
    """The step that follows from where a take stands."""

    BEGIN = "begin"
    """No take is running."""
    START_ITEM = "start_item"
    """Start the next item; the current one ends."""
    RESUME = "resume"
    """The timer is stopped."""
    PLAY_VIDEO = "play_video"
    """A video waits on the stage, not yet at its end."""
    FINISH = "finish"
    """The last item is running."""


def next_thing(run: Run | None) -> NextThing:
    """What comes next in a take."""
    if run is None or run.finished:
        return NextThing.BEGIN
    if run.paused:
        return NextThing.RESUME
    if run.stage.scene is Scene.VIDEO and run.stage.playback in {Playback.ARMED, Playback.PAUSED}:
        return NextThing.PLAY_VIDEO
    return NextThing.START_ITEM if run.next_item else NextThing.FINISH
