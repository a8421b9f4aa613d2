"""What is handed in for a showcase: the versions of a file, and what reviewers say of each."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.media import MediaFile


@dataclass(frozen=True, slots=True)
class Version:
    """A file that a medium had, or has. Nothing of the history is ever deleted."""

    medium: str
    number: int
    """Counted from 1."""
    file: MediaFile
    added_at: int
    """Epoch milliseconds; 0 where an older program did not note it."""
    note: str = ""


class Mark(StrEnum):
    """How far a deliverable satisfies a criterion of quality."""

    MET = "met"
    PARTLY = "partly"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody found of one deliverable by one of the award office's criteria."""

    id: str
    medium: str
    criterion: str
    """One of the dossier's `quality_criteria`."""
    mark: Mark = Mark.NOT_YET
    note: str = ""
    reviewer: str | None = None
    """A role."""
    day: datetime.date | None = None
    sha256: str = ""
    """Of the file that was reviewed."""


@dataclass(frozen=True, slots=True)
class Station:
    """A stop of the walk through the exhibition, in the order of the walk."""

    id: str
    name: Bilingual
    showcase: str | None = None
    medium: str | None = None
    """The camera, or the clip in its place."""
    guide: str | None = None
    """A role."""
    minutes: int = 3
    note: str = ""
    plan_b: Bilingual = NOTHING
    """What is done where the picture fails."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """How far the review of a medium's present file has come."""

    met: int
    reviewed: int
    outdated: int
    """Criteria that were reviewed with an older file."""


def reviewed(reviews: Iterable[Review], medium: str, file: MediaFile | None) -> Reviewed:
    """Count the reviews of a medium's file as it is now; an older file's count for nothing."""
    own = [review for review in reviews if review.medium == medium]
    current = [review for review in own if file is not None and review.sha256 == file.sha256]
    seen = {review.criterion for review in current}
    met = {review.criterion for review in current if review.mark is Mark.MET}
    return Reviewed(len(met), len(seen), len({review.criterion for review in own} - seen))
