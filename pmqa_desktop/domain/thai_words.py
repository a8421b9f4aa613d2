"""Where a line of Thai may break: Thai is written without spaces between words, so they are looked up.

The cut with the fewest words wins. It is a shortest path over a word list, and it runs along clusters: a
consonant with its vowels and marks is never split, whatever the list says. Break marks are for the screen:
they are never stored and never exported.
"""

import re
from collections.abc import Iterable
from functools import cache

BREAK = "\u200b"
"""ZERO WIDTH SPACE: a line may break here, and nothing is seen where it does not."""

SAMPLE_WORDS = ("คณะกรรมการ", "ตรวจ", "ประเมิน", "รางวัล", "ของ", "จังหวัด", "อำนาจเจริญ")
"""Written together, a text whose words anybody who cuts Thai should find."""

_THAI = "\u0e01-\u0e3a\u0e40-\u0e5b"
_CONSONANT = "[\u0e01-\u0e2e]"
_LEADING_VOWEL = "[\u0e40-\u0e44]"
_MARK = "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]"
"""Vowels behind, above and below their consonant, tones and other marks."""
_SIGN = "(?:\u0e2fล\u0e2f|[\u0e2f\u0e46\u0e4f-\u0e5b])"
"""ฯลฯ, ฯ, ๆ, digits, closing signs: they stay with the word before them."""


@cache
def _run() -> re.Pattern[str]:
    """Thai in one piece. Where it has breaks already, somebody has set them: left as it is."""
    return re.compile(f"(?<![{_THAI}{BREAK}])[{_THAI}]++(?!{BREAK})")


@cache
def _cluster() -> re.Pattern[str]:
    """What cannot be split; the group is it without signs, as a word list spells it."""
    return re.compile(
        f"((?:{_LEADING_VOWEL}*{_CONSONANT}|{_LEADING_VOWEL}+)?"
        f"(?:{_MARK}"
        # ั and ื end no syllable, nor does ็ except in ก็; silent consonants belong to what is before them.
        f"|(?<=[ัื]){_CONSONANT}|(?<=[ัื][่-๋]){_CONSONANT}|(?<=[^ก]็){_CONSONANT}|(?<=[เแ]ก็){_CONSONANT}"
        f"|{_CONSONANT}{{1,2}}[ิุ]?์)*)"
        f"(?:{_SIGN}{_MARK}*)*"
    )


_WORD = 1_000_000
"""What a word costs on the path, less the square of its clusters: of two cuts that with a long word wins."""
_UNKNOWN, _UNKNOWN_MORE = 3 * _WORD, _WORD
"""The first cluster of a name or a foreign word, and each further one. Going on costs no less than a word
does: so the unknown never swallows the known words beside it."""
_UNKNOWN_LIMIT = 12
"""Clusters of the unknown that stay together; what is longer than that would run out of a narrow column."""
_NEVER = 1 << 60

Cluster = tuple[int, int, int]
"""Where it starts, where its letters end, where its signs end."""


def clusters(run: str) -> list[Cluster]:
    """What may not be split in a run of Thai, from left to right."""
    return [
        (found.start(), found.end(1), found.end())
        for found in _cluster().finditer(run)
        if found.end() > found.start()
    ]


def without_breaks(text: str) -> str:
    """The text without break marks, as it is stored, copied and exported."""
    return text.replace(BREAK, "")


class WordCutter:
    """Cuts Thai into the words of a list, one word each, in normal form C."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._reach: dict[str, int] = {}
        """How long a word can be that begins so: two letters are enough to keep the search short."""
        reach = self._reach
        for word in self._words:
            start = word[:2]
            if len(word) > reach.get(start, 0):
                reach[start] = len(word)

    def with_breaks(self, text: str) -> str:
        """The text with a break mark between Thai words; nothing beside spaces and other scripts."""
        return _run().sub(lambda run: BREAK.join(self.cut(run.group())), text)

    def cut(self, run: str) -> list[str]:
        """The words of Thai without spaces, ๆ ฯ and digits with the word before; together they are the run.

        A lone consonant that is no word ends the syllable before it.
        """
        units = clusters(run)
        words: list[str] = []
        for first, last in self._spans(run, units):
            word = run[units[first][0] : units[last - 1][2]]
            if words and len(word) == 1 and word not in self._words:
                words[-1] += word
            else:
                words.append(word)
        return words

    def _spans(self, run: str, units: list[Cluster]) -> list[tuple[int, int]]:
        """The cheapest way from the first cluster to the last, as words from one cluster to before another.

        Two costs are kept for each place, since the unknown is cheaper to go on with than to begin: of the
        best way that ends with a word, and of the best one that ends in the unknown.
        """
        size = len(units)
        known, known_from = [0] + [_NEVER] * size, [0] * (size + 1)
        unknown, unknown_from = [_NEVER] * (size + 1), [0] * (size + 1)
        for at in range(size):
            here = min(known[at], unknown[at])
            for then in self._word_ends(run, units, at):
                cost = here + _WORD - (then - at) ** 2
                if cost < known[then]:
                    known[then], known_from[then] = cost, at
            begin, go_on = known[at] + _UNKNOWN, unknown[at] + _UNKNOWN_MORE
            unknown[at + 1] = min(begin, go_on)
            unknown_from[at + 1] = at if begin <= go_on else unknown_from[at]
        spans: list[tuple[int, int]] = []
        at = size
        while at:
            is_known = known[at] <= unknown[at]
            before = known_from[at] if is_known else unknown_from[at]
            spans += [(before, at)] if is_known else _pieces(before, at)
            at = before
        return spans[::-1]

    def _word_ends(self, run: str, units: list[Cluster], at: int) -> list[int]:
        """Behind which clusters a word ends that starts at this one. Signs without letters are a word."""
        start, letters_end, _ = units[at]
        if start == letters_end:
            return [at + 1]
        limit = start + self._reach.get(run[start : start + 2], 0)
        ends: list[int] = []
        for then in range(at, len(units)):
            end = units[then][1]
            if end > limit:
                break
            if run[start:end] in self._words:
                ends.append(then + 1)
        return ends


def _pieces(first: int, last: int) -> list[tuple[int, int]]:
    """The unknown from one cluster to before another in pieces of a bearable length, the last piece first."""
    starts = range(first, last, _UNKNOWN_LIMIT)
    return [(start, min(start + _UNKNOWN_LIMIT, last)) for start in reversed(starts)]
