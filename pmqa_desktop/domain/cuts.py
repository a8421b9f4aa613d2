"""What may be left out of a take that runs late, and the least that makes up for it."""

from collections.abc import Collection, Iterable, Mapping

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.takes import Experience, Sign, sign


def pieces(
    run: Run,
    optional_pages: Collection[PageKey],
    page_counts: Mapping[str, int],
    items: Mapping[Sign, Experience],
    usual_pages: Mapping[PageKey, int],
) -> tuple[Cut, ...]:
    """All that may be left out of what remains of a take, in its order.

    Each saves what it took in past takes (`items`, `usual_pages`, milliseconds), and without any what is
    planned for it: a page then has an even share of its item. `page_counts` has the decks that are open.
    """
    current = run.agenda.index(run.legs[-1].item) if run.legs else -1
    found: list[Cut] = []
    for position, item in enumerate(run.agenda.items):
        if position > current and item.optional:
            known = items.get(sign(item))
            found.append(Cut(item.id, known.median_ms if known else item.duration_ms))
        for medium in item.media if position >= current and item.is_timed else ():
            count = page_counts.get(medium, 0)
            begun = run.stage.page if position == current and run.stage.medium == medium else -1
            for page in range(begun + 1, count):
                seen = position == current and (medium, page) in run.pages
                if (medium, page) in optional_pages and not seen:
                    ms = usual_pages.get((medium, page), item.duration_ms // count)
                    found.append(Cut(item.id, ms, medium, page))
    return tuple(found)


def fewest(given: Iterable[Cut], late_ms: int) -> tuple[Cut, ...]:
    """The fewest pieces that make up for a lateness, and none larger than it has to be; in the order given.

    All of them where even that is too little. A page goes with its item and is never counted beside it. The
    number is the least there is as long as no item saves less than its own pages together.
    """
    if late_ms <= 0:
        return ()
    given = tuple(given)
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
