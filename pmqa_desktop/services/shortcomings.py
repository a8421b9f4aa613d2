"""Holds a rehearsed take, as its database tells it, against what the agenda and the script asked for."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.run import Run
from pmqa_desktop.services.content.questions import ScriptedQuestion


@dataclass(frozen=True, slots=True)
class Shortcoming:
    """Something that should have happened in the take and did not."""

    code: str
    """`item-not-run`, `page-not-shown`, `page-not-painted`, `video-without-frames`, `question-not-saved`."""
    what: str
    """The item, page, video or question."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the audience window painted: the side of the story that no log can tell."""

    pages: Set[tuple[str, int]]
    frames: Mapping[str, int]


def shortcomings(
    run: Run,
    questions: Sequence[Question],
    script: Sequence[ScriptedQuestion],
    seen: Seen,
    page_counts: Mapping[str, int],
    media: Mapping[str, Medium],
) -> tuple[Shortcoming, ...]:
    """Everything that is missing; empty when the rehearsal was whole."""
    done = {leg.item for leg in run.legs if leg.ended_at is not None}
    found = [Shortcoming("item-not-run", item.id) for item in run.agenda.items if item.id not in done]
    for medium in (media[medium] for item in run.agenda.items for medium in item.media):
        if medium.kind is MediaKind.SLIDES:
            found += _missing_pages(run, medium.id, page_counts.get(medium.id, 0), seen)
        elif medium.kind is MediaKind.VIDEO and not seen.frames.get(medium.id):
            found.append(Shortcoming("video-without-frames", medium.id))
    asked = {question.bank for question in questions}
    found += [Shortcoming("question-not-saved", each.bank) for each in script if each.bank not in asked]
    return tuple(found)


def _missing_pages(run: Run, medium: str, count: int, seen: Seen) -> list[Shortcoming]:
    missing = []
    for page in range(max(1, count)):
        name = f"{medium}/{page + 1}"
        if (medium, page) not in run.pages:
            missing.append(Shortcoming("page-not-shown", name))
        elif (medium, page) not in seen.pages:
            missing.append(Shortcoming("page-not-painted", name))
    return missing
