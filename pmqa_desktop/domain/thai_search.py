"""Thai text compared: keys by which it is found, and by which it is sorted as a dictionary does.

People's words are kept as they were spoken; only keys are normalised.
"""

import re
import unicodedata
from functools import lru_cache

from pmqa_desktop.domain.thai import arabic_digits

SortKey = tuple[str, str, str]
"""Letters and numbers first, marks only between equal letters, then the text itself.

Each a text whose order is that of its code points: small to keep and quick to compare.
"""

_ZERO_WIDTH = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_CLUSTER_TAIL = re.compile("[\u0e31\u0e32\u0e34-\u0e3a\u0e47-\u0e4e]{2,}")
"""Marks above and below a consonant, and sara aa, which people type in any order."""
_NIKHAHIT, _SARA_AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"


def _typing_rank(mark: str) -> int:
    if mark == "\u0e3a":
        return 0
    if mark in "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e":
        return 2
    if mark == _NIKHAHIT:
        return 3
    return 4 if mark == _SARA_AA else 1


def search_key(text: str) -> str:
    """What two spellings that look the same have in common; for comparing, never for showing.

    Canonical composition and not NFKC, which would split sara am.
    """
    text = unicodedata.normalize("NFD", text.translate(_ZERO_WIDTH)).casefold()
    text = unicodedata.normalize("NFC", text).replace("เเ", "แ").replace(_SARA_AM, _NIKHAHIT + _SARA_AA)
    before = ""
    while text != before:  # a mark that moved may stand behind another accent, or before another mark, now
        before, text = text, _in_typing_order(text)
    text = text.replace(_NIKHAHIT + _SARA_AA, _SARA_AM)
    return " ".join(arabic_digits(text).split())


def _in_typing_order(text: str) -> str:
    """Thai marks as they are typed, accents as Unicode orders them."""
    typed = _CLUSTER_TAIL.sub(lambda tail: "".join(sorted(tail.group(), key=_typing_rank)), text)
    return unicodedata.normalize("NFC", typed)


def found(text: str, query: str) -> bool:
    """Whether every term of a query is somewhere in the text, inside words too. No term is always found."""
    key = search_key(text)
    return all(term in key for term in search_key(query).split())


_LEADING_VOWEL = re.compile("([เแโใไ])([ก-ฮ])")
_SORT_UNIT = re.compile(r"[0-9]+|.", re.DOTALL)
_SECONDARY = frozenset("\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e")


def sort_key(text: str) -> SortKey:
    """A key for `sorted` that gives the order of a Thai dictionary, with numbers by their value.

    A leading vowel counts behind its consonant; tone marks and accents only tell equal letters apart.
    """
    letters: list[str] = []
    marks: list[str] = []
    spelled = unicodedata.normalize("NFD", search_key(text))
    for unit in _SORT_UNIT.findall(_LEADING_VOWEL.sub(r"\2\1", spelled)):
        if unit in _SECONDARY or (unicodedata.combining(unit[0]) and not _is_thai(unit)):
            marks.append(unit)
            continue
        letters.append(_weight(unit))
        marks.append("\0")
    return "".join(letters), "".join(marks), text


remembered_sort_key = lru_cache(maxsize=1 << 15)(sort_key)
"""The same for lists that are sorted again and again: making a key takes longer than comparing it."""


def _is_thai(letter: str) -> bool:
    return "\u0e01" <= letter <= "\u0e4e"


def _weight(unit: str) -> str:
    """Signs, numbers (as digits without leading zeros, the shorter first), Thai, other letters."""
    if unit.isascii() and unit.isdigit():
        value = unit.lstrip("0")
        return f"1{chr(len(value))}{value}"
    kind = "2" if _is_thai(unit) else "3" if unit.isalpha() else "0"
    return kind + unit
