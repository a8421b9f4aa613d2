"""Are we ready? Go or not yet, why, and what would change it: from preflight, checklist, takes and drills."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.go_log import SignedOff, SignOffWithdrawn
from pmqa_desktop.domain.preflight import PreflightResult, Severity
from pmqa_desktop.domain.readiness import Standing
from pmqa_desktop.domain.runlog import RunEvent
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.domain.takes import Experience, Sign, sign


class Weight(StrEnum):
    """What a ground means for the answer."""

    BLOCKS = "blocks"
    """Not before this is mended."""
    DOUBT = "doubt"
    FINE = "fine"


class Place(StrEnum):
    """Where a ground is dealt with."""

    PREFLIGHT = "preflight"
    CHECKLIST = "checklist"
    CONTACTS = "contacts"
    TASKS = "tasks"
    PATHS = "paths"
    AGENDA = "agenda"
    REVIEW = "review"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground of the answer; `code` names its sentence, `facts` fill it."""

    code: str
    weight: Weight
    place: Place
    facts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What the rehearsals tell of the visit's agenda."""

    takes: int
    """Finished ones that count."""
    verdict: Verdict = Verdict.NONE
    """Of the newest."""
    finish_ms: tuple[int, int, int] | None = None
    """From the day's midnight: when it would end at the quickest, as usual, at the slowest."""
    slot_end_ms: int = 0


@dataclass(frozen=True, slots=True)
class Coordinated:
    """What is left to coordinate."""

    contacts_open: int = 0
    tasks_late: int = 0
    paths_failing: int = 0
    """First ways of the signal."""
    backups_failing: int = 0
    """Ways in reserve."""
    paths_untested: int = 0


@dataclass(frozen=True, slots=True)
class Drilled:
    """What the drills tell."""

    topics: int = 0
    """How many were drilled."""
    weak: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer, and all its grounds, the worst first."""

    grounds: tuple[Ground, ...]

    @property
    def go(self) -> bool:
        """Whether nothing blocks."""
        return not self.blocking

    @property
    def blocking(self) -> tuple[Ground, ...]:
        """What holds it up."""
        return tuple(ground for ground in self.grounds if ground.weight is Weight.BLOCKS)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a role said last, and when."""

    at: int
    said: SignedOff


def answer(
    preflight: PreflightResult | None,
    checked_today: bool,
    checklist: Standing,
    coordinated: Coordinated,
    rehearsed: Rehearsed,
    drilled: Drilled,
) -> Answer:
    """Weigh everything. R13: an overall assessment from runs, checklist and deliverables."""
    grounds = [
        *_of_preflight(preflight, checked_today),
        *_of_checklist(checklist),
        *_of_coordination(coordinated),
        *_of_rehearsals(rehearsed),
        *_of_drills(drilled),
    ]
    order = list(Weight)
    return Answer(tuple(sorted(grounds, key=lambda ground: order.index(ground.weight))))


def finish_range(agenda: Agenda, known: Mapping[Sign, Experience]) -> tuple[int, int, int] | None:
    """When an agenda would end with items as long as in past takes; None where they tell of none of it.

    Milliseconds from the day's midnight, for the quickest, the usual and the slowest; what no take has told
    of lasts as planned.
    """
    if not any(sign(item) in known for item in agenda.items):
        return None
    least, median, most = attrgetter("least_ms"), attrgetter("median_ms"), attrgetter("most_ms")
    return (
        _finish(agenda, known, least),
        _finish(agenda, known, median),
        _finish(agenda, known, most),
    )


def signatures(events: Iterable[RunEvent]) -> dict[str, Signature]:
    """What each role said last, by its id, in the order of signing; what was withdrawn is gone."""
    signed: dict[str, Signature] = {}
    for event in events:
        match event.happening:
            case SignedOff() as said:
                signed.pop(said.role, None)
                signed[said.role] = Signature(event.at, said)
            case SignOffWithdrawn(role):
                signed.pop(role, None)
            case _:
                pass
    return signed


