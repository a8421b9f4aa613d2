"""What somebody who types fast writes short, and the words that come in its place."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pmqa_desktop.domain.thai_search import search_key

_WORD_BEFORE = re.compile(r"[^\s()\u201c\u201d\"',;:/]+\Z")


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """One of them; capitals make no difference."""

    short: str
    words: str


def long_form(before: str, table: Iterable[Abbreviation]) -> tuple[int, str] | None:
    """How many letters before the cursor are short for something, and for what; None for nothing.

    Only a whole word is: Thai has no spaces, and a short form can be the end of any longer word.
    """
    match = _WORD_BEFORE.search(before)
    if match is None:
        return None
    key = search_key(match.group())
    words = next((each.words for each in table if search_key(each.short) == key), None)
    return None if words is None else (len(match.group()), words)
