"""What is left out of a take that runs late: whole items, and single pages of the decks that items show."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """One piece that is left out, or may be."""

    item: str
    ms: int
    """What leaving it out saves."""
    medium: str = ""
    """The deck of the page; "" where the whole item is meant."""
    page: int = 0
    """Index into the deck's visible pages, from 0."""

    @property
    def whole(self) -> bool:
        """Whether it is an item, and not a page of one."""
        return not self.medium


def fewest(pieces: Iterable[Cut], late_ms: int) -> tuple[Cut, ...]:
    """The fewest pieces that make up for a lateness, and none larger than it has to be; in the order given.

    All of them where even that is too little. A page goes with its item and is never counted beside it. The
    number is the least there is as long as no item saves less than its own pages together.
    """
    if late_ms <= 0:
        return ()
    given = tuple(pieces)
    chosen: list[Cut] = []
    for piece in sorted(given, key=lambda each: (-each.ms, not each.whole)):
        if _saved(chosen) >= late_ms:
            break
        if not any(_same_item(piece, each) for each in chosen):
            chosen.append(piece)
    for piece in tuple(chosen):
        others = [each for each in chosen if each is not piece]
        smaller = [
            each
            for each in given
            if each.ms < piece.ms
            and each not in chosen
            and _saved(others) + each.ms >= late_ms
            and not any(_same_item(each, other) for other in others)
        ]
        if smaller:
            chosen = [*others, min(smaller, key=lambda each: each.ms)]
    return tuple(piece for piece in given if piece in chosen)


def saved_ms(cuts: Iterable[Cut]) -> int:
    """What pieces save together."""
    cuts = tuple(cuts)
    whole = {cut.item for cut in cuts if cut.whole}
    return sum(cut.ms for cut in cuts if cut.whole or cut.item not in whole)


def _saved(cuts: list[Cut]) -> int:
    return sum(cut.ms for cut in cuts)


def _same_item(one: Cut, other: Cut) -> bool:
    """Whether one of them is the item that the other is a part of."""
    return one.item == other.item and one.whole != other.whole
