"""Two versions of a deck, page beside page: what is the same, changed, new, gone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from pmqa_desktop.domain.thai_search import search_key

_LETTERS = 3
"""How long the pieces are by which texts are likened: Thai has no spaces to find words by."""
_ANY = 0.1
"""What it is worth to have two pages beside each other that have no word in common."""


class Change(StrEnum):
    """What became of a page."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PageLook:
    """What a page is known by."""

    picture: str
    """Equal only where the picture is, such as its hash; "" is equal to none."""
    text: str


@dataclass(frozen=True, slots=True)
class PagePair:
    """A page before and after, counted from 0; None where there is none."""

    before: int | None
    after: int | None
    change: Change


def pair_pages(before: Sequence[PageLook], after: Sequence[PageLook]) -> tuple[PagePair, ...]:
    """Every page of both once, in the order of each.

    What looks the same is paired first. What lies between is paired in order, as many as there are, so that
    the texts are as much alike as they can be: an inserted page does not make all later ones changed.
    """
    old, new = (
        [each.picture or f"{side}{page}" for page, each in enumerate(pages)]
        for side, pages in (("old ", before), ("new ", after))
    )
    matched = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    pairs: list[PagePair] = []
    at = (0, 0)
    for block in matched:
        pairs += _between(before, after, range(at[0], block.a), range(at[1], block.b))
        pairs += (PagePair(block.a + step, block.b + step, Change.SAME) for step in range(block.size))
        at = (block.a + block.size, block.b + block.size)
    return tuple(pairs)


def _between(
    before: Sequence[PageLook], after: Sequence[PageLook], old: range, new: range
) -> Iterator[PagePair]:
    """The best pairing, by what the rest of both is worth at each pair of places."""
    pieces_old = [_pieces(before[page].text) for page in old]
    pieces_new = [_pieces(after[page].text) for page in new]
    worth = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for row in reversed(range(len(old))):
        for column in reversed(range(len(new))):
            paired = _ANY + _likeness(pieces_old[row], pieces_new[column]) + worth[row + 1][column + 1]
            worth[row][column] = max(paired, worth[row + 1][column], worth[row][column + 1])
    row = column = 0
    while row < len(old) or column < len(new):
        here = worth[row][column]
        if row < len(old) and here == worth[row + 1][column]:
            yield PagePair(old[row], None, Change.GONE)
            row += 1
        elif column < len(new) and here == worth[row][column + 1]:
            yield PagePair(None, new[column], Change.NEW)
            column += 1
        else:
            yield PagePair(old[row], new[column], Change.CHANGED)
            row, column = row + 1, column + 1


def _pieces(text: str) -> frozenset[str]:
    key = search_key(text)
    return frozenset(key[at : at + _LETTERS] for at in range(max(1, len(key) - _LETTERS + 1)) if key)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one | other)
    return len(one & other) / both if both else 0.0
