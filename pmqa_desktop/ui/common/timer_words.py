"""What a timer shows of a take at an instant, whatever it looks like."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.agenda import Timer
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.spans import format_remaining, format_span
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.timing import Phase, Timings

_PHASES = {
    Phase.NORMAL: QT_TRANSLATE_NOOP("TimerFace", "Within time"),
    Phase.WARNING: QT_TRANSLATE_NOOP("TimerFace", "Nearly time"),
    Phase.DANGER: QT_TRANSLATE_NOOP("TimerFace", "Come to the end"),
    Phase.OVERTIME: QT_TRANSLATE_NOOP("TimerFace", "Overtime"),
}
_CLOCK = QT_TRANSLATE_NOOP("TimerFace", "Time of day")
_ELAPSED = QT_TRANSLATE_NOOP("TimerFace", "Elapsed")
_PAUSED = QT_TRANSLATE_NOOP("TimerFace", "Paused")
_ANSWERING = QT_TRANSLATE_NOOP("TimerFace", "Assessor speaks, {time}")


@dataclass(frozen=True, slots=True)
class TimerWords:
    """Figures, what they mean, and the phase that gives them their colour."""

    figures: str
    word: str
    phase: Phase


def timer_words(run: Run | None, timings: Timings | None) -> TimerWords | None:
    """What there is to show; None between items. See `Timer` for what an item's timer shows."""
    if run is None or timings is None or run.leg is None:
        return None
    timer = run.item.timer if run.item else Timer.UP
    timed = run.item is not None and run.item.is_timed
    word = _translated(_PHASES[timings.phase] if timed else _ELAPSED)
    if timer is Timer.CLOCK:
        figures, word = f"{local(timings.now):%H:%M}", _translated(_CLOCK)
    elif timed and timer is not Timer.UP:
        figures = format_remaining(timings.remaining_ms)
    else:
        figures = format_span(timings.spent_ms)
    if run.answering:
        word = _translated(_ANSWERING).format(time=format_span(timings.answering_ms))
    return TimerWords(figures, _translated(_PAUSED) if run.paused else word, timings.phase)


def _translated(words: object) -> str:
    return QCoreApplication.translate("TimerFace", str(words))
