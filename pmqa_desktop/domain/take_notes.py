"""What people say of takes afterwards: a name, a remark, whether it was good enough and counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pmqa_desktop.domain.runlog import RunEvent
from pmqa_desktop.domain.take_log import (
    TakeDiscarded,
    TakeJudged,
    TakeNamed,
    TakeReferred,
    TakeRemarked,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class TakeNote:
    """What was said of one take."""

    name: str = ""
    remark: str = ""
    verdict: Verdict = Verdict.NONE
    discarded: bool = False
    """It is kept, and taken for nothing."""


NOTHING_SAID = TakeNote()


@dataclass(frozen=True, slots=True)
class TakeNotes:
    """What was said of all."""

    said: Mapping[int, TakeNote] = field(default_factory=dict)
    reference: int | None = None
    """The take that others are measured by."""

    def of(self, take: int) -> TakeNote:
        """What was said of a take."""
        return self.said.get(take, NOTHING_SAID)


def take_notes(events: Iterable[RunEvent]) -> TakeNotes:
    """What events about takes leave; all others are passed over."""
    notes = TakeNotes()
    for event in events:
        match event.happening:
            case TakeNamed(of, name):
                notes = _noted(notes, of, replace(notes.of(of), name=name))
            case TakeRemarked(of, text):
                notes = _noted(notes, of, replace(notes.of(of), remark=text))
            case TakeJudged(of, verdict):
                notes = _noted(notes, of, replace(notes.of(of), verdict=verdict))
            case TakeDiscarded(of, on):
                notes = _noted(notes, of, replace(notes.of(of), discarded=on))
            case TakeReferred(of, on):
                if on or notes.reference == of:
                    notes = replace(notes, reference=of if on else None)
            case _:
                pass
    return notes


def _noted(notes: TakeNotes, take: int, note: TakeNote) -> TakeNotes:
    return replace(notes, said={**notes.said, take: note})
