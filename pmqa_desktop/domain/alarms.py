"""When a timer is to be heard: as it turns to warning, to danger, and as the time is up."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.timing import Phase, Timings


class Alarm(StrEnum):
    """What is heard."""

    WARNING = "warning"
    DANGER = "danger"
    END = "end"


ALARMS = {Phase.WARNING: Alarm.WARNING, Phase.DANGER: Alarm.DANGER, Phase.OVERTIME: Alarm.END}

FLUTTER_MS = 2_000
"""A phase that is left for less is not turned to anew: somebody gave time and took it back."""

_ORDER = tuple(Phase)


@dataclass(frozen=True, slots=True)
class Heard:
    """What has been heard of a stretch of an item."""

    stretch: tuple[int, int]
    """Its take, and which stretch of it."""
    phase: Phase
    """The last one that needs no alarm any more."""
    back_at: int | None = None
    """Since when the timer has been in an earlier phase than that."""


def next_alarm(
    heard: Heard | None, run: Run | None, timings: Timings | None
) -> tuple[Heard | None, Alarm | None]:
    """What has been heard by now, and what is to be heard now, if anything.

    To be asked again and again. A stretch that begins in a phase, or is found in it after an undo or a kill,
    sounds nothing for it; of several phases that are passed at once, the last sounds.
    """
    if run is None or timings is None or run.leg is None:
        return None, None
    stretch, phase = (run.take, len(run.legs)), timings.phase
    if heard is None or heard.stretch != stretch or run.item is None or not run.item.is_timed:
        return Heard(stretch, phase), None
    if _ORDER.index(phase) < _ORDER.index(heard.phase):
        back_at = timings.now if heard.back_at is None else heard.back_at
        left = timings.now - back_at >= FLUTTER_MS
        return Heard(stretch, phase if left else heard.phase, None if left else back_at), None
    alarm = None if phase is heard.phase or run.paused else ALARMS[phase]
    return Heard(stretch, heard.phase if run.paused else phase), alarm
