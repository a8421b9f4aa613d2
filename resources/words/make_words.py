"""Makes words_th.txt from PyThaiNLP's word list and its counts of the Thai Textbook Corpus.

Usage: python make_words.py FOLDER, where FOLDER is `pythainlp/corpus` of an unpacked pythainlp package.

A line may break between the parts of หน้า|จอ or ความ|พร้อม, but the list has them as words of their own, and
whole proverbs too. So a word goes that is likelier a row of common words, by a unigram model over the counts;
and a long one that books do not have goes if it can be written with shorter ones at all. What is rare and
short stays whole unless all its parts are common: แพลน is not แพ and ลน.
"""

import math
import re
import sys
import unicodedata
from pathlib import Path

from pmqa_desktop.domain.thai_words import clusters

THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")
UNSEEN = 0.1
"""The count of a word that the corpus does not have."""
COMMON, KNOWN = 100, 10
"""Counts of a common word, and of one that books have."""
PER_WORD = -2.0
"""Added to each word's cost: the more below zero, the more compounds go."""
LONG, LONG_PART = 7, 4
"""Clusters of a long word, and of a part of one that need not be known."""


def read_words(folder: Path) -> set[str]:
    """Words that can stand in a run of Thai: nothing with spaces, dots or single letters."""
    lines = (folder / "words_th.txt").read_text(encoding="utf-8-sig").splitlines()
    words = (unicodedata.normalize("NFC", line.strip()) for line in lines)
    return {word for word in words if THAI.fullmatch(word)}


def read_counts(folder: Path) -> dict[str, int]:
    lines = (folder / "ttc_freq.txt").read_text(encoding="utf-8-sig").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {unicodedata.normalize("NFC", word): int(count) for word, count in pairs}


class Likeliness:
    """How unlikely words are, alone and as a row of shorter ones."""

    def __init__(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._total = sum(counts.values())

    def cost(self, word: str) -> float:
        return PER_WORD - math.log((self._counts.get(word, 0) + UNSEEN) / self._total)

    def cost_of_row(self, word: str, parts: set[str]) -> float:
        best = {0: 0.0}
        for _, _, end in clusters(word):
            starts = [start for start in best if word[start:end] in parts and end - start < len(word)]
            if starts:
                best[end] = min(best[start] + self.cost(word[start:end]) for start in starts)
        return best.get(len(word), math.inf)


def without_compounds(words: set[str], counts: dict[str, int]) -> set[str]:
    likeliness = Likeliness(counts)
    common = {word for word in words if counts.get(word, 0) >= COMMON}
    kept = {word for word in words if likeliness.cost_of_row(word, common) > likeliness.cost(word)}
    known = {word for word in kept if counts.get(word, 0) >= KNOWN}
    parts = known | {word for word in kept if len(clusters(word)) >= LONG_PART}
    long = {word for word in kept - known if len(clusters(word)) >= LONG}
    return kept - {word for word in long if likeliness.cost_of_row(word, parts) < math.inf}


def main() -> None:
    folder = Path(sys.argv[1])
    words, counts = read_words(folder), read_counts(folder)
    scraps = {word for word in words if len(word) == 2 and len(clusters(word)) == 1 and word not in counts}
    kept = sorted(without_compounds(words - scraps, counts))
    Path(__file__).with_name("words_th.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} of {len(words)} words; {len(scraps)} scraps")


if __name__ == "__main__":
    main()