def _finish(agenda: Agenda, known: Mapping[Sign, Experience], which: Callable[[Experience], int]) -> int:
    at = agenda.items[0].planned_start_ms
    for item in agenda.items:
        starts = max(at, item.planned_start_ms) if item.fixed else at
        at = starts + _lasts(item, known, which)
    return at


def _lasts(item: AgendaItem, known: Mapping[Sign, Experience], which: Callable[[Experience], int]) -> int:
    """Questions and reserve are as long as planned: nobody rehearses how much is asked."""
    told = None if item.qa or item.buffer or item.pre_roll else known.get(sign(item))
    return which(told) if told is not None else item.duration_ms


def _of_preflight(result: PreflightResult | None, checked_today: bool) -> Iterator[Ground]:
    if result is None:
        yield Ground("preflight-never", Weight.BLOCKS, Place.PREFLIGHT)
        return
    faults, warnings = result.count(Severity.FAULT), result.count(Severity.WARNING)
    if faults:
        yield Ground("preflight-faults", Weight.BLOCKS, Place.PREFLIGHT, {"count": faults})
    if warnings:
        yield Ground("preflight-warnings", Weight.DOUBT, Place.PREFLIGHT, {"count": warnings})
    if not checked_today:
        yield Ground("preflight-old", Weight.DOUBT, Place.PREFLIGHT)
    elif not faults and not warnings:
        yield Ground("preflight-clean", Weight.FINE, Place.PREFLIGHT)


def _of_checklist(standing: Standing) -> Iterator[Ground]:
    if standing.blocking:
        yield Ground("checklist-critical", Weight.BLOCKS, Place.CHECKLIST, {"count": standing.blocking})
    if standing.overdue:
        yield Ground("checklist-overdue", Weight.DOUBT, Place.CHECKLIST, {"count": standing.overdue})
    if not standing.blocking and not standing.overdue:
        facts = {"settled": standing.settled, "total": standing.total}
        yield Ground("checklist-fine", Weight.FINE, Place.CHECKLIST, facts)


def _of_coordination(left: Coordinated) -> Iterator[Ground]:
    counted: Sequence[tuple[str, int, Weight, Place]] = (
        ("paths-failing", left.paths_failing, Weight.BLOCKS, Place.PATHS),
        ("backups-failing", left.backups_failing, Weight.DOUBT, Place.PATHS),
        ("paths-untested", left.paths_untested, Weight.DOUBT, Place.PATHS),
        ("contacts-open", left.contacts_open, Weight.DOUBT, Place.CONTACTS),
        ("tasks-late", left.tasks_late, Weight.DOUBT, Place.TASKS),
    )
    for told, count, weight, place in counted:
        if count:
            yield Ground(told, weight, place, {"count": count})


def _of_rehearsals(rehearsed: Rehearsed) -> Iterator[Ground]:
    if not rehearsed.takes:
        yield Ground("never-rehearsed", Weight.BLOCKS, Place.AGENDA)
        return
    if rehearsed.verdict is Verdict.NOT_PASSED:
        yield Ground("rehearsal-failed", Weight.BLOCKS, Place.REVIEW)
    if rehearsed.finish_ms is None:
        return
    _least, usual, most = rehearsed.finish_ms
    late = {"ms": usual - rehearsed.slot_end_ms, "takes": rehearsed.takes}
    if usual > rehearsed.slot_end_ms:
        yield Ground("finish-late", Weight.BLOCKS, Place.AGENDA, late)
    elif most > rehearsed.slot_end_ms:
        late["ms"] = most - rehearsed.slot_end_ms
        yield Ground("finish-tight", Weight.DOUBT, Place.AGENDA, late)
    else:
        yield Ground("finish-sure", Weight.FINE, Place.AGENDA, {"takes": rehearsed.takes})


def _of_drills(drilled: Drilled) -> Iterator[Ground]:
    if not drilled.topics:
        yield Ground("never-drilled", Weight.DOUBT, Place.DRILL)
    elif drilled.weak:
        facts = {"weak": drilled.weak, "topics": drilled.topics}
        yield Ground("weak-topics", Weight.DOUBT, Place.DRILL, facts)
    else:
        yield Ground("drilled-well", Weight.FINE, Place.DRILL, {"topics": drilled.topics})
