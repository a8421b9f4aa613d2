"""Looking for a page of a deck by its number, its title or what stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pmqa_desktop.domain.deck import Deck
from pmqa_desktop.domain.thai_search import search_key


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a deck's list of slides; a hidden slide is listed too."""

    number: int
    """As the deck's own program counts."""
    title: str
    page: int | None
    """Index into the deck's visible pages; None for a hidden slide."""
    key: str
    """By which it is found."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a query leaves of a list."""

    entries: tuple[Entry, ...]
    best: Entry | None
    """Where Enter leads; None where the query says nothing."""


def entries_of(deck: Deck, texts: Sequence[str]) -> tuple[Entry, ...]:
    """A deck's slides in the order of their numbers; `texts` is what stands on its pages, as far as known."""
    shown = [
        Entry(page.number, page.title, index, search_key(f"{page.title}\n{text}"))
        for index, page in enumerate(deck.pages)
        for text in [texts[index] if index < len(texts) else ""]
    ]
    hidden = [Entry(number, "", None, "") for number in deck.hidden]
    return tuple(sorted((*shown, *hidden), key=lambda entry: entry.number))


def find(entries: Sequence[Entry], query: str) -> Finding:
    """The slide of that number among all of them; or those on which every term of the query stands.

    Digits that are no slide's number are looked for like words: a year may stand on a page.
    """
    wanted = search_key(query)
    if not wanted:
        return Finding(tuple(entries), None)
    if wanted.isdecimal():
        numbered = next((entry for entry in entries if entry.number == int(wanted)), None)
        if numbered is not None:
            return Finding(tuple(entries), numbered)
    terms = wanted.split()
    left = tuple(entry for entry in entries if all(term in entry.key for term in terms))
    return Finding(left, next((entry for entry in left if entry.page is not None), None))
