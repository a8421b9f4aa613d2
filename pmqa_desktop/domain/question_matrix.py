"""Questions counted by criterion and showcase, so that it is seen where nobody has asked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_filter import SETTLED


@dataclass(frozen=True, slots=True)
class Crossing:
    """One cell."""

    asked: int = 0
    open: int = 0
    """Of these, the ones that something is still to be done for."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """`cells[row][column]` belongs to `criteria[row]` and `showcases[column]`; "" is for what has none."""

    criteria: tuple[str, ...]
    showcases: tuple[str, ...]
    cells: tuple[tuple[Crossing, ...], ...]

    @property
    def gaps(self) -> int:
        """How many showcases have a criterion that nobody asked about; the remainders do not count."""
        return sum(
            not self.cells[row][column].asked
            for row, criterion in enumerate(self.criteria)
            for column, showcase in enumerate(self.showcases)
            if criterion and showcase
        )


def matrix(questions: Iterable[Question], criteria: Sequence[str], showcases: Sequence[str]) -> Matrix:
    """Count questions; criteria that questions have and the visit does not come as rows of their own.

    A question that was merged counts with the one that it went into. What has no criterion or no showcase
    gets a row or a column only where there is some.
    """
    counted = [each for each in questions if not each.into]
    asked = Counter((each.tags.criterion, each.showcase) for each in counted)
    still = Counter((each.tags.criterion, each.showcase) for each in counted if each.status not in SETTLED)
    rows = _with_others(criteria, (criterion for criterion, _ in asked))
    columns = _with_others(showcases, (showcase for _, showcase in asked))
    cells = tuple(
        tuple(Crossing(asked[row, column], still[row, column]) for column in columns) for row in rows
    )
    return Matrix(rows, columns, cells)


def _with_others(known: Sequence[str], used: Iterable[str]) -> tuple[str, ...]:
    others = sorted(set(used) - set(known), key=lambda each: (not each, each))
    return (*known, *others)
