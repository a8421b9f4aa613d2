"""Folds the run log into drills: which questions were drawn, how they were answered, and how well."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from statistics import mean

from pmqa_desktop.domain.drill_log import (
    DrillAnswerEnded,
    DrillBegun,
    DrillEnded,
    DrillHappening,
    DrillQuestionPut,
    DrillRated,
    Mark,
)
from pmqa_desktop.domain.runlog import RunEvent


@dataclass(frozen=True, slots=True)
class DrillQuestion:
    """One of a drill's questions."""

    question: str
    """The id of a prepared answer."""
    put_at: int | None = None
    ended_at: int | None = None
    marks: tuple[Mark, ...] = ()
    note: str = ""
    rated: bool = False

    def answered_ms(self, now: int) -> int | None:
        """How long the answer took, or takes by now; None where it was not asked."""
        if self.put_at is None:
            return None
        return max(0, (now if self.ended_at is None else self.ended_at) - self.put_at)

    @property
    def mark(self) -> float | None:
        """The mean of its marks; None without any."""
        return mean(each.mark for each in self.marks) if self.marks else None


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill as it stands."""

    id: str
    at: int
    """When it began, epoch milliseconds."""
    seed: str
    answer_ms: int
    questions: tuple[DrillQuestion, ...] = field(default=())
    ended: bool = False

    @property
    def current(self) -> DrillQuestion | None:
        """The first question that has not been rated; None behind the last."""
        return next((each for each in self.questions if not each.rated), None)

    @property
    def mark(self) -> float | None:
        """The mean of its questions' marks."""
        marks = [each.mark for each in self.questions if each.mark is not None]
        return mean(marks) if marks else None

    def is_over_time(self, question: DrillQuestion, now: int) -> bool:
        """Whether an answer took, or takes, longer than it may."""
        taken = question.answered_ms(now)
        return taken is not None and taken > self.answer_ms


def fold_drills(events: Iterable[RunEvent]) -> tuple[Drill, ...]:
    """Every drill of the log, in order. What belongs to none that has begun is passed over."""
    drills: dict[str, Drill] = {}
    for event in events:
        happening = event.happening
        if isinstance(happening, DrillBegun):
            questions = tuple(map(DrillQuestion, happening.questions))
            drills[happening.drill] = Drill(
                happening.drill, event.at, happening.seed, happening.answer_ms, questions
            )
        elif isinstance(happening, DrillHappening) and happening.drill in drills:
            drills[happening.drill] = _after(drills[happening.drill], happening, event.at)
    return tuple(drills.values())


def _after(drill: Drill, happening: DrillHappening, at: int) -> Drill:
    match happening:
        case DrillEnded():
            return replace(drill, ended=True)
        case DrillQuestionPut(_, name):
            return _with(drill, name, lambda _each: DrillQuestion(name, put_at=at))
        case DrillAnswerEnded(_, name):
            return _with(
                drill, name, lambda each: each if each.ended_at is not None else replace(each, ended_at=at)
            )
        case DrillRated(_, name, marks, note):
            return _with(drill, name, lambda each: replace(each, marks=marks, note=note, rated=True))
        case _:
            return drill


def _with(drill: Drill, name: str, change: Callable[[DrillQuestion], DrillQuestion]) -> Drill:
    questions = tuple(change(each) if each.question == name else each for each in drill.questions)
    return replace(drill, questions=questions)
