"""The prepared answers nearest to what is being typed: Thai without spaces, half words and slips included.

Texts are compared by their runs of three letters. A run that few entries have tells more than one that many
have (inverse document frequency, Sparck Jones, 1972); an entry is as near as the share of the typed runs, so
weighed, that it has.
"""

from collections import defaultdict
from collections.abc import Iterable
from math import log

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.thai_search import search_key

RUN = 3
NEAR = 0.3
"""Entries that have a smaller share are not told."""
LEAST = 4
"""Letters that have to be typed before anything is looked for."""


class Nearest:
    """Looks up a question bank; made once for a bank."""

    def __init__(self, bank: Iterable[PreparedAnswer]) -> None:
        self._bank = tuple(bank)
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for place, answer in enumerate(self._bank):
            for run in _runs(f"{answer.question.th} {answer.question.en}"):
                self._having[run].append(place)
        count = len(self._bank)
        self._weight = {run: log(1 + count / len(places)) for run, places in self._having.items()}
        self._unknown = log(1 + count)
        """Of a run that no entry has, such as one with a slip."""

    def find(self, typed: str, most: int = 3) -> tuple[PreparedAnswer, ...]:
        """The nearest entries, the nearest first; none for what is too short or like nothing in the bank."""
        if len(search_key(typed).replace(" ", "")) < LEAST:
            return ()
        runs = _runs(typed)
        whole = sum(self._weight.get(run, self._unknown) for run in runs)
        shares: defaultdict[int, float] = defaultdict(float)
        for run in runs:
            for place in self._having.get(run, ()):
                shares[place] += self._weight[run]
        near = [(-share / whole, place) for place, share in shares.items() if share >= NEAR * whole]
        return tuple(self._bank[place] for _, place in sorted(near)[:most])


def _runs(text: str) -> set[str]:
    key = search_key(text).replace(" ", "")
    return {key[at : at + RUN] for at in range(max(1, len(key) - RUN + 1))}
